// The store `neo4j`: the graph in a Neo4j server, over Bolt. docs/neo4j.md tells users how.
import type { GraphEdge, GraphNode, PropertyGraph } from '../../model/graph.ts';
import { recordsOf } from '../graph-records.ts';
import type { GraphStore, WriteSummary } from '../store.ts';
import { connect, type Neo4jSettings } from './neo4j-connection.ts';
import { type LoadOptions, loadRecords } from './neo4j-load.ts';
import { runQuery } from './neo4j-query.ts';
import { readGraph } from './neo4j-read.ts';

export type { Neo4jSettings } from './neo4j-connection.ts';

export interface Neo4jStore extends GraphStore {
  /** As `write`, for graphs too large to hold: all nodes, then all edges, read once. */
  load(records: Iterable<GraphNode | GraphEdge>, options?: LoadOptions): Promise<WriteSummary>;
  /** The whole graph, and the mark of the database when it was read. */
  read(): Promise<{ graph: PropertyGraph; mark: string }>;
  /** Changes with every transaction that changes the database, and costs next to nothing. */
  mark(): Promise<string>;
}

/** Connects. Throws InputError or StoreError with one sentence when the server cannot be used. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Neo4jStore> {
  const connection = await connect(settings);
  return {
    name: 'neo4j',
    write: (graph, options = {}) =>
      loadRecords(connection, recordsOf(graph), { ...options, total: graph.nodes.length + graph.edges.length }),
    load: (records, options = {}) => loadRecords(connection, records, options),
    read: () => readGraph(connection),
    mark: () => connection.mark(),
    query: (cypher, params = {}, options = {}) => runQuery(connection, cypher, params, options),
    close: () => connection.close(),
  };
}
