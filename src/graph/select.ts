// Cuts a part out of a graph: a period, kinds of actors or facts, the surroundings of one actor. What is kept stays provable: the
// sentences and articles of each kept statement and event come along, and the derived actor–actor edges are summed up anew.
import { InputError } from '../model/errors.ts';
import { foldName } from '../model/fold.ts';
import type { GraphEdge, GraphNode, PropertyGraph } from '../model/graph.ts';
import { sortedGraph } from './build/parts.ts';
import { addActorView } from './project.ts';

export interface Selection {
  /** First and last day, `YYYY-MM-DD` or a shorter beginning of it. Facts without any date are left out. */
  since?: string;
  until?: string;
  /** Of actors: person, organization, country. Of facts: statement, event. Where one sort is not named, all of it stays. */
  kinds?: readonly string[];
  /** Id or name of an actor, in any spelling that folds to one of its names. */
  actor?: string;
  /** How many steps from that actor; a step leads over one statement, event or office to the others in it. */
  depth?: number;
}

export const isEmpty = ({ since, until, kinds = [], actor }: Selection): boolean =>
  !since && !until && kinds.length === 0 && !actor;

const ACTOR_KINDS = new Set(['person', 'organization', 'country']);
const FACT_KINDS = new Set(['statement', 'event']);
const isFact = ({ label }: GraphNode): boolean => label === 'Statement' || label === 'Event';
export const isDerived = ({ type }: GraphEdge): boolean => type === 'STANCE' || type === 'INTERACTED';

/** Edges between facts and those who take part in them. */
const PARTS = new Set(['SAID', 'TO', 'ABOUT', 'VIA', 'HAS_ACTOR', 'HAS_RECIPIENT']);

/** Throws InputError for a kind or an actor that is not there. Without criteria the graph comes back as it is. */
export function selectGraph(graph: PropertyGraph, selection: Selection): PropertyGraph {
  if (isEmpty(selection)) return graph;
  for (const kind of selection.kinds ?? [])
    if (!ACTOR_KINDS.has(kind) && !FACT_KINDS.has(kind))
      throw new InputError(`no kind "${kind}"; there are ${[...ACTOR_KINDS, ...FACT_KINDS].join(', ')}`);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const kept = keptCore(graph, nodes, selection);
  addSpine(graph, nodes, kept);
  const parts = {
    nodes: new Map([...kept].map((id) => [id, nodes.get(id)!])),
    edges: new Map(
      graph.edges
        .filter((edge) => !isDerived(edge) && kept.has(edge.source) && kept.has(edge.target))
        .map((edge) => [edge.id, edge]),
    ),
  };
  addActorView(parts);
  return sortedGraph(parts);
}

/** Ids of the facts, actors and places that stay. */
function keptCore(graph: PropertyGraph, nodes: ReadonlyMap<string, GraphNode>, selection: Selection): Set<string> {
  const { actor, depth = 1, since, until } = selection;
  const actorKinds = (selection.kinds ?? []).filter((kind) => ACTOR_KINDS.has(kind));
  const factKinds = (selection.kinds ?? []).filter((kind) => FACT_KINDS.has(kind));
  const facts = new Set<string>();
  const actors = new Set<string>();
  for (const node of graph.nodes) {
    if (isFact(node) && (factKinds.length === 0 || factKinds.includes(node.label.toLowerCase())) && inPeriod(node, since, until)) facts.add(node.id); // biome-ignore format: one condition
    if (node.label === 'Actor' && (actorKinds.length === 0 || actorKinds.includes(String(node.properties.kind)))) actors.add(node.id); // biome-ignore format: one condition
  }
  const { actorsOf, factsOf, officesOf } = neighbours(graph, facts, actors);
  const kept = new Set<string>();
  if (actor) {
    let frontier = [findActor(graph, actor)];
    for (const id of frontier) kept.add(id);
    for (let step = 0; step < depth; step++) {
      const next = new Set<string>();
      for (const id of frontier) {
        for (const other of officesOf.get(id) ?? []) next.add(other);
        for (const fact of factsOf.get(id) ?? []) {
          kept.add(fact);
          for (const other of actorsOf.get(fact) ?? []) next.add(other);
        }
      }
      frontier = [...next].filter((id) => !kept.has(id));
      for (const id of frontier) kept.add(id);
    }
  } else {
    for (const fact of facts) {
      const taking = actorsOf.get(fact) ?? [];
      if (actorKinds.length > 0 && taking.length === 0) continue;
      kept.add(fact);
      for (const id of taking) kept.add(id);
    }
    if (!since && !until) for (const id of actors) kept.add(id);
  }
  for (const { type, source, target } of graph.edges) {
    if (type === 'AT' && kept.has(source)) kept.add(target);
    const reports = type === 'ASSERTS' || type === 'DENIES' || type === 'DEMANDS';
    if (reports && kept.has(source) && facts.has(target) && nodes.has(target)) kept.add(target);
  }
  return kept;
}

function neighbours(graph: PropertyGraph, facts: ReadonlySet<string>, actors: ReadonlySet<string>) {
  const actorsOf = new Map<string, string[]>();
  const factsOf = new Map<string, string[]>();
  const officesOf = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, from: string, to: string) => map.set(from, [...(map.get(from) ?? []), to]);
  for (const { type, source, target } of graph.edges) {
    if (type === 'HOLDS' && actors.has(source) && actors.has(target)) {
      add(officesOf, source, target);
      add(officesOf, target, source);
    }
    if (!PARTS.has(type)) continue;
    const [fact, actor] = type === 'SAID' ? [target, source] : [source, target];
    if (!facts.has(fact) || !actors.has(actor)) continue;
    add(actorsOf, fact, actor);
    add(factsOf, actor, fact);
  }
  return { actorsOf, factsOf, officesOf };
}

/** Sentences that prove kept facts, and their articles. */
function addSpine(graph: PropertyGraph, nodes: ReadonlyMap<string, GraphNode>, kept: Set<string>): void {
  for (const { type, source, target } of graph.edges)
    if (type === 'EVIDENCED_BY' && kept.has(source) && nodes.has(target)) kept.add(target);
  for (const { type, source, target } of graph.edges)
    if (type === 'PART_OF' && kept.has(source) && nodes.has(target)) kept.add(target);
}

function inPeriod({ properties: p }: GraphNode, since?: string, until?: string): boolean {
  if (!since && !until) return true;
  const from = p.dateFrom ?? p.firstPublished ?? p.dateTo;
  const to = p.dateTo ?? p.lastPublished ?? from;
  if (typeof from !== 'string' || typeof to !== 'string') return false;
  return (!since || to >= since) && (!until || from.slice(0, until.length) <= until);
}

function findActor(graph: PropertyGraph, wanted: string): string {
  const folded = foldName(wanted);
  const actors = graph.nodes.filter((node) => node.label === 'Actor');
  const exact = actors.find((node) => node.id === wanted);
  if (exact) return exact.id;
  const found = actors.filter((node) =>
    String(node.properties.norm ?? '')
      .split(' | ')
      .includes(folded),
  );
  if (found.length === 1) return found[0]!.id;
  if (found.length === 0) throw new InputError(`no actor "${wanted}" in the graph; give an id or a name`);
  throw new InputError(
    `"${wanted}" names several actors; give one id of ${found
      .map((node) => node.id)
      .sort()
      .join(', ')}`,
  );
}

/** Actors and what is summed up between them: stances, interactions, offices, each with the ids of its evidence. */
export function actorGraph(graph: PropertyGraph): PropertyGraph {
  const nodes = graph.nodes.filter((node) => node.label === 'Actor');
  const there = new Set(nodes.map((node) => node.id));
  const edges = graph.edges.filter((edge) => isDerived(edge) || edge.type === 'HOLDS');
  return { nodes, edges: edges.filter((edge) => there.has(edge.source) && there.has(edge.target)) };
}
