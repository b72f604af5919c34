// qala serve: the explorer and its API.
import { Command } from 'commander';
import { InputError } from '../../model/errors.ts';
import { type Effects, write } from '../effects.ts';
import type { LiveGraph } from '../live-graph.ts';
import { dataOption, type Neo4jSettings, neo4jOptions } from '../options.ts';

const HELP = `
Bound to this computer only, unless --host says otherwise; then the printed address holds a token that visitors need.
A new build is shown without a restart, and so is a new load. Judgements made on the page are written to the data folder.

  qala serve
  qala serve --port 8080 --data libya
  qala serve --neo4j bolt://127.0.0.1:7687     the graph that was loaded there; no data folder is needed`;

interface Options extends Neo4jSettings {
  data: string;
  port: string;
  host: string;
  open?: boolean;
}

export function serveCommand(effects: Effects): Command {
  const command = new Command('serve')
    .summary('the explorer and its API')
    .description('Serves the explorer of the graph in the data folder, or in a Neo4j server.')
    .addOption(dataOption())
    .option('--port <number>', 'port; the next free one when it is taken', '4321')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--open', 'open a browser, where there is a desktop')
    .addHelpText('after', HELP);
  for (const option of neo4jOptions()) command.addOption(option);
  return command.action(async (options: Options) => {
    const port = portOf(options.port);
    const [{ serve }, { judgementFile }, { readProgress }, { join }] = await Promise.all([
      import('../../viz/server/serve.ts'),
      import('../../viz/server/judgement-file.ts'),
      import('../../graph/build-progress.ts'),
      import('node:path'),
    ]);
    const report = (error: Error) => effects.stderr.write(`qala: ${error.stack ?? error.message}\n`);
    const graph = options.neo4j ? await graphOnServer(options, report) : await graphInFolder(options);
    const served = await serve({
      port,
      host: options.host,
      snapshot: graph.snapshot,
      query: graph.query,
      building: () => readProgress(options.data),
      judgements: judgementFile(join(options.data, 'judgements.jsonl'), () => new Date().toISOString()),
      onPortTaken: (taken, next) => effects.stderr.write(`qala: port ${taken} is taken, trying ${next}\n`),
      report,
    });
    await write(effects.stdout, `Qala is at ${served.url}\n`);
    if (options.open) await openBrowser(served.url, effects);
    await stopped(effects.signal);
    await Promise.all([served.close(), graph.close()]);
  });
}

async function graphInFolder({ data }: Options): Promise<LiveGraph> {
  const [{ liveGraph }, { loadEmbeddedStore }] = await Promise.all([
    import('../live-graph.ts'),
    import('../../graph/stores.ts'),
  ]);
  const embedded = await loadEmbeddedStore();
  return liveGraph(data, (file) => embedded.open(file));
}

async function graphOnServer(options: Options, report: (error: Error) => void): Promise<LiveGraph> {
  const [{ liveServerGraph }, { openServerStore }, { serverSettings }] = await Promise.all([
    import('../live-server-graph.ts'),
    import('../../graph/stores.ts'),
    import('../open-store.ts'),
  ]);
  return liveServerGraph(await openServerStore(serverSettings(options)), report);
}

function portOf(word: string): number {
  const port = Number(word);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InputError(`--port wants a number from 0 to 65535, not “${word}”`);
  return port;
}

async function openBrowser(url: string, { env }: Effects): Promise<void> {
  const hasDesktop = process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  if (!hasDesktop || env.CI) return;
  const { default: open } = await import('open');
  await open(url);
}

const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
