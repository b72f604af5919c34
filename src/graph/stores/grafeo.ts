// Grafeo, the embedded store: Cypher without a server, on a file that is made anew for every graph. docs/decisions.md says why this one.
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, fsyncSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError, StoreError } from '../../model/errors.ts';
import type { PropertyGraph } from '../../model/graph.ts';
import { forkModule } from '../child-process.ts';
import { type EmbeddedStore, READER_DEFAULTS } from '../embedded.ts';
import { createLineWriter, syncFolder, writeAtomic } from '../files.ts';
import { graphHash } from '../graph-hash.ts';
import { assertReadOnly } from '../read-only.ts';
import type { GraphStore, WriteSummary } from '../store.ts';
import type { Reply, Request } from './grafeo-child.ts';
import { createReader } from './grafeo-reader.ts';

/** Another version may not read the file, so the name holds it. */
const VERSION = '0.6.0';

export const grafeo: EmbeddedStore = {
  name: 'grafeo',
  fileName: `graph-${VERSION}.grafeo`,
  build,
  open,
};

async function build(
  graphFiles: readonly string[],
  file: string,
  options: Parameters<EmbeddedStore['build']>[2] = {},
): Promise<void> {
  const { progress, signal } = options;
  signal?.throwIfAborted();
  const temporary = `${file}.tmp-${process.pid}`;
  const child = forkModule('grafeo-child', import.meta.url, []);
  const stop = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await built(child, { kind: 'build', graphFiles: [...graphFiles], file: temporary }, (done) => progress?.(done));
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
  const fd = openSync(temporary, 'r');
  fsyncSync(fd);
  closeSync(fd);
  renameSync(temporary, file);
  syncFolder(dirname(file));
}

function built(child: ChildProcess, request: Request, progress: (done: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stderr?.on('data', (chunk) => (errors += chunk));
    child.on('message', (reply: Reply) => {
      if (reply.kind === 'progress') progress(reply.done);
      else if (reply.kind === 'built') resolve();
      else
        reject(
          new StoreError(`the graph store could not be written: ${'message' in reply ? reply.message : reply.kind}`, {
            retriable: false,
          }),
        );
    });
    child.on('exit', (code, sign) =>
      reject(
        new StoreError(`the graph store could not be written (${sign ?? code}) ${errors}`.trim(), { retriable: true }),
      ),
    );
    child.send(request);
  });
}

function open(file: string, options: Parameters<EmbeddedStore['open']>[1] = {}): GraphStore {
  const limits = { ...READER_DEFAULTS, ...options };
  let reader = createReader(file, limits);
  return {
    name: grafeo.name,
    async write(graph, options = {}) {
      const summary = await replace(file, graph, options, () => reader.close());
      reader = createReader(file, limits);
      return summary;
    },
    async query(cypher, params = {}, options = {}) {
      assertReadOnly(cypher);
      if (!existsSync(file)) throw new InputError(`no graph store at ${file}: run \`qala build PATH…\` first`);
      return reader.query(cypher, params, options);
    },
    close: () => reader.close(),
  };
}

/** Builds the new file beside the old one; no reader holds the old one when it goes. */
async function replace(
  file: string,
  graph: PropertyGraph,
  options: Parameters<GraphStore['write']>[1],
  closeReader: () => Promise<void>,
): Promise<WriteSummary> {
  const hash = graphHash(graph);
  const stamp = `${file}.hash`;
  const old =
    existsSync(file) && existsSync(stamp)
      ? (JSON.parse(readFileSync(stamp, 'utf8')) as { hash: string; nodes: number; edges: number })
      : null;
  const summary = {
    nodesCreated: 0,
    nodesUpdated: 0,
    nodesDeleted: 0,
    edgesCreated: 0,
    edgesUpdated: 0,
    edgesDeleted: 0,
  };
  if (old?.hash === hash) return summary;
  const folder = mkdtempSync(join(dirname(file), '.write-'));
  try {
    const lines = createLineWriter(join(folder, 'graph.jsonl'));
    for (const record of [...graph.nodes, ...graph.edges]) lines.write(JSON.stringify(record));
    lines.close();
    const { progress, signal } = options ?? {};
    const total = graph.nodes.length + graph.edges.length;
    const told = (done: number) => progress?.(done, total, 'records');
    await build([join(folder, 'graph.jsonl')], join(folder, 'new'), { progress: told, signal });
    await closeReader();
    rmSync(stamp, { force: true });
    renameSync(join(folder, 'new'), file);
    const [nodes, edges] = [graph.nodes.length, graph.edges.length];
    writeAtomic(stamp, JSON.stringify({ hash, nodes, edges }));
    return {
      ...summary,
      nodesCreated: nodes,
      edgesCreated: edges,
      nodesDeleted: old?.nodes ?? 0,
      edgesDeleted: old?.edges ?? 0,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
