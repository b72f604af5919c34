// Sends statements in transactions. A change small enough is one transaction, so readers see the graph before or after it; a larger
// one goes batch by batch, each repeatable, so that a load that was cut off is completed by the next.
import { StoreError } from '../../model/errors.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { type Row, type Statement, weight } from './neo4j-statements.ts';

export interface WriterLimits {
  /** Rows of one statement. */
  rows: number;
  /** Bytes of one statement, roughly. */
  bytes: number;
  /** Changes of up to so many rows and bytes are one transaction. */
  atomicRows: number;
  atomicBytes: number;
}
export const WRITER_LIMITS: WriterLimits = {
  rows: 5000,
  bytes: 8_000_000,
  atomicRows: 20_000,
  atomicBytes: 16_000_000,
};

export interface BatchWriter {
  add(query: string, row: Row, complete: boolean): Promise<void>;
  /** What was added so far comes before what is added from now on. */
  barrier(): Promise<void>;
  /** Sends what is left. */
  finish(): Promise<void>;
}

export function createBatchWriter(connection: Neo4jConnection, limits: WriterLimits): BatchWriter {
  /** Statements still taking rows, by query. */
  const open = new Map<string, Statement & { bytes: number }>();
  let waiting: Statement[] = [];
  let rows = 0;
  let bytes = 0;
  let atomic = true;

  const send = async (statements: Statement[]) => {
    if (statements.length > 0) await connection.write((tx) => runAll(tx, statements));
  };
  const flush = async () => {
    const statements = waiting;
    waiting = [];
    for (const statement of statements) await send([statement]);
  };
  const close = (query: string) => {
    const statement = open.get(query);
    open.delete(query);
    if (statement && statement.rows.length > 0) waiting.push(statement);
  };
  const closeAll = () => {
    for (const query of [...open.keys()]) close(query);
  };
  return {
    async add(query, row, complete) {
      const statement = open.get(query) ?? { query, complete, rows: [], bytes: 0 };
      open.set(query, statement);
      statement.rows.push(row);
      statement.bytes += weight(row);
      rows++;
      bytes += weight(row);
      if (statement.rows.length >= limits.rows || statement.bytes >= limits.bytes) close(query);
      if (rows > limits.atomicRows || bytes > limits.atomicBytes) atomic = false;
      if (!atomic && waiting.length > 0) await flush();
    },
    async barrier() {
      closeAll();
      if (!atomic) await flush();
    },
    async finish() {
      closeAll();
      if (!atomic) return flush();
      await send(waiting);
      waiting = [];
    },
  };
}

type Transaction = Parameters<Parameters<Neo4jConnection['write']>[0]>[0];

async function runAll(transaction: Transaction, statements: readonly Statement[]): Promise<void> {
  for (const { query, rows, complete } of statements) {
    const result = await transaction.run(query, { rows });
    if (!complete || Number(result.records[0]?.get('done')) === rows.length) continue;
    throw new StoreError('the graph in Neo4j was changed by somebody else during the load; run it again', {
      retriable: true,
    });
  }
}
