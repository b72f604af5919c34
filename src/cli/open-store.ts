// The store a command reads: a Neo4j server where one is named, else the embedded store of the data folder.

import type { GraphStore } from '../graph/store.ts';
import { InputError } from '../model/errors.ts';
import type { Neo4jSettings } from './options.ts';

export async function openStore(options: Neo4jSettings & { data: string }): Promise<GraphStore> {
  const { loadEmbeddedStore } = await import('../graph/stores.ts');
  if (options.neo4j) throw new InputError(`no store for ${serverSettings(options).uri}`);
  const { openSnapshot } = await import('../graph/snapshot.ts');
  const snapshot = openSnapshot(options.data);
  snapshot.close();
  if (snapshot.storeFile === null) throw new InputError(`the graph in ${options.data} has no store; build it again`);
  return (await loadEmbeddedStore()).open(snapshot.storeFile);
}

export const serverSettings = (options: Neo4jSettings) => ({
  uri: options.neo4j ?? '',
  username: options.neo4jUser,
  password: options.neo4jPassword ?? '',
  database: options.neo4jDatabase,
});
