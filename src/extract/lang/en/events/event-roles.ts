// Who does it and to whom: subject, object, by-phrase and the prepositions that the trigger names.

import type { Span } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Reference } from '../../../layers.ts';
import { ownerOf, partyOf } from '../frames/parties.ts';
import type { Reading, Unit } from '../frames/reading.ts';
import { subjectOf } from '../frames/subjects.ts';
import { type VerbGroup, verbGroup } from '../words/verb-groups.ts';
import { concrete, distinct, isSomewhere, listFrom, phrases, placeBefore, placeOfWhere } from './event-phrases.ts';
import { governed } from './event-status.ts';
import type { Trigger } from './triggers.ts';

export interface Roles {
  actor: Reference[];
  recipient: Reference[];
  place: Span | null;
  /** First token of the clause. */
  first: number;
  /** Chunk of what it is done to, of who does it, and the token behind the former; -1 where there is none. */
  target: number;
  doer: number;
  behind: number;
}
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
  // "his role in fighting terrorism": nobody is said to fight
  const role = group.form === 'participle' && r.tokens[group.first - 1]?.norm === 'in';
  const purpose =
    group.form === 'infinitive' && found && 'carried' in found && found.carried && !governed(r, group, unit);
  const subject = purpose || role ? null : found;
  const first = Math.min(
    subject && !('carried' in subject && subject.carried) ? subject.first : group.first,
    group.first,
  );
  const subjects = (subject?.references ?? []).filter((s) => concrete(r, s));
  put(passive ? (trigger.roles.get('O') ?? 'recipient') : (trigger.roles.get('S') ?? 'actor'), subjects);
  const struck = passive ? subjects : [];
  let target = passive && subject ? r.chunks.at[subject.first]! : -1;
  let i = group.head + 1 + trigger.particles.length;
  while (i < unit.last && r.tokens[i]!.pos === 'ADV') i++;
  const chunk = i < unit.last ? r.chunks.at[i]! : -1;
  if (!passive && chunk >= 0 && r.chunks.list[chunk]!.first === i) {
    const role = trigger.roles.get('O') ?? 'recipient';
    const list = listFrom(r, chunk, unit);
    const objects = list.references.filter((x) => concrete(r, x));
    if (role !== 'none') put(role, objects);
    struck.push(...objects);
    target = chunk;
    i = list.end;
  }
  const behind = i;
  // "visited Turkey": the visit is there
  const visited = trigger.mode === 'visit' ? (recipient.find((x) => isSomewhere(r, x.span))?.span ?? null) : null;
  const place = phrases(r, i, unit, (preposition, list) => {
    const role = preposition === 'by' && passive ? 'actor' : trigger.roles.get(preposition);
    if (role === 'recipient') struck.push(...list);
    put(role, list);
  });
  if (trigger.needs && !meets(r, trigger.needs, struck, target)) return null;
  return {
    actor: distinct(actor),
    recipient: distinct(recipient),
    place: visited ?? place ?? placeOfWhere(r, first, unit) ?? placeBefore(r, first, unit),
    first,
    target,
    doer: doerBefore(r, passive ? null : subject, group),
    behind,
  };
}

/** The chunk of the subject as written, also before a participle: "an ad hitting Trump"; -1 where there is none. */
function doerBefore(r: Reading, subject: { first: number } | null, group: VerbGroup): number {
  const before = group.form === 'participle' ? (r.chunks.at[group.first - 1] ?? -1) : -1;
  return before >= 0 ? before : subject ? r.chunks.at[subject.first]! : -1;
}

/** Whether it is done to what such things are done to: a party, or one that lives; "killed 12" tells of living ones. */
function meets(r: Reading, needs: 'party' | 'living', struck: readonly Reference[], target: number): boolean {
  if (target >= 0 && r.tokens[r.chunks.list[target]!.head]!.pos === 'NUM') return true;
  if (needs === 'party') return struck.length > 0;
  return struck.some((x) => {
    if (x.form === 'pronoun') return x.animate !== false;
    const name = r.doc.names[firstAtOrAfter(r.doc.names, x.span.start)];
    if (name && name.start < x.span.end) return name.kind === 'person' || name.kind === 'organization';
    return true;
  });
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
  if (owner && concrete(r, owner)) put(trigger.roles.get('G'), [owner]);
  let target = -1;
  const place = phrases(
    r,
    c.last,
    unit,
    (preposition, list, chunk) => {
      if (trigger.roles.get(preposition) === 'recipient' && target < 0) target = chunk;
      put(trigger.roles.get(preposition), list);
    },
    true,
  );
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
    place: place ?? placeOfWhere(r, first, unit) ?? placeBefore(r, first, unit),
    first,
    target,
    doer: -1,
    behind: target >= 0 ? r.chunks.list[target]!.last : c.last,
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
