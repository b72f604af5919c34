// Opens exported files with the programs that users open them with. With CI set they must be there; elsewhere tests say they are not.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** Debian's, which has Debian's python3-networkx and python3-igraph. */
const PYTHON = '/usr/bin/python3';

export interface ReadGraph {
  directed: boolean;
  nodes: Record<string, Record<string, unknown>>;
  edges: { source: string; target: string; [attribute: string]: unknown }[];
}

function run(command: string, args: string[]): string {
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, env });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(result.stderr);
  return result.stdout;
}

const works = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Whether tests that need these programs can run; without them a run under CI fails where it starts the first. */
export const hasPython = Boolean(process.env.CI) || works(PYTHON, '-c', 'import networkx, igraph');
export const hasR = Boolean(process.env.CI) || works('Rscript', '-e', 'library(igraph)');

export function fileOf(name: string, content: Iterable<string>): string {
  const path = join(mkdtempSync(join(tmpdir(), 'qala-export-')), name);
  writeFileSync(path, [...content].join(''));
  return path;
}

export const readWith = (program: 'networkx' | 'igraph', path: string): ReadGraph =>
  JSON.parse(run(PYTHON, [script('read_graph.py'), program, path])) as ReadGraph;

/** Rows of what R found: name, then values. */
export const readWithR = (path: string): string[][] =>
  run('Rscript', ['--encoding=UTF-8', script('read_graph.R'), path])
    .split('\n')
    .map((line) => line.split('\t'));
