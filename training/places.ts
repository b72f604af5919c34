// Writes data/places.tsv: GeoNames cities with Arabic names (CC BY 4.0) and places-extra.tsv.
// npx tsx training/places.ts CITIES_AR_GEONAMES.tsv     (columns: geonameid, name_ar, name, country, admin, population, lat, lon, fcode)
import { readFileSync, writeFileSync } from 'node:fs';

const rows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
/** «‎طَرَابُلُس» → «طرابلس», «شعبية سرت» ("district of Sirte") → «سرت». */
const arabicName = (name: string): string =>
  name
    .replace(/[\u200e\u200f\u064b-\u0652\u0670]/g, '')
    .replace(/^(شعبية|مدينة|محافظة|بلدية|مقاطعة|ولاية) /, '')
    .trim();
/** "Al Marj" → "Marj", "Mişrātah" → "Misratah": what English news prints. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʻ]/g, "'");

const extra = rows(readFileSync(new URL('places-extra.tsv', import.meta.url), 'utf8'));
const extraForms = new Set(extra.flatMap(([, ar, , aliases]) => [ar!, ...(aliases ?? '').split('|')]));
const lines = new Map<string, string>();
for (const [key, ar, en, aliases, country, lat, lon] of extra) {
  const id = `place-${key}`;
  lines.set(id, [id, ar, en, aliases ?? '', country ?? '', lat ?? '', lon ?? '', ''].join('\t'));
}
const round = (degrees: string): string => String(Math.round(Number(degrees) * 1000) / 1000);
const cities = rows(readFileSync(process.argv[2]!, 'utf8')).slice(1);
cities.sort((a, b) => Number(b[5]) - Number(a[5]) || Number(a[0]) - Number(b[0])); // the largest of a name gets the plain id
for (const [key, nameAr, name, country, , population, lat, lon] of cities) {
  const ar = arabicName(nameAr!);
  if (!/^[\u0621-\u064a -]+$/.test(ar) || ar.length < 3) continue;
  const en = plain(name!);
  const line = (id: string) =>
    [id, ar, en, en === name ? '' : name, country, round(lat!), round(lon!), population].join('\t');
  const id = `place-${slug(en)}`;
  const twin = lines.get(id)?.split('\t');
  if (twin && twin[4] === country) {
    if (!twin[7]) {
      const [, twinAr, twinEn, twinAliases] = twin;
      const more = [...twinAliases!.split('|'), ar, name!].filter((a) => a && a !== twinAr && a !== twinEn);
      lines.set(
        id,
        [id, twinAr, twinEn, [...new Set(more)].join('|'), country, round(lat!), round(lon!), population].join('\t'),
      );
    }
    continue;
  }
  if (extraForms.has(ar) && ['LY', 'SY', 'IQ', 'PS', 'YE', 'EG', 'TN', 'SA', 'LB', 'IR'].includes(country!)) continue;
  const unique = lines.has(id) ? `${id}-${country!.toLowerCase()}-${key}` : id;
  lines.set(unique, line(unique));
}
// Capitals by the spellings of countries.tsv: a column each for Arabic and English, the first of them the usual one.
for (const [code, , capitalsAr, , , capitalsEn] of rows(
  readFileSync(new URL('countries.tsv', import.meta.url), 'utf8'),
)) {
  const [ar, en] = [(capitalsAr ?? '').split('|').filter(Boolean), (capitalsEn ?? '').split('|').filter(Boolean)];
  if (!ar[0] || !en[0]) continue;
  const id = `place-${slug(en[0])}`;
  const cells = lines.get(id)?.split('\t') ?? [id, ar[0], en[0], '', code!, '', '', ''];
  if (cells[4] !== code && cells[0] !== 'place-washington') continue;
  const aliases = [...cells[3]!.split('|'), ...ar, ...en].filter((a) => a && a !== cells[1] && a !== cells[2]);
  lines.set(id, [id, cells[1], cells[2], [...new Set(aliases)].join('|'), ...cells.slice(4)].join('\t'));
}
const sorted = [...lines.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
const head = [
  '# Cities: GeoNames (https://www.geonames.org), CC BY 4.0, joined and shortened; regions, waters and sites: own additions.',
  '# id	ar	en	aliases (|)	country	lat	lon	population',
];
writeFileSync(new URL('../data/places.tsv', import.meta.url), `${[...head, ...sorted].join('\n')}\n`);
