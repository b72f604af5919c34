// The graph that a server shows when it lies in Neo4j: read once, and again when a load has changed the database.
import { graphHash } from '../graph/graph-hash.ts';
import type { Neo4jStore } from '../graph/stores/neo4j.ts';
import type { GraphNode, PropertyGraph } from '../model/graph.ts';
import type { ExplorerSnapshot } from '../viz/server/snapshot.ts';
import type { LiveGraph } from './live-graph.ts';

const CHECK_MS = 2000;

/** `report` hears why the database could not be read again; what was read before stays in use. */
export async function liveServerGraph(store: Neo4jStore, report: (error: Error) => void): Promise<LiveGraph> {
  let current = await store.read();
  let view = viewOf(current.graph);
  let checking: Promise<void> | null = null;
  let checked = performance.now();
  const check = async () => {
    if ((await store.mark()) === current.mark) return;
    current = await store.read();
    const next = viewOf(current.graph);
    if (next.hash !== view.hash) view = next;
  };
  const checkSoon = () => {
    if (checking || performance.now() - checked < CHECK_MS) return;
    checking = check()
      .catch(report)
      .finally(() => {
        checked = performance.now();
        checking = null;
      });
  };
  return {
    snapshot() {
      checkSoon();
      return view;
    },
    query: store.query,
    async close() {
      await checking;
      await store.close();
    },
  };
}

function viewOf(graph: PropertyGraph): ExplorerSnapshot {
  const sentences = sentencesByArticle(graph);
  return { graph, hash: graphHash(graph), articleText: (id) => textOf(sentences.get(id)) };
}

function sentencesByArticle({ nodes, edges }: PropertyGraph): Map<string, GraphNode[]> {
  const sentences = new Map(nodes.filter(({ label }) => label === 'Sentence').map((node) => [node.id, node]));
  const byArticle = new Map<string, GraphNode[]>();
  for (const { type, source, target } of edges) {
    const sentence = sentences.get(source);
    if (type !== 'PART_OF' || !sentence) continue;
    const list = byArticle.get(target) ?? [];
    byArticle.set(target, list);
    list.push(sentence);
  }
  return byArticle;
}

/** The database holds sentences, and every word of an article is in one: each at its place, a line each, so that offsets hold. */
function textOf(sentences: readonly GraphNode[] | undefined): string | undefined {
  if (!sentences) return undefined;
  const start = ({ properties }: GraphNode) => Number(properties.start);
  return [...sentences]
    .sort((a, b) => start(a) - start(b))
    .reduce((text, sentence) => text.padEnd(start(sentence), '\n') + String(sentence.properties.text), '');
}
