// Agency chains: who relays a statement is no second speaker. "Smith said, Reuters reported"; "quoted Smith as saying"; "citing officials".

import { spanText } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Reference } from '../../../layers.ts';
import { partyRange } from './frames-sources.ts';
import type { Draft } from './frames-verbs.ts';
import type { Reading } from './reading.ts';

const RELAYING = new Set(['report', 'according', 'quote', 'write', 'publish']);

export function relay(r: Reading, frames: Draft[]): Draft[] {
  const dropped = new Set<Draft>();
  for (const frame of frames) {
    const quoting = quotedAs(r, frame);
    if (quoting) for (const f of frames) if (f !== frame && f.cue.start === quoting.start) dropped.add(f);
    if (frame.lemma === 'cite') citing(frame, frames, dropped);
  }
  for (const outer of frames) {
    if (
      dropped.has(outer) ||
      !RELAYING.has(outer.lemma) ||
      !outer.sources?.length ||
      !outer.sources.every((s) => isMedia(r, s))
    )
      continue;
    for (const inner of frames) {
      if (inner === outer || inner.unit !== outer.unit || !inner.sources || dropped.has(inner)) continue;
      const held = outer.content.some((c) => c.start <= inner.cue.start && inner.cue.end <= c.end);
      if (!held || !inner.content.length) continue;
      inner.via = [...inner.via, ...outer.sources];
      dropped.add(outer);
    }
  }
  return frames.filter((f) => !dropped.has(f));
}

/** Answers the verb of quoting, which is no statement of its own. "The agency quoted Smith as saying that …", "Smith was quoted by the agency as saying". */
function quotedAs(r: Reading, frame: Draft): { start: number } | null {
  const at = tokenAt(r, frame.cue.start);
  if (r.tokens[at - 1]?.norm !== 'as') return null;
  for (let i = at - 2; i >= frame.unit.first && i > at - 24; i--) {
    const token = r.tokens[i]!;
    if (token.lemma !== 'quote' && token.lemma !== 'cite' && token.lemma !== 'report') continue;
    const object = partyRange(r, i + 1, frame.unit);
    if (token.voice === 'passive') {
      const by = r.tokens[i + 1]?.norm === 'by' ? partyRange(r, i + 2, frame.unit) : null;
      if (by) frame.via = by.references;
    } else if (object) {
      frame.via = frame.sources ?? [];
      frame.sources = object.references;
    }
    frame.cue = { start: token.start, end: frame.cue.end };
    return token;
  }
  return null;
}

/** "Reuters reported, citing two officials, that …": the officials speak. */
function citing(frame: Draft, frames: Draft[], dropped: Set<Draft>): void {
  const main = frames.find(
    (f) =>
      f !== frame &&
      f.unit === frame.unit &&
      f.cue.start < frame.cue.start &&
      RELAYING.has(f.lemma) &&
      same(f.sources, frame.sources),
  );
  const target = frame.stances[0];
  if (!main || !frame.content[0]) return;
  const cited: Reference = { form: 'words', span: target?.target ?? frame.content[0] };
  main.via = main.sources ?? [];
  main.sources = [cited];
  dropped.add(frame);
}

const same = (a: Reference[] | null, b: Reference[] | null): boolean =>
  !!a?.length && !!b?.length && a[0]!.span.start === b[0]!.span.start;

const isMedia = (r: Reading, source: Reference): boolean => {
  const name = r.doc.names.find((n) => n.start <= source.span.start && source.span.end <= n.end);
  return name
    ? name.kind === 'organization'
    : /^(?:local |state |the )*(?:media|news agency|agency|newspaper|report|reports|television)$/i.test(
        spanText(r.text, source.span),
      );
};

const tokenAt = (r: Reading, start: number): number => firstAtOrAfter(r.tokens, start);
