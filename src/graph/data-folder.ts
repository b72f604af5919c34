// The data folder and who may write in it. Extractions and judgements are the truth; `graphs/` is derived: one folder a graph,
// complete before it gets its name, and `current` names the one in use.
//
//   .qala/extractions.jsonl  judgements.jsonl  diagnostics.jsonl  current  progress.json (while a build runs)
//   .qala/graphs/<key>/{extractions.jsonl, index.jsonl, graph.jsonl, text.jsonl, meta.json, the store's file}
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../model/errors.ts';
import { writeAtomic } from './files.ts';

export const DATA_FILES = {
  extractions: 'extractions.jsonl',
  judgements: 'judgements.jsonl',
  diagnostics: 'diagnostics.jsonl',
  current: 'current',
  graphs: 'graphs',
  progress: 'progress.json',
  lock: 'lock',
} as const;

/** Files in the folder of one graph. `text` holds sentences, PART_OF and MENTIONS, `graph` all else. */
export const GRAPH_FILES = {
  extractions: 'extractions.jsonl',
  index: 'index.jsonl',
  graph: 'graph.jsonl',
  text: 'text.jsonl',
  meta: 'meta.json',
} as const;

export const graphFolder = (dataDir: string, key: string): string => join(dataDir, DATA_FILES.graphs, key);

/** Key of the graph in use, null when none was built; cheap, so that a server can watch for a new one. */
export function currentKey(dataDir: string): string | null {
  const file = join(dataDir, DATA_FILES.current);
  if (!existsSync(file)) return null;
  const key = readFileSync(file, 'utf8').trim();
  return /^[0-9a-f]+$/.test(key) && existsSync(graphFolder(dataDir, key)) ? key : null;
}

export const setCurrent = (dataDir: string, key: string): void =>
  writeAtomic(join(dataDir, DATA_FILES.current), `${key}\n`);

const TEMPORARY = 'tmp-';

/** A new folder to build a graph in; left-overs of killed builds go. Only under the lock. */
export function temporaryFolder(dataDir: string): string {
  const graphs = join(dataDir, DATA_FILES.graphs);
  mkdirSync(graphs, { recursive: true });
  for (const name of readdirSync(graphs)) if (name.startsWith(TEMPORARY)) remove(join(graphs, name));
  for (const name of readdirSync(dataDir)) if (/\.tmp-\d+$/.test(name)) remove(join(dataDir, name));
  const folder = join(graphs, `${TEMPORARY}${process.pid}`);
  mkdirSync(folder);
  return folder;
}

/** Removes graphs but those of `keys`: the current one, and the one before it, which a server may still have open. */
export function removeOldGraphs(dataDir: string, keys: readonly (string | null)[]): void {
  const graphs = join(dataDir, DATA_FILES.graphs);
  for (const name of readdirSync(graphs)) if (!keys.includes(name)) remove(join(graphs, name));
}

export const remove = (path: string): void => rmSync(path, { recursive: true, force: true, maxRetries: 3 });

/** Runs `work` as the only writer of the folder. A lock whose process is gone is taken over. */
export async function withLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, DATA_FILES.lock);
  takeLock(file, dataDir);
  try {
    return await work();
  } finally {
    remove(file);
  }
}

function takeLock(file: string, dataDir: string): void {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner !== process.pid && alive(owner))
      throw new InputError(
        `${dataDir} is being written by process ${owner}; wait for it, or give another folder with --data`,
      );
    remove(file);
  }
  throw new InputError(`cannot lock ${dataDir}; remove ${file} if no build is running`);
}

/** Whether a process with this number runs. */
export function alive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
