// From extractions and what resolution decided about them to the property graph of docs/data-model.md. Pure: the same
// articles in any order give the same graph.
import type { Extraction } from '../model/extraction.ts';
import type { GraphEdge, GraphNode, PropertyGraph } from '../model/graph.ts';
import { addEntities, type Entities, entityNode } from './build/entities.ts';
import { addEvent, addOffices, addStatement, type Facts, factNode } from './build/facts.ts';
import { type ArticleSource, independence } from './build/independence.ts';
import { addEdge, createParts, sortedGraph } from './build/parts.ts';
import { articleNode, textRecords } from './build/spine.ts';
import { addActorView } from './project.ts';
import { NO_RESOLUTION, type Resolution } from './resolution.ts';

export interface GraphBuilder {
  add(extraction: Extraction): void;
  /** Nodes and edges sorted by id, without what went to the sink. */
  finish(): PropertyGraph;
}

/**
 * Builds article by article. Sentences, PART_OF and MENTIONS, the bulk of a large graph, go to `text` as they come when it
 * is given, and into the graph otherwise.
 */
export function createGraphBuilder(
  resolution: Resolution = NO_RESOLUTION,
  text?: (record: GraphNode | GraphEdge) => void,
): GraphBuilder {
  const parts = createParts();
  const entities: Entities = new Map();
  const facts: Facts = new Map();
  const articles: ArticleSource[] = [];
  const keep = (record: GraphNode | GraphEdge) => {
    if ('label' in record) parts.nodes.set(record.id, record);
    else parts.edges.set(record.id, record);
  };
  return {
    add(extraction) {
      const node = articleNode(extraction);
      keep(node);
      articles.push({ id: node.id, outlet: (node.properties.outlet as string | undefined) ?? null });
      for (const record of textRecords(extraction, resolution)) (text ?? keep)(record);
      addEntities(entities, extraction, resolution);
      for (const statement of extraction.statements)
        if (!resolution.wrong.has(statement.id)) addStatement(parts, facts, extraction, statement, resolution);
      for (const event of extraction.events)
        if (!resolution.wrong.has(event.id)) addEvent(parts, facts, extraction, event, resolution);
      addOffices(parts, extraction, resolution);
    },
    finish() {
      const counted = independence(articles, resolution.stories);
      for (const [id, entity] of entities) keep(entityNode(id, entity, resolution));
      for (const [id, fact] of facts) keep(factNode(id, fact, counted(fact.articles), resolution));
      for (const { a, b, similarity } of resolution.stories)
        if (parts.nodes.has(a) && parts.nodes.has(b)) addEdge(parts, 'SAME_STORY', a, b, { similarity });
      dropDangling(parts.edges, parts.nodes);
      addActorView(parts);
      return sortedGraph(parts);
    },
  };
}

/** A record that names an actor its article does not list has no edge to him; sentences may be in the sink and are not checked. */
function dropDangling(edges: Map<string, GraphEdge>, nodes: ReadonlyMap<string, GraphNode>): void {
  for (const edge of edges.values()) {
    if (edge.type === 'EVIDENCED_BY' || edge.type === 'MENTIONS' || edge.type === 'PART_OF') continue;
    if (!nodes.has(edge.source) || !nodes.has(edge.target)) edges.delete(edge.id);
  }
}

export function buildGraph(extractions: Iterable<Extraction>, resolution: Resolution = NO_RESOLUTION): PropertyGraph {
  const builder = createGraphBuilder(resolution);
  for (const extraction of extractions) builder.add(extraction);
  return builder.finish();
}
