// Builds growing collections and reports counts, time and memory of every stage:  npx tsx bench/scale.ts ARTICLES.ndjson DATA_DIR [ARTICLES…]
// Collections that contain each other share their extractions, as the data folder does. Memory is of the program and of the process
// that fills the embedded store, sampled and added up; Linux only for the latter.
import { readdirSync, readFileSync } from 'node:fs';
import { createExtractor } from '../src/extract/extractor.ts';
import { fingerprint } from '../src/extract/fingerprint.ts';
import { read } from '../src/extract/read/read.ts';
import { buildData } from '../src/graph/build-data.ts';
import { loadEmbeddedStore } from '../src/graph/stores.ts';

const SAMPLE_MS = 200;
const [first, dataDir, ...more] = process.argv.slice(2);
if (!first || !dataDir) throw new Error('usage: npx tsx bench/scale.ts ARTICLES DATA_DIR [ARTICLES…]');
const extract = createExtractor();

interface Child {
  memoryMB: number;
  cpuMs: number;
}

/** Memory and processor time of the running processes that this one started. */
function children(): Child {
  const sum = { memoryMB: 0, cpuMs: 0 };
  let names: string[] = [];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return sum;
  }
  for (const name of names) {
    try {
      // man 5 proc: after the name come state, parent, …, user and system time in hundredths of a second, …, resident pages.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .map(Number);
      if (fields[1] !== process.pid) continue;
      sum.cpuMs += (fields[11]! + fields[12]!) * 10;
      sum.memoryMB += (fields[21]! * 4096) / 1e6;
    } catch {
      // It has ended.
    }
  }
  return sum;
}

for (const file of [first, ...more]) {
  const cpuMs: Record<string, number> = {};
  const memoryMB: Record<string, number> = {};
  let stage = 'extract';
  let before = process.cpuUsage();
  let childCpu = 0;
  const sample = () => {
    const child = children();
    childCpu = Math.max(childCpu, child.cpuMs);
    const all = Math.round(process.memoryUsage.rss() / 1e6 + child.memoryMB);
    memoryMB[stage] = Math.max(memoryMB[stage] ?? 0, all);
  };
  const mark = (next: string) => {
    sample();
    const used = process.cpuUsage(before);
    cpuMs[stage] = Math.round((cpuMs[stage] ?? 0) + (used.user + used.system) / 1000);
    [stage, before] = [next, process.cpuUsage()];
  };
  let sampled = 0;
  const timer = setInterval(sample, SAMPLE_MS);
  const report = await buildData({
    dataDir,
    articles: read([file], process.stdin),
    extract,
    version: fingerprint([]),
    store: await loadEmbeddedStore(),
    now: () => performance.now(),
    progress: (next) => {
      if (next !== stage) mark(next);
      // Stages do not give way to timers.
      if (performance.now() - sampled < SAMPLE_MS) return;
      sampled = performance.now();
      sample();
    },
  });
  mark('end');
  clearInterval(timer);
  cpuMs.store = (cpuMs.store ?? 0) + childCpu;
  const { articles, counts, timings, hash } = report;
  const maxOwnMemoryMB = Math.round(process.resourceUsage().maxRSS / 1000);
  const problems = report.problems.length;
  const line = { file, hash, articles, counts, wallMs: timings, cpuMs, memoryMB, maxOwnMemoryMB, problems };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
