// Whether a short name can stand for a full one: "Haftar" for "Khalifa Haftar", "GNA" for "Government of National Accord".
import type { Name, Named } from '../../../layers.ts';
import { fold } from '../text/fold.ts';

const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de', 'al', 'el', 'to', 'at']);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Folded words that find candidates, the head of the phrase first. */
export function nameKeys(name: Name, doc: Named): string[] {
  const words = wordsOf(name, doc);
  const keys = words.filter((w) => !SMALL.has(w));
  return (keys.length ? keys : words).reverse();
}

export function shortFormOf(short: Name, full: Name, doc: Named): boolean {
  const a = wordsOf(short, doc);
  const b = wordsOf(full, doc);
  if (a.length === 0 || a.length > b.length) return false;
  if (short.gender && full.gender && short.gender !== full.gender) return false;
  if (full.kind === 'person') return personShort(a, b);
  // "GNA": initials of a longer name
  if (a.length === 1 && b.length > 1 && acronym(a[0]!, b)) return true;
  if (full.kind === 'place' || full.kind === 'country')
    return a.length < b.length && a.join(' ') === b.slice(-a.length).join(' ') && a.length > 1;
  // "Security Council" for "UN Security Council", "House" alone is too little
  return a.length > 1 && a.every((w) => b.includes(w)) && b.at(-1) === a.at(-1);
}

function personShort(a: string[], b: string[]): boolean {
  const last = b.findLast((w) => !SUFFIX.test(w));
  const head = a.findLast((w) => !SUFFIX.test(w));
  if (a.length === 1)
    return (
      a[0] === last ||
      (b.length > 2 && a[0] === b.slice(-2).join('-')) ||
      (b.length === 2 && a[0] === b[0] && a[0]!.length > 3)
    );
  if (head !== last) return false;
  // "Robert Scott" for "Robert C. Scott", "Bobby Scott" for `Robert "Bobby" Scott`
  return a.every((w) => b.some((x) => x === w || (x.length === 1 && x === w[0]) || (w.length === 1 && w === x[0])));
}

function acronym(short: string, words: string[]): boolean {
  if (short.length < 2) return false;
  const initials = (list: string[]) => list.map((w) => w[0]).join('');
  return initials(words) === short || initials(words.filter((w) => !SMALL.has(w))) === short;
}

const wordsOf = (name: Name, doc: Named): string[] =>
  fold(doc.article.text.slice(name.start, name.end))
    .replace(/["()]/g, ' ')
    .split(/\s+/)
    .map((w) => w.replace(/^[.,]+|[.,]+$/g, ''))
    .filter((w) => w && w !== 'the');
