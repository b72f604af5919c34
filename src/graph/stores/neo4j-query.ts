// The read-only door: READ access mode alone lets file and network readers, server commands and memory clearing through, so every
// query is first explained. It runs when the server calls it a read, and each operator and procedure of its plan is one that reads.
import type { Driver, Session } from 'neo4j-driver';
import { InputError, StoreError } from '../../model/errors.ts';
import { type CellValue, QUERY_DEFAULTS, type QueryOptions, type QueryResult } from '../store.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { EXPLAIN, explained } from './neo4j-errors.ts';
import { strangeFunction } from './neo4j-functions.ts';
import { notReading, type PlanNode } from './neo4j-operators.ts';
import { toCell, toParameters } from './neo4j-values.ts';

const FETCH_SIZE = 200;
/** The server ends a query at its limit; where it does not answer at all, we stop waiting so much later. */
const GRACE_MS = 2_000;

export async function runQuery(
  connection: Pick<Neo4jConnection, 'driver' | 'database' | 'uri'>,
  cypher: string,
  params: Record<string, CellValue>,
  options: Partial<QueryOptions>,
): Promise<QueryResult> {
  const limits = { ...QUERY_DEFAULTS, ...options };
  limits.signal?.throwIfAborted();
  const strange = strangeFunction(cypher);
  if (strange) throw new InputError(`only queries that read are allowed here, and ${strange}() is not known to`);
  const session = openSession(connection.driver, connection.database);
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= session.close().catch(() => {});
    return closing;
  };
  try {
    return await stoppable(limits, close, async () => {
      const parameters = toParameters(params);
      await assertReads(session, cypher, parameters, limits.timeoutMs);
      return await fetchRows(session, cypher, parameters, limits);
    });
  } catch (error) {
    throw explained(error, connection.uri);
  } finally {
    void close();
  }
}

const openSession = (driver: Driver, database: string | undefined): Session =>
  driver.session({ database, defaultAccessMode: 'READ', fetchSize: FETCH_SIZE });

async function assertReads(
  session: Session,
  cypher: string,
  parameters: Record<string, unknown>,
  timeout: number,
): Promise<void> {
  const { summary } = await session.run(EXPLAIN + cypher, parameters, { timeout });
  const refuse = (what: string) => new InputError(`only queries that read are allowed here, and ${what} is not one`);
  if (summary.queryType !== 'r') throw refuse('this');
  if (!summary.plan) throw refuse('a query without a plan');
  const found = notReading(summary.plan as PlanNode);
  if (found !== null) throw refuse(found);
}

async function fetchRows(
  session: Session,
  cypher: string,
  parameters: Record<string, unknown>,
  { timeoutMs, maxRows, maxBytes }: QueryOptions,
): Promise<QueryResult> {
  const result = session.run(cypher, parameters, { timeout: timeoutMs });
  const columns = await result.keys();
  const rows: CellValue[][] = [];
  let bytes = 0;
  for await (const record of result) {
    const row = columns.map((column) => toCell(record.get(column)));
    bytes += Buffer.byteLength(JSON.stringify(row));
    if (rows.length >= maxRows || bytes > maxBytes) return { columns, rows, truncated: true };
    rows.push(row);
  }
  return { columns, rows, truncated: false };
}

/** Ends `work` when the caller goes away, or when the server does not keep to the time limit. Closing its session stops the query there. */
function stoppable<T>(
  { timeoutMs, signal }: QueryOptions,
  close: () => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (reason: unknown) => {
      reject(reason);
      void close();
    };
    const late = new StoreError('the query was stopped at its time limit; ask for less, or for longer', { retriable: false }); // biome-ignore format: one line
    const timer = setTimeout(() => stop(late), timeoutMs + GRACE_MS);
    const onAbort = () => stop(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      });
  });
}
