// A second look: surnames of the persons found, where the article names them alone and no rule saw it.
//   «… محمد قنونو …» … «وأكد قنونو» — also where the tagger took it for a noun

import { personAgreement } from './name-agreement.ts';
import type { FoundName, MakeName, NameLayer } from './name-layer.ts';
import { ANY_ORG, GIVEN, SOURCE, STOP, TITLE } from './name-lexicon.ts';
import { isNamePart } from './name-runs.ts';
import type { NameWord } from './name-words.ts';

/** The last word is half a name: «عبد السلام», «أبو زيد», «نصر الله». */
const isHalf = (words: readonly NameWord[], full: FoundName): boolean =>
  /^(عبد|ابو|ابي|ابا|ام)$/.test(words[full.to - 2]!.stem) || words[full.to - 1]!.stem === 'الله';

export function surnames(
  layer: NameLayer,
  names: readonly FoundName[],
  nicknames: readonly FoundName[],
  make: MakeName,
): FoundName[] {
  const { words } = layer;
  const covered = new Uint8Array(words.length);
  const last = new Map<string, FoundName>();
  for (const name of names) {
    if (name.kind === 'organization' && !name.weak) covered.fill(1, name.from, name.to);
    else covered.fill(2, name.from, name.to);
    if (name.kind !== 'person' || name.to - name.from < 2 || name.weak) continue;
    last.set(words[name.to - 1]!.stem, name);
  }
  for (const name of nicknames) if (name.to - name.from === 1) last.set(words[name.from]!.stem, name);
  if (last.size === 0) return [];
  const found: FoundName[] = [];
  words.forEach((word, i) => {
    // «تيريزا ماي … وقالت ماي»: a surname may also be a month
    const month = word.letters && word.pos === 'PROPN' && !word.token.enclitic && /^(?:ماي|مارس|جوان)$/.test(word.stem);
    if (covered[i] === 2 || !last.has(word.stem) || !(isNamePart(word) || month)) return;
    const full = last.get(word.stem)!;
    let from = i;
    while (from > 0 && i - from < full.to - full.from - 1 && covered[from - 1] !== 2 && follows(words, from, full, i))
      from--;
    if (from === i && full.to - full.from > 1 && isHalf(words, full)) return;
    if (!plausible(layer, i)) return;
    const other = from === i && covered[i] === 0 && covered[i - 1] === 0 && isGivenName(words, i - 1, layer);
    if (other) from = i - 1;
    const known = other ? [] : full.known;
    covered.fill(2, from, i + 1);
    found.push(make(from, i + 1, { kind: 'person', known, ...personAgreement(layer, from) }));
  });
  return found;
}

/** Whether the word before `from` is the one that the full name has there: «سندس │القطان» again, «│بن سلمان». */
function follows(words: readonly NameWord[], from: number, full: FoundName, i: number): boolean {
  const before = words[from - 1]!;
  const same = words[full.to - 1 - (i - from) - 1]!;
  return before.letters && before.stem === same.stem && !words[from]!.prep && !words[from]!.conj;
}

/** «نورا │حسين»: another given name before the surname, so another person. */
function isGivenName(words: readonly NameWord[], at: number, layer: NameLayer): boolean {
  const word = words[at];
  return (
    !!word?.letters &&
    layer.ends[at] === layer.ends[at + 1] &&
    !words[at + 1]!.prep &&
    !words[at + 1]!.conj &&
    isNamePart(word) &&
    !word.definite &&
    !word.nation &&
    !(word.bits & ~GIVEN) &&
    (word.pos === 'PROPN' || (word.bits & GIVEN) !== 0)
  );
}

/** A word that is also a common noun must not stand as one: «سلامة المدنيين», «الرئيس الجديد». */
function plausible(layer: NameLayer, i: number): boolean {
  const word = layer.words[i]!;
  if (word.pos === 'PROPN') return true;
  if (word.bits & (ANY_ORG | SOURCE | TITLE | STOP) && !(word.bits & GIVEN)) return false;
  const next = layer.words[i + 1];
  if (word.nation && layer.words[i - 1]?.letters && layer.words[i - 1]!.pos === 'NOUN') return false;
  return !(
    next?.letters &&
    i + 1 < layer.ends[i]! &&
    next.definite &&
    !next.conj &&
    !next.prep &&
    next.pos !== 'PROPN'
  );
}
