// How a test file gets the real Neo4j server for itself, emptied. Where Java or Maven is missing the tests say so and skip; with CI
// set they fail.
import { connect as connectSocket } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterAll, inject, vi } from 'vitest';
import { admin, start, stop } from '../../scripts/neo4j/server.mjs';
import { QUICK_JVM, type Turn } from './broker.ts';

export interface TestServer {
  uri: string;
  username: string;
  password: string;
  /** Runs anything, as the database's owner. Rows as plain objects. */
  run(query: string, params?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  /** Removes all data, constraints and indexes. */
  empty(): Promise<void>;
  /** Ends the server at once, as a crash would. */
  kill(): Promise<void>;
  /** Stops it, runs neo4j-admin with these arguments, and starts it again. */
  admin(args: string[]): Promise<void>;
  /** Stops it in good order, if it runs, and starts it again, with further settings. */
  restart(settings?: Record<string, string>): Promise<void>;
}

/** A cold server on a busy machine plans each new query for a second. */
const PATIENCE_MS = 400_000;

/** Call at the top of a test file, with `describe.skipIf(server === null)` around its tests. Waits for other files to be done. */
export async function takeNeo4j(): Promise<TestServer | null> {
  const socket = connectSocket(inject('neo4jBroker'), '127.0.0.1');
  const turn = await new Promise<Turn>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('data', (data) => resolve(JSON.parse(String(data)) as Turn));
  });
  if ('missing' in turn) {
    socket.destroy();
    if (process.env.CI) throw new Error(turn.missing);
    process.stderr.write(`Tests that need Neo4j are skipped. ${turn.missing}\n`);
    return null;
  }
  vi.setConfig({ testTimeout: PATIENCE_MS, hookTimeout: PATIENCE_MS });
  const { uri, username, password, home, port } = turn;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const run: TestServer['run'] = async (query, params = {}) => {
    const { records } = await driver.executeQuery(query, params, {
      database: 'neo4j',
      // An import makes another database of it, in which no bookmark of before holds.
      bookmarkManager: null,
    });
    return records.map((record) => record.toObject());
  };
  const server: TestServer = {
    uri,
    username,
    password,
    run,
    async empty() {
      await run('MATCH (n) DETACH DELETE n');
      for (const { name } of await run('SHOW CONSTRAINTS YIELD name RETURN name')) await run(`DROP CONSTRAINT ${name}`);
      for (const { name } of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
        await run(`DROP INDEX ${name}`);
    },
    kill: async () => {
      await stop(home, { kill: true });
    },
    admin: async (args) => {
      await stop(home, { kill: true });
      await admin(home, args);
      await start(home, { port, jvm: QUICK_JVM });
    },
    restart: async (settings = {}) => {
      await stop(home);
      await start(home, { port, settings, jvm: QUICK_JVM });
    },
  };
  afterAll(async () => {
    await driver.close();
    socket.destroy();
  });
  await server.empty();
  return server;
}
