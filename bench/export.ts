// Rate and memory of exports, which must not grow with the graph: `npx tsx bench/export.ts [relationships…]`.
// The graph lies in a file, as `qala build` leaves it, and every format is written to nowhere.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportGraph } from '../src/graph/export-graph.ts';
import { createLineWriter } from '../src/graph/files.ts';
import { canonicalJson } from '../src/graph/graph-hash.ts';
import { streamedGraph } from '../src/graph/graph-records.ts';
import { WRITERS } from '../src/graph/writers/registry.ts';
import { isFileWriter } from '../src/graph/writers/writer.ts';
import type { GraphRecords } from '../src/model/graph.ts';
import { largeGraph } from '../tests/graph/large-graph.ts';

const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'qala-export-'));
const MEGABYTE = 1e6;
/** Pieces between two looks at the memory. */
const LOOK = 5000;

function written(texts: Iterable<string>): { megabytes: number; memory: number } {
  let bytes = 0;
  let memory = 0;
  let pieces = 0;
  for (const text of texts) {
    bytes += Buffer.byteLength(text);
    if (pieces++ % LOOK === 0) memory = Math.max(memory, process.memoryUsage().rss);
  }
  return { megabytes: bytes / MEGABYTE, memory: memory / MEGABYTE };
}

function* textsOf(writer: (typeof WRITERS)[number], graph: GraphRecords): Generator<string> {
  if (isFileWriter(writer)) yield* writer.write(graph);
  else for (const { text } of writer.pieces(graph)) yield text;
}

process.stdout.write('relationships\tformat\tseconds\trecords/s\tMB written\tMB memory\n');
for (const relationships of sizes.length > 0 ? sizes : [100_000]) {
  const size = { actors: Math.ceil(relationships / 20), statements: relationships / 2 };
  const file = join(folder, `${relationships}.jsonl`);
  const lines = createLineWriter(file);
  for (const record of largeGraph(size)) lines.write(canonicalJson(record));
  lines.close();
  const graph = exportGraph(streamedGraph([file]), { view: 'full' });
  for (const writer of WRITERS) {
    const started = performance.now();
    const { megabytes, memory } = written(textsOf(writer, graph));
    const seconds = (performance.now() - started) / 1000;
    const rate = Math.round((size.actors + size.statements * 3) / seconds);
    const cells = [relationships, writer.format, seconds.toFixed(1), rate, megabytes.toFixed(0), memory.toFixed(0)];
    process.stdout.write(`${cells.join('\t')}\n`);
  }
}
rmSync(folder, { recursive: true });
