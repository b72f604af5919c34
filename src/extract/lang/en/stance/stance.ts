// Stance of a statement's content toward a party in it, from the words of the clause around the party.
// "Haftar's reckless attack" falls on Haftar, who did it; "we condemn Haftar" on whom the verb is turned against.

import { contains, type Span, spanText } from '../../../../model/span.ts';
import { firstEndingAfter } from '../../../../model/span-search.ts';
import type { Stance } from '../../../../model/statement.ts';
import type { Cast, Frame, Token } from '../../../layers.ts';

export interface StanceWord {
  stance: Stance;
  how: 'attitude' | 'deed' | 'quality';
}
export type StanceWords = ReadonlyMap<string, StanceWord>;

const NEGATION = new Set(['not', "n't", 'never', 'no', 'without', 'nor', 'neither', 'hardly', 'cannot']);
const REACH = 9;
const DENIED = /^(?:den(?:y|ies|ied|ying)|refut\w+|disput\w+)$/i;
/** Verbs whose object is what their subject does: "launched an attack", but not "opposed the attack". */
const DOING =
  /^(?:launch|commit|carry|order|conduct|stage|wage|use|continue|escalate|pursue|perpetrate|make|have|be|plan)$/;
const COPULA = /^(?:be|become|remain|represent|pose|constitute|seem|prove|stay)$/;

export function stanceToward(doc: Cast, frame: Frame, target: Span, words: StanceWords): Stance {
  const content = frame.content.find((c) => contains(c, target));
  if (!content) return 'neutral';
  const { tokens } = doc;
  const first = firstEndingAfter(tokens, target.start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < target.end) last++;
  const within = (i: number): boolean =>
    i >= 0 && i < tokens.length && contains(content, tokens[i]!) && tokens[i]!.sentence === tokens[first]!.sentence;
  let score = before(tokens, first, last, within, words) + behind(tokens, last, within, words, frame);
  // words inside the party's own phrase: "Assad's brutal regime"; praise in a name is none: "Democratic Party"
  for (let i = first; i < last; i++) {
    const own = value(words, tokens[i]!, 'quality');
    if (own < 0 || tokens[i]!.pos === 'ADJ') score += own;
  }
  if (score < 0 && DENIED.test(spanText(doc.article.text, frame.cue))) return 'neutral';
  return score > 0 ? 'support' : score < 0 ? 'oppose' : 'neutral';
}

/** Words before the party: "we condemn", "support for", "the dictator", "attacks by". */
function before(
  tokens: Token[],
  first: number,
  last: number,
  within: (i: number) => boolean,
  words: StanceWords,
): number {
  let score = 0;
  let adjacent = true;
  // "respect a UN arms embargo": the party only describes the noun
  const describes = tokens[last]?.pos === 'NOUN' && tokens[last - 1]!.enclitic === null && within(last);
  for (let i = first - 1; i > first - REACH && within(i); i--) {
    const token = tokens[i]!;
    if (/^[;:]$/.test(token.norm) || token.pos === 'SCONJ') break;
    if (adjacent && (token.pos === 'ADJ' || token.pos === 'NOUN')) score += value(words, token, 'quality');
    if (!/^(?:ADJ|NOUN|PROPN|DET|NUM)$/.test(token.pos)) adjacent = false;
    if (token.pos === 'NOUN' && first - i <= 3 && does(tokens, i)) score += value(words, token, 'deed');
    if (!describes && reaches(tokens, i, first)) score += sign(tokens, i) * value(words, token, 'attitude');
    if (token.pos === 'VERB' || token.pos === 'AUX') break;
  }
  return score;
}

/** "attacks by Haftar", "the crimes of the regime"; but in "the killing of Khashoggi" he is the victim. */
function does(tokens: Token[], noun: number): boolean {
  const next = tokens[noun + 1]!.norm;
  if (next === 'by' || next === 'from') return true;
  return (
    next === 'of' &&
    /^(?:crime|aggression|meddling|interference|abuse|atrocity|lie|provocation|failure|refusal)$/.test(
      tokens[noun]!.lemma,
    )
  );
}

/** Whether the object of the word at `i` is what begins at `first`: no preposition between, one of its own, or "the policy of". */
function reaches(tokens: Token[], i: number, first: number): boolean {
  const between = tokens.slice(i + 1, first);
  const adpositions = between.filter((t) => t.pos === 'ADP');
  if (!adpositions.length) return true;
  if (adpositions.length === 1 && between[0] === adpositions[0]) return true;
  return (
    tokens[i]!.pos === 'VERB' &&
    adpositions.every((t) => t.norm === 'of') &&
    !between.some((t) => /^(?:killing|murder|bombing|shelling|occupation|invasion|siege|arrest)$/.test(t.lemma))
  );
}

/** What is said of the party: "is a dangerous enemy", "launched an attack", "Haftar's crimes". */
function behind(
  tokens: Token[],
  last: number,
  within: (i: number) => boolean,
  words: StanceWords,
  frame: Frame,
): number {
  let score = 0;
  let verb: Token | null = null;
  for (let i = last; i < last + REACH && within(i); i++) {
    const token = tokens[i]!;
    if (/^[,;:]$/.test(token.norm) || token.pos === 'SCONJ') break;
    if (token.voice === 'passive') break;
    const owned = verb === null && tokens[last - 1]!.enclitic !== null && i <= last + 2;
    if (token.pos === 'VERB') score += sign(tokens, i) * value(words, token, 'deed');
    else if (owned || (verb && DOING.test(verb.lemma))) score += sign(tokens, i) * value(words, token, 'deed');
    if (owned || (verb && COPULA.test(verb.lemma))) score += sign(tokens, i) * value(words, token, 'quality');
    // "for which Daesh has claimed responsibility"
    if (frame.act === 'ACCUSE' && token.lemma === 'responsibility' && verb?.lemma === 'claim') score -= 1;
    if (token.pos === 'VERB' || token.pos === 'AUX') verb = token;
    if (verb && token.pos === 'NOUN') break;
  }
  return score;
}

function value(words: StanceWords, token: Token, how: StanceWord['how']): number {
  const word = words.get(token.lemma) ?? words.get(token.stem);
  return word?.how === how ? (word.stance === 'support' ? 1 : -1) : 0;
}

/** A negation up to three words before turns the word round. */
const sign = (tokens: Token[], i: number): number =>
  tokens.slice(Math.max(0, i - 3), i).some((t) => NEGATION.has(t.norm)) ? -1 : 1;
