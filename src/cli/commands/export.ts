// qala export: the graph as files that other programs open.
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import type { FilePiece } from '../../graph/writers/writer.ts';
import { InputError } from '../../model/errors.ts';
import type { Effects } from '../effects.ts';
import { dataOption } from '../options.ts';

const HELP = `
The view "actors" has actors only, with what is summed up between them: counts, stances, first and last date, ids of the evidence.
Filters keep the sentences and articles that prove what they keep. docs/exports.md says how each program opens each format.

  qala export -f graphml -o graph.graphml
  qala export -f graphml --flavour yed --view actors -o actors.graphml
  qala export -f gexf --since 2019-04 --until 2019-06 -o spring.gexf
  qala export -f json --actor "خليفة حفتر" --depth 2 > haftar.json
  qala export -f csv -o tables/
  qala export -f neo4j-admin -o import/`;

interface Options {
  data: string;
  format: string;
  output: string;
  flavour?: string;
  view: 'full' | 'actors';
  since?: string;
  until?: string;
  kind: string[];
  actor?: string;
  depth: string;
}

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

export function exportCommand(effects: Effects): Command {
  return new Command('export')
    .summary('the graph as GraphML, GEXF, JSON, CSV, Cypher or neo4j-admin tables')
    .description('Writes the graph of the data folder in a format that other programs read.')
    .requiredOption('-f, --format <name>', 'graphml, gexf, json, csv, cypher or neo4j-admin')
    .option('-o, --output <path>', 'a file, or a folder for csv and neo4j-admin; - for standard output', '-')
    .option('--flavour <name>', 'a variant for one program: yed (of graphml), 1.2 (of gexf)')
    .addOption(
      new Option('--view <name>', 'the whole graph, or actors only').choices(['full', 'actors']).default('full'),
    )
    .option('--since <date>', 'said or happened on this day, month or year, or later')
    .option('--until <date>', 'said or happened on this day, month or year, or earlier')
    .option('--kind <kind...>', 'person, organization, country, statement, event', [])
    .option('--actor <name>', 'an actor, by id or name, and what is around')
    .option('--depth <steps>', 'how many steps around --actor', '1')
    .addOption(dataOption())
    .addHelpText('after', HELP)
    .action((options: Options) => run(effects, options));
}

async function run(effects: Effects, options: Options): Promise<void> {
  const [{ openSnapshot }, { exportGraph }, { writerFor }] = await Promise.all([
    import('../../graph/snapshot.ts'),
    import('../../graph/export-graph.ts'),
    import('../../graph/writers/registry.ts'),
  ]);
  for (const name of ['since', 'until'] as const)
    if (options[name] !== undefined && !DAY.test(options[name]))
      throw new InputError(`--${name} ${options[name]} is no date; write 2019, 2019-04 or 2019-04-15`);
  const depth = Number(options.depth);
  if (!Number.isInteger(depth) || depth < 0) throw new InputError(`--depth ${options.depth} is no number of steps`);
  const writer = writerFor(options.format, options.flavour);
  if ('pieces' in writer && options.output === '-')
    throw new InputError(`${writer.format} is several files; name a folder with -o`);
  const snapshot = openSnapshot(options.data);
  try {
    const { since, until, actor, kind: kinds, view, flavour, output } = options;
    const part = exportGraph(snapshot.streamed(), { since, until, actor, kinds, depth, view });
    const graph = { nodes: counted(part.nodes), edges: counted(part.edges) };
    if ('write' in writer) {
      const to = output === '-' ? effects.stdout : createWriteStream(output);
      await send(writer.write(graph, { flavour }), to, effects);
    } else {
      mkdirSync(output, { recursive: true });
      await sendFiles(writer.pieces(graph, { flavour }), output, effects);
    }
    effects.stderr.write(`${graph.nodes.count()} nodes, ${graph.edges.count()} edges\n`);
  } finally {
    snapshot.close();
  }
}

/** The same records, and how many the last round through them gave: writers go through all of them, some more than once. */
function counted<T>(records: Iterable<T>): Iterable<T> & { count(): number } {
  let number = 0;
  return {
    *[Symbol.iterator]() {
      number = 0;
      for (const record of records) {
        number++;
        yield record;
      }
    },
    count: () => number,
  };
}

/** Standard output stays open for who comes after. */
const send = (content: Iterable<string>, to: Writable, { stdout, signal }: Effects): Promise<void> =>
  pipeline(Readable.from(content, { objectMode: true }), to, { end: to !== stdout, signal });

/** Each file takes its pieces at its own pace; nothing is read ahead of the slowest. */
async function sendFiles(pieces: Iterable<FilePiece>, folder: string, { signal }: Effects): Promise<void> {
  const files = new Map<string, Writable>();
  try {
    for (const { name, text } of pieces) {
      signal.throwIfAborted();
      const file = files.get(name) ?? createWriteStream(join(folder, name));
      files.set(name, file);
      if (!file.write(text)) await once(file, 'drain');
    }
    for (const file of files.values()) await finished(file.end());
  } finally {
    for (const file of files.values()) file.destroy();
  }
}
