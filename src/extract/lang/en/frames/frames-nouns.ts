// Nouns of saying with an owner or author: "Trump's claim that …", "a call by the UN for …", "his refusal to …".
import type { Frame, Reference } from '../../../layers.ts';
import { contentSpan } from './content-spans.ts';
import { make } from './frames-sources.ts';
import type { Draft } from './frames-verbs.ts';
import { ownerOf, partyOf } from './parties.ts';
import type { Reading, Unit } from './reading.ts';

export function nounFrames(r: Reading, unit: Unit): Draft[] {
  const out: Draft[] = [];
  for (let i = unit.first; i < unit.last; i++) {
    const token = r.tokens[i]!;
    if (token.pos !== 'NOUN' || r.quote[i]! >= 0) continue;
    const noun = r.lexicon.nouns.get(token.lemma);
    const chunk = r.chunks.at[i]!;
    if (!noun || chunk < 0 || r.chunks.list[chunk]!.last !== i + 1) continue;
    let next = i + 1;
    let owner: Reference | null = ownerOf(r, chunk);
    // "a call by the United Nations for"
    if (next + 1 < unit.last && /^(?:by|from)$/.test(r.tokens[next]!.norm) && r.chunks.at[next + 1]! >= 0) {
      owner = partyOf(r, r.chunks.at[next + 1]!);
      next = r.chunks.list[r.chunks.at[next + 1]!]!.last;
    }
    if (!owner || next >= unit.last) continue;
    const { norm } = r.tokens[next]!;
    const clause = noun.clause && norm === 'that';
    const infinitive = noun.infinitive && norm === 'to' && r.tokens[next + 1]?.pos === 'VERB';
    if (!clause && !infinitive && !noun.prepositions.has(norm)) continue;
    const end = phraseEnd(r, next + 1, unit, clause);
    const span = contentSpan(r, next + 1, end);
    if (!span) continue;
    const frame: Frame & Draft = make(
      r,
      unit,
      { start: token.start, end: token.core.end },
      [owner],
      [span],
      token.lemma,
      end,
    );
    out.push({ ...frame, act: noun.act });
  }
  return out;
}

/** Up to the main verb of the sentence or a comma: "Trump's claim that X won | has been rejected". */
function phraseEnd(r: Reading, from: number, unit: Unit, clause: boolean): number {
  let verbs = 0;
  for (let i = from; i < unit.last; i++) {
    if (r.quote[i]! >= 0) continue;
    const { norm, pos } = r.tokens[i]!;
    if (/^[,;:–—]$/.test(norm)) return i;
    if (pos === 'AUX' || (pos === 'VERB' && r.tokens[i - 1]!.norm !== 'to' && !/ing$/.test(norm))) {
      if (r.tokens[i - 1]!.pos === 'AUX' || r.tokens[i - 1]!.pos === 'ADV') continue;
      verbs++;
      if (verbs > (clause ? 1 : 0) && !/^(?:who|which|that)$/.test(r.tokens[i - 1]!.norm)) return i;
    }
  }
  return unit.last;
}
