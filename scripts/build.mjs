// Compiles src/ to dist/: the program with tsc, the explorer's page with vite. Each part only when its sources are newer.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, ROOT, run } from './install.mjs';

const PARTS = {
  program: { sources: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'], build: buildProgram },
  web: { sources: ['src/viz', 'src/model', 'vite.config.ts', 'package-lock.json'], build: buildWeb },
};

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

function isStale(name) {
  const stamp = `${ROOT}dist/.${name}`;
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return PARTS[name].sources.some((source) => existsSync(ROOT + source) && newest(ROOT + source) > built);
}

function buildProgram() {
  run('npx', ['tsc', '-p', 'tsconfig.build.json']);
}

function buildWeb() {
  if (!existsSync(`${ROOT}vite.config.ts`)) return;
  run('npx', ['vite', 'build', '--logLevel', 'warn']);
}

/** Removes compiled files whose source is gone, so that nothing stale is packed or imported. */
function prune(folder = '') {
  for (const entry of readdirSync(`${ROOT}dist/${folder}`, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (path.startsWith(join('viz', 'web')) || entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      if (existsSync(`${ROOT}src/${path}`)) prune(path);
      else rmSync(`${ROOT}dist/${path}`, { recursive: true });
    } else if (!existsSync(`${ROOT}src/${path.replace(/(\.d\.ts|\.js)$/, '.ts')}`)) rmSync(`${ROOT}dist/${path}`);
  }
}

export function ensureBuilt(options = { web: true }) {
  for (const name of options.web ? ['program', 'web'] : ['program']) {
    if (!isStale(name)) continue;
    ensureInstalled();
    if (process.stderr.isTTY) console.error(`Building the ${name} …`);
    const started = new Date();
    PARTS[name].build();
    mkdirSync(`${ROOT}dist`, { recursive: true });
    prune();
    writeFileSync(`${ROOT}dist/.${name}`, `${started.toISOString()}\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureBuilt();
