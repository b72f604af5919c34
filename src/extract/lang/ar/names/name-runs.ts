// What the tagger calls names, cleaned by rule: titles and function words cut off, a run split at «و», persons completed by their neighbours.
import type { Match } from './gazetteer.ts';
import { ANY_ORG, FIELD, GIVEN, LOOSE, PLACE, RANK, STOP, TITLE } from './name-lexicon.ts';
import type { NameWord } from './name-words.ts';
import { isGoverned, isNisba, isNoName, nameEnd, nameStart } from './person-edges.ts';

export type RunKind = 'person' | 'place' | 'organization';
export interface Run {
  first: number;
  last: number;
  kind: RunKind;
}

const KINDS: readonly RunKind[] = ['person', 'place', 'organization'];
const MAX_PERSON = 6;

/** Runs of labels, in order; none overlap. `labels` as the tagger numbers them. */
export function nameRuns(
  words: readonly NameWord[],
  labels: Uint8Array,
  sentences: readonly { first: number; last: number }[],
): Run[] {
  const runs: Run[] = [];
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      const label = labels[i]!;
      if (label === 0) continue;
      const kind = KINDS[(label - 1) >> 1]!;
      let j = i + 1;
      while (j < last && labels[j] === (label | 1) + 1 && !words[j]!.conj && !words[j]!.prep) j++;
      const run =
        kind === 'person'
          ? person(words, { first: i, last: j, kind }, first, last)
          : trimmed(words, { first: i, last: j, kind });
      if (run && run.first >= (runs.at(-1)?.last ?? 0)) runs.push(run);
      i = Math.max(j, run?.last ?? j) - 1;
    }
  return runs;
}

const plain = (word: NameWord | undefined): word is NameWord => !!word?.letters && !word.conj && !word.prep;
/** May stand in a person's name. */
export const isNamePart = (word: NameWord): boolean =>
  word.letters &&
  !(word.bits & STOP) &&
  !/^(ADP|CCONJ|SCONJ|PART|PRON|DET|AUX|VERB|NUM)$/.test(word.pos) &&
  !word.token.enclitic;
const isParticle = (word: NameWord): boolean =>
  /^(ابو|ابي|ابا|بن|ابن|بنت|ال|ولد|عبد|دي|دو|دا|فون|فان|لو|لا|ديل|ماك|ام|بو|بني|دل|سان|ايت|اوغلو)$/.test(word.stem);

function trimmed(words: readonly NameWord[], run: Run): Run | null {
  let { first, last } = run;
  while (first < last && (!words[first]!.letters || words[first]!.bits & STOP || words[first]!.pos === 'ADP')) first++;
  while (last > first && (!words[last - 1]!.letters || words[last - 1]!.bits & STOP || words[last - 1]!.pos === 'VERB'))
    last--;
  return last > first ? { ...run, first, last } : null;
}

/** «الرئيس دونالد ترامب» → «دونالد ترامب»; «محمد» + PROPN «القحطاني» → both. */
function person(words: readonly NameWord[], run: Run, from: number, to: number): Run | null {
  let { first, last } = run;
  while (first < last && (!isNamePart(words[first]!) || titleWord(words[first]!))) first++;
  while (last > first && !isNamePart(words[last - 1]!)) last--;
  if (first >= last || isNoName(words, first, last)) return null;
  while (last < to && last - first < MAX_PERSON && (continues(words, last) || nisbaAt(words, last, first, from)))
    last++;
  last = nameEnd(words, first, last);
  while (first > from && plainName(words[first]!) && precedes(words[first - 1]!)) first--;
  first = nameStart(words, first, last, from);
  if (last - first === 1 && words[first]!.bits & FIELD && !(words[first]!.bits & GIVEN)) return null; // «وزير بريكست»
  if (last - first === 1 && words[first]!.bits & (LOOSE | PLACE | ANY_ORG) && words[first]!.pos !== 'PROPN')
    return null;
  return { ...run, first, last };
}
const plainName = (word: NameWord): boolean => !word.conj && !word.prep;
const titleWord = (word: NameWord): boolean =>
  (word.bits & TITLE) !== 0 &&
  word.pos !== 'PROPN' &&
  (word.definite || (word.bits & RANK) !== 0 || !(word.bits & GIVEN));

/** The next word belongs to the name: a proper noun, or what follows «بن», «أبو», «آل», an initial «ف.». */
function continues(words: readonly NameWord[], j: number): boolean {
  const word = words[j]!;
  const before = words[j - 1]!;
  if (word.mark === '.' || word.mark === '-')
    return (
      before.letters &&
      (before.stem.length <= 2 || word.mark === '-') &&
      plain(words[j + 1]) &&
      words[j + 1]!.pos === 'PROPN' &&
      before.end === word.start
    );
  if (
    word.letters &&
    word.stem.length <= 2 &&
    words[j + 1]?.mark === '.' &&
    words[j + 1]!.start === word.end &&
    plain(words[j + 2]) &&
    words[j + 2]!.pos === 'PROPN'
  )
    return true;
  if (!plain(word) || !isNamePart(word)) return false;
  // «تشاووش أوغلو │المملكة»: what -oğlu stands behind is all of the name
  if ((isParticle(before) && before.stem !== 'اوغلو') || before.mark === '.' || before.mark === '-') return true;
  if (isParticle(word))
    return word.stem !== 'ام' && word.stem !== 'لا' && plain(words[j + 1]) && isNamePart(words[j + 1]!);
  return word.pos === 'PROPN' && !word.nation && !(word.bits & TITLE);
}
/** «قال خالد الورشفاني إن»: between a given name and what is said stands a surname, whatever it looks like. */
function isFramed(words: readonly NameWord[], j: number, first: number): boolean {
  const word = words[j]!;
  return (
    j === first + 1 &&
    (words[first]!.bits & GIVEN) !== 0 &&
    !words[first]!.definite &&
    !words[first]!.prep &&
    !/^(قول|تاكيد|تصريح|اعلان)/.test(word.bare) &&
    word.definite &&
    !word.nation &&
    !(word.bits & ~GIVEN) &&
    words[j + 1]?.pos === 'SCONJ'
  );
}
const nisbaAt = (words: readonly NameWord[], j: number, first: number, from: number): boolean =>
  plain(words[j]) && isNamePart(words[j]!) && (isNisba(words, j, first, from) || isFramed(words, j, first));
const precedes = (word: NameWord): boolean =>
  word.letters &&
  isNamePart(word) &&
  (isParticle(word) || (word.pos === 'PROPN' && (word.bits & GIVEN) !== 0)) &&
  !(word.bits & (TITLE & ~RANK));

/** Untagged persons: a given name and the proper nouns after it («ديبرا جونز»), or proper nouns right after a title. */
export function givenNameRun(
  words: readonly NameWord[],
  i: number,
  to: number,
  known: readonly (Match | null)[],
  afterTitle: boolean,
): number {
  const head = words[i]!;
  if (!isNamePart(head) || (!afterTitle && !(head.bits & GIVEN)) || head.nation || head.bits & (ANY_ORG | PLACE))
    return 0;
  if (isGoverned(words, i)) return 0;
  const over = known[i + 1]?.entries.some((entry) => entry.kind !== 'person');
  if (head.bits & TITLE && (head.definite || over)) return 0; // «الأمير», «أمير قطر», but «أمير حاتمي»
  if (afterTitle ? head.pos !== 'PROPN' && !(head.bits & GIVEN) : head.pos !== 'PROPN' && head.pos !== 'NOUN') return 0;
  if (known[i] && !known[i]!.entries.some((entry) => entry.kind === 'person')) return 0;
  let j = i + 1;
  const sure = afterTitle || head.pos === 'PROPN'; // «جمال طبيعي» is beauty
  while (j < to && j - i < MAX_PERSON && (continues(words, j) || (sure && nisbaAt(words, j, i, i)))) j++;
  j = nameEnd(words, i, j);
  return j > i + 1 || afterTitle ? j : 0;
}
