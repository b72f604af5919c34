// The focus stack: which party a pronoun or an elided subject at an offset most likely means.
//   «قال بومبيو إن … . وأضاف أن …» → بومبيو, who spoke last; «أعلنت البعثة … . وتابعت» → the mission, by gender
import type { Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Agreement, Cast } from '../layers.ts';
import type { SpanIndex } from './span-index.ts';

/** How far back to look. */
const MAX_MENTIONS = 40;
const MAX_HOLDERS = 12;
const MAX_SENTENCES = 12;
/** Tokens of a sentence before its main subject. */
const MAX_TOKENS = 40;

/** What a pronoun tells of its party; `animate` only where the language tells persons from things (he, it). */
export type Pronoun = Agreement & { animate?: boolean };

export interface Focus {
  /** `except` are parties it cannot mean: «دعاه إلى …», "urged him to": not the speaker himself. */
  find(reference: Span & Pronoun, except?: ReadonlySet<string>): string | null;
  hold(entity: string, at: number): void;
}

interface Holder {
  entity: string;
  start: number;
}

export function createFocus(doc: Cast, index: SpanIndex): Focus {
  const holders: Holder[] = [];
  const people = new Set(doc.actors.filter((actor) => actor.kind === 'person').map((actor) => actor.id));
  const actors = new Set(doc.actors.map((actor) => actor.id));
  const sentenceOf = (offset: number) => Math.max(0, firstAtOrAfter(doc.sentences, offset + 1) - 1);
  const mentionStarts = index.all.map((mention) => ({ start: mention.start }));

  /** A subject stands right after or right before its verb. */
  function isSubject(from: number, to: number): boolean {
    const i = firstAtOrAfter(doc.tokens, to);
    const before = tokenBefore(from);
    const after = doc.tokens[i];
    if (before?.pos === 'VERB' || before?.pos === 'AUX') return true;
    // «انتقادات لماكرون واتهمه»: a verb that is joined on has another subject
    return (after?.pos === 'VERB' || after?.pos === 'AUX') && after.proclitics.length === 0 && before?.pos !== 'ADP';
  }
  /** No verb but its own stands before it in its sentence: «اعتذرت الوزارة عما حدث وقالت». */
  function isMain({ from }: { from: number }): boolean {
    const { first } = doc.sentences[sentenceOf(from)]!;
    let verbs = 0;
    for (let i = first; i < doc.tokens.length && doc.tokens[i]!.end <= from; i++)
      if (i - first > MAX_TOKENS || (doc.tokens[i]!.pos === 'VERB' && ++verbs > 1)) return false;
    return true;
  }
  function tokenBefore(offset: number) {
    const i = firstAtOrAfter(doc.tokens, offset);
    const token = doc.tokens[i - 1];
    // a mention inside its token begins after a particle: the particle is what stands before it
    return token && token.end > offset ? doc.tokens[i - 2] : token;
  }

  return {
    hold(entity, at) {
      holders.push({ entity, start: at });
      for (let i = holders.length - 1; i > 0 && holders[i - 1]!.start > at; i--)
        [holders[i - 1], holders[i]] = [holders[i]!, holders[i - 1]!];
    },
    find(reference, except) {
      const here = sentenceOf(reference.start);
      const scores = new Map<string, number>();
      const put = (entity: string, score: number) => {
        if (score > (scores.get(entity) ?? Number.NEGATIVE_INFINITY)) scores.set(entity, score);
      };
      const distance = (at: number) => here - sentenceOf(at);
      const last = firstAtOrAfter(holders, reference.start);
      for (let i = last - 1, n = 0; i >= 0 && n < MAX_HOLDERS; i--, n++) {
        const { entity, start: at } = holders[i]!;
        if (distance(at) > MAX_SENTENCES) break;
        // who spoke in this very sentence goes on before any other
        put(entity, (distance(at) === 0 ? 13 : 10 - 1.2 * distance(at)) - 0.3 * n);
      }
      const end = firstAtOrAfter(mentionStarts, reference.start);
      for (let i = end - 1, n = 0; i >= 0 && n < MAX_MENTIONS; i--, n++) {
        const mention = index.all[i]!;
        if (!actors.has(mention.entity)) continue;
        const far = distance(mention.start);
        if (far > MAX_SENTENCES) break;
        const subject = isSubject(mention.from, mention.to) ? (far === 0 && isMain(mention) ? 7 : 4) : 0;
        const person = people.has(mention.entity) ? 1.5 : 0;
        put(mention.entity, 4 + subject + person - 1.5 * far - 0.05 * n);
      }
      let best: string | null = null;
      let bestScore = Number.NEGATIVE_INFINITY;
      for (const [entity, score] of scores) {
        if (except?.has(entity)) continue;
        if (reference.animate !== undefined && reference.animate !== people.has(entity)) continue;
        const fit = agreement(reference, doc.agreements.get(entity));
        if (fit === null || score + fit <= bestScore) continue;
        best = entity;
        bestScore = score + fit;
      }
      return best;
    },
  };
}

/** Null when they cannot be one; a point for what agrees. The feminine singular goes with plurals of things too («مصادر», «السلطات»). */
function agreement(a: Agreement, b: Agreement | undefined): number | null {
  if (a.gender && b?.gender && a.gender !== b.gender) return null;
  const [m, n] = [a.number ?? 's', b?.number ?? 's'];
  if (m !== n && (m === 's' || n === 's') && !(a.gender === 'f' && n === 'p' && b?.gender !== 'm')) return null;
  return a.gender && b?.gender ? 1 : 0;
}
