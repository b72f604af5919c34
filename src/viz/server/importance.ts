// How much an actor matters: the measure that build stored (PageRank), else the number of its edges; scaled to 0–1.
import type { PropertyGraph } from '../../model/graph.ts';

const MEASURES = ['importance', 'pagerank'];

export function importanceOf(graph: PropertyGraph): Map<string, number> {
  const degree = new Map<string, number>();
  for (const { type, source, target } of graph.edges) {
    if (type === 'MENTIONS' || type === 'PART_OF' || type === 'EVIDENCED_BY') continue;
    degree.set(source, (degree.get(source) ?? 0) + 1);
    degree.set(target, (degree.get(target) ?? 0) + 1);
  }
  const value = new Map<string, number>();
  for (const node of graph.nodes) {
    if (node.label !== 'Actor') continue;
    const measure = MEASURES.map((m) => node.properties[m]).find((v) => typeof v === 'number') as number | undefined;
    value.set(node.id, measure ?? degree.get(node.id) ?? 0);
  }
  let most = 1e-12;
  for (const v of value.values()) most = Math.max(most, v);
  for (const [id, v] of value) value.set(id, v / most);
  return value;
}
