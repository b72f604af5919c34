// The first half of a build: every article has its record, taken from the last graph where nothing changed and extracted
// where something did, and all records lie in one file, sorted by article id.
import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleInput } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { BuildDataOptions, BuildReport } from './build-data.ts';
import { GRAPH_FILES, remove } from './data-folder.ts';
import { createLineWriter, readAt } from './files.ts';
import { type IndexEntry, readIndex } from './snapshot.ts';

export interface Gathered {
  articles: BuildReport['articles'];
  problems: Diagnostic[];
  /** Of the bytes of extractions.jsonl. */
  hash: string;
}

interface Record {
  key: string;
  from: 'old' | 'new';
  offset: number;
  length: number;
}

/** Of all that decides what a record will be. */
export function articleKey(input: ArticleInput, version: string): string {
  const { text, title, language, publishedAt, source, url, path } = input;
  const fields = JSON.stringify([version, text, title, language ?? null, publishedAt, source, url, path]);
  return createHash('sha256').update(fields).digest('hex').slice(0, 32);
}

export async function gather(options: BuildDataOptions, old: string | null, folder: string): Promise<Gathered> {
  const { articles: items, extract, version, progress, signal } = options;
  const known = new Map<string, IndexEntry>();
  for (const entry of old ? readIndex(old) : []) known.set(entry.key, entry);
  const fresh = join(folder, 'fresh.jsonl');
  const writer = createLineWriter(fresh);
  const records = new Map<string, Record>();
  const problems: Diagnostic[] = [];
  const counts = { extracted: 0, reused: 0, repeated: 0 };
  const keep = (article: string, record: Record): void => {
    const other = records.get(article);
    if (other) counts.repeated++;
    // Of two inputs with one id the smaller key is kept, in whatever order they come.
    if (!other || record.key < other.key) records.set(article, record);
  };
  /** One article that trips the program up must not cost the other thirty thousand. */
  const attempt = async (article: ArticleInput) => {
    try {
      return await extract(article);
    } catch (error) {
      signal?.throwIfAborted();
      const name = article.path ?? article.url ?? article.title ?? 'an article';
      const message = `${name}: could not be extracted, please report it (${(error as Error).message})`;
      problems.push({ code: 'extract-failed', message, ...(article.path !== null && { path: article.path }) });
      return null;
    }
  };
  const underway = new Set<Promise<void>>();
  let done = 0;
  const step = () => progress?.('extract', ++done, null);
  for await (const item of items) {
    signal?.throwIfAborted();
    if ('problem' in item) {
      problems.push(item.problem);
      continue;
    }
    const key = articleKey(item.article, version);
    const entry = known.get(key);
    if (entry) {
      counts.reused++;
      keep(entry.article, { key, from: 'old', offset: entry.offset, length: entry.length });
      step();
      continue;
    }
    const finish = async () => {
      const extraction = await attempt(item.article);
      if (!extraction) return;
      counts.extracted++;
      keep(extraction.article.id, { key, from: 'new', ...writer.write(JSON.stringify(extraction)) });
      step();
    };
    const running: Promise<void> = finish().finally(() => underway.delete(running));
    underway.add(running);
    if (underway.size >= (options.concurrency ?? 1)) await Promise.race(underway);
  }
  await Promise.all(underway);
  writer.close();
  const hash = writeSorted(records, { old, fresh, folder });
  remove(fresh);
  const removed = [...known.values()].filter(({ article }) => !records.has(article)).length;
  problems.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { articles: { total: records.size, removed, ...counts }, problems, hash };
}

function writeSorted(records: Map<string, Record>, at: { old: string | null; fresh: string; folder: string }): string {
  const files = {
    new: openSync(at.fresh, 'r'),
    old: at.old === null ? null : openSync(join(at.old, GRAPH_FILES.extractions), 'r'),
  };
  const extractions = createLineWriter(join(at.folder, GRAPH_FILES.extractions));
  const index = createLineWriter(join(at.folder, GRAPH_FILES.index));
  const hash = createHash('sha256');
  for (const article of [...records.keys()].sort()) {
    const { key, from, offset, length } = records.get(article)!;
    const bytes = readAt(files[from]!, offset, length);
    hash.update(bytes).update('\n');
    const entry: IndexEntry = { article, key, ...extractions.write(bytes) };
    index.write(JSON.stringify(entry));
  }
  extractions.close();
  index.close();
  closeSync(files.new);
  if (files.old !== null) closeSync(files.old);
  return hash.digest('hex');
}
