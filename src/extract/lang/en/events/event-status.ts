// Status of an event: told as fact, alleged inside a statement, denied, planned, or only wished for.

import type { EventStatus } from '../../../../model/event.ts';
import type { Span } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Told } from '../../../layers.ts';
import type { Reading, Unit } from '../frames/reading.ts';
import { type VerbGroup, verbGroup } from '../words/verb-groups.ts';

export interface StatusInput {
  /** Trigger token, and the verb that is or carries it. */
  at: number;
  group: VerbGroup | null;
  clauseStart: number;
  unit: Unit;
  /** "the attack", "Haftar's offensive": taken for known. */
  definite: boolean;
  /** Announcing it does it: "announced a ceasefire". */
  bySaying: boolean;
}

const PLANNED = /^(?:will|'ll|shall|wo)$/;
const WISHED = /^(?:would|could|should|may|might|can|ca|must|'d)$/;
const PLANS = /^(?:plan|agree|decide|schedule|expect|prepare|intend|vow|promise|pledge|announce|order|commit|set|due)$/;
const WISHES =
  /^(?:call|urge|demand|ask|want|seek|hope|request|try|threaten|press|consider|propose|invite|allow|need|refuse|avoid|prevent|offer|push|appeal|warn|wish|attempt|fail|help|support|aim|end|stop|halt|cease|discourage|risk)$/;
// What is asked for is not there yet, also where it has an article: "called for the release of"
const DEMANDS = /^(?:call|urge|demand|ask|want|seek|hope|request|press|propose|consider|need|push|appeal|plan)$/;
const ASPECT = /^(?:continue|begin|start|manage|proceed)$/;
const GLAD = /^(?:pleased|glad|happy|delighted|honou?red|proud|able)$/;
const BEFORE_IF = /^(?:if|unless|whether|should|lest)$/;

/** Null where the text says that it did not happen, and nobody claims it. */
export function eventStatus(r: Reading, input: StatusInput): EventStatus | null {
  const { at, group, unit } = input;
  const held = statementAround(r.doc as Told, r.tokens[at]!);
  const denies = held && /^(?:deny|refute|reject)$/.test(lemmaAt(r, held.cue));
  const negated = group?.negated && Math.abs(group.head - at) < 6;
  if (denies && !input.definite) return 'denied';
  if (negated) return held ? 'denied' : null;
  // "Did they attack?"
  if (r.tokens[unit.last - 1]!.norm === '?' && !input.definite) return 'hypothetical';
  if (
    group &&
    r.tokens.slice(group.first, group.head).some((t) => /^(?:allegedly|reportedly|purportedly)$/.test(t.norm))
  )
    return 'alleged';
  if (input.bySaying && held && group && !group.modal && /^(?:announce|declare)$/.test(lemmaAt(r, held.cue)))
    if (r.tokens[group.head]!.start === held.cue.start) return 'asserted';
  const asked = group !== null && group.head !== at && DEMANDS.test(r.tokens[group.head]!.lemma);
  if (asked && group.head > at - 6) return 'hypothetical';
  const verbal = group !== null && (group.head === at || !input.definite);
  if (verbal && group) {
    if (group.modal && PLANNED.test(group.modal)) return 'planned';
    if (group.modal && WISHED.test(group.modal)) return 'hypothetical';
    if (group.form === 'infinitive' && group.head === at) {
      const status = governed(r, group, unit) ?? 'hypothetical';
      return status === 'asserted' && held ? 'alleged' : status;
    }
    if (group.form === 'infinitive') return 'hypothetical';
    const ofVerb = group.form === 'participle' && group.head === at ? governedParticiple(r, group, unit) : null;
    if (ofVerb) return ofVerb;
    if (
      group.head !== at &&
      WISHES.test(r.tokens[group.head]!.lemma) &&
      !r.lexicon.carriers.has(r.tokens[group.head]!.lemma)
    )
      return 'hypothetical';
  }
  if (!input.definite && BEFORE_IF.test(r.tokens[Math.max(unit.first, input.clauseStart - 1)]!.norm))
    return 'hypothetical';
  if (held && held.act === 'REQUEST' && !input.definite) return 'hypothetical';
  if (held && (held.act === 'AGREE' || held.act === 'THREATEN') && !input.definite) return 'planned';
  return held && !input.definite ? 'alleged' : 'asserted';
}

export const isWish = (lemma: string): boolean => WISHES.test(lemma) || PLANS.test(lemma);

/** "could include imposing sanctions", "called for withdrawing", "will keep cooperating": a participle that such a verb governs. */
function governedParticiple(r: Reading, group: VerbGroup, unit: Unit): EventStatus | null {
  let i = group.first - 1;
  if (i > unit.first && r.tokens[i]!.norm === 'for') i--;
  else if (i >= unit.first && r.tokens[i]!.pos === 'ADP') return null;
  const governor = r.tokens[i];
  if (i < unit.first || governor?.pos !== 'VERB') return null;
  const { modal } = verbGroup(r.tokens, i, unit);
  if (modal !== null) return PLANNED.test(modal) ? 'planned' : 'hypothetical';
  return WISHES.test(governor.lemma) ? 'hypothetical' : null;
}

/** "plans to visit" is planned, "urged him to withdraw" wished for; null for "travelled to meet", a purpose. */
export function governed(r: Reading, group: VerbGroup, unit: Unit): EventStatus | null {
  for (let i = group.first - 1; i >= unit.first && i > group.first - 8; i--) {
    const token = r.tokens[i]!;
    if (token.norm === 'to' || token.pos === 'PUNCT') break;
    if (token.pos !== 'VERB' && token.pos !== 'AUX' && token.pos !== 'NOUN' && token.pos !== 'ADJ') continue;
    // "will continue to lead", "was pleased to meet": as the verb before
    const glad = GLAD.test(token.norm);
    if (glad || (token.pos === 'VERB' && ASPECT.test(token.lemma))) {
      const modal = glad ? null : verbGroup(r.tokens, i, unit).modal;
      return modal === null ? 'asserted' : PLANNED.test(modal) ? 'planned' : 'hypothetical';
    }
    if (PLANS.test(token.lemma) || /^(?:plan|decision|agreement|pledge|promise)$/.test(token.lemma)) return 'planned';
    if (WISHES.test(token.lemma) || token.pos === 'AUX')
      return token.norm === 'is' || token.norm === 'are' ? 'planned' : 'hypothetical';
  }
  return null;
}

const lemmaAt = (r: Reading, cue: Span): string => r.tokens[firstAtOrAfter(r.tokens, cue.start)]?.lemma ?? '';

/** The innermost statement whose content holds the span; statements are in the order of the text. */
function statementAround(doc: Told, span: Span): Told['statements'][number] | null {
  let best: Told['statements'][number] | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const statement of doc.statements) {
    if (statement.cue.start > span.end + 3000) break;
    for (const part of statement.content) {
      if (part.start <= span.start && span.end <= part.end && part.end - part.start < size) {
        best = statement;
        size = part.end - part.start;
      }
    }
  }
  return best;
}
