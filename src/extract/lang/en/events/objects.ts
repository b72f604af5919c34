// What a verb of happening is done to: where its object begins, and whether such a thing is done to it at all.
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Reference } from '../../../layers.ts';
import type { Reading, Unit } from '../frames/reading.ts';

const ESTIMATE =
  /^(?:at (?:least|most)|(?:more|less|fewer|other) than|up to|as (?:many|few) as|about|around|some|over|nearly|almost)$/;

/** "killed | at least 160 militants": past adverbs and words of estimate. */
export function behindEstimate(r: Reading, from: number, unit: Unit): number {
  let i = from;
  while (i < unit.last && r.tokens[i]!.pos === 'ADV' && r.chunks.at[i]! < 0) i++;
  for (let length = 3; length > 0; length--) {
    const words = r.tokens.slice(i, i + length).map((t) => t.norm);
    const next = r.tokens[i + length];
    if (i + length < unit.last && next?.pos === 'NUM' && ESTIMATE.test(words.join(' '))) return i + length;
  }
  return i;
}

/** Whether it is done to what such things are done to: a party, or one that lives; "killed 12" tells of living ones. */
export function meets(r: Reading, needs: 'party' | 'living', struck: readonly Reference[], target: number): boolean {
  const count = target >= 0 && r.tokens[r.chunks.list[target]!.head]!.pos === 'NUM';
  if (target >= 0 && r.tokens[r.chunks.list[target]!.head]!.norm === 'those') return true;
  if (count && r.tokens[r.chunks.list[target]!.last]?.norm !== 'in') return true;
  if (needs === 'party') return struck.length > 0;
  return struck.some((x) => {
    if (x.form === 'pronoun') return x.animate !== false;
    const name = r.doc.names[firstAtOrAfter(r.doc.names, x.span.start)];
    if (name && name.start < x.span.end) return name.kind === 'person' || name.kind === 'organization';
    return true;
  });
}
