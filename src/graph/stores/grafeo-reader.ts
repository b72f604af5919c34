// Asks the process that owns the database, one query at a time, and ends it when a query takes too long or too much.
// The next query starts a new one.
import type { ChildProcess } from 'node:child_process';
import { InputError, StoreError } from '../../model/errors.ts';
import { forkModule } from '../child-process.ts';
import type { ReaderOptions } from '../embedded.ts';
import { type CellValue, QUERY_DEFAULTS, type QueryOptions, type QueryResult } from '../store.ts';
import type { Reply, Request } from './grafeo-child.ts';

export interface Reader {
  query(cypher: string, params: Record<string, CellValue>, options: Partial<QueryOptions>): Promise<QueryResult>;
  close(): Promise<void>;
}

export function createReader(file: string, { maxMemory }: ReaderOptions): Reader {
  let child: ChildProcess | null = null;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  const start = (): ChildProcess => {
    const started = forkModule('grafeo-child', import.meta.url, [file, String(maxMemory)]);
    started.on('exit', () => {
      if (child === started) child = null;
    });
    started.on('error', () => {});
    return started;
  };
  const end = (): void => {
    child?.kill('SIGKILL');
    child = null;
  };

  const ask = (request: Request & { kind: 'query' }, options: QueryOptions): Promise<QueryResult> => {
    if (closed) throw new StoreError('the graph store is closed', { retriable: false });
    options.signal?.throwIfAborted();
    child ??= start();
    const asked = child;
    asked.ref();
    asked.channel?.ref();
    let cleanUp = () => {};
    return new Promise<QueryResult>((resolve, reject) => {
      const fail = (error: unknown, kill: boolean) => {
        if (kill) end();
        reject(error);
      };
      const timer = setTimeout(
        () =>
          fail(
            new StoreError(`the query was stopped after ${options.timeoutMs} ms; ask for less, or for longer`, {
              retriable: false,
            }),
            true,
          ),
        options.timeoutMs,
      );
      const onAbort = () => fail(options.signal?.reason, true);
      const onExit = () =>
        fail(new StoreError('the graph store process ended before it answered', { retriable: true }), false);
      const onMessage = (reply: Reply) => {
        if (reply.kind === 'rows')
          resolve({ columns: reply.columns, rows: reply.rows as CellValue[][], truncated: reply.truncated });
        else if (reply.kind === 'memory')
          fail(
            new StoreError(
              `the query was stopped: it needed more than ${Math.round(maxMemory / 1e6)} MB; ask for less`,
              { retriable: false },
            ),
            true,
          );
        else if (reply.kind === 'error') fail(explained(reply.message), false);
      };
      asked.on('message', onMessage).on('exit', onExit);
      options.signal?.addEventListener('abort', onAbort, { once: true });
      cleanUp = () => {
        clearTimeout(timer);
        asked.off('message', onMessage).off('exit', onExit);
        options.signal?.removeEventListener('abort', onAbort);
        asked.unref();
        asked.channel?.unref();
      };
      asked.send(request);
    }).finally(() => cleanUp());
  };
  return {
    query(cypher, params, options) {
      const all = { ...QUERY_DEFAULTS, ...options };
      const { maxRows, maxBytes } = all;
      const result = last.then(() => ask({ kind: 'query', cypher, params, limits: { maxRows, maxBytes } }, all));
      last = result.catch(() => {});
      return result;
    },
    async close() {
      closed = true;
      const ending = child;
      if (!ending) return;
      const gone = new Promise((resolve) => ending.once('exit', resolve));
      ending.ref();
      end();
      await gone;
    },
  };
}

/** What the user got wrong (syntax, names, a missing parameter, a write) is his to mend; the rest is the store's. */
function explained(message: string): Error {
  const [first = message] = message
    .replace(/^(Query|Transaction) error:\s*/, '')
    .replace(/GRAFEO-[A-Z]\d+:\s*/, '')
    .split('\n  -->', 1);
  if (/GRAFEO-Q0|Query error|read-only/i.test(message)) {
    const place = /-->\s*query:(\d+):(\d+)/.exec(message);
    return new InputError(place ? `${first.trim()} (line ${place[1]}, column ${place[2]})` : first.trim());
  }
  return new StoreError(`the graph store failed: ${message}`, { retriable: false });
}
