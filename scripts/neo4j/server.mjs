// Runs one real Neo4j Community server in its own home folder, Bolt on 127.0.0.1 only. Used by `npm run neo4j` and by the tests.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { collect, ensureJars, java } from './jars.mjs';

const MAIN = 'org.neo4j.server.CommunityEntryPoint';
const ADMIN = 'org.neo4j.server.startup.Neo4jAdminCommand';
const JVM = [
  '-Xms512m',
  '-Xmx1g',
  '-Dlog4j2.disable.jmx=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 60_000;

const conf = (home) => join(home, 'conf', 'neo4j.conf');
const connectionFile = (home) => join(home, 'connection.json');
const pidFile = (home) => join(home, 'run', 'server.pid');
const consoleLog = (home) => join(home, 'logs', 'console.log');

/** How to reach the server of this home: { uri, username, password }; null before its first start. */
export function connection(home) {
  return existsSync(connectionFile(home)) ? JSON.parse(readFileSync(connectionFile(home), 'utf8')) : null;
}

/** Process id of the running server, null when it does not run. A pid file left by a crash does not deceive. */
export function runningPid(home) {
  if (!existsSync(pidFile(home))) return null;
  const pid = Number(readFileSync(pidFile(home), 'utf8'));
  try {
    process.kill(pid, 0);
    if (process.platform === 'win32') return pid;
    const command = execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes(`--home-dir=${home}`) ? pid : null;
  } catch {
    return null;
  }
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** Runs `neo4j-admin ARGS` on this home, where it also leaves its reports; throws with its words when it fails. */
export async function admin(home, args) {
  const lib = await ensureJars();
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const argv = ['-Xmx512m', '-cp', join(lib, '*'), ADMIN, ...args];
  const output = await collect(java, argv, { env, shell: false, cwd: home });
  if (output !== null) throw new Error(`neo4j-admin ${args[0]} failed:\n${output}`);
}

/** Writes settings and connection file; the first time also makes a password. `settings` are further lines of neo4j.conf. */
export async function prepare(home, options) {
  for (const folder of ['conf', 'data', 'logs', 'run', 'import', 'plugins']) {
    mkdirSync(join(home, folder), { recursive: true });
  }
  const template = readFileSync(new URL('neo4j.conf', import.meta.url), 'utf8');
  const lines = Object.entries(options.settings ?? {}).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(conf(home), template.replaceAll('@PORT@', String(options.port)) + lines.join(''));
  const known = connection(home);
  const password = known?.password ?? options.password ?? randomBytes(18).toString('base64url');
  const access = { uri: `bolt://127.0.0.1:${options.port}`, username: 'neo4j', password };
  if (!known) await admin(home, ['dbms', 'set-initial-password', password]);
  writeFileSync(connectionFile(home), `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
  return access;
}

async function answers(access) {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password), {
    maxTransactionRetryTime: 0,
  });
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
    return true;
  } catch (error) {
    if (error.code === 'Neo.ClientError.Security.Unauthorized') throw new Error('Neo4j refuses the stored password.');
    return false;
  } finally {
    await driver.close();
  }
}

/** Starts the server and waits until it answers queries. Returns { uri, username, password, pid }. */
export async function start(home, options, say = () => {}) {
  const lib = await ensureJars(say);
  const running = runningPid(home);
  if (running !== null) return { ...connection(home), pid: running };
  if (!(await isFree(options.port))) {
    throw new Error(`Port ${options.port} is taken by another program; choose another with --port.`);
  }
  const access = await prepare(home, options);
  const log = openSync(consoleLog(home), 'w');
  const args = [
    ...JVM,
    ...(options.jvm ?? []),
    '-cp',
    join(lib, '*'),
    MAIN,
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
  const child = spawn(java, args, { detached: true, stdio: ['ignore', log, log], windowsHide: true });
  closeSync(log);
  child.unref();
  let ended = false;
  child.on('exit', () => {
    ended = true;
  });
  writeFileSync(pidFile(home), String(child.pid));
  const limit = Date.now() + START_LIMIT_MS;
  while (!(await answers(access))) {
    if (ended) throw new Error(`Neo4j did not start:\n${readFileSync(consoleLog(home), 'utf8').slice(-3000)}`);
    if (Date.now() > limit) throw new Error(`Neo4j did not answer within ${START_LIMIT_MS / 1000} s.`);
    await sleep(250);
  }
  return { ...access, pid: child.pid };
}

/** Stops the server; false when it did not run. `kill` ends it at once, as a crash would. */
export async function stop(home, options = { kill: false }) {
  const pid = runningPid(home);
  if (pid === null) return false;
  process.kill(pid, options.kill ? 'SIGKILL' : 'SIGTERM');
  const limit = Date.now() + STOP_LIMIT_MS;
  while (runningPid(home) !== null) {
    if (Date.now() > limit) throw new Error(`Neo4j (process ${pid}) still runs after ${STOP_LIMIT_MS / 1000} s.`);
    await sleep(100);
  }
  rmSync(pidFile(home), { force: true });
  return true;
}
