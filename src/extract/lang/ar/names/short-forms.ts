// Which short form can stand for which full name.
//   «حفتر» for «خليفة حفتر»; «الوفاق» for «حكومة الوفاق الوطني»; «السفارة» for «سفارة الولايات المتحدة»; «لو دريان» for «جان إيف لو دريان»
import type { Name } from '../../../layers.ts';
import { fold } from '../text/letters.ts';

const SKIPPED = new Set(['في', 'لدي', 'من', 'الي', 'علي', 'التابع', 'التابعه', 'تابع', 'تابعه']);

/** Words of a name without marks, articles and particles: the keys under which forms meet. */
export function nameKeys(text: string, person: boolean): string[] {
  const all = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (person) return compounds(all);
  const unprefixed = all.map((word, i) =>
    /^(ال)?تابعه?$/.test(all[i - 1] ?? '') ? word.replace(/^ل(?!ل)/, '') : word,
  );
  return unprefixed.filter((word) => !SKIPPED.has(word)).map(bare);
}

/** «أبو زيد» and «أبوزيد», «عبد الله» and «عبدالله» are written either way. */
function compounds(words: string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before === 'عبد' || before === 'ابو') joined[joined.length - 1] = before + word;
    else joined.push(/^اب[يا]$/.test(word) ? 'ابو' : word);
  }
  return joined;
}

const bare = (word: string): string => {
  const lam = /^لل(?=...)/.test(word) ? word.slice(2) : word;
  const cut = lam.length > 4 ? lam.replace(/^[وبل]?ال/, '') : lam.replace(/^ال(?=..)/, '');
  return cut.replace('اميرك', 'امريك');
};

export function isShortForm(short: Name, full: Name, keysOf: (name: Name) => string[]): boolean {
  const a = keysOf(short);
  const b = keysOf(full);
  if (a.length === 0 || a.length > b.length) return false;
  return short.kind === 'person' ? personShort(a, b) : bodyShort(a, b);
}

/** Surname, given name, or both without what stands between: «حفتر», «إيفانكا», «معمر القذافي» for «معمر محمد القذافي». */
function personShort(a: string[], b: string[]): boolean {
  if (a.length === b.length) return a.every((word, i) => word === b[i] || nearly(word, b[i]!));
  const last = b.length - 1;
  if (a.length === 1) return last > 0 && (a[0] === b[last] || a[0] === b[0]);
  if (b.slice(-a.length).join(' ') === a.join(' ')) return true;
  return a[0] === b[0] && isSubsequence(a, b);
}

/** One letter apart, or two letters swapped, in words of five and more: «نورلاند» «نورلند», «أردوغان» «أدروغان». */
function nearly(x: string, y: string): boolean {
  if (Math.min(x.length, y.length) < 5 || Math.abs(x.length - y.length) > 1) return false;
  let i = 0;
  while (i < x.length && x[i] === y[i]) i++;
  const [rest, other] = [x.slice(i), y.slice(i)];
  if (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2)) return true;
  return rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
}

/** The head alone or with part of what follows; or the first complement without the head. */
function bodyShort(a: string[], b: string[]): boolean {
  if (a[0] === b[0]) return isSubsequence(a, b);
  return b.length > 1 && a[0] === b[1] && isSubsequence(a, b.slice(1));
}

function isSubsequence(a: string[], b: string[]): boolean {
  let i = 0;
  for (const word of b) if (i < a.length && word === a[i]) i++;
  return i === a.length;
}
