// A Python environment for the notebooks under .cache/notebooks, made once and again when its requirements change.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../install.mjs';

const HOME = `${ROOT}.cache/notebooks`;
const STAMP = join(HOME, '.requirements');
const REQUIREMENTS = `${ROOT}notebooks/requirements.txt`;
const python = join(HOME, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

/** Path of the environment's Python. Throws with words that say what is missing. */
export function ensurePython(say = () => {}) {
  const wanted = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return python;
  const base = ['/usr/bin/python3', 'python3', 'python'].find(
    (name) =>
      spawnSync(name, ['-c', 'import sys, venv, ensurepip; assert sys.version_info >= (3, 11)'], { stdio: 'ignore' })
        .status === 0,
  );
  if (!base)
    throw new Error('The notebooks need Python 3.11 or newer with venv. On Debian: apt-get install python3-venv.');
  say('Installing what the notebooks need (once) …');
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  must(base, ['-m', 'venv', HOME]);
  must(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS]);
  writeFileSync(STAMP, wanted);
  return python;
}

function must(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${result.stderr}`);
}
