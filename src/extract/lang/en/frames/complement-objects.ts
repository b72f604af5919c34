// Parties behind a verb of saying: who is told or urged, who is described, accused or called something.
import type { Reference } from '../../../layers.ts';
import type { SpeechVerb } from '../words/lexicon.ts';
import { timeSpan } from './complement-clauses.ts';
import type { Complement, Make } from './complements.ts';
import { isParty, partyOf } from './parties.ts';
import type { Reading } from './reading.ts';

export const partyAt = (r: Reading, i: number): Reference | null =>
  r.chunks.at[i]! >= 0 && isParty(r, r.chunks.at[i]!) ? partyOf(r, r.chunks.at[i]!) : null;

interface Addressed {
  references: Reference[];
  end: number;
  /** Named, titled, listed or a pronoun: plainly someone who can be told. */
  known: boolean;
}

/** The party told or urged: a noun phrase with its of-phrases and co-ordination. */
export function addressed(r: Reading, from: number, stop: number): Addressed | null {
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
    else if (
      join === 'and' ||
      (join === ',' && r.name[end + 1]! >= 0 && heads.length < 5 && listGoesOn(r, r.chunks.list[next]!.last, stop))
    ) {
      chunk = next;
      heads.push(chunk);
      end = r.chunks.list[chunk]!.last;
    } else break;
  }
  // "told CNN's Jake Tapper", "told reporters in Cairo on Monday"
  const references = heads.map((h) => partyOf(r, h)).filter((x) => x !== null);
  return { references, end, known };
}

const listGoesOn = (r: Reading, i: number, stop: number): boolean =>
  i < stop && (r.tokens[i]!.norm === 'and' || r.tokens[i]!.norm === ',');

const PHRASE = /^(?:of|on|in|at|about|to|for|from|by)$/;

/** "accused its leader, Kim Jong Un, of": the token behind the second comma; the first one where no apposition stands. */
function afterApposition(r: Reading, comma: number, stop: number): number {
  for (let i = comma + 1; i < stop && i < comma + 10; i++) {
    if (r.tokens[i]!.norm === ',') return i + 1;
    if (/^(?:VERB|AUX|CCONJ|SCONJ|PUNCT)$/.test(r.tokens[i]!.pos)) break;
  }
  return comma;
}

/** "described X as Y", "called X a liar", "accused X of Y", "likened X to Y": the content holds both. */
export function objectComplement(
  r: Reading,
  from: number,
  stop: number,
  verb: SpeechVerb,
  make: Make,
): Complement | null {
  if (from >= stop || r.chunks.at[from]! < 0) return null;
  const target = partyAt(r, from);
  let end = r.chunks.list[r.chunks.at[from]!]!.last;
  const has = (p: string) => verb.patterns.has(p);
  if (has('k') && end < stop) {
    const next = r.tokens[end]!;
    const phrase = r.chunks.at[end]! >= 0 && r.chunks.list[r.chunks.at[end]!]!.first === end;
    if (r.quote[end]! >= 0 || phrase || next.pos === 'ADJ' || next.norm === '"' || next.norm === "'")
      return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/.test(next.norm)
        ? null
        : make('phrase', from, 'k', { target });
    // "called half of his supporters “deplorables”", "called the remarks on Saturday “a wake-up call”"
    let far = end;
    for (let guard = 0; guard < 3 && PHRASE.test(r.tokens[far]?.norm ?? '') && far + 1 < stop; guard++) {
      const inner = r.chunks.at[far + 1]!;
      if (inner < 0) break;
      far = r.chunks.list[inner]!.last;
    }
    if (far > end && far < stop && (r.quote[far]! >= 0 || r.tokens[far]!.norm === '"'))
      return make('phrase', from, 'k', { target });
  }
  for (let guard = 0; guard < 10 && end < stop; guard++) {
    const { norm } = r.tokens[end]!;
    if (has('as') && norm === 'as') return make('phrase', from, 'as', { target });
    if (has('of') && (verb.lemma === 'accuse' ? norm === 'of' : /^(?:for|over)$/.test(norm) && !timeSpan(r, end + 1)))
      return make('phrase', from, 'of', { target });
    if (has('k2') && (norm === 'to' || norm === 'with')) return make('phrase', from, 'k2', { target });
    const past = norm === ',' ? afterApposition(r, end, stop) : end;
    if (past > end) {
      end = past;
      continue;
    }
    if (r.tokens[end]!.pos === 'PUNCT' && !/^["']$/.test(norm)) break;
    if (r.tokens[end]!.pos === 'VERB' || r.tokens[end]!.pos === 'AUX') break;
    end = r.chunks.at[end]! >= 0 ? r.chunks.list[r.chunks.at[end]!]!.last : end + 1;
  }
  return null;
}
