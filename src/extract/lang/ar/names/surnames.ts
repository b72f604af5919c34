// A second look: surnames of the persons found, where the article names them alone and no rule saw it.
//   «… محمد قنونو …» … «وأكد قنونو» — also where the tagger took it for a noun

import { personAgreement } from './name-agreement.ts';
import type { FoundName, MakeName, NameLayer } from './name-layer.ts';
import { ANY_ORG, GIVEN, SOURCE, STOP, TITLE } from './name-lexicon.ts';
import { isNamePart } from './name-runs.ts';

const PARTICLE = /^(ابو|ابي|ابا|بن|ابن|ال|ولد|دي|دو|فون|فان|لو|بو|عبد)$/;

export function surnames(layer: NameLayer, names: readonly FoundName[], make: MakeName): FoundName[] {
  const { words } = layer;
  const covered = new Uint8Array(words.length);
  const last = new Map<string, FoundName>();
  for (const name of names) {
    if (name.kind === 'organization' && !name.weak) covered.fill(1, name.from, name.to);
    else covered.fill(2, name.from, name.to);
    if (name.kind !== 'person' || name.to - name.from < 2 || name.weak) continue;
    last.set(words[name.to - 1]!.stem, name);
  }
  if (last.size === 0) return [];
  const found: FoundName[] = [];
  words.forEach((word, i) => {
    // «تيريزا ماي … وقالت ماي»: a surname may also be a month
    const month = word.letters && word.pos === 'PROPN' && !word.token.enclitic && /^(?:ماي|مارس|جوان)$/.test(word.stem);
    if (covered[i] === 2 || !last.has(word.stem) || !(isNamePart(word) || month)) return;
    const full = last.get(word.stem)!;
    const before = words[i - 1];
    const from =
      before && covered[i - 1] !== 2 && PARTICLE.test(before.stem) && words[full.to - 2]!.stem === before.stem
        ? i - 1
        : i;
    if (!plausible(layer, i)) return;
    found.push(make(from, i + 1, { kind: 'person', known: full.known, ...personAgreement(layer, from) }));
  });
  return found;
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
