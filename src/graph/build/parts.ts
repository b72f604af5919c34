// A graph under construction: records by id, and one way to join what several articles say of the same node or edge,
// chosen so that the order of articles does not matter.
import type { EdgeType, GraphEdge, GraphNode, Properties, PropertyGraph, PropertyValue } from '../../model/graph.ts';
import { id } from '../../model/id.ts';

export type Loose = Record<string, PropertyValue | null | undefined>;

export interface Parts {
  nodes: Map<string, GraphNode>;
  edges: Map<string, GraphEdge>;
}

export const createParts = (): Parts => ({ nodes: new Map(), edges: new Map() });

/** Null and undefined are written as absence. */
export function present(loose: Loose): Properties {
  const properties: Properties = {};
  for (const key of Object.keys(loose)) {
    const value = loose[key];
    if (value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)) properties[key] = value;
  }
  return properties;
}

export function edge(type: EdgeType, source: string, target: string, properties: Loose = {}, apart = ''): GraphEdge {
  return { id: id('r', type, source, target, apart), type, source, target, properties: present(properties) };
}

/** Adds an edge; one that is there already takes the union of lists and the smaller of two unlike scalars. `apart` tells parallel edges apart. */
export function addEdge(
  parts: Parts,
  type: EdgeType,
  source: string,
  target: string,
  properties: Loose = {},
  apart = '',
): void {
  putEdge(parts, edge(type, source, target, properties, apart));
}

export function putEdge(parts: Parts, next: GraphEdge): void {
  const old = parts.edges.get(next.id);
  if (!old) parts.edges.set(next.id, next);
  else old.properties = joined(old.properties, next.properties);
}

function joined(a: Properties, b: Properties): Properties {
  const result = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const before = result[key];
    if (before === undefined) result[key] = value;
    else if (Array.isArray(before) && Array.isArray(value)) result[key] = union(before as string[], value as string[]);
    else if (value < before) result[key] = value;
  }
  return result;
}

export const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort();

export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export const sortedGraph = (parts: Parts): PropertyGraph => ({
  nodes: [...parts.nodes.values()].sort(byId),
  edges: [...parts.edges.values()].sort(byId),
});
