// That-clause, bare clause, quotation or colon behind a verb of saying, past adverbials: "said on Monday in a statement that …".

import type { SpeechVerb } from '../words/lexicon.ts';
import type { Complement, Make } from './complements.ts';
import type { Reading } from './reading.ts';

export const WH = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which']);
const ADVERBIAL = new Set([
  'in',
  'at',
  'on',
  'during',
  'after',
  'before',
  'by',
  'via',
  'through',
  'to',
  'with',
  'from',
  'following',
  'over',
  'ahead',
  'upon',
  'of',
  'for',
  'as',
  'about',
  'late',
  'early',
]);
export const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|earlier|later|recently|tonight|then|afterward|afterwards|again|simply|also|publicly|privately|separately|last|this|next)$/;

/** That-clause, bare clause, quotation or colon after the verb, past "on Monday in a statement". */
export function clauseFrom(r: Reading, from: number, stop: number, verb: SpeechVerb, make: Make): Complement | null {
  let i = from;
  for (let guard = 0; guard < 8; guard++) {
    if (i >= stop) return null;
    const token = r.tokens[i]!;
    if (token.norm === 'that' && i + 1 < stop && !demonstrative(r, i, stop))
      return verb.patterns.has('c') || verb.patterns.has('a') ? make('clause', i + 1, 'c') : null;
    if (r.quote[i]! >= 0) return make('quote', i, 'c');
    if (token.norm === ':')
      return i + 1 < stop ? make(r.quote[i + 1]! >= 0 ? 'quote' : 'clause', i + 1, 'c') : make('left', null, 'c');
    if (token.norm === ',' && i + 1 < stop && r.quote[i + 1]! >= 0) return make('quote', i + 1, 'c');
    if (verb.patterns.has('a') && WH.has(token.norm)) return make('clause', i, 'w');
    const time = TIME.test(token.norm) && !(/^(?:this|last|next)$/.test(token.norm) && !timeNoun(r, i + 1));
    if (time || (token.pos === 'ADV' && token.norm !== 'there' && !WH.has(token.norm))) {
      i += /^(?:this|last|next)$/.test(token.norm) ? 2 : 1;
      continue;
    }
    if (
      token.pos === 'ADP' &&
      ADVERBIAL.has(token.norm) &&
      r.chunks.at[i + 1] !== undefined &&
      i + 1 < stop &&
      (r.chunks.at[i + 1]! >= 0 || r.tokens[i + 1]!.pos === 'ADV')
    ) {
      const end = r.chunks.at[i + 1]! >= 0 ? r.chunks.list[r.chunks.at[i + 1]!]!.last : i + 2;
      // an adverbial of the cue is followed by the content; one of the content by its subject after a comma
      if (end >= stop) return null;
      if (/^(?:VERB|AUX)$/.test(r.tokens[end]!.pos) && end - i > 1 && token.norm !== 'by') return null;
      i = end;
      if (r.tokens[i]?.norm === ',' && i + 1 < stop && r.quote[i + 1]! < 0 && bareClause(r, i + 1, stop))
        return make('clause', from, 'c');
      continue;
    }
    break;
  }
  if (!verb.patterns.has('c') && !verb.patterns.has('a')) return null;
  return bareClause(r, i, stop) ? make('clause', i, 'c') : null;
}

/** "said that was wrong": the word is the subject itself. */
const demonstrative = (r: Reading, i: number, stop: number): boolean =>
  i + 1 < stop &&
  (r.tokens[i + 1]!.pos === 'AUX' || (r.tokens[i + 1]!.pos === 'VERB' && !/ing$/.test(r.tokens[i + 1]!.norm)));

const timeNoun = (r: Reading, i: number): boolean =>
  /^(?:week|month|year|night|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|spring|fall|autumn|winter|january|february|march|april|june|july|august|september|october|november|december)$/.test(
    r.tokens[i]?.norm ?? '',
  );

/** A subject and, before the clause can end, a verb: "officials say the talks will resume". */
function bareClause(r: Reading, from: number, stop: number): boolean {
  if (from >= stop) return false;
  const first = r.tokens[from]!;
  if (first.pos === 'PUNCT' && r.chunks.at[from]! < 0 && !/^[("'‘“]$/.test(first.norm)) return false;
  if (first.norm === 'to' || first.pos === 'CCONJ' || first.norm === 'nothing' || first.norm === 'so') return false;
  let subject = false;
  for (let i = from; i < stop && i < from + 40; i++) {
    const token = r.tokens[i]!;
    if (r.quote[i]! >= 0) return true;
    if (
      (token.pos === 'VERB' || token.pos === 'AUX') &&
      subject &&
      !/ing$/.test(token.norm) &&
      r.tokens[i - 1]!.norm !== 'to'
    )
      return true;
    if (r.chunks.at[i]! >= 0 || token.norm === 'there' || token.norm === 'that' || token.norm === 'this')
      subject = true;
    if (/^[;:.!?]$/.test(token.norm)) return false;
  }
  return false;
}

/** "said several weeks after the vote" */
export const timeSpan = (r: Reading, i: number): boolean => {
  const chunk = r.chunks.list[r.chunks.at[i] ?? -1];
  return !!chunk && /^(?:minute|hour|day|week|month|year|decade|night)$/.test(r.tokens[chunk.head]!.lemma);
};

/** Whether the clause of the cue is over here, but for adverbials: ", he said on Monday." */
export function ends(r: Reading, from: number, stop: number): boolean {
  let i = from;
  for (let guard = 0; guard < 12 && i < stop; guard++) {
    const token = r.tokens[i]!;
    if (token.pos === 'PUNCT') return true;
    if (r.quote[i]! >= 0) return true;
    if (/^(?:and|but|as|while|when|who|which|after|before|because|if|where)$/.test(token.norm)) return true;
    if (token.pos === 'ADV' || TIME.test(token.norm))
      i += /^(?:this|last|next)$/.test(token.norm) && timeNoun(r, i + 1) ? 2 : 1;
    else if (token.pos === 'ADP')
      i =
        r.chunks.at[i + 1] !== undefined && r.chunks.at[i + 1]! >= 0 ? r.chunks.list[r.chunks.at[i + 1]!]!.last : i + 1;
    else if (r.chunks.at[i]! >= 0 && (r.tokens[i]!.pos === 'NUM' || timeSpan(r, i)))
      i = r.chunks.list[r.chunks.at[i]!]!.last;
    else if (token.pos === 'VERB' && /ing$/.test(token.norm)) return true;
    else return false;
  }
  return true;
}
