// What follows a verb of saying: the party addressed, and where the content begins, by the patterns of the verb.
import type { Reference } from '../../layers.ts';
import type { Cue } from './cues.ts';
import type { SpeechVerb } from './lexicon.ts';
import { isParty, partyOf } from './parties.ts';
import type { Reading, Unit } from './reading.ts';

export interface Complement {
  verb: SpeechVerb;
  /** First token of the content; null when it must stand to the left. */
  from: number | null;
  kind: 'clause' | 'quote' | 'phrase' | 'left';
  addressees: Reference[];
  /** The party that the verb is about ("condemned X"), for the stance. */
  target: Reference | null;
  /** End of the words of the cue (exclusive token). */
  cueEnd: number;
  weak: boolean;
}

const WH = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which']);
const ADVERBIAL = new Set(['in', 'at', 'on', 'during', 'after', 'before', 'by', 'via', 'through', 'to', 'with', 'from', 'following', 'over', 'ahead', 'upon', 'of', 'for', 'as', 'about', 'late', 'early']);
const TIME = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|earlier|later|recently|tonight|then|afterward|afterwards|again|simply|also|publicly|privately|separately|last|this|next)$/;

export function complementOf(r: Reading, cue: Cue, unit: Unit, stop: number): Complement | null {
  for (const verb of cue.verbs) {
    const found = fit(r, cue, verb, unit, stop);
    if (found) return found;
  }
  return null;
}

function fit(r: Reading, cue: Cue, verb: SpeechVerb, unit: Unit, stop: number): Complement | null {
  const cueEnd = cue.group.head + 1 + verb.particles.length;
  let i = cue.inverted ? cue.inverted.end : cueEnd;
  const make = (kind: Complement['kind'], from: number | null, pattern: string, rest: Partial<Complement> = {}): Complement => ({
    verb, kind, from, addressees: [], target: null, cueEnd, weak: verb.weak.has(pattern), ...rest,
  }); // biome-ignore format: one record
  const has = (p: string) => verb.patterns.has(p);
  const norm = (k: number) => (k < stop ? r.tokens[k]!.norm : '');
  const pos = (k: number) => (k < stop ? r.tokens[k]!.pos : 'PUNCT');
  const speech = has('c') || has('q');
  const passive = cue.group.passive;
  if (cue.inverted) return speech ? make('left', null, 'c') : null;
  if (passive && !has('c') && !has('a') && !has('ai')) return null;

  while (pos(i) === 'ADV' && !WH.has(norm(i)) && r.quote[i]! < 0) i++;
  // "called on X to", "appealed to X to"
  if (has('on-i') && (norm(i) === 'to' || norm(i) === 'on')) {
    const party = addressed(r, i + 1, stop);
    if (party && norm(party.end) === 'to' && pos(party.end + 1) === 'VERB') return make('phrase', party.end + 1, 'on-i', { addressees: party.references });
  }
  if (has('i') && norm(i) === 'to' && (pos(i + 1) === 'VERB' || pos(i + 1) === 'AUX' || pos(i + 1) === 'NOUN' || norm(i + 1) === 'not')) {
    if (/^(?:refuse|decline)$/.test(verb.lemma) && /^(?:comment|say|answer|discuss|elaborate|respond|identify|give|disclose|speak|speculate|be|name|confirm)$/.test(norm(i + 1))) return null;
    return make('phrase', i + 1, 'i');
  }
  if (has('ai') || has('a')) {
    const party = passive ? null : addressed(r, i, stop);
    if (party) {
      if (has('ai') && norm(party.end) === 'to' && (pos(party.end + 1) === 'VERB' || pos(party.end + 1) === 'AUX' || norm(party.end + 1) === 'not')) return make('phrase', party.end + 1, 'ai', { addressees: party.references });
      if (has('ai') && norm(party.end) === 'not' && norm(party.end + 1) === 'to') return make('phrase', party.end, 'ai', { addressees: party.references });
      const clause = has('a') || has('ai') ? clauseFrom(r, party.end, stop, verb, make) : null;
      const listed = party.known || has('a');
      if (clause && listed && (has('a') || clause.kind !== 'clause' || norm(party.end) === 'that' || WH.has(norm(party.end)))) return { ...clause, addressees: party.references };
      if (has('a') && verb.lemma !== 'promise' && ends(r, party.end, stop)) return make('left', null, 'a', { addressees: party.references });
      if (has('a') && norm(party.end) === 'about') return null;
      if (has('p') && verb.prepositions.has(norm(party.end)) && nounFollows(r, party.end + 1, stop)) return make('phrase', party.end + 1, 'p', { addressees: party.references });
    }
    if (passive && norm(i) === 'to' && has('ai')) return make('phrase', i + 1, 'ai', { addressees: cue.subject?.references ?? [] });
  }
  if (has('p') && verb.prepositions.has(norm(i)) && nounFollows(r, i + 1, stop)) {
    const to = verb.lemma === 'commit' || verb.lemma === 'agree';
    if (!(verb.lemma === 'agree' && norm(i) === 'with')) return make('phrase', i + 1, 'p', { target: to ? null : partyAt(r, i + 1) });
  }
  if (has('as') || has('k') || has('of') || has('k2')) {
    const special = objectComplement(r, i, stop, verb, make);
    if (special) return special;
  }
  if (has('w') && WH.has(norm(i))) return make('clause', i, 'w');
  if (speech) {
    const clause = clauseFrom(r, i, stop, verb, make);
    if (clause) return clause;
  }
  if (has('g') && pos(i) === 'VERB' && /ing$/.test(norm(i))) return make('phrase', i, 'g');
  if (has('n') && r.chunks.at[i] !== undefined && i < stop && r.chunks.at[i]! >= 0 && r.chunks.list[r.chunks.at[i]!]!.first === i) {
    const head = r.tokens[r.chunks.list[r.chunks.at[i]!]!.head]!;
    const noun = r.lexicon.light.get(head.lemma);
    if (verb.light.has('n') && !noun?.verbs.has(verb.lemma)) return null;
    if (!/^(?:himself|herself|themselves|itself|there)$/.test(head.norm) && !TIME.test(head.norm)) return make('phrase', i, 'n', { target: partyAt(r, i) });
  }
  if (has('n') && r.quote[i]! >= 0 && i < stop) return make('phrase', i, 'n');
  if (speech && ends(r, i, stop)) return make('left', null, 'c');
  return null;
}

type Make = (kind: Complement['kind'], from: number | null, pattern: string, rest?: Partial<Complement>) => Complement;

/** That-clause, bare clause, quotation or colon after the verb, past "on Monday in a statement". */
function clauseFrom(r: Reading, from: number, stop: number, verb: SpeechVerb, make: Make): Complement | null {
  let i = from;
  for (let guard = 0; guard < 8; guard++) {
    if (i >= stop) return null;
    const token = r.tokens[i]!;
    if (token.norm === 'that' && i + 1 < stop && !demonstrative(r, i, stop)) return verb.patterns.has('c') || verb.patterns.has('a') ? make('clause', i + 1, 'c') : null;
    if (r.quote[i]! >= 0) return make('quote', i, 'c');
    if (token.norm === ':') return i + 1 < stop ? make(r.quote[i + 1]! >= 0 ? 'quote' : 'clause', i + 1, 'c') : make('left', null, 'c');
    if (token.norm === ',' && i + 1 < stop && r.quote[i + 1]! >= 0) return make('quote', i + 1, 'c');
    if (verb.patterns.has('a') && WH.has(token.norm)) return make('clause', i, 'w');
    const time = TIME.test(token.norm) && !(/^(?:this|last|next)$/.test(token.norm) && !timeNoun(r, i + 1));
    if (time || (token.pos === 'ADV' && token.norm !== 'there' && !WH.has(token.norm))) {
      i += /^(?:this|last|next)$/.test(token.norm) ? 2 : 1;
      continue;
    }
    if (token.pos === 'ADP' && ADVERBIAL.has(token.norm) && r.chunks.at[i + 1] !== undefined && i + 1 < stop && (r.chunks.at[i + 1]! >= 0 || r.tokens[i + 1]!.pos === 'ADV')) {
      const end = r.chunks.at[i + 1]! >= 0 ? r.chunks.list[r.chunks.at[i + 1]!]!.last : i + 2;
      // an adverbial of the cue is followed by the content; one of the content by its subject after a comma
      if (end >= stop) return null;
      if (/^(?:VERB|AUX)$/.test(r.tokens[end]!.pos) && end - i > 1 && token.norm !== 'by') return null;
      i = end;
      if (r.tokens[i]?.norm === ',' && i + 1 < stop && r.quote[i + 1]! < 0 && bareClause(r, i + 1, stop)) return make('clause', from, 'c');
      continue;
    }
    break;
  }
  if (!verb.patterns.has('c') && !verb.patterns.has('a')) return null;
  return bareClause(r, i, stop) ? make('clause', i, 'c') : null;
}

/** "said that was wrong": the word is the subject itself. */
const demonstrative = (r: Reading, i: number, stop: number): boolean => i + 1 < stop && (r.tokens[i + 1]!.pos === 'AUX' || (r.tokens[i + 1]!.pos === 'VERB' && !/ing$/.test(r.tokens[i + 1]!.norm)));

const timeNoun = (r: Reading, i: number): boolean => /^(?:week|month|year|night|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|spring|fall|autumn|winter|january|february|march|april|june|july|august|september|october|november|december)$/.test(r.tokens[i]?.norm ?? '');

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
    if ((token.pos === 'VERB' || token.pos === 'AUX') && subject && !/ing$/.test(token.norm) && r.tokens[i - 1]!.norm !== 'to') return true;
    if (r.chunks.at[i]! >= 0 || token.norm === 'there' || token.norm === 'that' || token.norm === 'this') subject = true;
    if (/^[;:.!?]$/.test(token.norm)) return false;
  }
  return false;
}

/** Whether the clause of the cue is over here, but for adverbials: ", he said on Monday." */
export function ends(r: Reading, from: number, stop: number): boolean {
  let i = from;
  for (let guard = 0; guard < 12 && i < stop; guard++) {
    const token = r.tokens[i]!;
    if (token.pos === 'PUNCT') return true;
    if (r.quote[i]! >= 0) return true;
    if (/^(?:and|but|as|while|when|who|which|after|before|because|if|where)$/.test(token.norm)) return true;
    if (token.pos === 'ADV' || TIME.test(token.norm)) i += /^(?:this|last|next)$/.test(token.norm) && timeNoun(r, i + 1) ? 2 : 1;
    else if (token.pos === 'ADP') i = r.chunks.at[i + 1] !== undefined && r.chunks.at[i + 1]! >= 0 ? r.chunks.list[r.chunks.at[i + 1]!]!.last : i + 1;
    else if (r.chunks.at[i]! >= 0 && r.tokens[i]!.pos === 'NUM') i = r.chunks.list[r.chunks.at[i]!]!.last;
    else if (token.pos === 'VERB' && /ing$/.test(token.norm)) return true;
    else return false;
  }
  return true;
}

const nounFollows = (r: Reading, i: number, stop: number): boolean => i < stop && (r.chunks.at[i]! >= 0 || r.quote[i]! >= 0 || (r.tokens[i]!.pos === 'VERB' && /ing$/.test(r.tokens[i]!.norm)) || WH.has(r.tokens[i]!.norm) || r.tokens[i]!.pos === 'DET' || r.tokens[i]!.pos === 'ADJ');

const partyAt = (r: Reading, i: number): Reference | null => (r.chunks.at[i]! >= 0 && isParty(r, r.chunks.at[i]!) ? partyOf(r, r.chunks.at[i]!) : null);

interface Addressed {
  references: Reference[];
  end: number;
  /** Named, titled, listed or a pronoun: plainly someone who can be told. */
  known: boolean;
}

/** The party told or urged: a noun phrase with its of-phrases and co-ordination. */
function addressed(r: Reading, from: number, stop: number): Addressed | null {
  if (from >= stop || r.quote[from]! >= 0) return null;
  let chunk = r.chunks.at[from]!;
  if (chunk < 0 || r.chunks.list[chunk]!.first !== from) return null;
  const heads = [chunk];
  let end = r.chunks.list[chunk]!.last;
  const first = r.tokens[r.chunks.list[chunk]!.last - 1]!;
  const known = isParty(r, chunk) || r.lexicon.addressees.has(first.lemma) || r.lexicon.addressees.has(first.stem);
  for (let guard = 0; guard < 6 && end + 1 < stop; guard++) {
    const join = r.tokens[end]!.norm;
    const next = r.chunks.at[end + 1]!;
    if (next < 0 || r.chunks.list[next]!.first !== end + 1) break;
    if (/^(?:of|in|from|at)$/.test(join)) end = r.chunks.list[next]!.last;
    else if (join === 'and' || (join === ',' && r.name[end + 1]! >= 0 && heads.length < 5 && listGoesOn(r, r.chunks.list[next]!.last, stop))) {
      chunk = next;
      heads.push(chunk);
      end = r.chunks.list[chunk]!.last;
    } else break;
  }
  // "told CNN's Jake Tapper", "told reporters in Cairo on Monday"
  const references = heads.map((h) => partyOf(r, h)).filter((x) => x !== null);
  return { references, end, known };
}

const listGoesOn = (r: Reading, i: number, stop: number): boolean => i < stop && (r.tokens[i]!.norm === 'and' || r.tokens[i]!.norm === ',');

/** "described X as Y", "called X a liar", "accused X of Y", "likened X to Y": the content holds both. */
function objectComplement(r: Reading, from: number, stop: number, verb: SpeechVerb, make: Make): Complement | null {
  if (from >= stop || r.chunks.at[from]! < 0) return null;
  const target = partyAt(r, from);
  let end = r.chunks.list[r.chunks.at[from]!]!.last;
  const has = (p: string) => verb.patterns.has(p);
  if (has('k') && end < stop) {
    const next = r.tokens[end]!;
    const phrase = r.chunks.at[end]! >= 0 && r.chunks.list[r.chunks.at[end]!]!.first === end;
    if (r.quote[end]! >= 0 || phrase || next.pos === 'ADJ' || (next.norm === '"' || next.norm === "'") ) return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/.test(next.norm) ? null : make('phrase', from, 'k', { target });
  }
  for (let guard = 0; guard < 10 && end < stop; guard++) {
    const { norm } = r.tokens[end]!;
    if (has('as') && norm === 'as') return make('phrase', from, 'as', { target });
    if (has('of') && /^(?:of|for|over)$/.test(norm) && (verb.lemma === 'accuse' ? norm === 'of' : true)) return make('phrase', from, 'of', { target });
    if (has('k2') && (norm === 'to' || norm === 'with')) return make('phrase', from, 'k2', { target });
    if (r.tokens[end]!.pos === 'PUNCT' && !/^["']$/.test(norm)) break;
    if (r.tokens[end]!.pos === 'VERB' || r.tokens[end]!.pos === 'AUX') break;
    end = r.chunks.at[end]! >= 0 ? r.chunks.list[r.chunks.at[end]!]!.last : end + 1;
  }
  return null;
}
