// Words that must not be cut, from counts in untagged news and from known names → data/ar/whole-words.tsv:
//   npx tsx training/ar/whole-words.ts ARTICLES.ndjson.gz > data/ar/whole-words.tsv
// «لقطات» begins with a letter that may be a particle, but «قطات» is no word while «اللقطات» is; «أنجلينا» ends in a pronoun, but nothing is left without it.
import { readFileSync } from 'node:fs';
import { ARABIC, scan } from '../../src/extract/lang/ar/text/scan.ts';
import { lighten } from '../../src/extract/lang/ar/text/spelling.ts';
import { readText } from './corpora.ts';

/** Rarer words say too little. */
const MIN_COUNT = 3;
const counts = new Map<string, number>();
for (const line of readText(process.argv[2]!).split('\n')) {
  if (line === '') continue;
  const { title, text } = JSON.parse(line) as { title: string; text: string };
  for (const part of [title, text])
    for (const token of scan(part)) {
      if (token.kind !== ARABIC) continue;
      const word = lighten(part.slice(token.start, token.end));
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
}
const count = (word: string): number => counts.get(word) ?? 0;
const sum = (words: string[]): number => words.reduce((total, word) => total + count(word), 0);
const definite = (word: string): number =>
  sum(['ال', 'وال', 'بال', 'فال', 'كال', 'لل'].map((article) => article + word));

function startsWhole(word: string, n: number): boolean {
  if (!/^[وفبلك].{3}/.test(word) || /^(?:[وفبك]ال|لل|[وف][لب])/.test(word)) return false;
  const rest = word.slice(1);
  const isJoin = /^[وف]/.test(word);
  const cut = count(rest) + (isJoin ? sum(['ب', 'ل', 'ك'].map((p) => p + rest)) : definite(rest));
  const whole = definite(word);
  if (whole >= 2 && cut <= Math.max(1, whole / 20)) return true;
  if (cut === 0) return word.startsWith('ك') ? n >= 8 : n >= MIN_COUNT;
  const other = whole + sum(['و', 'ف', 'ب', 'ل'].map((p) => p + word));
  return cut <= 1 && n + other >= 20 && !isJoin;
}

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ني', 'كم', 'ك', 'ي'];
function endsWhole(word: string, n: number): boolean {
  const ending = /(?:هما|ها|هم|هن|نا|ني|كم|ه|ك|ي)$/.exec(word)?.[0];
  if (!ending || word.length - ending.length < 3) return false;
  const rest = word.slice(0, -ending.length);
  const bare = [
    rest,
    `${rest}ا`,
    rest.replace(/ت$/, 'ة'),
    rest.replace(/ا$/, 'ى'),
    rest.replace(/[ئؤ]$/, 'ء'),
    `${rest}ن`,
    rest.replace(/و$/, 'وا'),
  ];
  const evidence = [...new Set(bare)]
    .flatMap((w) => [w, `ال${w}`, `و${w}`, `ب${w}`, `ل${w}`])
    .concat(PRONOUNS.filter((p) => p !== ending).map((p) => rest + p));
  return n >= MIN_COUNT && sum(evidence) === 0;
}

const ARAB = new Set('LY TN EG DZ MA SD SY IQ YE JO LB PS SA AE QA KW BH OM MR SO DJ'.split(' '));
/** Words of known persons' and Arab places' names, which news may hardly have: «سبها», «بسكرة». */
function knownNames(): Set<string> {
  const file = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8').split('\n');
  const places = file('places.tsv').flatMap((line) => {
    const [, ar, , aliases, country] = line.split('\t');
    if (!ARAB.has(country ?? '')) return [];
    return [ar ?? '', ...(aliases ?? '').split('|')].filter((name) => !name.includes(' '));
  });
  const persons = file('actors.jsonl')
    .filter((line) => line.includes('"kind":"person"'))
    .flatMap((line) => [JSON.parse(line)])
    .flatMap(({ ar, aliases = [] }: { ar: string; aliases?: string[] }) => [ar, ...aliases])
    .flatMap((name) => name.split(' '));
  return new Set([...places, ...persons].filter((word) => /^(?!ال)[\u0621-\u064a]{4,}$/.test(word)).map(lighten));
}
const isOwn = (word: string, rest: string): boolean => rest.length > 1 && sum([rest, `ال${rest}`]) <= count(word);
const names = knownNames();
for (const name of names) counts.set(name, count(name));

console.log(
  '# Words whose first (s) or last (e) letters are no particle or pronoun although they look like one. From word counts in news; see training/ar/whole-words.ts.',
);
for (const [word, n] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const ending = names.has(word) ? /(?:ها|نا|ني|ه)$/.exec(word)?.[0] : undefined;
  const start = startsWhole(word, n) || (names.has(word) && /^[وفبلكس]/.test(word) && isOwn(word, word.slice(1)));
  const end =
    endsWhole(word, n) || (ending !== undefined && (ending === 'ها' || isOwn(word, word.slice(0, -ending.length))));
  const marks = `${start ? 's' : ''}${end ? 'e' : ''}`;
  if (marks) console.log(`${word}\t${marks}`);
}
