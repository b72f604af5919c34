// The registry of graph stores: the only place that names them. Each is loaded when it is used.
import type { EmbeddedStore } from './embedded.ts';
import type { Neo4jSettings, Neo4jStore } from './stores/neo4j.ts';

/** The store that lives in the data folder. */
export const loadEmbeddedStore = (): Promise<EmbeddedStore> =>
  import('./stores/grafeo.ts').then((module) => module.grafeo);

/** A store on a server. Throws InputError or StoreError with one sentence when the server cannot be used. */
export const openServerStore = (settings: Neo4jSettings): Promise<Neo4jStore> =>
  import('./stores/neo4j.ts').then((module) => module.openNeo4j(settings));
