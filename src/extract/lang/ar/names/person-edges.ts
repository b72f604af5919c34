// Where a person's name begins and ends, where the tagger of names is unsure: what only describes is cut off, a surname that looks like an
// adjective is taken in.
//   «ستيفن │السابق», «وليام │نجل», «ولي العهد│ محمد بن سلمان»;  «أمير حاتمي», «هيلي السعدني»
import { GIVEN, RANK, TITLE } from './name-lexicon.ts';
import type { NameWord } from './name-words.ts';

/** Definite adjectives that say which one is meant, but name nobody. */
const WHICH =
  /^(سابق|اسبق|راحل|حالي|جديد|منتخب|مخلوع|معزول|معارض|متقاعد|مستقيل|مقبل|بارز|مءقت|محظور|مذكور|مقال|مكلف|شهير)ه?$/;
/** The head of a title or of kinship begins the next phrase. */
const NEXT = /^(ناءب|رءيس|وزير|سفير|متحدث|ناطق|عضو|مدير|نجل|شقيق|ابنه|زوجه|والد|والده|عضو)ه?$/;
const HEADS = /^(ولي|رجل|وليا|رجال)$/;

/** The end of a name of words [first, last), what cannot be part of it cut off. */
export function nameEnd(words: readonly NameWord[], first: number, last: number): number {
  let end = last;
  while (end - first > 1 && isDescription(words[end - 1]!)) end--;
  return end;
}

function isDescription(word: NameWord): boolean {
  if (word.definite) return WHICH.test(word.bare);
  if (NEXT.test(word.stem)) return true;
  return word.pos === 'ADJ' && word.stem.endsWith('ا'); // «كان مصير حسن مختلفا»
}

/** «ولي [العهد]», «رجل [الدين]». */
export const isGoverned = (words: readonly NameWord[], i: number): boolean =>
  i > 0 && words[i]!.definite && HEADS.test(words[i - 1]!.stem);

/** The start of a name of words [first, last): a noun that the word before governs is no part of it. */
export function nameStart(words: readonly NameWord[], first: number, last: number, from: number): number {
  const word = words[first]!;
  const before = first > from ? words[first - 1]! : undefined;
  if (last - first < 2 || !before?.letters || !word.definite || word.conj || word.prep) return first;
  if (isGoverned(words, first)) return first + 1;
  if (word.pos !== 'NOUN' || word.bits & GIVEN) return first;
  return !before.definite && before.bits & TITLE && !(before.bits & RANK) ? first + 1 : first;
}

/** A tagged run that has nothing of a name: «فكرة صائبة», «مخرجون», «بـ«التخاذل»». */
export function isNoName(words: readonly NameWord[], first: number, last: number): boolean {
  const head = words[first]!;
  let proper = false;
  for (let i = first; i < last; i++) if (/^(PROPN|X)$/.test(words[i]!.pos) || words[i]!.bits & GIVEN) proper = true;
  if (proper) return false;
  const nisba = words[last - 1]!.definite && !head.definite && /[^ي]ي$/.test(words[last - 1]!.stem); // «راوية الفيتوري»
  if (last - first > 1)
    return !nisba && words.slice(first, last).some(({ definite, stem }) => definite || /[ها]$/.test(stem));
  if (head.prep === 'ب' || (!head.definite && head.stem.endsWith('ه'))) return true;
  const many = head.definite ? /(ون|ين|ان)$/ : /^.{2,4}(ون|ين|ان)$/;
  return many.test(head.stem) && /^[dp]$/.test(head.token.number ?? '');
}

/** A surname in ي that the tagger of words takes for an adjective: «أمير حاتمي», «أمل هباني», and after a verb «هيلي السعدني». */
export function isNisba(words: readonly NameWord[], j: number, first: number, from: number): boolean {
  const word = words[j]!;
  if (word.pos !== 'ADJ' || word.nation || word.bits & ~GIVEN || word.bare.length < 4 || !/[^ي]ي$/.test(word.bare))
    return false;
  if (!word.definite) return j === first + 1 && (words[first]!.bits & GIVEN) !== 0 && !words[first]!.definite;
  const before = words[first - 1];
  return j === first + 1 && first > from && before?.pos === 'VERB' && !words[first]!.definite;
}
