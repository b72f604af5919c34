// The graph that a server shows: the one in the data folder, opened again when a build has flipped it.
// live-server-graph.ts does the same for Neo4j.
import { existsSync } from 'node:fs';
import { currentKey } from '../graph/data-folder.ts';
import { openSnapshot, type Snapshot } from '../graph/snapshot.ts';
import type { GraphStore } from '../graph/store.ts';
import type { ExplorerSnapshot, RunQuery } from '../viz/server/snapshot.ts';

export interface LiveGraph {
  snapshot(): ExplorerSnapshot;
  query: RunQuery;
  close(): Promise<void>;
}

interface Opened {
  source: Snapshot;
  view: ExplorerSnapshot;
  store: GraphStore | null;
}

/** `openFile` opens a snapshot's embedded store. Throws InputError when nothing was built. */
export function liveGraph(dataDir: string, openFile: (file: string) => GraphStore): LiveGraph {
  const open = (): Opened => {
    const source = openSnapshot(dataDir);
    const { storeFile } = source;
    return {
      source,
      view: {
        graph: source.streamed(),
        hash: source.key,
        articleText: (id) => source.extraction(id)?.article.text,
      },
      store: storeFile !== null && existsSync(storeFile) ? openFile(storeFile) : null,
    };
  };
  let current = open();
  const latest = (): Opened => {
    const key = currentKey(dataDir);
    if (key !== null && key !== current.source.key) {
      const old = current;
      current = open();
      old.source.close();
      void old.store?.close();
    }
    return current;
  };
  return {
    snapshot: () => latest().view,
    query: (cypher, params, options) => (latest().store ?? noStore).query(cypher, params, options),
    close: async () => {
      current.source.close();
      await current.store?.close();
    },
  };
}

const noStore: Pick<GraphStore, 'query'> = {
  query: () => Promise.reject(new Error('the graph was built without a store; run qala build again')),
};
