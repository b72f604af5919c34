// The second half of a build: records in a folder → resolution, graph, metrics, positions, the store's file, and the facts about them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extraction } from '../model/extraction.ts';
import type { GraphEdge, GraphNode } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import { createGraphBuilder } from './build.ts';
import type { BuildDataOptions, BuildStage } from './build-data.ts';
import { GRAPH_FILES } from './data-folder.ts';
import { createLineWriter, readLines, syncFolder } from './files.ts';
import { canonicalJson, createGraphHash } from './graph-hash.ts';
import { addLayout } from './layout.ts';
import { addMetrics } from './metrics.ts';
import { loadLexicon } from './resolve/lexicon.ts';
import { resolve } from './resolve/resolve.ts';
import type { SnapshotMeta } from './snapshot.ts';

export interface WriteGraphInput {
  judgements: readonly Judgement[];
  fingerprint: string;
  options: Pick<BuildDataOptions, 'store' | 'progress' | 'signal'>;
  timed<T>(stage: BuildStage, work: () => T | Promise<T>): Promise<T>;
}

export async function writeGraph(folder: string, input: WriteGraphInput): Promise<SnapshotMeta> {
  const { judgements, fingerprint, options, timed } = input;
  const { store, progress, signal } = options;
  const path = (name: keyof typeof GRAPH_FILES) => join(folder, GRAPH_FILES[name]);
  const extractions = function* (): Generator<Extraction> {
    for (const line of readLines(path('extractions'))) {
      signal?.throwIfAborted();
      yield JSON.parse(line) as Extraction;
    }
  };
  const resolution = await timed('resolve', () => resolve({ extractions, judgements, lexicon: loadLexicon() }));
  const hash = createGraphHash();
  const counts: Record<string, number> = {};
  const see = (record: GraphNode | GraphEdge) => {
    hash.add(record);
    const kind = 'label' in record ? record.label : record.type;
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  const graph = await timed('build', () => {
    const text = createLineWriter(path('text'));
    const builder = createGraphBuilder(resolution, (record) => {
      see(record);
      text.write(canonicalJson(record));
    });
    let done = 0;
    for (const extraction of extractions()) {
      builder.add(extraction);
      progress?.('build', ++done, null);
    }
    text.close();
    const built = builder.finish();
    for (const node of built.nodes) see(node);
    for (const edge of built.edges) see(edge);
    return built;
  });
  await timed('layout', () => {
    addMetrics(graph);
    addLayout(graph);
    const lines = createLineWriter(path('graph'));
    for (const node of graph.nodes) lines.write(canonicalJson(node));
    for (const edge of graph.edges) lines.write(canonicalJson(edge));
    lines.close();
  });
  if (store) {
    const options = { progress: (done: number, total: number) => progress?.('store', done, total), signal };
    await timed('store', () => store.build([path('graph'), path('text')], join(folder, store.fileName), options));
  }
  const sorted = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  const meta: SnapshotMeta = { hash: hash.digest(), fingerprint, counts: sorted, store: store?.fileName ?? null };
  writeFileSync(path('meta'), `${JSON.stringify(meta, null, 2)}\n`);
  syncFolder(folder);
  return meta;
}
