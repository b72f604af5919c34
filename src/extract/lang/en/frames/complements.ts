// What follows a verb of saying: the party addressed, and where the content begins, by the patterns of the verb.
import type { Span } from '../../../../model/span.ts';
import type { Reference } from '../../../layers.ts';
import type { SpeechVerb } from '../words/lexicon.ts';
import { clauseFrom, ends, TIME, WH } from './complement-clauses.ts';
import { addressed, objectComplement, partyAt } from './complement-objects.ts';
import type { Cue } from './cues.ts';
import type { Reading } from './reading.ts';

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
  /** The phrase that a relative clause describes: "| a blast | that he called “an act of war”". */
  described?: Span | null;
}

export function complementOf(r: Reading, cue: Cue, stop: number): Complement | null {
  for (const verb of cue.verbs) {
    const found = fitting(r, cue, verb, stop);
    if (found) return found;
    // "claimed responsibility" is never "claimed something"
    if (verb.particles.some((p) => p.length > 3)) return null;
  }
  return null;
}

function fitting(r: Reading, cue: Cue, verb: SpeechVerb, stop: number): Complement | null {
  const cueEnd = cue.group.head + 1 + verb.particles.length;
  let i = cue.inverted ? cue.inverted.end : cueEnd;
  const make = (kind: Complement['kind'], from: number | null, pattern: string, rest: Partial<Complement> = {}): Complement => ({
    verb, kind, from, addressees: [], target: null, cueEnd, weak: verb.weak.has(pattern), ...rest,
  }); // biome-ignore format: one record
  const has = (p: string) => verb.patterns.has(p);
  const norm = (k: number) => (k < stop ? r.tokens[k]!.norm : '');
  const pos = (k: number) => (k < stop ? r.tokens[k]!.pos : 'PUNCT');
  /** What an infinitive goes on with: "to leave", "to harshly punish", "to “go home”". */
  const doing = (k: number): boolean =>
    pos(k) === 'VERB' ||
    pos(k) === 'AUX' ||
    norm(k) === 'not' ||
    (k < stop && /^["']$/.test(norm(k))) ||
    (pos(k) === 'ADV' && pos(k + 1) === 'VERB');
  const speech = has('c') || has('q');
  const passive = cue.group.passive;
  if (cue.inverted) return speech ? make('left', null, 'c') : null;
  if (passive && !has('c') && !has('a') && !has('ai')) return null;

  while (pos(i) === 'ADV' && !WH.has(norm(i)) && r.quote[i]! < 0) i++;
  // "called on X to", "appealed to X to"
  if (has('on-i') && (norm(i) === 'to' || norm(i) === 'on')) {
    const party = addressed(r, i + 1, stop);
    if (party && norm(party.end) === 'to' && doing(party.end + 1))
      return make('phrase', party.end + 1, 'on-i', { addressees: party.references });
  }
  if (has('i') && norm(i) === 'to' && (doing(i + 1) || pos(i + 1) === 'NOUN')) {
    if (
      /^(?:refuse|decline)$/.test(verb.lemma) &&
      /^(?:comment|say|answer|discuss|elaborate|respond|identify|give|disclose|speak|speculate|be|name|confirm)$/.test(
        norm(i + 1),
      )
    )
      return null;
    return make('phrase', i + 1, 'i');
  }
  if (has('ai') || has('a')) {
    const party = passive ? null : addressed(r, i, stop);
    if (party) {
      if (has('ai') && norm(party.end) === 'to' && doing(party.end + 1))
        return make('phrase', party.end + 1, 'ai', { addressees: party.references });
      if (has('ai') && norm(party.end) === 'not' && norm(party.end + 1) === 'to')
        return make('phrase', party.end, 'ai', { addressees: party.references });
      const clause = has('a') || has('ai') ? clauseFrom(r, party.end, stop, verb, make) : null;
      const listed = party.known || has('a');
      if (
        clause &&
        listed &&
        (has('a') || clause.kind !== 'clause' || norm(party.end) === 'that' || WH.has(norm(party.end)))
      )
        return { ...clause, addressees: party.references };
      if (has('a') && verb.lemma !== 'promise' && ends(r, party.end, stop))
        return make('left', null, 'a', { addressees: party.references });
      if (has('a') && norm(party.end) === 'about') return null;
      if (has('p') && verb.prepositions.has(norm(party.end)) && nounFollows(r, party.end + 1, stop))
        return make('phrase', party.end + 1, 'p', { addressees: party.references });
    }
    if (passive && norm(i) === 'to' && has('ai'))
      return make('phrase', i + 1, 'ai', { addressees: cue.subject?.references ?? [] });
  }
  if (has('p') && verb.prepositions.has(norm(i)) && nounFollows(r, i + 1, stop)) {
    const to = verb.lemma === 'commit' || verb.lemma === 'agree';
    if (!(verb.lemma === 'agree' && norm(i) === 'with'))
      return make('phrase', i + 1, 'p', { target: to ? null : partyAt(r, i + 1) });
  }
  const described = has('as') || has('k') ? antecedentOf(r, cue) : null;
  if (described && has('as') && norm(i) === 'as') return make('phrase', i + 1, 'as', { described });
  if (described && has('k') && (norm(i) === '"' || (i < stop && r.quote[i]! >= 0)))
    return make('phrase', i, 'k', { described });
  // "is describing as “unhinged” a message of his rival"
  if (has('as') && norm(i) === 'as' && !passive) return make('phrase', i, 'as');
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
  if (
    has('n') &&
    r.chunks.at[i] !== undefined &&
    i < stop &&
    r.chunks.at[i]! >= 0 &&
    r.chunks.list[r.chunks.at[i]!]!.first === i
  ) {
    const head = r.tokens[r.chunks.list[r.chunks.at[i]!]!.head]!;
    const noun = r.lexicon.light.get(head.lemma);
    if (verb.light.has('n') && !noun?.verbs.has(verb.lemma)) return null;
    if (!/^(?:himself|herself|themselves|itself|there)$/.test(head.norm) && !TIME.test(head.norm))
      return make('phrase', i, 'n', { target: partyAt(r, i) });
  }
  if (has('n') && r.quote[i]! >= 0 && i < stop) return make('phrase', i, 'n');
  if (speech && ends(r, i, stop)) return make('left', null, 'c');
  return null;
}

/** The phrase before "that X described as …". */
function antecedentOf(r: Reading, cue: Cue): Span | null {
  const relative = (cue.subject?.first ?? 0) - 1;
  if (relative < 1 || cue.subject?.carried || !/^(?:that|which)$/.test(r.tokens[relative]!.norm)) return null;
  const end = r.tokens[relative - 1]!.norm === ',' ? relative - 2 : relative - 1;
  const chunk = r.chunks.list[r.chunks.at[end] ?? -1];
  return chunk && chunk.last === end + 1 ? { start: r.tokens[chunk.first]!.start, end: r.tokens[end]!.end } : null;
}

export type Make = (
  kind: Complement['kind'],
  from: number | null,
  pattern: string,
  rest?: Partial<Complement>,
) => Complement;

const nounFollows = (r: Reading, i: number, stop: number): boolean =>
  i < stop &&
  (r.chunks.at[i]! >= 0 ||
    r.quote[i]! >= 0 ||
    (r.tokens[i]!.pos === 'VERB' && /ing$/.test(r.tokens[i]!.norm)) ||
    WH.has(r.tokens[i]!.norm) ||
    r.tokens[i]!.pos === 'DET' ||
    r.tokens[i]!.pos === 'ADJ');
