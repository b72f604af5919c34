// The second half of a build: records in a folder → resolution, graph, metrics, positions, the store's file, and the facts about them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildStage } from '../model/build-progress.ts';
import type { Extraction } from '../model/extraction.ts';
import type { GraphEdge, GraphNode } from '../model/graph.ts';
import type { Judgement } from '../model/judgement.ts';
import { createGraphBuilder } from './build.ts';
import type { BuildDataOptions } from './build-data.ts';
import { GRAPH_FILES, remove } from './data-folder.ts';
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
  /** How many records lie in the folder. */
  articles: number;
  options: Pick<BuildDataOptions, 'store' | 'progress' | 'signal'>;
  timed<T>(stage: BuildStage, work: () => T | Promise<T>): Promise<T>;
}

export async function writeGraph(folder: string, input: WriteGraphInput): Promise<SnapshotMeta> {
  const { fingerprint, options, timed } = input;
  const { store, progress, signal } = options;
  const path = (name: keyof typeof GRAPH_FILES) => join(folder, GRAPH_FILES[name]);
  // What it holds is gone before the store, in a process of its own, takes its memory.
  const { hash, counts } = await writeRecords(folder, input);
  if (store) {
    const total = Object.values(counts).reduce((a, b) => a + b, 0);
    const options = { progress: (done: number) => progress?.('store', done, total), signal };
    await timed('store', () => store.build([path('graph'), path('text')], join(folder, store.fileName), options));
  }
  const meta: SnapshotMeta = { hash, fingerprint, counts, store: store?.fileName ?? null };
  writeFileSync(path('meta'), `${JSON.stringify(meta, null, 2)}\n`);
  syncFolder(folder);
  return meta;
}

/** Writes graph.jsonl and text.jsonl. Records that are finished early go straight to the disk; only their positions come later. */
async function writeRecords(folder: string, input: WriteGraphInput) {
  const { judgements, articles, options, timed } = input;
  const { progress, signal } = options;
  const path = (name: keyof typeof GRAPH_FILES) => join(folder, GRAPH_FILES[name]);
  const extractions = function* (stage: BuildStage): Generator<Extraction> {
    let done = 0;
    for (const line of readLines(path('extractions'))) {
      signal?.throwIfAborted();
      yield JSON.parse(line) as Extraction;
      progress?.(stage, ++done, articles);
    }
  };
  const hash = createGraphHash();
  const counts: Record<string, number> = {};
  /** Before positions and metrics are added: the hash is of what the graph says. */
  const see = (record: GraphNode | GraphEdge): string => {
    const json = canonicalJson(record);
    hash.addJson(json);
    const kind = 'label' in record ? record.label : record.type;
    counts[kind] = (counts[kind] ?? 0) + 1;
    return json;
  };
  const resolution = await timed('resolve', () =>
    resolve({ extractions: () => extractions('resolve'), judgements, lexicon: loadLexicon() }),
  );
  const lines = createLineWriter(path('graph'));
  const unplaced = join(folder, 'unplaced.jsonl');
  const built = await timed('build', () => {
    const text = createLineWriter(path('text'));
    const nodes = createLineWriter(unplaced);
    const builder = createGraphBuilder(resolution, {
      text: (record) => text.write(see(record)),
      fact: (record) => ('label' in record ? nodes : lines).write(see(record)),
    });
    for (const extraction of extractions('build')) builder.add(extraction);
    text.close();
    nodes.close();
    const built = builder.finish();
    for (const node of built.rest.nodes) see(node);
    for (const edge of built.rest.edges) lines.write(see(edge));
    return built;
  });
  await timed('layout', () => {
    progress?.('layout', 0, null);
    addMetrics(built.outline);
    addLayout(built.outline);
    const placed = new Map(built.outline.nodes.map(({ id, properties }) => [id, properties]));
    for (const node of built.rest.nodes) lines.write(canonicalJson(node));
    for (const line of readLines(unplaced)) {
      const node = JSON.parse(line) as GraphNode;
      lines.write(canonicalJson({ ...node, properties: { ...node.properties, ...placed.get(node.id) } }));
    }
    lines.close();
    remove(unplaced);
  });
  return {
    hash: hash.digest(),
    counts: Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
