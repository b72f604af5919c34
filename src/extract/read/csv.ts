// Tables: one article a row, columns by their header.
import { parse } from 'csv-parse';
import { problem, type ReadItem } from './item.ts';
import { toArticle } from './json.ts';

/** Comma, semicolon or tab, whichever the header has most of. */
function delimiterOf(header: string): string {
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

export async function* readCsv(chunks: AsyncIterable<string>, path: string): AsyncIterable<ReadItem> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const parser = parse({
    columns: true,
    delimiter: delimiterOf(first.value.split(/\r?\n/, 1)[0] ?? ''),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
  });
  const feed = (async () => {
    parser.write(first.value);
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      if (!parser.write(next.value)) await new Promise((resolve) => parser.once('drain', resolve));
    }
    parser.end();
  })();
  feed.catch((error) => parser.destroy(error as Error));
  try {
    for await (const row of parser as AsyncIterable<{ record: Record<string, unknown>; info: { records: number } }>) {
      yield toArticle(row.record, `${path}#${row.info.records}`);
    }
  } catch (error) {
    const reason = (error as Error).message;
    yield problem(/quote/i.test(reason) ? 'truncated' : 'bad-csv', path, `the table breaks off (${reason})`);
  }
}
