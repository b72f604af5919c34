// The Cypher that a load writes with: one statement for many rows. All of them can run twice and leave the same graph.
import type { EdgeType, GraphEdge, GraphNode, NodeLabel } from '../../model/graph.ts';
import { SECOND_LABELS, secondLabel } from './neo4j-schema.ts';
import { toParameters } from './neo4j-values.ts';

export interface Row {
  id: string;
  properties?: Record<string, unknown>;
  source?: string;
  target?: string;
}

/** `complete`: every row must have found what it needs; otherwise something else changed the graph meanwhile. */
export interface Statement {
  query: string;
  complete: boolean;
  rows: Row[];
}

export const nodeRow = ({ id, properties }: GraphNode): Row => ({
  id,
  properties: toParameters({ ...properties, id }),
});
export const edgeRow = ({ id, source, target, properties }: GraphEdge): Row => ({
  id,
  source,
  target,
  properties: toParameters({ ...properties, id }),
});

/** Roughly how many bytes a row takes on its way. */
export function weight({ id, properties = {} }: Row): number {
  let bytes = 64 + id.length;
  for (const value of Object.values(properties)) {
    if (typeof value === 'string') bytes += value.length * 2;
    else if (Array.isArray(value)) for (const item of value) bytes += typeof item === 'string' ? item.length * 2 : 9;
    else bytes += 9;
  }
  return bytes;
}

export function mergeNodes(node: GraphNode): string {
  const second = secondLabel(node);
  const others = (SECOND_LABELS[node.label] ?? []).filter((label) => label !== second);
  const set = second === null ? '' : `, n:${second}`;
  const remove = others.length === 0 ? '' : ` REMOVE n:${others.join(':')}`;
  return `UNWIND $rows AS row MERGE (n:${node.label} {id: row.id}) SET n = row.properties${set}${remove} RETURN count(*) AS done`;
}

export const mergeEdges = (type: EdgeType, source: NodeLabel, target: NodeLabel): string =>
  `UNWIND $rows AS row MATCH (a:${source} {id: row.source}) MATCH (b:${target} {id: row.target}) ` +
  `MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row.properties RETURN count(*) AS done`;

export const deleteNodes = (label: NodeLabel): string =>
  `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) DETACH DELETE n`;

export const deleteEdges = (type: EdgeType): string =>
  `UNWIND $rows AS row MATCH ()-[r:${type} {id: row.id}]->() DELETE r`;
