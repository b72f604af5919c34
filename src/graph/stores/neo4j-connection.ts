// One Neo4j database: how it is named, opened, checked, and read from and written to in transactions that the driver retries.
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { InputError } from '../../model/errors.ts';
import { explained } from './neo4j-errors.ts';

export interface Neo4jSettings {
  uri: string;
  username: string;
  password: string;
  /** The server's default database when absent. */
  database?: string;
}

export type Rows = Record<string, unknown>[];

export interface Neo4jConnection {
  uri: string;
  driver: Driver;
  database: string | undefined;
  /** One query in a read transaction of its own; retried while the server is away. */
  read(query: string, parameters?: Record<string, unknown>): Promise<Rows>;
  /** Work in one write transaction; runs again from the start after a deadlock or a lost connection, so it must be repeatable. */
  write<T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T>;
  /** Statements in one write transaction. */
  change(queries: readonly string[]): Promise<void>;
  /** The bookmark of the last transaction that changed the database: equal marks mean that nothing was written between them. */
  mark(): Promise<string>;
  close(): Promise<void>;
}

const OLDEST_MAJOR = 5;
/** A server that restarts is back before this; transactions are retried until then. */
const RETRY_MS = 60_000;
const CONNECT_MS = 10_000;

/** Throws InputError for a server that Qala cannot use; `agent` is what the server calls itself, e.g. `Neo4j/5.26.30`. */
export function checkVersion(agent: string | undefined, uri: string): void {
  const version = /(\d+)\.(\d+)/.exec(agent ?? '');
  if (version && Number(version[1]) < OLDEST_MAJOR)
    throw new InputError(`${agent} at ${uri} is too old: Qala needs Neo4j ${OLDEST_MAJOR} or newer`);
}

/** Connects and checks the server. Throws InputError or StoreError with one clear sentence. */
export async function connect(settings: Neo4jSettings): Promise<Neo4jConnection> {
  const { uri, database } = settings;
  const driver = createDriver(settings);
  const failing = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw explained(error, uri);
    }
  };
  const inSession = async <T>(work: (session: ReturnType<Driver['session']>) => Promise<T>): Promise<T> => {
    const session = driver.session({ database });
    try {
      return await failing(work(session));
    } finally {
      await session.close().catch(() => {});
    }
  };
  try {
    const { agent } = await failing(driver.getServerInfo({ database }));
    checkVersion(agent, uri);
    await inSession((session) => session.run('RETURN 1'));
  } catch (error) {
    await driver.close();
    throw error;
  }
  return {
    uri,
    driver,
    database,
    read: (query, parameters = {}) =>
      inSession((session) =>
        session.executeRead(async (tx) =>
          (await tx.run(query, parameters)).records.map((r) => r.toObject() as Rows[0]),
        ),
      ),
    write: (work) => inSession((session) => session.executeWrite(work)),
    change: (queries) =>
      inSession((session) =>
        session.executeWrite(async (tx) => {
          for (const query of queries) await tx.run(query);
        }),
      ),
    mark: () =>
      inSession(async (session) => {
        await session.executeRead((tx) => tx.run('RETURN 1'));
        return session.lastBookmarks().join(' ');
      }),
    close: () => driver.close(),
  };
}

function createDriver({ uri, username, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      useBigInt: true,
      maxTransactionRetryTime: RETRY_MS,
      connectionTimeout: CONNECT_MS,
      userAgent: 'qala',
    });
  } catch (error) {
    throw new InputError(`${uri} is no address of a Neo4j server, such as bolt://127.0.0.1:7687`, { cause: error });
  }
}
