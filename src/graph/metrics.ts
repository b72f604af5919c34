// Weight of each node for ranking, sizes and colours: degree, PageRank and community, written as node properties.
// PageRank: Brin and Page 1998. Communities: Louvain, Blondel et al. 2008. Both on the actor–actor view. Deterministic.
import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import type { PropertyGraph } from '../model/graph.ts';
import { createRandom } from './random.ts';

// Both packages are CommonJS: their default export is the function at run time and the namespace for the compiler.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

const SEED = 7;
/** Edges of the text's spine do not make a node important. */
const SPINE = new Set(['PART_OF', 'MENTIONS', 'EVIDENCED_BY', 'SAME_STORY']);
const VIEW = new Set(['STANCE', 'INTERACTED', 'HOLDS']);

/** Sets `degree` on all but articles and sentences, `pagerank` (0–1, greatest = 1) and `community` (0 = largest) on actors. */
export function addMetrics(graph: PropertyGraph): void {
  const degrees = new Map<string, number>();
  for (const { type, source, target } of graph.edges) {
    if (SPINE.has(type) || type === 'STANCE' || type === 'INTERACTED') continue;
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  const view = actorView(graph);
  const ranks = view.order > 0 ? pagerank(view, { getEdgeWeight: 'weight' }) : {};
  const greatest = Object.values(ranks).reduce((a, b) => Math.max(a, b), 0);
  const communities = communitiesBySize(view);
  for (const { id, label, properties } of graph.nodes) {
    if (label === 'Article' || label === 'Sentence') continue;
    properties.degree = degrees.get(id) ?? 0;
    if (label !== 'Actor') continue;
    properties.pagerank = greatest > 0 ? Number(((ranks[id] ?? 0) / greatest).toFixed(6)) : 0;
    const community = communities.get(id);
    if (community !== undefined) properties.community = community;
  }
}

/** One undirected edge for each two actors that speak of, deal with or belong to each other. */
export function actorView(graph: PropertyGraph): UndirectedGraph {
  const view = new UndirectedGraph();
  const actors = new Set<string>();
  for (const { id, label } of graph.nodes) if (label === 'Actor') actors.add(id);
  for (const id of actors) view.addNode(id);
  for (const { type, source, target, properties } of graph.edges) {
    if (!VIEW.has(type) || source === target || !actors.has(source) || !actors.has(target)) continue;
    const weight = typeof properties.count === 'number' ? properties.count : 1;
    const edge = view.edge(source, target);
    if (edge === undefined) view.addEdge(source, target, { weight });
    else view.updateEdgeAttribute(edge, 'weight', (before) => (before as number) + weight);
  }
  return view;
}

function communitiesBySize(view: UndirectedGraph): Map<string, number> {
  const connected = view.filterNodes((node) => view.degree(node) > 0);
  if (connected.length === 0) return new Map();
  const raw = louvain(view, { getEdgeWeight: 'weight', rng: createRandom(SEED) });
  const members = new Map<number, string[]>();
  for (const node of connected) {
    const community = raw[node]!;
    members.set(community, [...(members.get(community) ?? []), node]);
  }
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  return new Map(ordered.flatMap((nodes, index) => nodes.map((node) => [node, index] as const)));
}
