// Quotations that a noun of saying announces before a colon: "made the following comment:", "has a new message: “…”".

import { verbGroup } from '../words/verb-groups.ts';
import { contentSpan, quoteSpan } from './content-spans.ts';
import { make } from './frames-sources.ts';
import type { Draft } from './frames-verbs.ts';
import { ownerOf } from './parties.ts';
import type { Reading, Unit } from './reading.ts';
import { subjectOf } from './subjects.ts';

const MORE = /^(?:message|question|answer|response|reply|word|quote|slogan|tweet|post|line|argument|observation)$/;
/** Tokens between the noun and the colon: "a comment on the talks:". */
const REACH = 8;

export function announcedFrames(r: Reading, unit: Unit): Draft[] {
  const colon = colonOf(r, unit);
  if (colon === null) return [];
  for (let i = colon - 1; i > unit.first && i > colon - REACH; i--) {
    const { pos, lemma } = r.tokens[i]!;
    if (pos === 'VERB' || r.quote[i]! >= 0) return [];
    const chunk = r.chunks.at[i]!;
    const noun = r.lexicon.nouns.get(lemma);
    if (pos !== 'NOUN' || chunk < 0 || r.chunks.list[chunk]!.last !== i + 1 || !(noun || MORE.test(lemma))) continue;
    const owner = ownerOf(r, chunk);
    const sources = owner ? [owner] : doer(r, r.chunks.list[chunk]!.first, unit);
    if (!sources) return [];
    const last = colon + 1 >= unit.last;
    const span = last
      ? null
      : r.quote[colon + 1]! >= 0
        ? quoteSpan(r, r.quote[colon + 1]!)
        : contentSpan(r, colon + 1, unit.last);
    const cue = { start: r.tokens[i]!.start, end: r.tokens[i]!.core.end };
    const frame = make(r, unit, cue, sources, span ? [span] : [], lemma, unit.last);
    return [{ ...frame, act: noun?.act ?? 'INFORM', open: true, pending: last }];
  }
  return [];
}

/** The colon that ends the unit or stands before a quotation. */
function colonOf(r: Reading, unit: Unit): number | null {
  for (let i = unit.last - 1; i > unit.first; i--)
    if (r.tokens[i]!.norm === ':' && r.quote[i]! < 0) return i + 1 >= unit.last || r.quote[i + 1]! >= 0 ? i : null;
  return null;
}

/** The subject of the verb whose object is the noun. */
function doer(r: Reading, before: number, unit: Unit): Draft['sources'] {
  for (let i = before - 1; i >= unit.first && i > before - 6; i--) {
    if (r.tokens[i]!.pos === 'PUNCT') return null;
    if (r.tokens[i]!.pos !== 'VERB' && !(r.tokens[i]!.pos === 'AUX' && /^(?:have|has|had)$/.test(r.tokens[i]!.norm)))
      continue;
    const group = verbGroup(r.tokens, i, unit);
    const found = group.passive || group.negated ? null : subjectOf(r, group, unit);
    return found?.references.length ? found.references : null;
  }
  return null;
}
