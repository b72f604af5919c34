// Edges by their source and type: one pass, then constant-time look-ups.
import type { EdgeType, GraphEdge } from '../../model/graph.ts';

export type Outgoing = (source: string, type: EdgeType) => GraphEdge[];
const NONE: GraphEdge[] = [];

export function edgesBySource(edges: GraphEdge[]): Outgoing {
  const map = new Map<string, Map<EdgeType, GraphEdge[]>>();
  for (const edge of edges) {
    let byType = map.get(edge.source);
    if (!byType) {
      byType = new Map();
      map.set(edge.source, byType);
    }
    const list = byType.get(edge.type);
    if (list) list.push(edge);
    else byType.set(edge.type, [edge]);
  }
  return (source, type) => map.get(source)?.get(type) ?? NONE;
}
