// By-names that the text itself gives: «محمد الكاني الملقب بـ«الوحش»», «سالم الفيتوري، المعروف باسم "أبو عمر"». They name the same person.
import type { FoundName, MakeName, NameLayer } from './name-layer.ts';

const CALLED = /^(ملقب|مكني|معروف|شهير|مدعو)(ه|اه)?$/;
const LONGEST = 5;

/** New names, each with the one that it is another name of; a name that was found there already is taken as it is. */
export function nicknames(layer: NameLayer, names: readonly FoundName[], make: MakeName): [FoundName, FoundName][] {
  const pairs: [FoundName, FoundName][] = [];
  for (const name of names) {
    if (name.kind !== 'person' || name.weak) continue;
    const [from, to] = calledBy(layer, name.to);
    if (to === 0) continue;
    const found = names.find((other) => other.kind === 'person' && other.from === from);
    if (found || to > from) pairs.push([found ?? make(from, to, { kind: 'person', known: [], number: 's' }), name]);
  }
  return pairs;
}

/** Words [from, to) of the by-name behind word `k`; [.., 0] where there is none, to = from where its end is not told by marks. */
function calledBy({ words, ends }: NameLayer, start: number): [number, number] {
  const end = ends[start - 1]!;
  let k = start;
  if (k < end && /^[،,(]$/.test(words[k]!.mark)) k++;
  if (k >= end || !words[k]!.letters || !words[k]!.definite || !CALLED.test(words[k]!.bare)) return [0, 0];
  k++;
  if (k < end && /^(بـ|ب)$/.test(words[k]!.token.norm)) k++;
  else if (k < end && words[k]!.prep === 'ب' && /^(اسم|لقب|كنيه)$/.test(words[k]!.stem)) k++;
  if (k >= end) return [0, 0];
  if (!/^["«“]$/.test(words[k]!.mark)) return words[k]!.letters ? [k, k] : [0, 0];
  for (let j = k + 1; j < end && j <= k + LONGEST + 1; j++) {
    if (/^["»”]$/.test(words[j]!.mark)) return j > k + 1 ? [k + 1, j] : [0, 0];
    if (!words[j]!.letters) return [0, 0];
  }
  return [0, 0];
}
