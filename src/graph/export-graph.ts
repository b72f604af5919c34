// The part of a graph that an export writes, without holding the texts: what decides is held, what is written is read again.
import type { GraphEdge, GraphNode, GraphRecords, Properties, PropertyGraph } from '../model/graph.ts';
import { actorGraph, isDerived, isEmpty, type Selection, selectGraph } from './select.ts';

export interface ExportSelection extends Selection {
  view: 'full' | 'actors';
}

/** Throws InputError for a kind or an actor that is not there. `source` is gone through again whenever the result is. */
export function exportGraph(source: GraphRecords, { view, ...selection }: ExportSelection): GraphRecords {
  const part = isEmpty(selection) ? source : partOf(source, selectGraph(held(source), selection));
  return view === 'full' ? part : actorGraph(actorsIn(part));
}

function partOf(source: GraphRecords, chosen: PropertyGraph): GraphRecords {
  const kept = new Set(chosen.nodes.map(({ id }) => id));
  const stays = (edge: GraphEdge) => !isDerived(edge) && kept.has(edge.source) && kept.has(edge.target);
  const derived = chosen.edges.filter(isDerived);
  return {
    nodes: { [Symbol.iterator]: () => those(source.nodes, ({ id }) => kept.has(id)) },
    edges: { [Symbol.iterator]: () => those(source.edges, stays, derived) },
  };
}

const actorsIn = ({ nodes, edges }: GraphRecords): PropertyGraph => ({
  nodes: [...those(nodes, ({ label }) => label === 'Actor')],
  edges: [...those(edges, (edge) => isDerived(edge) || edge.type === 'HOLDS')],
});

function* those<T>(records: Iterable<T>, wanted: (record: T) => boolean, more: readonly T[] = []): Generator<T> {
  for (const record of records) if (wanted(record)) yield record;
  yield* more;
}

/** What a selection looks at. */
const DECIDING = new Set([
  'kind', 'norm', 'status', 'type', 'stance', 'dateFrom', 'dateTo', 'firstPublished', 'lastPublished',
]); // biome-ignore format: a list

function held({ nodes, edges }: GraphRecords): PropertyGraph {
  const slim = (properties: Properties): Properties =>
    Object.fromEntries(Object.entries(properties).filter(([name]) => DECIDING.has(name)));
  return {
    nodes: Array.from(nodes, (node: GraphNode) => ({ ...node, properties: slim(node.properties) })),
    edges: Array.from(edges, (edge: GraphEdge) => ({ ...edge, properties: slim(edge.properties) })),
  };
}
