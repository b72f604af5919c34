// Who does it and to whom: subject, object, by-phrase and the prepositions that the trigger names.

import type { Span } from '../../../model/span.ts';
import { firstAtOrAfter } from '../../../model/span-search.ts';
import type { Reference } from '../../layers.ts';
import { governed } from './event-status.ts';
import { isParty, ownerOf, partyOf } from './parties.ts';
import type { Reading, Unit } from './reading.ts';
import { subjectOf } from './subjects.ts';
import type { Trigger } from './triggers.ts';
import { type VerbGroup, verbGroup } from './verb-groups.ts';

export interface Roles {
  actor: Reference[];
  recipient: Reference[];
  place: Span | null;
  /** First token of the clause. */
  first: number;
}
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
const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'across',
  'throughout',
  'around',
  'from',
  'to',
  'into',
  'on',
]);

export function verbRoles(r: Reading, trigger: Trigger, group: VerbGroup, unit: Unit): Roles | null {
  const actor: Reference[] = [];
  const recipient: Reference[] = [];
  const put = (role: string | undefined, list: Reference[]) => {
    if (role === 'actor') actor.push(...list);
    else if (role === 'recipient') recipient.push(...list);
  };
  const reduced = reducedPassive(r, group, unit);
  const passive = group.passive || reduced !== null;
  const found = reduced ?? subjectOf(r, group, unit);
  // "travelled to meet", "left to help": who travelled did no more than mean to
  const purpose =
    group.form === 'infinitive' && found && 'carried' in found && found.carried && !governed(r, group, unit);
  const subject = purpose ? null : found;
  const first = Math.min(
    subject && !('carried' in subject && subject.carried) ? subject.first : group.first,
    group.first,
  );
  const subjects = (subject?.references ?? []).filter((s) => concrete(r, s));
  put(passive ? (trigger.roles.get('O') ?? 'recipient') : (trigger.roles.get('S') ?? 'actor'), subjects);
  let i = group.head + 1 + trigger.particles.length;
  while (i < unit.last && r.tokens[i]!.pos === 'ADV') i++;
  const chunk = i < unit.last ? r.chunks.at[i]! : -1;
  if (!passive && chunk >= 0 && r.chunks.list[chunk]!.first === i) {
    const role = trigger.roles.get('O') ?? 'recipient';
    const list = listFrom(r, chunk, unit);
    if (role !== 'none')
      put(
        role,
        list.references.filter((x) => concrete(r, x)),
      );
    i = list.end;
  }
  const place = phrases(r, i, unit, (preposition, list) =>
    put(preposition === 'by' && passive ? 'actor' : trigger.roles.get(preposition), list),
  );
  return { actor: distinct(actor), recipient: distinct(recipient), place: place ?? placeBefore(r, first, unit), first };
}

export interface NounRoles extends Roles {
  owned: boolean;
  /** The verb that carries the noun, or governs it. */
  carrier: VerbGroup | null;
}

export function nounRoles(r: Reading, trigger: Trigger, chunk: number, unit: Unit): NounRoles {
  const c = r.chunks.list[chunk]!;
  const actor: Reference[] = [];
  const recipient: Reference[] = [];
  const put = (role: string | undefined, list: Reference[]) => {
    if (role === 'actor') actor.push(...list);
    else if (role === 'recipient') recipient.push(...list);
  };
  let owner = ownerOf(r, chunk);
  // "Saudi-led airstrikes", "the coalition campaign", "a US strike"
  for (let i = c.first; !owner && i < c.last - 1; i++) {
    const k = r.name[i]!;
    if (k >= 0 && (r.doc.names[k]!.kind === 'country' || r.doc.names[k]!.kind === 'organization'))
      owner = { form: 'words', span: { start: r.doc.names[k]!.start, end: r.doc.names[k]!.end } };
  }
  if (owner) put(trigger.roles.get('G'), [owner]);
  const place = phrases(r, c.last, unit, (preposition, list) => put(trigger.roles.get(preposition), list));
  const carrier = carrying(r, c.first, unit);
  let first = c.first;
  if (carrier) {
    const subject = subjectOf(r, carrier, unit);
    if (subject && !subject.carried) first = Math.min(first, subject.first);
    const carries = r.lexicon.carriers.has(r.tokens[carrier.head]!.lemma);
    if (carries && !actor.length && !carrier.passive)
      actor.push(...(subject?.references ?? []).filter((x) => concrete(r, x)));
  }
  return {
    actor: distinct(actor),
    recipient: distinct(recipient),
    place: place ?? placeBefore(r, first, unit),
    first,
    owned: owner !== null,
    carrier,
  };
}

/** "a convoy attacked by militants": a participle behind its noun. */
function reducedPassive(r: Reading, group: VerbGroup, unit: Unit): { references: Reference[]; first: number } | null {
  const { head, first } = group;
  if (first !== head || head - 1 < unit.first || !/(?:ed|wn|en|ht|hot|ized|eld|ept)$/.test(r.tokens[head]!.norm))
    return null;
  if (r.tokens[head + 1]?.norm !== 'by' || head + 1 >= unit.last) return null;
  const chunk = r.chunks.at[head - 1]!;
  if (chunk < 0) return null;
  const party = partyOf(r, chunk);
  return { references: party ? [party] : [], first: r.chunks.list[chunk]!.first };
}

/** The verb whose object or governed phrase begins at token `first`. */
function carrying(r: Reading, first: number, unit: Unit): VerbGroup | null {
  for (let i = first - 1; i >= unit.first && i > first - 8; i--) {
    const token = r.tokens[i]!;
    if (token.pos === 'VERB') return verbGroup(r.tokens, i, unit);
    if (token.pos === 'PUNCT' || token.pos === 'SCONJ') return null;
  }
  return null;
}

/** Reads the prepositional phrases from token `from`; answers the first place. */
function phrases(
  r: Reading,
  from: number,
  unit: Unit,
  put: (preposition: string, list: Reference[]) => void,
): Span | null {
  let place: Span | null = null;
  let i = from;
  for (let guard = 0; guard < 8 && i + 1 < unit.last; guard++) {
    const { norm, pos } = r.tokens[i]!;
    if (norm === ',' && PREPOSITIONS.has(r.tokens[i + 1]!.norm) && guard > 0) {
      i++;
      continue;
    }
    if (pos === 'ADV') {
      i++;
      continue;
    }
    if (!PREPOSITIONS.has(norm)) break;
    const chunk = r.chunks.at[i + 1]!;
    if (chunk < 0) break;
    const list = listFrom(r, chunk, unit);
    const name = placeNamed(r, chunk, unit);
    if (LOCATIVE.has(norm) && name && (name.kind === 'place' || name.kind === 'country'))
      place ??= { start: name.start, end: name.end };
    put(
      norm,
      list.references.filter((x) => concrete(r, x)),
    );
    i = list.end;
  }
  return place;
}

/** The name that a phrase ends in: "Jabla", "the town of Jabla". */
function placeNamed(r: Reading, chunk: number, unit: Unit): Reading['doc']['names'][number] | null {
  const { last, head } = r.chunks.list[chunk]!;
  const kindOfPlace =
    r.lexicon.places.has(r.tokens[head]!.lemma) && r.tokens[last]?.norm === 'of' && last + 1 < unit.last;
  const inner = kindOfPlace ? (r.chunks.list[r.chunks.at[last + 1]!] ?? null) : null;
  const k = r.name[(inner?.last ?? last) - 1]!;
  return k >= 0 ? r.doc.names[k]! : null;
}

/** "In Tripoli on Monday, the envoy met …" */
function placeBefore(r: Reading, first: number, unit: Unit): Span | null {
  if (!/^(?:in|at|near|outside)$/.test(r.tokens[unit.first]!.norm) || unit.first + 1 >= first) return null;
  const k = r.name[unit.first + 1]!;
  const name = k >= 0 ? r.doc.names[k]! : null;
  return name && (name.kind === 'place' || name.kind === 'country') ? { start: name.start, end: name.end } : null;
}

/** A phrase and those joined to it: "Pompeo, Lavrov and their aides". */
function listFrom(r: Reading, chunk: number, unit: Unit): { references: Reference[]; end: number } {
  const references: Reference[] = [];
  let next = chunk;
  let end = r.chunks.list[chunk]!.last;
  for (let guard = 0; guard < 8; guard++) {
    const party = partyOf(r, next);
    if (party) references.push(party);
    end = r.chunks.list[next]!.last;
    let k = end;
    if (k < unit.last && r.tokens[k]!.norm === ',' && isParty(r, next)) k++;
    if (k < unit.last && r.tokens[k]!.norm === 'and') k++;
    if (k === end || k >= unit.last || r.chunks.at[k]! < 0 || !isParty(r, r.chunks.at[k]!)) break;
    const after = r.tokens[r.chunks.list[r.chunks.at[k]!]!.last];
    if (
      after &&
      (after.pos === 'VERB' || after.pos === 'AUX') &&
      after.sentence === r.tokens[end - 1]!.sentence &&
      !/ing$/.test(after.norm)
    )
      break;
    next = r.chunks.at[k]!;
  }
  return { references, end };
}

/** Names, titles, listed parties and pronouns act; "the deal", "Monday" do not. */
function concrete(r: Reading, reference: Reference): boolean {
  if (reference.form === 'pronoun') return true;
  const { start, end } = reference.span;
  const inList = (list: readonly { start: number; end: number }[]): boolean => {
    const next = list[firstAtOrAfter(list, start)];
    return next !== undefined && next.start < end;
  };
  return inList(r.doc.names) || inList(r.doc.titles) || inList(r.doc.unnamed);
}

function distinct(list: Reference[]): Reference[] {
  const seen = new Set<number>();
  return list.filter((x) => !seen.has(x.span.start) && seen.add(x.span.start));
}
