// Who is subject of a verb: left of it, past appositions and relative clauses, or carried over ("and added", "saying").

import { type VerbGroup, verbGroup } from '../words/verb-groups.ts';
import { blamed, carry, following } from './carried-subjects.ts';
import { isParty, isQuantity } from './parties.ts';
import type { Reading, Unit } from './reading.ts';
import { RELATIVE, references, type Subject } from './subject-parts.ts';

const ATTACH = new Set([
  'of',
  'for',
  'in',
  'at',
  'on',
  'from',
  'with',
  'to',
  'by',
  'near',
  'against',
  'between',
  'around',
  'across',
  'about',
  'behind',
  'among',
]);
const MAX_INSERTION = 40;

export function subjectOf(r: Reading, group: VerbGroup, unit: Unit, depth = 0): Subject | null {
  const { tokens } = r;
  const p = group.first - 1;
  if (depth > 3) return null;
  if (p < unit.first || r.quote[p]! >= 0) return group.form === 'participle' ? following(r, group, unit) : null;
  const token = tokens[p]!;
  if (RELATIVE.has(token.norm) || (token.norm === 'that' && r.chunks.at[p - 1]! >= 0)) return antecedent(r, p, unit);
  const object = group.form === 'participle' ? blamed(r, group.first) : null;
  if (object !== null) return { references: references(r, [object]), first: group.first, carried: true };
  if (group.form === 'participle') return carry(r, group, unit, depth, subjectOf) ?? following(r, group, unit);
  if (group.form === 'infinitive' && !controlled(r, p, unit)) return carry(r, group, unit, depth, subjectOf);
  if (token.pos === 'CCONJ') return carry(r, group, unit, depth, subjectOf);
  if (token.norm === ',' || token.norm === '-' || token.norm === '—' || token.norm === '–')
    return overInsertion(r, p, unit) ?? carry(r, group, unit, depth, subjectOf);
  return phraseEndingAt(r, p, unit) ?? (token.pos === 'ADV' || token.pos === 'NOUN' ? overInsertion(r, p, unit) : null);
}

/** "urged Russia | to withdraw", "called on Russia | to withdraw": the party before an infinitive does it; in "went to Cairo to meet" another. */
function controlled(r: Reading, p: number, unit: Unit): boolean {
  const chunk = r.chunks.at[p]!;
  if (chunk < 0) return false;
  const before = r.chunks.list[chunk]!.first - 1;
  if (before <= unit.first || r.tokens[before]!.pos !== 'ADP') return true;
  const verbs = r.lexicon.verbs.get(r.tokens[before - 1]!.lemma) ?? [];
  return (
    r.tokens[before]!.norm === 'for' ||
    verbs.some((v) => v.patterns.has('on-i') || v.particles[0] === r.tokens[before]!.norm)
  );
}

/** The noun phrase, with its of-phrases and co-ordination, whose last token is `p`. */
export function phraseEndingAt(r: Reading, p: number, unit: Unit): Subject | null {
  const { tokens } = r;
  let end = p;
  // "Gov. Terry McAuliffe (D)"
  if (tokens[end]!.norm === ')') {
    while (end > unit.first && tokens[end]!.norm !== '(') end--;
    end--;
  }
  if (end < unit.first) return null;
  let chunk = r.chunks.at[end]!;
  if (chunk < 0) return postModified(r, end, unit);
  const heads = [chunk];
  let first = r.chunks.list[chunk]!.first;
  while (first > unit.first) {
    const before = tokens[first - 1]!;
    const left = first - 2 >= unit.first ? r.chunks.at[first - 2]! : -1;
    if (before.pos === 'ADP' && ATTACH.has(before.norm) && left >= 0 && r.quote[first - 1]! < 0) {
      chunk = left;
      // "dozens of protesters": they, not the dozens
      if (before.norm !== 'of' || !isQuantity(r, left)) heads[heads.length - 1] = chunk;
      first = r.chunks.list[chunk]!.first;
    } else if (
      before.pos === 'ADP' &&
      first - 2 >= unit.first &&
      /^(?:ADJ|VERB)$/.test(tokens[first - 2]!.pos) &&
      r.chunks.at[first - 3] !== undefined &&
      r.chunks.at[first - 3]! >= 0 &&
      first - 3 >= unit.first &&
      modifies(tokens[first - 2]!.norm)
    ) {
      // "people familiar with the matter", "officials briefed on the talks"
      chunk = r.chunks.at[first - 3]!;
      heads[heads.length - 1] = chunk;
      first = r.chunks.list[chunk]!.first;
    } else if (
      before.norm === 'and' &&
      left >= 0 &&
      opensClause(r, r.chunks.list[left]!.first, unit, heads.length > 1)
    ) {
      heads.push(left);
      first = r.chunks.list[left]!.first;
    } else if (before.norm === 'and' && tokens[first - 2]?.norm === ',' && apposed(r, first - 2, unit) !== null) {
      // "Smith, the minister, and Jones, the envoy, signed"
      chunk = apposed(r, first - 2, unit)!;
      heads.push(chunk);
      first = r.chunks.list[chunk]!.first;
    } else if (
      before.norm === ',' &&
      heads.length > 1 &&
      left >= 0 &&
      opensClause(r, r.chunks.list[left]!.first, unit, true)
    ) {
      heads.push(left);
      first = r.chunks.list[left]!.first;
    } else if (before.pos === 'VERB' || before.pos === 'AUX') {
      const relative = relativeBefore(r, first - 1, unit);
      return relative ?? { references: references(r, heads), first, carried: false };
    } else break;
  }
  return { references: references(r, heads), first, carried: false };
}

/** The party whose apposition or relative clause this comma closes. */
function apposed(r: Reading, comma: number, unit: Unit): number | null {
  for (let m = comma - 1; m > unit.first && m > comma - 14; m--) {
    if (r.tokens[m]!.norm !== ',') continue;
    const chunk = r.chunks.at[m - 1]!;
    const opens = chunk >= 0 && insertion(r, m + 1, comma) && opensClause(r, r.chunks.list[chunk]!.first, unit, true);
    return opens && isParty(r, chunk) ? chunk : null;
  }
  return null;
}

const modifies = (norm: string): boolean =>
  /(?:ed|ing|familiar|close|loyal|aware|critical|opposed|near|allied|linked|responsible|present|based)$/.test(norm);

/** "those close to him", "a man who gave his name as …": the phrase ends in no noun, or a clause hangs on it. */
function postModified(r: Reading, end: number, unit: Unit): Subject | null {
  return r.tokens[end]!.pos === 'VERB' || r.tokens[end]!.pos === 'ADV' || r.tokens[end]!.pos === 'ADJ'
    ? relativeBefore(r, end, unit)
    : null;
}

/** "officials who attended the meeting said": the phrase before the relative pronoun. */
function relativeBefore(r: Reading, from: number, unit: Unit): Subject | null {
  for (let k = from; k > unit.first && k > from - 14; k--) {
    const token = r.tokens[k]!;
    if (token.pos === 'PUNCT') return null;
    if (RELATIVE.has(token.norm)) return antecedent(r, k, unit);
  }
  return null;
}

function antecedent(r: Reading, relative: number, unit: Unit): Subject | null {
  let end = relative - 1;
  if (end >= unit.first && r.tokens[end]!.norm === ',') end--;
  if (end < unit.first || r.quote[end]! >= 0) return null;
  return phraseEndingAt(r, end, unit);
}

/** "Smith, 69, the minister who …, said": the phrase before the nearest comma that opens an insertion. */
function overInsertion(r: Reading, comma: number, unit: Unit): Subject | null {
  const { tokens } = r;
  for (let m = comma - 1; m > unit.first && m > comma - MAX_INSERTION; m--) {
    if (r.quote[m]! >= 0) return null;
    if (!/^[,–—-]$/.test(tokens[m]!.norm)) continue;
    if (!insertion(r, m + 1, comma)) {
      if (tokens[m + 1]!.pos === 'CCONJ') continue;
      continue;
    }
    const subject = phraseEndingAt(r, m - 1, unit);
    if (!subject) continue;
    const inner = r.chunks.at[m + 1]!;
    // "The minister, Tobias Ellwood, said": the name is the better word for him
    if (inner >= 0 && subject.references.length === 1) {
      const name = r.name[r.chunks.list[inner]!.last - 1]!;
      if (name >= 0 && r.doc.names[name]!.kind === 'person' && !named(r, subject)) {
        const { start, end } = r.doc.names[name]!;
        return { ...subject, references: [{ form: 'words', span: { start, end } }] };
      }
    }
    return subject;
  }
  return null;
}

const named = (r: Reading, subject: Subject): boolean =>
  r.doc.names.some(
    (n) =>
      n.kind === 'person' && n.start === subject.references[0]!.span.start && n.end === subject.references[0]!.span.end,
  );

function insertion(r: Reading, from: number, to: number): boolean {
  const first = r.tokens[from]!;
  if (RELATIVE.has(first.norm)) return true;
  for (let i = from; i < to; i++) {
    const token = r.tokens[i]!;
    if (RELATIVE.has(token.norm)) return i > from;
    if (
      token.pos === 'VERB' &&
      token.tense === 'past' &&
      i > from &&
      r.tokens[i - 1]!.pos !== 'ADJ' &&
      i + 1 < to &&
      verbGroup(r.tokens, i, { first: from, last: to, block: 0 }).form === 'finite' &&
      r.chunks.at[i - 1]! >= 0 &&
      !/^(?:named|called|based|led|known|backed)$/.test(token.norm)
    )
      return false;
    if (token.pos === 'AUX' && i > from) return false;
  }
  return /^(?:DET|NOUN|PROPN|ADJ|NUM|ADP|VERB|ADV)$/.test(first.pos);
}

/** Whether a co-ordinated phrase stands where a subject can: at the start of a clause. */
function opensClause(r: Reading, first: number, unit: Unit, listed: boolean): boolean {
  if (first <= unit.first) return true;
  const before = r.tokens[first - 1]!;
  if (r.quote[first - 1]! >= 0) return true;
  return (
    before.pos === 'PUNCT' ||
    before.pos === 'SCONJ' ||
    before.pos === 'CCONJ' ||
    before.norm === 'both' ||
    (listed && before.norm === ',')
  );
}
