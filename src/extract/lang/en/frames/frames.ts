// Reporting frames of an article, in the order of their cues.
import type { Cast, Frame } from '../../../layers.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { cuesOf } from './cues.ts';
import { finish } from './finish.ts';
import { adjectiveFrames } from './frames-adjectives.ts';
import { asFrames } from './frames-as.ts';
import { announcedFrames } from './frames-colons.ts';
import { nounFrames } from './frames-nouns.ts';
import { blockQuote, follow, goOn, standalone } from './frames-quotes.ts';
import { accordingFrames, colonFrames, signedFrames } from './frames-sources.ts';
import { type Draft, verbFrames } from './frames-verbs.ts';
import { type Reading, reading, type Unit } from './reading.ts';
import { relay } from './relays.ts';

export function frames(doc: Cast, lexicon: Lexicon): Frame[] {
  const r = reading(doc, lexicon);
  const out: Draft[] = [];
  let last: Draft | null = null;
  let pending: { frame: Draft; blocks: number } | null = null;
  r.units.forEach((unit, index) => {
    const opensBlock = index === 0 || r.units[index - 1]!.block !== unit.block;
    // the rest of an answer: "A: I doubt it. Barnier has said …"
    if (!opensBlock && last?.lemma === 'colon' && inside(last, r, unit)) return;
    const quoted = standalone(r, unit);
    if (quoted) {
      const target = pending?.frame ?? last;
      if (target && near(r, target, unit)) {
        if (target.open || pending) goOn(target, quoted);
        else {
          last = follow(target, quoted, unit);
          out.push(last);
        }
        if (pending) pending.blocks++;
        target.unit = unit;
        return;
      }
    }
    if (pending && pending.frame.unit.block !== unit.block && opensBlock && r.quote[unit.first]! < 0) {
      const span = blockQuote(r, unit, pending.blocks, true);
      if (span) {
        pending.frame.content.push(span);
        pending.blocks++;
        return;
      }
    }
    if (
      pending &&
      (pending.blocks > 0 || !opensBlock) &&
      pending.frame.content.length &&
      !opensBlock &&
      inside(pending.frame, r, unit)
    )
      return;
    pending = null;
    const found = unitFrames(r, unit, opensBlock);
    out.push(...found);
    const closing = goingOn(found.filter((f) => f.lemma !== 'according'));
    if (closing) last = closing;
    else if (opensBlock || !found.length) last = null;
    if (closing?.pending) pending = { frame: closing, blocks: 0 };
  });
  const kept = relay(r, out).filter((f) => f.content.length > 0);
  kept.sort((a, b) => a.cue.start - b.cue.start || a.content[0]!.start - b.content[0]!.start);
  return finish(r, kept);
}

function unitFrames(r: Reading, unit: Unit, opensBlock: boolean): Draft[] {
  const named = [...colonFrames(r, unit, opensBlock), ...signedFrames(r, unit)];
  if (named.length) return named;
  const verbs = verbFrames(r, cuesOf(r, unit), unit);
  const announced = verbs.length ? [] : announcedFrames(r, unit);
  if (announced.length) return announced;
  return [
    ...verbs,
    ...asFrames(r, unit),
    ...adjectiveFrames(r, unit),
    ...accordingFrames(r, unit),
    ...nounFrames(r, unit).filter((n) => !verbs.some((v) => v.content[0]?.start === n.content[0]!.start)),
  ].sort((a, b) => a.cue.start - b.cue.start);
}

/** A lone quotation follows in the same paragraph, or opens the next one. */
function near(r: Reading, frame: Draft, unit: Unit): boolean {
  return (
    frame.unit.block === unit.block ||
    (unit.block - frame.unit.block <= 1 &&
      /^["“«‘']/.test(r.text.slice(r.doc.blocks[unit.block]!.start, r.doc.blocks[unit.block]!.start + 1)))
  );
}

/** Which frame a following quotation goes on with: `"…," she said, stressing that … . "…"` goes on with "said". */
function goingOn(found: Draft[]): Draft | undefined {
  const closing = found.at(-1);
  if (!closing || closing.open) return closing;
  const at = closing.sources?.[0]?.span.start;
  return found.findLast((f) => f.open && f.sources?.[0]?.span.start === at) ?? closing;
}

const inside = (frame: Draft, r: Reading, unit: Unit): boolean =>
  frame.content.some((c) => c.start <= r.tokens[unit.first]!.start && r.tokens[unit.last - 1]!.end <= c.end);
