// `name.json` beside `name.txt`: title, date, outlet and address of that text. What it says wins over what the file says itself.
import { readFile } from 'node:fs/promises';
import { problem, type ReadItem } from './item.ts';
import { mergeMetadata, metadataOf } from './metadata.ts';

export async function* withSidecar(items: ReadItem[], path: string): AsyncIterable<ReadItem> {
  const sidecar = path.replace(/\.[^./\\]+$/, '.json');
  let fields: Record<string, unknown> = {};
  try {
    const value: unknown = JSON.parse(await readFile(sidecar, 'utf8'));
    if (value && typeof value === 'object') fields = value as Record<string, unknown>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      yield problem('bad-sidecar', sidecar, `not read (${(error as Error).message}); the article was`);
    }
  }
  for (const item of items) {
    if (!('article' in item)) yield item;
    else yield { article: { ...item.article, ...mergeMetadata(metadataOf(fields), item.article) } };
  }
}
