// Events of an article: verbs and nouns of happening with their parties, place and status.
import type { Happening, Told } from '../../../layers.ts';
import { type Reading, reading, type Unit } from '../frames/reading.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type VerbGroup, verbGroup } from '../words/verb-groups.ts';
import { nounRoles, verbRoles } from './event-roles.ts';
import { eventStatus } from './event-status.ts';
import { isFigurative } from './figurative.ts';
import type { Trigger } from './triggers.ts';

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
  if (isQuality(r, i, unit) || disagrees(r, group)) return [];
  const roles = verbRoles(r, trigger, group, unit);
  if (!roles || (trigger.bodily && isFigurative(r, { ...roles, at: i }))) return [];
  const { actor, recipient, first, place } = roles;
  if (!actor.length && !recipient.length && !place) return [];
  const clause = clauseAround(r, first, i, unit);
  const status = eventStatus(r, { at: i, group, clauseStart: first, unit, definite: false });
  if (!status) return [];
  const last = i + trigger.particles.length;
  return [{
    type: trigger.type, mode: trigger.mode, trigger: { start: r.tokens[i]!.start, end: r.tokens[last]!.core.end },
    evidence: clause, actor, recipient, place, status, clause: { start: leadStart(r, first, unit), end: clause.end },
  }]; // biome-ignore format: one record
}

/** "the nation's armed forces", "recently released polls": a participle between what opens a phrase and its noun. */
function isQuality(r: Reading, i: number, unit: Unit): boolean {
  const next = r.tokens[i + 1];
  if (!/(?:ed|en|wn)$/.test(r.tokens[i]!.norm) || i + 1 >= unit.last || next?.pos !== 'NOUN') return false;
  let k = i - 1;
  while (k > unit.first && r.tokens[k]!.pos === 'ADV' && /ly$/.test(r.tokens[k]!.norm)) k--;
  if (k < unit.first) return false;
  const before = r.tokens[k]!;
  return before.enclitic !== null || /^(?:DET|ADP|ADJ)$/.test(before.pos) || (k < i - 1 && before.pos === 'VERB');
}

/** "the reduction target": a bare form behind a singular noun is no verb of its. */
function disagrees(r: Reading, group: VerbGroup): boolean {
  const { norm, lemma } = r.tokens[group.head]!;
  const before = r.tokens[group.head - 1];
  return group.first === group.head && norm === lemma && before?.pos === 'NOUN' && before.number === 's';
}

/** Where the words before a clause begin that may date it: "On Monday in Baghdad, | the envoy met"; its own start after another verb. */
function leadStart(r: Reading, first: number, unit: Unit): number {
  // "visited Geneva on Friday, where he met": then and there
  if (first > unit.first && r.tokens[first - 1]!.norm === 'where') return r.tokens[unit.first]!.start;
  for (let i = unit.first; i < first; i++)
    if (r.tokens[i]!.pos === 'VERB' || r.tokens[i]!.pos === 'AUX') return r.tokens[first]!.start;
  return r.tokens[unit.first]!.start;
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
  const clausal = /^(?:VERB|AUX)$/.test(r.tokens[i + 1]?.pos ?? '') && i + 1 < unit.last;
  const bearing = carrier === null ? '' : r.tokens[carrier.head]!.lemma;
  const carried =
    r.lexicon.carriers.has(bearing) || (carrier !== null && definite && !(clausal && r.lexicon.verbs.has(bearing)));
  // violence in general is no event; an attack is one where it is known or something is told of it
  const alone = !actor.length && !recipient.length && !place;
  if (alone && !carried && (trigger.type !== 'ASSAULT' || trigger.needs || !(definite || clausal))) return [];
  const clause = clauseAround(r, roles.first, i, unit);
  const status = eventStatus(r, {
    at: i,
    group: carrier,
    clauseStart: roles.first,
    unit,
    definite: definite || roles.owned,
  });
  if (!status) return [];
  const { start } = r.tokens[i]!;
  return [{
    type: trigger.type, mode: trigger.mode, trigger: { start, end: r.tokens[i]!.core.end },
    evidence: clause, actor, recipient, place, status, clause: { start: leadStart(r, Math.min(i, roles.first), unit), end: clause.end }, ...(definite && { known: true }),
  }]; // biome-ignore format: one record
}

function choose(r: Reading, list: Trigger[] | undefined, i: number, unit: Unit): Trigger | null {
  if (!list) return null;
  let after: string | null = null;
  for (const trigger of list) {
    if (!trigger.particles.every((p, k) => i + 1 + k < unit.last && r.tokens[i + 1 + k]!.norm === p)) continue;
    if (trigger.before && !trigger.before.test(wordsBefore(r, i, unit))) continue;
    if (!trigger.follows) return trigger;
    after ??= r.tokens
      .slice(i + 1, Math.min(unit.last, i + 14))
      .map((t) => t.stem.replace(/-/g, ''))
      .join(' ');
    if (trigger.follows.test(after)) return trigger;
  }
  return null;
}

const wordsBefore = (r: Reading, i: number, unit: Unit): string =>
  r.tokens
    .slice(Math.max(unit.first, i - 3), i)
    .map((t) => t.stem)
    .join(' ');

/** The clause from its subject to the next clause: "… , and", "; ", the end. */
function clauseAround(r: Reading, first: number, at: number, unit: Unit): { start: number; end: number } {
  let end = unit.last;
  for (let i = at + 1; i < unit.last; i++) {
    const { norm } = r.tokens[i]!;
    if (/^[;:]$/.test(norm)) {
      end = i;
      break;
    }
    const next = r.tokens[i + 1];
    // "agreed on the plan | and will meet on Friday"
    if (
      norm === 'and' &&
      i > at + 1 &&
      next &&
      (next.pos === 'AUX' || (next.pos === 'VERB' && next.tense === 'past'))
    ) {
      end = i;
      break;
    }
    if (
      (norm === ',' || norm === '-' || norm === '—') &&
      next &&
      /^(?:and|but|while|although|as|which|who|where|saying|adding|said|according)$/.test(next.norm) &&
      i > at + 1
    ) {
      end = i;
      break;
    }
  }
  while (end > at + 1 && r.tokens[end - 1]!.pos === 'PUNCT') end--;
  return { start: r.tokens[Math.min(first, at)]!.start, end: r.tokens[end - 1]!.end };
}
