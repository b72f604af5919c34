import type { Happening, Told } from '../../../layers.ts';
import { type Reading, reading, type Unit } from '../frames/reading.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { verbGroup } from '../words/verb-groups.ts';
import { choose, disagrees, isQuality } from './choose-trigger.ts';
import { clauseAround, goesOn, isDated, leadStart } from './clause-span.ts';
import { eventStatus, isWish } from './event-status.ts';
import { isFigurative } from './figurative.ts';
import { nounRoles } from './noun-roles.ts';
import { verbRoles } from './verb-roles.ts';

export function happenings(doc: Told, lexicon: Lexicon): Happening[] {
  const r = sentencesOf(reading(doc, lexicon));
  const cues = new Set(doc.statements.map((s) => s.cue.start));
  const out: Happening[] = [];
  for (const unit of r.units) {
    for (let i = unit.first; i < unit.last; i++) {
      const token = r.tokens[i]!;
      if (cues.has(token.start)) continue;
      if (token.pos === 'VERB' || (token.pos === 'ADJ' && /(?:ed|wn|en)$/.test(token.norm)))
        out.push(...verbEvent(r, i, unit));
      else if (token.pos === 'NOUN' && r.name[i]! < 0) out.push(...nounEvent(r, i, unit));
    }
  }
  return out;
}

/** Events inside quotations are read like all others: sentence by sentence, marks aside. */
function sentencesOf(r: Reading): Reading {
  const units = r.doc.sentences
    .filter(
      (s) => r.doc.blocks[s.block]!.kind !== 'related' && r.doc.blocks[s.block]!.copyOf === null && s.first < s.last,
    )
    .map(({ first, last, block }) => ({ first, last, block }));
  return { ...r, units, quote: new Int32Array(r.tokens.length).fill(-1) };
}

function verbEvent(r: Reading, i: number, unit: Unit): Happening[] {
  const trigger = choose(r, r.lexicon.triggers.verbs.get(r.tokens[i]!.lemma), i, unit);
  if (!trigger?.type) return [];
  // "the democratically elected government": a quality, nothing that is told
  const chunk = r.chunks.list[r.chunks.at[i]!];
  if (chunk && i + 1 < chunk.last) return [];
  const group = verbGroup(r.tokens, i, unit);
  // "met with opposition", "the nation's armed forces"
  if (trigger.roles.get('with') === 'actor' && group.passive && r.tokens[i + 1]?.norm === 'with') return [];
  if (isQuality(r, i, unit, trigger) || disagrees(r, group)) return [];
  const roles = verbRoles(r, trigger, group, unit);
  if (!roles || (trigger.bodily && isFigurative(r, { ...roles, at: i }))) return [];
  const { actor, recipient, first, place } = roles;
  if (!actor.length && !recipient.length && !place) return [];
  // "Don't shoot him"
  if (group.negated && !actor.length && !group.passive && r.tokens[i]!.norm === r.tokens[i]!.lemma) return [];
  const clause = clauseAround(r, first, i, unit);
  const status = eventStatus(r, { at: i, group, clauseStart: first, unit, definite: false, bySaying: false });
  if (!status) return [];
  const last = i + trigger.particles.length;
  return [{
    type: trigger.type, mode: trigger.mode, trigger: { start: r.tokens[i]!.start, end: r.tokens[last]!.core.end },
    evidence: clause, actor, recipient, place, status, clause: { start: leadStart(r, first, unit), end: clause.end },
    ...(goesOn(r, roles, i) && { continues: true }),
    ...(r.tokens[i]!.tense === 'past' && group.modal === null && group.form === 'finite' && { past: true }),
  }]; // biome-ignore format: one record
}

function nounEvent(r: Reading, i: number, unit: Unit): Happening[] {
  const trigger = choose(r, r.lexicon.triggers.nouns.get(r.tokens[i]!.lemma), i, unit);
  const chunk = r.chunks.at[i]!;
  if (r.tokens[i]!.norm === 'fire' && /^(?:cease|open|hold)$/.test(r.tokens[i - 1]?.lemma ?? '')) return [];
  if (!trigger?.type || chunk < 0 || r.chunks.list[chunk]!.last !== i + 1) return [];
  const roles = nounRoles(r, trigger, chunk, unit);
  const { actor, recipient, place, carrier } = roles;
  if (trigger.bodily && isFigurative(r, { ...roles, at: i })) return [];
  const definite = /^(?:the|this|that|these|those)$/.test(r.tokens[r.chunks.list[chunk]!.first]!.norm);
  // "proposed elections", but "said the talks had failed": there the noun is subject of its own clause
  const next = r.tokens[i + 1];
  const clausal =
    i + 1 < unit.last && (/^(?:VERB|AUX)$/.test(next?.pos ?? '') || /^(?:that|which)$/.test(next?.norm ?? ''));
  const bearing = carrier === null ? '' : r.tokens[carrier.head]!.lemma;
  // "said the talks had failed": what is said of them carries them no more than the verb of saying does
  const told = clausal && r.lexicon.verbs.has(bearing);
  const carried =
    r.lexicon.carriers.has(bearing) ||
    (trigger.type !== 'ASSAULT' && isWish(bearing)) ||
    (carrier !== null && definite && !told);
  // violence in general is no event; an attack is one where it is known or something is told of it
  const alone = !actor.length && !recipient.length && !place;
  if (
    alone &&
    !carried &&
    !isDated(r, chunk) &&
    (trigger.type !== 'ASSAULT' || trigger.needs || !(definite || clausal))
  )
    return [];
  const clause = clauseAround(r, roles.first, i, unit);
  // "the attack" means one told before, "the rocket attacks on bases" may be others
  const bare =
    r.chunks.list[chunk]!.last - r.chunks.list[chunk]!.first === 2 && !place && r.tokens[i + 1]?.norm !== 'on';
  const status = eventStatus(r, {
    at: i,
    group: told ? null : carrier,
    clauseStart: roles.first,
    unit,
    definite: definite || roles.owned,
    bySaying: /^(?:RETREAT|CONCEDE|SANCTION|COERCE|MOBILIZE)$/.test(trigger.type),
  });
  if (!status) return [];
  const { start } = r.tokens[i]!;
  return [{
    type: trigger.type, mode: trigger.mode, trigger: { start, end: r.tokens[i]!.core.end },
    evidence: clause, actor, recipient, place, status, clause: { start: leadStart(r, Math.min(i, roles.first), unit), end: clause.end }, ...(definite && bare && { known: true }),
  }]; // biome-ignore format: one record
}
