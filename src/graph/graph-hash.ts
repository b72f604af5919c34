// A hash of what a graph says, the same whatever order its records come in, so that two builds can be compared and folders named.
// Incremental multiset hash by addition: Clarke, Devadas, van Dijk, Gassend, Suh (2003), "Incremental Multiset Hash Functions".
import { createHash } from 'node:crypto';
import type { GraphEdge, GraphNode, PropertyGraph } from '../model/graph.ts';

const LIMBS = 4;

export interface GraphHash {
  add(record: GraphNode | GraphEdge): void;
  /** The same, of a record written by `canonicalJson`. */
  addJson(json: string): void;
  /** 64 hexadecimal digits. */
  digest(): string;
}

export function createGraphHash(): GraphHash {
  const sum = new BigUint64Array(LIMBS);
  const addJson = (json: string): void => {
    const bytes = createHash('sha256').update(json).digest();
    for (let i = 0; i < LIMBS; i++) sum[i] = sum[i]! + bytes.readBigUInt64BE(i * 8);
  };
  return {
    add: (record) => addJson(canonicalJson(record)),
    addJson,
    digest: () => [...sum].map((limb) => limb.toString(16).padStart(16, '0')).join(''),
  };
}

export function graphHash(graph: PropertyGraph): string {
  const hash = createGraphHash();
  for (const node of graph.nodes) hash.add(node);
  for (const edge of graph.edges) hash.add(edge);
  return hash.digest();
}

/** JSON with sorted keys: equal records give equal text. */
export function canonicalJson(record: GraphNode | GraphEdge): string {
  const { properties, ...head } = record;
  const sorted = Object.keys(properties)
    .sort()
    .map((key) => [key, properties[key]]);
  return JSON.stringify({ ...head, properties: Object.fromEntries(sorted) });
}
