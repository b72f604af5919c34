// `npm run neo4j -- start|stop|status`: a real Neo4j Community server without Docker, for this project only.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT } from './install.mjs';

const USAGE = `npm run neo4j -- start [--port 7687]   fetch what is missing, start, print how to connect
npm run neo4j -- stop
npm run neo4j -- status

Needs Java 17 or newer, and Maven for the first start. The data lies in .qala/neo4j (--home DIR for another folder);
the password is made at the first start (or taken from NEO4J_PASSWORD) and kept in connection.json there.`;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '7687' },
      home: { type: 'string', default: `${ROOT}.qala/neo4j` },
      help: { type: 'boolean', default: false },
    },
  });
  const [action] = positionals;
  if (values.help || positionals.length !== 1 || !['start', 'stop', 'status'].includes(action)) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  values.home = resolve(values.home);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`--port ${values.port} is no port number.`);
  if (!existsSync(`${ROOT}node_modules/neo4j-driver`)) ensureInstalled();
  const { connection, runningPid, start, stop } = await import('./neo4j/server.mjs');
  if (action === 'start') {
    const server = await start(values.home, { port, password: process.env.NEO4J_PASSWORD }, (text) =>
      console.error(text),
    );
    console.log(`Neo4j runs (process ${server.pid}). Its password is in ${values.home}/connection.json.

  export NEO4J_URI=${server.uri} NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${server.password}
  npx qala load
  npm run neo4j -- stop`);
    return 0;
  }
  if (action === 'stop') {
    console.log((await stop(values.home)) ? 'Neo4j is stopped; its data stays.' : 'Neo4j does not run.');
    return 0;
  }
  const pid = runningPid(values.home);
  console.log(pid === null ? 'Neo4j does not run.' : `Neo4j runs at ${connection(values.home).uri} (process ${pid}).`);
  return pid === null ? 3 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
