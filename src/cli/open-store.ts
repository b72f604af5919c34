// The store a command reads: a Neo4j server where one is named, else the embedded store of the data folder.

import type { GraphStore } from '../graph/store.ts';
import { InputError } from '../model/errors.ts';
import type { Neo4jSettings } from './options.ts';

const DEFAULT_URI = 'bolt://127.0.0.1:7687';

export async function openStore(options: Neo4jSettings & { data: string }): Promise<GraphStore> {
  const { openServerStore, loadEmbeddedStore } = await import('../graph/stores.ts');
  if (options.neo4j) return openServerStore(serverSettings(options));
  const { openSnapshot } = await import('../graph/snapshot.ts');
  const snapshot = openSnapshot(options.data);
  snapshot.close();
  if (snapshot.storeFile === null) throw new InputError(`the graph in ${options.data} has no store; build it again`);
  return (await loadEmbeddedStore()).open(snapshot.storeFile);
}

/** Throws InputError when no password is known: an empty one would only earn a refusal from the server. */
export function serverSettings({ neo4j, neo4jUser, neo4jPassword, neo4jDatabase }: Neo4jSettings) {
  if (!neo4jPassword) throw new InputError('no password for Neo4j: set NEO4J_PASSWORD');
  return { uri: neo4j ?? DEFAULT_URI, username: neo4jUser, password: neo4jPassword, database: neo4jDatabase };
}
