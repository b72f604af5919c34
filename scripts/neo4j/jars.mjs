// The program files of Neo4j Community: fetched by Maven once, kept under .cache/neo4j. Says in words what is missing.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.cache/neo4j/', import.meta.url));
const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
const JAVA_NEEDED = 17;

export const NEO4J_VERSION = readFileSync(join(HERE, 'pom.xml'), 'utf8').match(/<neo4j\.version>([^<]+)</)[1];
const LIB = join(CACHE, `lib-${NEO4J_VERSION}`);

const onWindows = process.platform === 'win32';
export const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
const maven = process.env.QALA_MAVEN ?? (onWindows ? 'mvn.cmd' : 'mvn');

/** The major version in what `java -version` prints; null where it prints none. */
export function javaVersion(text) {
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match ? Number(match[1]) : null;
}

/** One sentence that says what to install, or null when Neo4j can be fetched and run here. */
export function whatIsMissing(options = { java, maven, lib: LIB }) {
  const result = spawnSync(options.java, ['-version'], { encoding: 'utf8' });
  const found = result.error ? null : javaVersion(`${result.stderr}${result.stdout}`);
  const how = 'On Debian or Ubuntu: sudo apt-get install openjdk-17-jre-headless maven. Or use docker compose up.';
  if (found === null) return `Neo4j needs Java ${JAVA_NEEDED} or newer, and no Java was found. ${how}`;
  if (found < JAVA_NEEDED) return `Neo4j needs Java ${JAVA_NEEDED} or newer; ${options.java} is Java ${found}. ${how}`;
  if (existsSync(options.lib)) return null;
  const mvn = spawnSync(options.maven, ['--version'], { stdio: 'ignore', shell: onWindows });
  if (mvn.error || mvn.status !== 0) return `Maven, which fetches Neo4j, was not found. ${how}`;
  return null;
}

/** Folder of the jars; fetches them at the first call (about 120 MB). Safe when several processes call it at once. */
export async function ensureJars(say = () => {}) {
  const missing = whatIsMissing();
  if (missing) throw new Error(missing);
  if (existsSync(LIB)) return LIB;
  say(`Fetching Neo4j Community ${NEO4J_VERSION} with Maven (about 120 MB, once) …`);
  const part = `${LIB}.part-${process.pid}`;
  const args = ['-B', '-ntp', '-q', '-f', join(HERE, 'pom.xml'), COPY_DEPENDENCIES];
  const output = await collect(maven, [...args, '-DincludeScope=runtime', `-DoutputDirectory=${part}`]);
  if (output !== null) {
    rmSync(part, { recursive: true, force: true });
    throw new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION}; is the network there?\n${output}`);
  }
  if (existsSync(LIB)) rmSync(part, { recursive: true });
  else renameSync(part, LIB);
  return LIB;
}

/** Runs a program; null when it succeeds, else the end of what it printed. */
export function collect(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: onWindows, ...options });
    let text = '';
    const keep = (chunk) => {
      text = (text + chunk).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? null : text || `exit code ${code}`));
  });
}
