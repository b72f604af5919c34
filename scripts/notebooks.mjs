// `npm run notebooks`: runs the notebooks from top to bottom on the graph of seeds/, against a real Neo4j and the explorer's query
// address. `-- --write` keeps the outputs. With NEO4J_URI set that server is used, otherwise one is started for the run.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { freePort, start, stop } from './neo4j/server.mjs';
import { ensurePython } from './notebooks/python.mjs';

const QALA = `${ROOT}bin/qala.mjs`;
const say = (text) => console.error(text);

function qala(args, env) {
  const result = spawnSync(process.execPath, [QALA, ...args], { encoding: 'utf8', env });
  if (result.status !== 0) throw new Error(`qala ${args[0]} failed:\n${result.stderr}`);
}

/** The explorer on a free port; resolves to { url, process } when it answers. */
function serve(data, env) {
  const child = spawn(process.execPath, [QALA, 'serve', '--port', '0', '--data', data], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`qala serve ended (${code})`)));
    child.stdout.on('data', (text) => {
      const url = /http:\/\/\S+/.exec(String(text))?.[0].replace(/\/$/, '');
      if (url) resolve({ url, process: child });
    });
  });
}

async function main() {
  const python = ensurePython(say);
  const folder = mkdtempSync(join(tmpdir(), 'qala-notebooks-'));
  const data = join(folder, 'data');
  const home = join(folder, 'neo4j');
  const { NEO4J_URI, ...clean } = process.env;
  let server = null;
  try {
    const own = NEO4J_URI ? null : await start(home, { port: await freePort() }, say);
    const neo4j = own
      ? { NEO4J_URI: own.uri, NEO4J_USERNAME: own.username, NEO4J_PASSWORD: own.password }
      : { NEO4J_URI };
    qala(['build', join(ROOT, 'seeds'), '--data', data], clean);
    qala(['load', '--data', data], { ...clean, ...neo4j });
    const graphml = join(folder, 'actors.graphml');
    qala(['export', '-f', 'graphml', '--view', 'actors', '-o', graphml, '--data', data], clean);
    server = await serve(data, clean);
    const notebooks = readdirSync(`${ROOT}notebooks`)
      .filter((name) => name.endsWith('.ipynb'))
      .sort();
    const args = [
      `${ROOT}scripts/notebooks/run.py`,
      ...process.argv.slice(2),
      ...notebooks.map((name) => `${ROOT}notebooks/${name}`),
    ];
    const env = {
      ...clean,
      ...neo4j,
      QALA_URL: server.url,
      QALA_GRAPHML: graphml,
      MPLBACKEND: 'module://matplotlib_inline.backend_inline',
    };
    return spawnSync(python, args, { env, stdio: 'inherit' }).status ?? 1;
  } finally {
    server?.process.kill();
    await stop(home, { kill: true });
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
