// Who does it and to whom, where a noun tells it: its owner, its prepositions, and the verb that carries it.
import type { Reference } from '../../../layers.ts';
import { ownerOf } from '../frames/parties.ts';
import type { Reading, Unit } from '../frames/reading.ts';
import { subjectOf } from '../frames/subjects.ts';
import { type VerbGroup, verbGroup } from '../words/verb-groups.ts';
import { concrete, distinct, phrases } from './event-phrases.ts';
import { placeBefore, placeOfWhere } from './event-places.ts';
import { isWish } from './event-status.ts';
import { sides, type Trigger } from './triggers.ts';
import type { Roles } from './verb-roles.ts';

export interface NounRoles extends Roles {
  owned: boolean;
  /** The verb that carries the noun, or governs it. */
  carrier: VerbGroup | null;
}

export function nounRoles(r: Reading, trigger: Trigger, chunk: number, unit: Unit): NounRoles {
  const c = r.chunks.list[chunk]!;
  const { actor, recipient, put } = sides();
  let owner = ownerOf(r, chunk);
  // "Saudi-led airstrikes", "the coalition campaign", "a US strike"
  for (let i = c.first; !owner && i < c.last - 1; i++) {
    const k = r.name[i]!;
    if (k >= 0 && (r.doc.names[k]!.kind === 'country' || r.doc.names[k]!.kind === 'organization'))
      owner = { form: 'words', span: { start: r.doc.names[k]!.start, end: r.doc.names[k]!.end } };
  }
  if (owner && concrete(r, owner)) put(trigger.roles.get('G'), [owner]);
  let target = -1;
  let done = false;
  const place = phrases(
    r,
    c.last,
    unit,
    (preposition, list, chunk) => {
      done ||= preposition !== 'with' && trigger.roles.get(preposition) === 'actor' && list.length > 0;
      if (trigger.roles.get(preposition) === 'recipient' && target < 0) target = chunk;
      put(trigger.roles.get(preposition), list);
    },
    true,
  );
  const before = verbBefore(r, c.first, unit);
  const carrier = before?.carries ? before.group : null;
  let first = c.first;
  // "arrived in Ankara for talks with Lavrov", "left after a meeting with Lavrov": who arrives or leaves met him
  if (before && !before.carries && trigger.type === 'CONSULT' && actor.length > 0 && !owner && !done)
    actor.unshift(...subjectsOf(r, before.group, unit));
  if (carrier) {
    const subject = subjectOf(r, carrier, unit);
    if (subject && !subject.carried) first = Math.min(first, subject.first);
    const carries = r.lexicon.carriers.has(r.tokens[carrier.head]!.lemma);
    // "Italy held talks with Haftar": both
    if (carries && !(owner && actor.length) && !done && !carrier.passive)
      actor.unshift(...subjectsOf(r, carrier, unit));
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

// "leverage needed in the talks", "left after the attack": what stands in such a phrase is no object of the verb
const ADVERBIAL = /^(?:in|at|after|during|since|from|following|amid|despite|by)$/;

/** The verb before token `first`, and whether what begins there is its object or a phrase it governs. */
function verbBefore(r: Reading, first: number, unit: Unit): { group: VerbGroup; carries: boolean } | null {
  const preposition = first > unit.first ? r.tokens[first - 1]!.norm : '';
  for (let i = first - 1; i >= unit.first && i > first - 8; i--) {
    const token = r.tokens[i]!;
    if (token.pos === 'VERB') {
      const group = verbGroup(r.tokens, i, unit);
      const purpose = preposition === 'for' && !isWish(token.lemma) && !r.lexicon.verbs.has(token.lemma);
      return { group, carries: group.modal !== null || !(ADVERBIAL.test(preposition) || purpose) };
    }
    if (token.pos === 'PUNCT' || token.pos === 'SCONJ') return null;
  }
  return null;
}

const subjectsOf = (r: Reading, group: VerbGroup, unit: Unit): Reference[] =>
  r.lexicon.verbs.has(r.tokens[group.head]!.lemma) && !r.lexicon.carriers.has(r.tokens[group.head]!.lemma)
    ? []
    : (subjectOf(r, group, unit)?.references ?? []).filter((x) => concrete(r, x));
