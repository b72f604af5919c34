// The registry of graph stores: the only place that names them. Each is loaded when it is used.
import type { EmbeddedStore } from './embedded.ts';

export const embeddedStores = {
  grafeo: (): Promise<EmbeddedStore> => import('./stores/grafeo.ts').then((module) => module.grafeo),
};

/** The store that lives in the data folder. */
export const loadEmbeddedStore = embeddedStores.grafeo;
