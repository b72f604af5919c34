// One real Neo4j for the whole run of the tests, started when the first test asks for it. It has one database, so test files take
// turns: a file holds the server as long as its connection to the broker is open.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { whatIsMissing } from '../../scripts/neo4j/jars.mjs';
import { freePort, start, stop } from '../../scripts/neo4j/server.mjs';

/** What a test file is told when it is its turn. */
export type Turn =
  | { uri: string; username: string; password: string; home: string; port: number }
  | { missing: string };

/** A server that lives for minutes is better off with the quick compiler only. */
export const QUICK_JVM = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

interface Broker {
  port: number;
  users: number;
  close(): Promise<void>;
}

const KEY = Symbol.for('qala.neo4j-broker');
/** Both test projects of a run share the broker. */
const shared = globalThis as { [KEY]?: Promise<Broker> };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared[KEY] ??= createBroker();
  const broker = await shared[KEY];
  broker.users++;
  project.provide('neo4jBroker', broker.port);
  return async () => {
    broker.users--;
    if (broker.users > 0) return;
    delete shared[KEY];
    await broker.close();
  };
}

async function createBroker(): Promise<Broker> {
  let home: string | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let port = 0;
  const turn = async (): Promise<Turn> => {
    const missing = whatIsMissing();
    if (missing) return { missing };
    home ??= mkdtempSync(join(tmpdir(), 'qala-neo4j-'));
    port ||= await freePort();
    return { ...(await start(home, { port, jvm: QUICK_JVM })), home, port };
  };
  const server: Server = createServer((socket: Socket) => {
    const gone = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => {});
    last = last.then(async () => {
      const answer = await turn().catch((error: Error) => ({ missing: error.message }));
      if (!socket.writable) return;
      socket.write(`${JSON.stringify(answer)}\n`);
      await gone;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    users: 0,
    async close() {
      server.close();
      if (!home) return;
      await stop(home, { kill: true });
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4jBroker: number;
  }
}
