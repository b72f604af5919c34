// Sources in an as-clause: "the plan has failed, as the minister put it"; "As a memo noted, …".
import { ends } from './complement-clauses.ts';
import { contentSpan } from './content-spans.ts';
import { make, partyRange } from './frames-sources.ts';
import type { Draft } from './frames-verbs.ts';
import type { Reading, Unit } from './reading.ts';

export function asFrames(r: Reading, unit: Unit): Draft[] {
  const out: Draft[] = [];
  for (let i = unit.first; i + 2 < unit.last; i++) {
    if (r.tokens[i]!.norm !== 'as' || r.quote[i]! >= 0) continue;
    if (i > unit.first && r.tokens[i - 1]!.norm !== ',' && r.quote[i - 1]! < 0) continue;
    const party = partyRange(r, i + 1, unit);
    const verb = party && saying(r, party.end, unit);
    if (!verb) continue;
    const after = r.tokens[verb]!.lemma === 'put' ? verb + 2 : verb + 1;
    const close = nextMark(r, after, unit);
    if (close === null || (after < close && !ends(r, after, close))) continue;
    const left = i > unit.first ? contentSpan(r, unit.first, i) : null;
    const right = close + 1 < unit.last ? contentSpan(r, r.quote[close]! >= 0 ? close : close + 1, unit.last) : null;
    const content = [left, right].filter((span) => span !== null);
    if (!content.length) continue;
    const cue = { start: r.tokens[verb]!.start, end: r.tokens[after - 1]!.end };
    out.push(make(r, unit, cue, party.references, content, r.tokens[verb]!.lemma, close));
  }
  return out;
}

/** The verb of saying behind the source: "put it", "said", "has noted". */
function saying(r: Reading, from: number, unit: Unit): number | null {
  let i = from;
  while (i < unit.last && (r.tokens[i]!.pos === 'AUX' || r.tokens[i]!.pos === 'ADV')) i++;
  if (i >= unit.last || r.tokens[i]!.pos !== 'VERB' || r.quote[i]! >= 0) return null;
  if (r.tokens[i]!.lemma === 'put') return r.tokens[i + 1]?.norm === 'it' ? i : null;
  return r.lexicon.verbs.get(r.tokens[i]!.lemma)?.some((v) => v.patterns.has('c') && v.weak.size === 0) ? i : null;
}

/** The mark that closes the as-clause; null when a verb or a that-clause comes first. */
function nextMark(r: Reading, from: number, unit: Unit): number | null {
  for (let i = from; i < unit.last; i++) {
    const { pos, norm } = r.tokens[i]!;
    if (pos === 'PUNCT' || r.quote[i]! >= 0) return i;
    if (pos === 'VERB' || pos === 'AUX' || norm === 'that') return null;
  }
  return unit.last;
}
