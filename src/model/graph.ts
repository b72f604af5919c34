// The property graph that stores, exports and the explorer share. Statements and events are nodes; see docs/data-model.md.
import { z } from 'zod';

export const NODE_LABELS = ['Article', 'Sentence', 'Actor', 'Place', 'Statement', 'Event'] as const;
export const NodeLabel = z.enum(NODE_LABELS);
export type NodeLabel = z.infer<typeof NodeLabel>;

export const EDGE_TYPES = [
  'PART_OF', 'SAID', 'TO', 'ABOUT', 'VIA', 'HAS_ACTOR', 'HAS_RECIPIENT', 'AT', 'ASSERTS', 'DENIES', 'DEMANDS',
  'HOLDS', 'EVIDENCED_BY', 'MENTIONS', 'SAME_STORY', 'STANCE', 'INTERACTED',
] as const; // biome-ignore format: a table
export const EdgeType = z.enum(EDGE_TYPES);
export type EdgeType = z.infer<typeof EdgeType>;

/** What every store can hold: scalars and lists of one scalar type; null is written as absence. */
export const PropertyValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);
export type PropertyValue = z.infer<typeof PropertyValue>;
export const Properties = z.record(z.string(), PropertyValue);
export type Properties = z.infer<typeof Properties>;

export const GraphNode = z.strictObject({ id: z.string(), label: NodeLabel, properties: Properties });
export type GraphNode = z.infer<typeof GraphNode>;

export const GraphEdge = z.strictObject({
  id: z.string().describe('unique over all edges'),
  type: EdgeType,
  source: z.string(),
  target: z.string(),
  properties: Properties,
});
export type GraphEdge = z.infer<typeof GraphEdge>;

/** Nodes and edges sorted by id. */
export const PropertyGraph = z.strictObject({ nodes: z.array(GraphNode), edges: z.array(GraphEdge) });
export type PropertyGraph = z.infer<typeof PropertyGraph>;

/** A graph to be read: lists, or anything that can be gone through several times, so that it need not be held. */
export interface GraphRecords {
  nodes: Iterable<GraphNode>;
  edges: Iterable<GraphEdge>;
}
