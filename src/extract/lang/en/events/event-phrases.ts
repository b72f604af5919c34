// The prepositional phrases of a clause of happening: their parties by preposition, and the place they name.
import type { Span } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Reference } from '../../../layers.ts';
import { isParty, isQuantity, ownerOf, partyOf } from '../frames/parties.ts';
import type { Reading, Unit } from '../frames/reading.ts';
import { IN_A_PLACE } from '../words/prepositions.ts';
import { placeNamed } from './event-places.ts';

const PREPOSITIONS = new Set([
  'by',
  'with',
  'to',
  'on',
  'against',
  'from',
  'of',
  'between',
  'at',
  'into',
  'for',
  'in',
  'over',
  'near',
  'inside',
  'outside',
  'across',
  'through',
  'off',
  'around',
  'throughout',
]);
// "the attacks today in Jabla", "met Monday with"
const DAY = /^(?:today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Behind a happening more of them tell where. */
const LOCATIVE = new Set([...IN_A_PLACE, 'off', 'from', 'to', 'on']);

type Put = (preposition: string, list: Reference[], chunk: number) => void;

/** Reads the prepositional phrases from token `from`; answers the first place. */
export function phrases(r: Reading, from: number, unit: Unit, put: Put, verb = false): Span | null {
  let place: Span | null = null;
  let i = from;
  for (let guard = 0; guard < 8 && i + 1 < unit.last; guard++) {
    const { norm, pos } = r.tokens[i]!;
    if (norm === ',' && PREPOSITIONS.has(r.tokens[i + 1]!.norm) && guard > 0) {
      i++;
      continue;
    }
    if (pos === 'ADV' || DAY.test(norm)) {
      i++;
      continue;
    }
    // "on Oct. 23, 2020, in Geneva"
    const time = timeFrom(r, PREPOSITIONS.has(norm) ? i + 1 : i, unit);
    if (time > i) {
      i = time;
      if (r.tokens[i]?.norm === ',' && PREPOSITIONS.has(r.tokens[i + 1]?.norm ?? '') && i + 1 < unit.last) i++;
      continue;
    }
    if (!PREPOSITIONS.has(norm)) break;
    const chunk = r.chunks.at[i + 1]!;
    if (chunk < 0) break;
    const list = listFrom(r, chunk, unit, norm === 'between');
    const name = placeNamed(r, chunk, unit);
    // "a conference on Libya" is not there, "camped on Lesbos" is
    if (LOCATIVE.has(norm) && name && (name.kind === 'place' || (name.kind === 'country' && norm !== 'on')))
      place ??= { start: name.start, end: name.end };
    // "the arrest of a man in the shooting of another": the second "of" belongs to the shooting
    if (norm !== 'of' || guard === 0)
      put(
        norm,
        list.references.filter((x) => concrete(r, x)),
        chunk,
      );
    i = list.end;
  }
  return place ?? (verb ? placeBehindVerb(r, i, unit, put) : null);
}

/** The token behind the time expression that begins at token `i`; 0 where none does. */
function timeFrom(r: Reading, i: number, unit: Unit): number {
  if (i >= unit.last) return 0;
  const time = r.doc.times[firstAtOrAfter(r.doc.times, r.tokens[i]!.start)];
  if (time?.start !== r.tokens[i]!.start) return 0;
  let last = i;
  while (last < unit.last && r.tokens[last]!.start < time.end) last++;
  return last;
}

/** "the withdrawal of its troops": who "its" means. */
function ownForces(r: Reading, chunk: number): Reference | null {
  const { first, head } = r.chunks.list[chunk]!;
  const own = r.tokens[first]!.pos === 'DET' && r.tokens[first]!.person !== undefined;
  return own && /^(?:troop|force|soldier|army|fighter|military|police)s?$/.test(r.tokens[head]!.stem)
    ? ownerOf(r, chunk)
    : null;
}

/** "talks between the two | began in Geneva", "clashes | erupted between militias": what stands behind the verb whose subject ends at `from`. */
function placeBehindVerb(r: Reading, from: number, unit: Unit, put: Put): Span | null {
  let i = from;
  while (i < unit.last && i < from + 4 && /^(?:VERB|AUX|ADV|PART)$/.test(r.tokens[i]!.pos)) i++;
  return i > from
    ? phrases(r, i, unit, (preposition, list, at) => preposition === 'between' && put(preposition, list, at))
    : null;
}

/** A phrase and those joined to it: "Pompeo, Lavrov and their aides"; `pair` for "between X and Y", which takes both. */
export function listFrom(
  r: Reading,
  chunk: number,
  unit: Unit,
  pair = false,
): { references: Reference[]; end: number } {
  const references: Reference[] = [];
  let next = chunk;
  while (isQuantity(r, next) && r.tokens[r.chunks.list[next]!.last]?.norm === 'of') {
    const inner = r.chunks.at[r.chunks.list[next]!.last + 1] ?? -1;
    if (inner < 0) break;
    next = inner;
  }
  let end = r.chunks.list[next]!.last;
  for (let guard = 0; guard < 8; guard++) {
    const party = ownForces(r, next) ?? partyOf(r, next);
    if (party) references.push(party);
    end = r.chunks.list[next]!.last;
    let k = end;
    if (k < unit.last && r.tokens[k]!.norm === ',' && isParty(r, next)) k++;
    if (k < unit.last && r.tokens[k]!.norm === 'and') k++;
    if (k === end || k >= unit.last || r.chunks.at[k]! < 0 || !isParty(r, r.chunks.at[k]!)) break;
    const after = r.tokens[r.chunks.list[r.chunks.at[k]!]!.last];
    if (
      !pair &&
      after &&
      (after.pos === 'VERB' || after.pos === 'AUX') &&
      after.sentence === r.tokens[end - 1]!.sentence &&
      r.tokens[r.chunks.list[r.chunks.at[k]!]!.last + 1]?.norm !== 'by' &&
      !/ing$/.test(after.norm)
    )
      break;
    next = r.chunks.at[k]!;
  }
  return { references, end };
}

/** Names, titles, listed parties and pronouns act; "the deal", "a report", "Monday" do not. */
export function concrete(r: Reading, reference: Reference): boolean {
  if (reference.form === 'pronoun') return true;
  const { start, end } = reference.span;
  // its last word is theirs: "the French president", not "Trump's decision"
  const inList = (list: readonly { start: number; end: number }[]): boolean => {
    for (let i = firstAtOrAfter(list, start); i < list.length && list[i]!.start < end; i++)
      if (list[i]!.end >= end) return true;
    return false;
  };
  if (inList(r.doc.names) || inList(r.doc.titles)) return true;
  const last = r.tokens[firstAtOrAfter(r.tokens, end) - 1];
  return inList(r.doc.unnamed) && !r.lexicon.papers.has(last?.stem ?? '');
}

export function distinct(list: Reference[]): Reference[] {
  const seen = new Set<number>();
  return list.filter((x) => !seen.has(x.span.start) && seen.add(x.span.start));
}
