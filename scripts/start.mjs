// `npm start`: from a fresh clone to the explorer. Installs and builds what is missing, builds the graph of seeds/ (only what
// has changed since), serves it, and opens a browser where there is a desktop. Arguments go to `qala serve`.
import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, ROOT, run } from './install.mjs';

ensureInstalled();
ensureBuilt();
const qala = `${ROOT}bin/qala.mjs`;
run(process.execPath, [qala, 'build', 'seeds']);

const args = [qala, 'serve', '--open', ...process.argv.slice(2)];
const server = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
