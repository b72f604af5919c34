// RFC 4180 with a byte order mark, so that spreadsheets read Arabic; a leading sign cannot start a formula there.
const FORMULA = /^[=+\-@\t\r]/;

export function csvOf(header: string[], rows: (string | number)[][]): string {
  const cell = (value: string | number): string => {
    if (typeof value === 'number') return String(value);
    const safe = FORMULA.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
