// qala eval: how well extraction does against hand-annotated articles.
import { Command } from 'commander';
import type { Figures } from '../../extract/eval/tally.ts';
import { type Effects, write } from '../effects.ts';

const HELP = `
A gold folder holds NAME.gold.json beside NAME.txt (and NAME.json with title, publishedAt, source); docs/evaluation.md tells the format.

  qala eval tests/gold
  qala eval tests/gold --errors
  qala eval tests/gold --extractions extractions.jsonl --json`;

interface Options {
  extractions?: string;
  actors: string[];
  errors?: boolean;
  json?: boolean;
  language?: string;
}

export function evalCommand(effects: Effects): Command {
  return new Command('eval')
    .summary('accuracy against gold files')
    .description('Extracts the articles of gold folders and scores the records: precision, recall, F1 and accuracies.')
    .argument('<gold...>', 'folders with gold files')
    .option('--extractions <file>', 'score these records instead of extracting')
    .option('--actors <file...>', 'further known actors (JSON Lines)', [])
    .option('--language <code>', 'only articles in this language')
    .option('--errors', 'list every mistake')
    .option('--json', 'figures as JSON')
    .addHelpText('after', HELP)
    .action(async (folders: string[], options: Options) => {
      const { evaluate } = await import('../../extract/eval/evaluate.ts');
      const { readGold } = await import('../../extract/eval/read-gold.ts');
      const gold = folders.flatMap((folder) => readGold(folder, options.language));
      const records = options.extractions
        ? await readRecords(options.extractions)
        : await extractTexts(folders, effects, options);
      const { all, byLanguage, errors } = evaluate(gold, records);
      if (options.json) return write(effects.stdout, `${JSON.stringify({ ...all, byLanguage }, null, 2)}\n`);
      if (options.errors) for (const error of errors) await write(effects.stdout, `  ${error}\n`);
      await write(effects.stdout, table(all));
      const languages = Object.entries(byLanguage);
      if (languages.length > 1)
        for (const [code, figures] of languages) await write(effects.stdout, `\n${code}: ${table(figures)}`);
    });
}

async function readRecords(path: string) {
  const { readFile } = await import('node:fs/promises');
  const { Extraction } = await import('../../model/extraction.ts');
  const { InputError } = await import('../../model/errors.ts');
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, i) => {
    const parsed = Extraction.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0]!;
    throw new InputError(`${path}, line ${i + 1}: ${issue.path.join('.')}: ${issue.message}`);
  });
}

async function extractTexts(folders: string[], effects: Effects, options: Options) {
  const { createExtractor } = await import('../../extract/extractor.ts');
  const { read } = await import('../../extract/read/read.ts');
  const extractor = createExtractor({ actors: options.actors });
  const records = [];
  for await (const item of read(folders, effects.stdin)) if ('article' in item) records.push(extractor(item.article));
  return records;
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(6);

function table(figures: Figures): string {
  const lines = [`${figures.articles} gold articles, ${figures.missing} without a record`];
  lines.push(`${'measure'.padEnd(28)}     P      R     F1   hit / found / gold`);
  for (const [measure, x] of Object.entries(figures.sets)) {
    const isRecall = measure.includes('recall');
    const rates = isRecall
      ? `       ${percent(x.recall)}       `
      : `${percent(x.precision)} ${percent(x.recall)} ${percent(x.f1)}`;
    lines.push(`${measure.padEnd(28)}${rates}   ${x.hit} / ${isRecall ? '' : `${x.found} / `}${x.gold}`);
  }
  for (const [measure, x] of Object.entries(figures.answers)) {
    lines.push(`${`${measure} accuracy`.padEnd(28)}${percent(x.accuracy)}                 ${x.right} / ${x.judged}`);
  }
  return `${lines.join('\n')}\n`;
}
