// Names of persons: known ones, those that only the tagger sees, and those that a title before them gives away.

import type { Entry, Match } from './gazetteer.ts';
import { bodyAgreement, personAgreement } from './name-agreement.ts';
import type { FoundName, MakeName, NameLayer } from './name-layer.ts';
import { AGENTIVE, CHANNEL, GIVEN, HONORIFIC, OFFICE, RANK, STOP, TITLE } from './name-lexicon.ts';
import { givenNameRun, isNamePart } from './name-runs.ts';
import { isNisba } from './person-edges.ts';
import { headedPlace } from './state-names.ts';

/** Known persons; a longer tagged name that only begins like one is another person («عباس» in «عباس كامل»). */
export function personName(
  layer: NameLayer,
  i: number,
  match: Match,
  entries: Entry[],
  make: MakeName,
): FoundName | null {
  const word = layer.words[i]!;
  const to = i + match.length;
  const run = runFrom(layer, i, to);
  const tagged = run?.last ?? 0;
  const weak = entries.every((entry) => entry.weak);
  if (match.length === 1 && (word.pos === 'VERB' || word.pos === 'ADP' || word.bits & STOP)) return null;
  if (match.length === 1 && isThing(layer, i)) return null;
  const ids = entries.map((entry) => entry.id);
  if (tagged > to && match.length > 1 && /^(بن|ال|ولد)$/.test(layer.words[to]!.stem))
    return make(run!.first, tagged, { kind: 'person', known: ids, ...personAgreement(layer, i) });
  if (tagged > to && match.length === 1 && otherPerson(layer, i, to, tagged))
    return make(i, tagged, { kind: 'person', known: [], ...personAgreement(layer, i) });
  if (match.length === 1 && goesOn(layer, i))
    return make(i, Math.max(i + 2, tagged), { kind: 'person', known: [], ...personAgreement(layer, i) });
  if (weak && describes(layer, i, to)) return null;
  if (!weak) return make(i, to, { kind: 'person', known: ids, ...personAgreement(layer, i) });
  const sure = word.pos === 'PROPN' && (tagged > 0 || ((layer.words[i - 1]?.bits ?? 0) & TITLE) !== 0);
  return make(i, to, {
    kind: 'person',
    known: sure ? [] : ids,
    hints: ids,
    ...(!sure && { weak: true }),
    ...personAgreement(layer, i),
  });
}

/** The tagged name that begins with the match, or behind the title that the match begins with: «[الشيخ [تميم] بن حمد آل ثاني]». */
function runFrom(layer: NameLayer, i: number, to: number): { first: number; last: number } | null {
  if (layer.tagged[i]!) return { first: i, last: layer.tagged[i]! };
  return layer.words[i]!.bits & TITLE && i + 1 < to && layer.tagged[i + 1]!
    ? { first: i + 1, last: layer.tagged[i + 1]! }
    : null;
}

/** The tagger's longer name is another person's: it goes on with proper nouns, and what is known may be a given name. */
function otherPerson(layer: NameLayer, i: number, to: number, tagged: number): boolean {
  for (let j = to; j < tagged; j++) if (layer.words[j]!.pos !== 'PROPN' || layer.words[j]!.prep) return false;
  return (layer.words[i]!.bits & GIVEN) !== 0;
}

/** «هيلي السعدني», «صالح هبرة»: a known surname that here begins another name. */
function goesOn(layer: NameLayer, i: number): boolean {
  const { words } = layer;
  const next = words[i + 1];
  if (i + 1 >= layer.ends[i]! || !next?.letters || next.conj || next.prep || !isNamePart(next)) return false;
  if (next.nation || next.bits || layer.known[i + 1] || words[i]!.definite || !/..[^ا]$/.test(next.stem)) return false;
  // «أعلن حفتر النصر»
  return (next.pos === 'PROPN' && (!next.definite || next.stem.endsWith('ي'))) || isNisba(words, i + 1, i, 0);
}

/** «سلامة المدنيين»: a noun over another one, no surname. */
function describes(layer: NameLayer, i: number, to: number): boolean {
  const next = layer.words[to];
  return (
    layer.words[i]!.pos !== 'PROPN' &&
    !!next?.letters &&
    to < layer.ends[i]! &&
    next.definite &&
    !next.conj &&
    !next.prep
  );
}

/** «السفير معصوم مرزوق»: a noun without article right after a definite bare title is no adjective of it, so a name. */
function bareTitleBefore(layer: NameLayer, i: number): number {
  const { words } = layer;
  const title = words[i - 1];
  const word = words[i]!;
  if (
    !title ||
    layer.ends[i - 1] !== layer.ends[i] ||
    !title.definite ||
    !(title.bits & (OFFICE | RANK | HONORIFIC)) ||
    layer.titles[i - 1]?.last !== i
  )
    return 0;
  if (
    word.conj ||
    word.prep ||
    word.definite ||
    word.nation ||
    word.bits & ~GIVEN ||
    word.stem.length < 3 ||
    !/^(NOUN|PROPN|ADJ|X)$/.test(word.pos) ||
    /ا$/.test(word.stem)
  )
    return 0;
  const next = words[i + 1];
  const goesOn =
    next?.letters &&
    i + 1 < layer.ends[i]! &&
    !next.conj &&
    !next.prep &&
    !next.nation &&
    !(next.bits & ~GIVEN) &&
    /^(NOUN|PROPN|ADJ)$/.test(next.pos) &&
    !/ا$/.test(next.stem);
  return goesOn ? Math.max(i + 2, givenNameRun(words, i, layer.ends[i]!, layer.known, true)) : i + 1;
}

const titleEndsAt = (layer: NameLayer, i: number): boolean => {
  for (let k = i - 1; k >= 0 && k >= i - 14 && layer.ends[k] === layer.ends[i]; k--) {
    const title = layer.titles[k];
    if (title) return title.last === i || (title.last === i - 1 && /^["«“،]$/.test(layer.words[i - 1]!.mark));
  }
  return false;
};

/** «[بريكسيت [ديفيد ديفيس]]»: a known name ends the run, and what the tagger put before it is no given name. */
function knownInside(layer: NameLayer, first: number, last: number): boolean {
  if (layer.words[first]!.bits & GIVEN) return false;
  for (let j = first + 1; j < last - 1; j++) {
    const match = layer.known[j];
    const whole = match && match.length > 1 && j + match.length === last && !/^(بن|ال|ابو)$/.test(layer.words[j]!.stem);
    if (whole && match.entries.some((entry) => entry.kind === 'person' && !entry.weak)) return true;
  }
  return false;
}

/** «مؤشر نيكي», «الإعصار ماكونو», «ملكة جمال»: what bears such a name is no person. */
function isThing({ words }: NameLayer, i: number): boolean {
  const before = words[i - 1];
  if (!before?.letters || words[i]!.conj || words[i]!.prep) return false;
  if (words[i]!.stem === 'جمال' && /^(ملكه|ملكات|وصيفه|عارضه|مسابقه|مسابقات|ادوات|عمليات)$/.test(before.bare))
    return true;
  return THINGS.test(before.bare) || (before.definite && VESSELS.test(before.bare));
}
const THINGS =
  /^(مءشر|اعصار|عاصفه|فيروس|صاروخ|صواريخ|عمله|مءسسه|طراز|نوع|ماركه|مهرجان|متحف|ملعب|استاد|جاءزه|بطوله|كاس|شارع)$/;
const VESSELS = /^(سفينه|ناقله|باخره|مدمره|فرقاطه|غواصه|قاطره|حامله)$/;

/** «[أمين] عام المجلس»: a title that goes on, no given name. */
function leadsTitle(layer: NameLayer, i: number, last: number): boolean {
  const { words, titles } = layer;
  const title = titles[i];
  return last === i + 1 && !!title && title.last > last && title.body !== null && !words[i]!.definite;
}

/** «جمال [فنزويلا]», «أدوار [روسيا]»: no name ends in a country; the end of what is left, nothing where the rest is no name. */
function withoutCountry(layer: NameLayer, i: number, last: number | undefined): number | undefined {
  if (last === undefined || last < i + 2) return last;
  const match = layer.known[last - 1];
  const country = match?.length === 1 && match.entries.some((entry) => entry.kind === 'country');
  if (!country) return last;
  return last > i + 2 || layer.words[i]!.pos === 'PROPN' ? last - 1 : i;
}

/** Names only the tagger sees, and given names with proper nouns after them. */
export function taggedName(
  layer: NameLayer,
  i: number,
  last: number,
  inside: boolean,
  make: MakeName,
): FoundName | null {
  const { words } = layer;
  const word = words[i]!;
  const run = layer.runAt[i];
  if (run?.kind === 'person' && (knownInside(layer, run.first, run.last) || leadsTitle(layer, i, run.last)))
    return null;
  if (run?.kind !== 'place' && isThing(layer, i)) return null;
  const afterTitle = titleEndsAt(layer, i);
  if (run?.kind === 'person' || (!run && isNamePart(word) && !headedPlace(layer, i))) {
    const to =
      withoutCountry(layer, i, run?.last) ??
      (bareTitleBefore(layer, i) || givenNameRun(words, i, last, layer.known, afterTitle));
    if (to > i && !(word.bits & (AGENTIVE | TITLE) && word.pos !== 'PROPN' && to === i + 1))
      return make(i, to, { kind: 'person', known: [], ...personAgreement(layer, i) });
    return null;
  }
  if (!inside && (!run || run.kind === 'place')) {
    const to = headedPlace(layer, i);
    if (to > i) return make(i, to, { kind: 'place', known: [], locative: true });
  }
  if (!run || inside || word.bits & CHANNEL) return null;
  if (run.kind === 'place') return make(i, run.last, { kind: 'place', known: [], locative: true });
  if (layer.chains[i] || run.last - i > 5 || (word.pos !== 'PROPN' && word.pos !== 'X')) return null;
  return make(i, run.last, { kind: 'organization', known: [], ...bodyAgreement(word) });
}
