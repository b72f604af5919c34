// Writes data/countries.jsonl: names from CLDR, adjectives and capitals from countries.tsv.  npx tsx training/countries.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { KnownActor } from '../src/model/knowledge.ts';

const require = createRequire(import.meta.url);
const territories = (language: string): Record<string, string> =>
  require(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories;
const ar = territories('ar');
const en = territories('en');
const list = (cell = ''): string[] => cell.split('|').filter(Boolean);

/** «=السعودية|…» replaces the CLDR name by its first item and keeps the CLDR name as an alias. */
function namesOf(cldr: string, cell: string): { name: string; aliases: string[] } {
  const [first, ...rest] = list(cell.replace(/^=/, ''));
  const plain = /[()]| - /.test(cldr) ? [] : [cldr];
  return cell.startsWith('=')
    ? { name: first!, aliases: [...plain, ...rest] }
    : { name: cldr, aliases: first ? [first, ...rest] : [] };
}
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const rows = readFileSync(new URL('countries.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'));
const known = rows.map(([code, adjAr, capAr, aliasAr, adjEn, capEn, aliasEn]) => {
  const arabic = namesOf(ar[code!]!, aliasAr ?? '');
  const english = namesOf(en[code!]!, aliasEn ?? '');
  const aliases = [...arabic.aliases, ...english.aliases].filter((a) => a !== arabic.name && a !== english.name);
  return KnownActor.parse({
    id: slug(english.name),
    kind: 'country',
    ar: arabic.name,
    en: english.name,
    aliases: [...new Set(aliases)],
    adjectives: [...new Set([...list(adjAr), ...list(adjEn)])],
    capitals: [...list(capAr), ...list(capEn)],
    code,
  });
});
const lines = known
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .map(({ weak: _w, titles: _t, ...country }) => JSON.stringify(country));
writeFileSync(new URL('../data/countries.jsonl', import.meta.url), `${lines.join('\n')}\n`);
