// qala extract: articles → one JSON record a line.
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { Command } from 'commander';
import type { Effects } from '../effects.ts';
import { write } from '../effects.ts';

const HELP = `
Formats: .txt .md .html .json .jsonl .ndjson .csv .tsv .xml .rss .atom (each also as .gz), folders, - for standard input.
A file name.json beside name.txt gives its title, publishedAt, source and url.

With - alone the command is a filter: one JSON article a line in, exactly one record a line out, in the same order.
A line that cannot be read gives {"error": …}.

  qala extract seeds/ -o extractions.jsonl
  zcat news.ndjson.gz | qala extract - > extractions.jsonl`;

export function extractCommand(effects: Effects, done: (code: number) => void): Command {
  return new Command('extract')
    .summary('articles → extractions (JSON Lines)')
    .description(
      'Reads articles and writes what they say as JSON Lines: actors, statements, events, each with its exact words.',
    )
    .argument('<path...>', 'files, folders, or - for standard input')
    .option('-o, --output <file>', 'write to FILE instead of standard output', '-')
    .option('--actors <file...>', 'further known actors (JSON Lines; see docs/data-model.md)', [])
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: { output: string; actors: string[] }) => {
      const { createExtractor } = await import('../../extract/extractor.ts');
      const extractor = createExtractor({ actors: options.actors });
      const output = options.output === '-' ? effects.stdout : createWriteStream(options.output);
      if (paths.length === 1 && paths[0] === '-') await filter(effects, extractor, output);
      else done(await extractPaths(paths, effects, extractor, output));
      if (output !== effects.stdout) await new Promise((resolve) => output.end(resolve));
    });
}

type Extractor = import('../../extract/extractor.ts').Extractor;

async function filter(effects: Effects, extractor: Extractor, output: Writable): Promise<void> {
  const { filterLines } = await import('../../extract/filter-lines.ts');
  for await (const line of filterLines(effects.stdin, extractor)) await write(output, `${line}\n`);
}

async function extractPaths(
  paths: string[],
  effects: Effects,
  extractor: Extractor,
  output: Writable,
): Promise<number> {
  const { read } = await import('../../extract/read/read.ts');
  const { createProgress } = await import('../progress.ts');
  const progress = createProgress(effects, 'articles');
  let articles = 0;
  for await (const item of read(paths, effects.stdin)) {
    if (effects.signal.aborted) break;
    if ('problem' in item) {
      progress.note(`qala: ${item.problem.message}`);
      continue;
    }
    await write(output, `${JSON.stringify(extractor(item.article))}\n`);
    progress.step(++articles);
  }
  progress.end();
  if (articles > 0) return 0;
  effects.stderr.write('qala: nothing could be read\n');
  return 1;
}
