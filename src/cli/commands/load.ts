// qala load: the built graph → a Neo4j server.
import { Command } from 'commander';
import { type Effects, write } from '../effects.ts';
import { dataOption, type Neo4jSettings, neo4jOptions } from '../options.ts';

const HELP = `
Makes the database hold exactly the graph of the data folder: a second run changes nothing, changed articles replace their facts,
removed articles and actors that nobody mentions any more go. Nodes that you add under labels of your own stay. A load that was cut
off is completed by the next. docs/neo4j.md tells how to get a server.

  npm run neo4j -- start
  NEO4J_PASSWORD=… qala load
  qala load --neo4j bolt://127.0.0.1:7687 --data libya`;

export function loadCommand(effects: Effects): Command {
  const command = new Command('load')
    .summary('the built graph → Neo4j (repeatable)')
    .description('Loads the graph of the data folder into a Neo4j server.')
    .addOption(dataOption())
    .addHelpText('after', HELP);
  for (const option of neo4jOptions()) command.addOption(option);
  return command.action(async (options: Neo4jSettings & { data: string }) => {
    const [{ openSnapshot }, { recordsOf }, { openServerStore }, { serverSettings }, { createProgress }] =
      await Promise.all([
        import('../../graph/snapshot.ts'),
        import('../../graph/graph-records.ts'),
        import('../../graph/stores.ts'),
        import('../open-store.ts'),
        import('../progress.ts'),
      ]);
    const snapshot = openSnapshot(options.data);
    const progress = createProgress(effects, 'nodes and relationships');
    try {
      const store = await openServerStore(serverSettings(options));
      try {
        const total = Object.values(snapshot.meta.counts).reduce((sum, count) => sum + count, 0);
        const started = performance.now();
        const summary = await store.load(recordsOf(snapshot.streamed()), {
          total,
          progress: (done, all) => progress.step(done, all),
          signal: effects.signal,
        });
        progress.end();
        const seconds = (performance.now() - started) / 1000;
        const { nodesCreated, nodesUpdated, nodesDeleted, edgesCreated, edgesUpdated, edgesDeleted } = summary;
        await write(
          effects.stdout,
          `nodes: ${nodesCreated} created, ${nodesUpdated} changed, ${nodesDeleted} removed\n` +
            `relationships: ${edgesCreated} created, ${edgesUpdated} changed, ${edgesDeleted} removed\n`,
        );
        effects.stderr.write(`${seconds.toFixed(1)} s, ${Math.round(total / Math.max(seconds, 0.001))} records/s\n`);
      } finally {
        await store.close();
      }
    } finally {
      progress.end();
      snapshot.close();
    }
  });
}
