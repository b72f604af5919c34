// qala build: articles → the graph in the data folder.
import { Command } from 'commander';
import type { BuildReport } from '../../graph/build-data.ts';
import type { BuildStage } from '../../model/build-progress.ts';
import { type Effects, write } from '../effects.ts';
import { dataOption } from '../options.ts';

const HELP = `
Only new and changed articles are extracted; those no longer among the paths leave the graph. The data folder holds
extractions.jsonl (what was read), judgements.jsonl (your corrections), diagnostics.jsonl (what could not be read) and the graph.
A build that is stopped leaves the graph that was there before.

  qala build seeds/
  qala build articles/ --data libya --actors my-actors.jsonl`;

/** What each stage counts; placing the nodes is one step. */
const COUNTED: Record<BuildStage, string | null> = {
  extract: 'articles',
  resolve: 'articles',
  build: 'articles',
  layout: null,
  store: 'nodes and relationships',
};

interface Options {
  data: string;
  actors: string[];
}

export function buildCommand(effects: Effects, done: (code: number) => void): Command {
  return new Command('build')
    .summary('extract, resolve, build and store (incremental)')
    .description('Reads articles and makes their graph: extract, resolve, build, store.')
    .argument('<path...>', 'files, folders, or - for standard input')
    .addOption(dataOption())
    .option('--actors <file...>', 'further known actors (JSON Lines; see docs/data-model.md)', [])
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: Options) => {
      const [
        { createExtractor },
        { fingerprint },
        { read },
        { buildData },
        { progressFile },
        { loadEmbeddedStore },
        { createProgress },
      ] = await Promise.all([
        import('../../extract/extractor.ts'),
        import('../../extract/fingerprint.ts'),
        import('../../extract/read/read.ts'),
        import('../../graph/build-data.ts'),
        import('../../graph/build-progress.ts'),
        import('../../graph/stores.ts'),
        import('../progress.ts'),
      ]);
      const progress = createProgress(effects, 'articles');
      const extract = createExtractor({ actors: options.actors });
      const shared = progressFile(options.data, () => performance.now());
      const report = await buildData({
        dataDir: options.data,
        articles: read(paths, effects.stdin),
        extract,
        version: fingerprint(options.actors),
        store: await loadEmbeddedStore(),
        progress(stage, count, total) {
          progress.step(count, total ?? undefined, { name: stage, what: COUNTED[stage] });
          shared.step(stage, count, total);
        },
        now: () => performance.now(),
        signal: effects.signal,
      }).finally(() => shared.end());
      progress.end();
      for (const problem of report.problems) effects.stderr.write(`qala: ${problem.message}\n`);
      await write(effects.stdout, summary(report, options.data));
      if (report.articles.total > 0) return;
      effects.stderr.write('qala: nothing could be read\n');
      done(1);
    });
}

function summary(report: BuildReport, folder: string): string {
  const { total, extracted, reused, removed, repeated } = report.articles;
  const articles = [
    `${extracted} extracted`,
    `${reused} unchanged`,
    removed && `${removed} removed`,
    repeated && `${repeated} given twice`,
  ];
  const counts = ['Actor', 'Statement', 'Event', 'Place'].map(
    (label) => `${report.counts[label] ?? 0} ${plural(label)}`,
  );
  const lines = [
    `${total} articles (${articles.filter(Boolean).join(', ')})`,
    counts.join(', '),
    `graph ${report.hash}${report.changed ? '' : ' (unchanged)'} in ${folder}`,
  ];
  if (report.problems.length > 0)
    lines.push(`${report.problems.length} problems, listed in ${folder}/diagnostics.jsonl`);
  return `${lines.join('\n')}\n`;
}

const plural = (label: string): string => `${label.toLowerCase()}s`;
