// Query results for people and for programs.
import type { CellValue, QueryResult } from '../graph/store.ts';

const MAX_WIDTH = 60;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const graphemes = (text: string): string[] => Array.from(segmenter.segment(text), (part) => part.segment);

const plain = (value: CellValue): string =>
  value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** Aligned columns; long cells are cut between graphemes. */
export function toTable({ columns, rows, truncated }: QueryResult): string {
  const cells = [columns, ...rows.map((row) => row.map(plain))].map((row) =>
    row.map((cell) => {
      const parts = graphemes(cell.replace(/\s+/g, ' '));
      return parts.length > MAX_WIDTH ? [...parts.slice(0, MAX_WIDTH - 1), '…'] : parts;
    }),
  );
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: string[][]) =>
    row
      .map((cell, i) => cell.join('') + ' '.repeat(widths[i]! - cell.length))
      .join('  ')
      .trimEnd();
  const [head, ...body] = cells.map(line);
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}${truncated ? ' (cut at the limit)' : ''}`;
  return [head, widths.map((width) => '─'.repeat(width)).join('  '), ...body, count].join('\n').concat('\n');
}

/** RFC 4180, with a header. */
export function toCsv({ columns, rows }: QueryResult): string {
  const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [columns, ...rows.map((row) => row.map(plain))].map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

/** A list of objects, one a row. */
export function toJson({ columns, rows }: QueryResult): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
  return `${JSON.stringify(objects, null, 2)}\n`;
}
