// The process that owns the database. It answers one question after the other and ends with its parent, at a signal, or when
// it holds too much memory: the engine itself knows no timeout and no limit.
import engine from '@grafeo-db/js';
import { recordsOf, streamedGraph } from '../graph-records.ts';
import type { QueryOptions } from '../store.ts';
import { buildDatabase } from './grafeo-database.ts';
import { toCell } from './grafeo-values.ts';

export type Request =
  | {
      kind: 'query';
      cypher: string;
      params: Record<string, unknown>;
      limits: Pick<QueryOptions, 'maxRows' | 'maxBytes'>;
    }
  | { kind: 'build'; graphFiles: string[]; file: string };
export type Reply =
  | { kind: 'rows'; columns: string[]; rows: unknown[][]; truncated: boolean }
  | { kind: 'progress'; done: number }
  | { kind: 'built' }
  | { kind: 'memory' }
  | { kind: 'error'; message: string };

const WATCH_MS = 50;

const [file, maxMemory] = process.argv.slice(2);
const reply = (message: Reply) => process.send?.(message);

process.on('disconnect', () => process.exit(0));
if (maxMemory) setInterval(watch, WATCH_MS, Number(maxMemory)).unref();

function watch(limit: number): void {
  if (process.memoryUsage.rss() <= limit) return;
  process.send?.({ kind: 'memory' } satisfies Reply, () => process.exit(1));
}

let database: engine.GrafeoDB | null = null;

process.on('message', (request: Request) => {
  answer(request).then(reply, (error: Error) => reply({ kind: 'error', message: error.message }));
});

async function answer(request: Request): Promise<Reply> {
  if (request.kind === 'build') {
    await buildDatabase(recordsOf(streamedGraph(request.graphFiles)), request.file, (done) =>
      reply({ kind: 'progress', done }),
    );
    return { kind: 'built' };
  }
  database ??= engine.GrafeoDB.openReadOnly(file!);
  const result = await database.executeCypher(request.cypher, request.params);
  const { maxRows, maxBytes } = request.limits;
  const rows: unknown[][] = [];
  let bytes = 0;
  for (let i = 0; i < result.length && rows.length < maxRows; i++) {
    const record = result.get(i);
    const row = result.columns.map((column) => toCell(record[column]));
    bytes += Buffer.byteLength(JSON.stringify(row));
    if (bytes > maxBytes) break;
    rows.push(row);
  }
  return { kind: 'rows', columns: result.columns, rows, truncated: rows.length < result.length };
}
