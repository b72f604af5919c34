// Who does it and to whom, where a verb tells it: subject, object, by-phrase and the prepositions that the trigger names.
import type { Span } from '../../../../model/span.ts';
import type { Reference } from '../../../layers.ts';
import { partyOf } from '../frames/parties.ts';
import type { Reading, Unit } from '../frames/reading.ts';
import { subjectOf } from '../frames/subjects.ts';
import type { VerbGroup } from '../words/verb-groups.ts';
import { concrete, distinct, listFrom, phrases } from './event-phrases.ts';
import { isSomewhere, placeBefore, placeOfWhere, placeOwner } from './event-places.ts';
import { governed } from './event-status.ts';
import { behindEstimate, meets } from './objects.ts';
import { sides, type Trigger } from './triggers.ts';

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
  const { actor, recipient, put } = sides();
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
  i = behindEstimate(r, i, unit);
  const chunk = i < unit.last ? r.chunks.at[i]! : -1;
  if (!passive && chunk >= 0 && r.chunks.list[chunk]!.first <= i && r.chunks.list[chunk]!.first > group.head) {
    const role = trigger.roles.get('O') ?? 'recipient';
    // "captured the city of Sirte", "stormed the headquarters of the party"
    const owner = placeOwner(r, chunk, unit);
    const list = listFrom(r, owner < 0 ? chunk : owner, unit);
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
    if (role === 'recipient' || (role === 'actor' && preposition !== 'by')) struck.push(...list);
    put(role, list);
  });
  if (
    trigger.needs &&
    !meets(r, trigger.needs, struck, target) &&
    !(trigger.needs === 'party' && place && trigger.type === 'ASSAULT')
  )
    return null;
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
