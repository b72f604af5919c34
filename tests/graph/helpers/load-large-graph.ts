// Loads a large graph and prints its progress, to be killed. Argument: server and size as JSON.
import { openNeo4j } from '../../../src/graph/stores/neo4j.ts';
import { largeGraph } from '../large-graph.ts';

const settings = JSON.parse(process.argv[2]!);
const store = await openNeo4j(settings);
await store.load(largeGraph(settings), {
  limits: { rows: 500, atomicRows: 0 },
  progress: (done) => process.stdout.write(`${done}\n`),
});
await store.close();
