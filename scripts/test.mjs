// `npm test`: installs what is missing and runs every test. `--check` lints and type-checks first. Other arguments go to vitest.
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, run } from './install.mjs';
import { ensureSystem } from './system.mjs';

const args = process.argv.slice(2).filter((arg) => arg !== '--check');
ensureInstalled();
ensureSystem();
if (process.argv.includes('--check')) {
  run('npx', ['biome', 'check', '.']);
  run('npx', ['tsc', '--noEmit']);
}
ensureBuilt();
run('npx', ['vitest', 'run', ...args]);
