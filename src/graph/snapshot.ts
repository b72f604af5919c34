// A built graph, opened for reading: what the explorer and the exports see. Files of a snapshot never change, so it stays
// consistent while a newer one is built; watch `currentKey` and open again to follow.
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../model/errors.ts';
import type { Extraction } from '../model/extraction.ts';
import type { GraphRecords, PropertyGraph } from '../model/graph.ts';
import { currentKey, GRAPH_FILES, graphFolder } from './data-folder.ts';
import { readAt, readLines } from './files.ts';
import { readGraph, streamedGraph } from './graph-records.ts';

export const SnapshotMeta = z.object({
  /** Hash of what the graph says, without positions and metrics. */
  hash: z.string(),
  /** What the build was made of: program, extractions, judgements. Equal fingerprints need no new build. */
  fingerprint: z.string(),
  counts: z.record(z.string(), z.number()).describe('articles, and nodes and edges by label and type'),
  store: z.string().nullable().describe("name of the embedded store's file"),
});
export type SnapshotMeta = z.infer<typeof SnapshotMeta>;

/** One line of index.jsonl: where the record of an article lies, and of what input it was made. */
export interface IndexEntry {
  article: string;
  key: string;
  offset: number;
  length: number;
}

export interface Snapshot {
  /** Name of the folder; changes with anything a reader could see. */
  key: string;
  hash: string;
  folder: string;
  meta: SnapshotMeta;
  /** Ids of all articles, sorted. */
  articles: readonly string[];
  /** All records in order of article id, read one by one. */
  extractions(): Generator<Extraction>;
  /** The record of one article, read from the disk. */
  extraction(article: string): Extraction | null;
  /** Articles, actors, places, statements, events and the edges among them; EVIDENCED_BY points at sentences that only `graph` has. */
  facts(): PropertyGraph;
  /** The whole graph. */
  graph(): PropertyGraph;
  /** The whole graph record by record, read from the disk each time, for graphs too large to hold. */
  streamed(): GraphRecords;
  /** Path of the embedded store's file; null when it was built without. */
  storeFile: string | null;
  close(): void;
}

/** Opens the graph in use. Throws InputError when none was built yet. */
export function openSnapshot(dataDir: string): Snapshot {
  const key = currentKey(dataDir);
  if (key === null) throw new InputError(`no graph in ${dataDir} yet: run \`qala build PATH…\` first`);
  const folder = graphFolder(dataDir, key);
  const file = (name: keyof typeof GRAPH_FILES) => join(folder, GRAPH_FILES[name]);
  const meta = SnapshotMeta.parse(JSON.parse(readFileSync(file('meta'), 'utf8')));
  const index = new Map([...readIndex(folder)].map((entry) => [entry.article, entry]));
  const fd = openSync(file('extractions'), 'r');
  return {
    key,
    hash: meta.hash,
    folder,
    meta,
    articles: [...index.keys()].sort(),
    *extractions() {
      for (const line of readLines(file('extractions'))) yield JSON.parse(line) as Extraction;
    },
    extraction(article) {
      const entry = index.get(article);
      return entry ? (JSON.parse(readAt(fd, entry.offset, entry.length).toString('utf8')) as Extraction) : null;
    },
    facts: () => readGraph([file('graph')]),
    graph: () => readGraph([file('graph'), file('text')]),
    streamed: () => streamedGraph([file('graph'), file('text')]),
    storeFile: meta.store === null ? null : join(folder, meta.store),
    close: () => closeSync(fd),
  };
}

export function* readIndex(folder: string): Generator<IndexEntry> {
  for (const line of readLines(join(folder, GRAPH_FILES.index))) yield JSON.parse(line) as IndexEntry;
}
