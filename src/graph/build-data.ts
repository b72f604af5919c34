// `qala build` without its command line: articles in, a new graph in the data folder out. Unchanged articles are not extracted
// again; what is no longer among the articles goes. Killed at any moment, it leaves the graph that was there before.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleInput } from '../model/article.ts';
import type { BuildStage } from '../model/build-progress.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Extraction } from '../model/extraction.ts';
import { currentKey, DATA_FILES, GRAPH_FILES, graphFolder, remove, removeOldGraphs, setCurrent, temporaryFolder, withLock } from './data-folder.ts'; // biome-ignore format: one line
import type { EmbeddedStore } from './embedded.ts';
import { syncFolder, writeAtomic } from './files.ts';
import { gather } from './gather.ts';
import { readJudgements } from './judgements.ts';
import type { SnapshotMeta } from './snapshot.ts';
import { writeGraph } from './write-graph.ts';

export type ArticleItem = { article: ArticleInput } | { problem: Diagnostic };

export interface BuildDataOptions {
  dataDir: string;
  articles: AsyncIterable<ArticleItem> | Iterable<ArticleItem>;
  /** Deterministic; the same input and `version` give the same record. May run elsewhere: up to `concurrency` calls at once. */
  extract(article: ArticleInput): Extraction | Promise<Extraction>;
  /** Of program and knowledge; another one makes every article new. */
  version: string;
  /** How many extractions may be under way; 1 for a plain function. */
  concurrency?: number;
  /** The embedded store to fill; none when absent. */
  store?: EmbeddedStore;
  /** `total` is null while it is not known. */
  progress?(stage: BuildStage, done: number, total: number | null): void;
  /** Milliseconds, for the timings of the report. */
  now?(): number;
  signal?: AbortSignal;
}

export interface BuildReport {
  hash: string;
  folder: string;
  /** False when the graph in use was made of the same things, and nothing was written. */
  changed: boolean;
  articles: { total: number; extracted: number; reused: number; removed: number; repeated: number };
  counts: Record<string, number>;
  problems: Diagnostic[];
  /** Milliseconds by stage. */
  timings: Partial<Record<BuildStage, number>>;
}

/** Builds under a lock. Throws InputError when another build is running. */
export const buildData = (options: BuildDataOptions): Promise<BuildReport> =>
  withLock(options.dataDir, () => build(options));

/** Raised whenever the same records make another graph, so that graphs of an older program are built anew. */
const FORMAT = 'graph 3';

async function build(options: BuildDataOptions): Promise<BuildReport> {
  const { dataDir, store, version, now = () => 0 } = options;
  const timings: BuildReport['timings'] = {};
  const timed = async <T>(stage: BuildStage, work: () => T | Promise<T>): Promise<T> => {
    const start = now();
    const result = await work();
    timings[stage] = (timings[stage] ?? 0) + now() - start;
    return result;
  };
  const before = currentKey(dataDir);
  const folder = temporaryFolder(dataDir);
  try {
    const gathered = await timed('extract', () => gather(options, before && graphFolder(dataDir, before), folder));
    const judged = readJudgements(join(dataDir, DATA_FILES.judgements));
    const problems = [...gathered.problems, ...judged.problems];
    writeAtomic(join(dataDir, DATA_FILES.diagnostics), problems.map((p) => `${JSON.stringify(p)}\n`).join(''));
    const fingerprint = hashOf(FORMAT, version, gathered.hash, judged.hash, store?.fileName ?? '');
    const known = before && readMeta(graphFolder(dataDir, before));
    if (known && known.fingerprint === fingerprint) {
      remove(folder);
      const { hash, counts } = known;
      return {
        hash,
        folder: graphFolder(dataDir, before),
        changed: false,
        articles: gathered.articles,
        counts,
        problems,
        timings,
      };
    }
    const { judgements } = judged;
    const articles = gathered.articles.total;
    const meta = await writeGraph(folder, { judgements, fingerprint, articles, options, timed });
    const key = hashOf(meta.hash, fingerprint).slice(0, 16);
    publish(dataDir, folder, key);
    removeOldGraphs(dataDir, [key, before]);
    return {
      hash: meta.hash,
      folder: graphFolder(dataDir, key),
      changed: true,
      articles: gathered.articles,
      counts: meta.counts,
      problems,
      timings,
    };
  } catch (error) {
    remove(folder);
    throw error;
  }
}

/** The new folder gets its name, then the pointer flips: the one moment at which readers see the new graph. */
function publish(dataDir: string, folder: string, key: string): void {
  const named = graphFolder(dataDir, key);
  if (existsSync(named)) remove(folder);
  else renameSync(folder, named);
  syncFolder(join(dataDir, DATA_FILES.graphs));
  setCurrent(dataDir, key);
  shareFile(join(named, GRAPH_FILES.extractions), join(dataDir, DATA_FILES.extractions));
}

/** The same file under a second name where the file system can, a copy where it cannot. */
function shareFile(from: string, to: string): void {
  const temporary = `${to}.tmp-${process.pid}`;
  try {
    linkSync(from, temporary);
  } catch {
    copyFileSync(from, temporary);
  }
  renameSync(temporary, to);
}

function readMeta(folder: string): SnapshotMeta | null {
  const file = join(folder, GRAPH_FILES.meta);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SnapshotMeta) : null;
}

function hashOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex');
}
