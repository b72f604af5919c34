// The store `neo4j`: the graph in a Neo4j server, over Bolt. docs/neo4j.md tells users how.
import type { GraphEdge, GraphNode } from '../../model/graph.ts';
import type { GraphStore, WriteSummary } from '../store.ts';
import { connect, type Neo4jSettings } from './neo4j-connection.ts';
import { type LoadOptions, loadRecords } from './neo4j-load.ts';
import { runQuery } from './neo4j-query.ts';

export type { Neo4jSettings } from './neo4j-connection.ts';

export interface Neo4jStore extends GraphStore {
  /** As `write`, for graphs too large to hold: all nodes, then all edges, read once. */
  load(records: Iterable<GraphNode | GraphEdge>, options?: LoadOptions): Promise<WriteSummary>;
}

/** Connects. Throws InputError or StoreError with one sentence when the server cannot be used. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Neo4jStore> {
  const connection = await connect(settings);
  return {
    name: 'neo4j',
    write({ nodes, edges }, options = {}) {
      const records = function* () {
        yield* nodes;
        yield* edges;
      };
      return loadRecords(connection, records(), { ...options, total: nodes.length + edges.length });
    },
    load: (records, options = {}) => loadRecords(connection, records, options),
    query: (cypher, params = {}, options = {}) => runQuery(connection, cypher, params, options),
    close: () => connection.close(),
  };
}
