// Builds growing collections and reports counts, time and memory of every stage:  npx tsx bench/scale.ts ARTICLES.ndjson DATA_DIR [ARTICLES…]
// Collections that contain each other share their extractions, as the data folder does.
import { createExtractor } from '../src/extract/extractor.ts';
import { fingerprint } from '../src/extract/fingerprint.ts';
import { read } from '../src/extract/read/read.ts';
import { buildData } from '../src/graph/build-data.ts';
import { loadEmbeddedStore } from '../src/graph/stores.ts';

const [first, dataDir, ...more] = process.argv.slice(2);
if (!first || !dataDir) throw new Error('usage: npx tsx bench/scale.ts ARTICLES DATA_DIR [ARTICLES…]');
const extract = createExtractor();

for (const file of [first, ...more]) {
  const cpu: Record<string, number> = {};
  let [stage, before] = ['extract', process.cpuUsage()];
  const mark = (next: string) => {
    const used = process.cpuUsage(before);
    cpu[stage] = Math.round((cpu[stage] ?? 0) + (used.user + used.system) / 1000);
    [stage, before] = [next, process.cpuUsage()];
  };
  const report = await buildData({
    dataDir,
    articles: read([file], process.stdin),
    extract,
    version: fingerprint([]),
    store: await loadEmbeddedStore(),
    now: () => performance.now(),
    progress: (next) => next !== stage && mark(next),
  });
  mark('end');
  const { articles, counts, timings, hash } = report;
  const maxMemoryMB = Math.round(process.resourceUsage().maxRSS / 1000);
  const line = {
    file,
    hash,
    articles,
    counts,
    wallMs: timings,
    cpuMs: cpu,
    maxMemoryMB,
    problems: report.problems.length,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
