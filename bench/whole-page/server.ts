// The explorer's server on a synthetic graph, in a process of its own, so that its time and memory can be told from the page's:
//   node --import tsx bench/whole-page/server.ts NODES
// Prints its address; then for every line of input the processor time (ms) so far and the memory (MB); for `collect` after a collection of garbage.
import { createInterface } from 'node:readline';
import { serve } from '../../src/viz/server/serve.ts';
import { syntheticGraph } from './synthetic-graph.ts';

const graph = syntheticGraph(Number(process.argv[2]));
const texts = new Map<string, string>();
for (const { id, label, properties } of graph.nodes)
  if (label === 'Sentence') {
    const article = id.slice(0, id.indexOf(':'));
    texts.set(article, `${texts.has(article) ? `${texts.get(article)}\n` : ''}${properties.text}`);
  }
const snapshot = { graph, hash: `synthetic-${process.argv[2]}`, articleText: (id: string) => texts.get(id) };
const served = await serve({
  snapshot,
  port: 0,
  host: '127.0.0.1',
  judgements: { list: async () => [], append: async () => 'j' },
});
console.log(served.url);
for await (const line of createInterface({ input: process.stdin })) {
  const { user, system } = process.cpuUsage();
  if (line === 'collect') (globalThis as { gc?: () => void }).gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  console.log(JSON.stringify({ cpuMs: (user + system) / 1000, rssMB: rss / 1e6, heapMB: heapUsed / 1e6 }));
}
await served.close();
