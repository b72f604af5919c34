// First and last day that an EDTF date covers, so that stores and timelines can compare dates of unlike precision.

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** `2019-04` → 2019-04-01 … 2019-04-30; `2013-06~` the same without its mark; `2019-04-01/2019-04-05` from end to end; null when it is no date. */
export function dateBounds(edtf: string | null): { from: string; to: string } | null {
  if (!edtf) return null;
  const [first, last] = edtf.split('/');
  const from = DATE.exec(first ?? '');
  const to = last === undefined || last === '' || last === '..' ? from : DATE.exec(last);
  if (!from || !to) return null;
  return { from: edge(from, 'first'), to: edge(to, 'last') };
}

function edge([, year, month, day]: RegExpExecArray, which: 'first' | 'last'): string {
  if (day) return `${year}-${month}-${day}`;
  if (!month) return which === 'first' ? `${year}-01-01` : `${year}-12-31`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${which === 'first' ? '01' : String(days).padStart(2, '0')}`;
}

/** The day of an ISO date or date-time as the source wrote it, without converting its zone. */
export const day = (iso: string | null): string | null => /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0] ?? null;
