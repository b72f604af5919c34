// A table as CSV: its columns and what a later join or a check needs, the id, and of a record the outlets and addresses that tell it.
import { csvOf } from './csv.ts';
import { type Index, OUTLET_UNKNOWN } from './records-index.ts';
import type { Row, Table } from './table.ts';

const BETWEEN = ' | ';

/** `rows` in the order they shall have; names of the added columns are the same in both languages. */
export function tableCsv({ columns }: Table, rows: readonly Row[], index: Index): string {
  const records = rows.some((row) => row.kind !== 'actor');
  const header = ['id', ...columns.map((c) => c.label), ...(records ? ['outlets', 'urls'] : [])];
  const told = (id: string): string[] => {
    const rec = index.recs.get(id);
    const outlets = rec?.outlets.filter((o) => o !== OUTLET_UNKNOWN) ?? [];
    return [outlets, rec?.articles.flatMap((a) => index.articles.get(a)?.url ?? []) ?? []].map((l) => l.join(BETWEEN));
  };
  return csvOf(
    header,
    rows.map((row) => [row.id, ...row.cells, ...(records ? told(row.id) : [])]),
  );
}
