// Runs the compiled program as a user does.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(ROOT, 'bin', 'qala.mjs');
export const SEEDS = join(ROOT, 'seeds');

/** An environment without the settings of the one who runs the tests. */
export const plainEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(QALA|NEO4J)_/.test(key)));

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

export function qala(
  args: string[],
  options: { input?: string | Uint8Array; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Ran {
  const { input, cwd = ROOT, env = {} } = options;
  const result = spawnSync(process.execPath, [BIN, ...args], {
    input: input ?? '',
    cwd,
    env: { ...plainEnv(), ...env },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
}

export const start = (args: string[], cwd = ROOT) =>
  spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...plainEnv(), CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** A kept connection would be closed while `qala` above keeps this process from answering. */
export const get = (url: string): Promise<Response> => fetch(url, { headers: { connection: 'close' } });

export const temporaryFolder = (name: string): string => mkdtempSync(join(tmpdir(), `qala-${name}-`));

/** Lines of JSON Lines. */
export const records = <T = Record<string, unknown>>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
