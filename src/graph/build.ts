// From extractions and what resolution decided about them to the property graph of docs/data-model.md. Pure: the same
// articles in any order give the same graph. Most statements and events are told by one article only; they leave as soon as it
// has been read, so that what is held grows with names and links and not with text.
import type { Extraction } from '../model/extraction.ts';
import type { GraphEdge, GraphNode, PropertyGraph } from '../model/graph.ts';
import { addEntities, type Entities, entityNode } from './build/entities.ts';
import { addEvent, addOffices, addStatement, type Facts, factNode, putFact } from './build/facts.ts';
import { type ArticleSource, independence } from './build/independence.ts';
import { addEdge, byId, createParts, type Parts, putEdge } from './build/parts.ts';
import { articleNode, textRecords } from './build/spine.ts';
import { createActorView } from './project.ts';
import { canonicalOf, NO_RESOLUTION, type Resolution } from './resolution.ts';

/** Where records go that nothing can be added to any more. */
export interface GraphSink {
  /** Sentences, PART_OF and MENTIONS. */
  text(record: GraphNode | GraphEdge): void;
  /** EVIDENCED_BY, and statements and events of one article with their edges. */
  fact(record: GraphNode | GraphEdge): void;
}

export interface BuiltGraph {
  /** What did not go to the sink. */
  rest: PropertyGraph;
  /** The whole graph but its text and evidence, sorted by id, for metrics and layout: of what went to the sink, ends and labels only. */
  outline: PropertyGraph;
}

export interface GraphBuilder {
  add(extraction: Extraction): void;
  finish(): BuiltGraph;
}

export function createGraphBuilder(resolution: Resolution, sink: GraphSink): GraphBuilder {
  const parts = createParts();
  const entities: Entities = new Map();
  const facts: Facts = new Map();
  const articles: ArticleSource[] = [];
  const merged = mergedFacts(resolution);
  const view = createActorView();
  const stubs = new Map<string, GraphNode>();
  const links: GraphEdge[] = [];

  /** Sends the finished facts of one article to the sink, and joins the others to what other articles said of them. */
  const settle = (of: Extraction, own: Parts, told: Facts, source: ArticleSource): void => {
    const listed = new Set(told.keys());
    for (const { id } of of.actors) listed.add(canonicalOf(resolution.actors, id));
    for (const { id } of of.places) listed.add(canonicalOf(resolution.places, id));
    // An end that its article does not list may be listed by another one: its edge waits until all are known.
    const waiting = new Set<string>();
    for (const edge of own.edges.values())
      if (edge.type !== 'EVIDENCED_BY' && !(listed.has(edge.source) && listed.has(edge.target)))
        waiting.add(factOf(edge));
    const isDone = (id: string) => told.has(id) && !merged.has(id) && !waiting.has(id);
    const outlets = source.outlet ? [source.outlet] : [];
    const done = createParts();
    for (const [id, fact] of told) {
      if (isDone(id)) done.nodes.set(id, factNode(id, fact, { outlets, independent: 1 }, resolution));
      else putFact(facts, id, fact);
    }
    for (const edge of own.edges.values()) {
      if (edge.type === 'EVIDENCED_BY') sink.fact(edge);
      else if (isDone(factOf(edge))) done.edges.set(edge.id, edge);
      else putEdge(parts, edge);
    }
    view.add(done);
    for (const node of done.nodes.values()) {
      sink.fact(node);
      stubs.set(node.id, { id: node.id, label: node.label, properties: {} });
    }
    for (const edge of done.edges.values()) {
      sink.fact(edge);
      links.push({ ...edge, properties: NONE });
    }
  };

  return {
    add(extraction) {
      const node = articleNode(extraction);
      parts.nodes.set(node.id, node);
      const source = { id: node.id, outlet: (node.properties.outlet as string | undefined) ?? null };
      articles.push(source);
      for (const record of textRecords(extraction, resolution)) sink.text(record);
      addEntities(entities, extraction, resolution);
      const [own, told]: [Parts, Facts] = [createParts(), new Map()];
      for (const statement of extraction.statements)
        if (!resolution.wrong.has(statement.id)) addStatement(own, told, extraction, statement, resolution);
      for (const event of extraction.events)
        if (!resolution.wrong.has(event.id)) addEvent(own, told, extraction, event, resolution);
      addOffices(own, extraction, resolution);
      settle(extraction, own, told, source);
    },
    finish() {
      const counted = independence(articles, resolution.stories);
      for (const [id, entity] of entities) {
        parts.nodes.set(id, entityNode(id, entity, resolution));
        entities.delete(id);
      }
      for (const [id, fact] of facts) {
        parts.nodes.set(id, factNode(id, fact, counted(fact.articles), resolution));
        facts.delete(id);
      }
      for (const { a, b, similarity } of resolution.stories)
        if (parts.nodes.has(a) && parts.nodes.has(b)) addEdge(parts, 'SAME_STORY', a, b, { similarity });
      for (const { id, source, target } of parts.edges.values()) {
        // A record that names an actor whom no article lists has no edge to him.
        const exists = (end: string) => parts.nodes.has(end) || stubs.has(end);
        if (!exists(source) || !exists(target)) parts.edges.delete(id);
      }
      view.add(parts);
      view.addTo(parts);
      const rest = { nodes: [...parts.nodes.values()], edges: [...parts.edges.values()] };
      const nodes = [...rest.nodes, ...stubs.values()].sort(byId);
      return { rest, outline: { nodes, edges: [...rest.edges, ...links].sort(byId) } };
    },
  };
}

const NONE = Object.freeze({});

/** The statement or event that an edge belongs to; an actor for HOLDS. */
const factOf = ({ type, source, target }: GraphEdge): string => (type === 'SAID' ? target : source);

/** Ids of the nodes that several records stand under. */
function mergedFacts({ statements, events }: Resolution): Set<string> {
  const merged = new Set<string>();
  for (const { canonical } of statements.values()) merged.add(canonical);
  for (const { canonical } of events.values()) merged.add(canonical);
  return merged;
}

export function buildGraph(extractions: Iterable<Extraction>, resolution: Resolution = NO_RESOLUTION): PropertyGraph {
  const graph: PropertyGraph = { nodes: [], edges: [] };
  const take = (record: GraphNode | GraphEdge) =>
    void ('label' in record ? graph.nodes.push(record) : graph.edges.push(record));
  const builder = createGraphBuilder(resolution, { text: take, fact: take });
  for (const extraction of extractions) builder.add(extraction);
  const { rest } = builder.finish();
  return { nodes: [...graph.nodes, ...rest.nodes].sort(byId), edges: [...graph.edges, ...rest.edges].sort(byId) };
}
