// Reporting frames of an Arabic article: one pass over the sentences, cue by cue, in text order.
import type { Cast, Frame, Reference } from '../../../layers.ts';
import { colonFrame } from './colon-frame.ts';
import { findStops } from './content-end.ts';
import { findCues } from './cues.ts';
import { type Draft, finish, holds, type Scan } from './draft.ts';
import { topicOf } from './implied-sources.ts';
import type { ReportingLexicon } from './lexicon.ts';
import { documentFrame, nounFrame } from './other-frames.ts';
import { isOf } from './particles.ts';
import { isSourceAdverbAt, sourceAdverb } from './source-adverbs.ts';
import { participleFrame, verbFrame } from './verb-frames.ts';
import { viewWords, wordAt } from './words.ts';

/** Statements of the same sentence before one. */
const NEAR = 8;

export function frames(doc: Cast, lexicon: ReportingLexicon): Frame[] {
  const view = viewWords(doc, lexicon);
  const cues = findCues(view);
  const scan: Scan = { view, cues, stops: findStops(view, cues), drafts: [] };
  view.stretches.forEach((stretch, index) => {
    const block = doc.blocks[stretch.block]!;
    if (stretch.first < stretch.last && block.kind !== 'related' && block.copyOf === null) readSentence(scan, index);
  });
  return withoutRelays(scan)
    .map((draft, i, all) => finish(scan, draft, all.slice(Math.max(0, i - NEAR), i)))
    .sort((a, b) => a.cue.start - b.cue.start || a.content[0]!.start - b.content[0]!.start);
}

/** «وتقول رويترز إن مصادر ليبية ذكرت أن …»: the agency relays, the sources speak. */
function withoutRelays(scan: Scan): Draft[] {
  const { view } = scan;
  const relayed = new Set<Draft>();
  scan.drafts.forEach((draft, i) => {
    for (const outer of scan.drafts.slice(Math.max(0, i - 3), i)) {
      const inner = draft.sources?.[0];
      const span = outer.content.spans[0]!;
      if (relayed.has(outer) || !outer.sources || !holds(outer, draft.cueSpan.start) || inner?.form !== 'words')
        continue;
      const opens = inner.span.start - span.start < 12 && draft.content.next >= outer.content.next - 1;
      const source = outer.sources[0]!;
      const at = wordAt(view, source.span.start);
      const head = view.words[at];
      if (!opens || !head || outer.sources.length > 1) continue;
      const before = view.words[at - 1];
      if (!isOf(view, head, 'media') && !isOf(view, before, 'media')) continue;
      relayed.add(outer);
      draft.via.push(...outer.sources);
    }
  });
  // «قالت الزعيمة، التي عارضت القرار، إن»: what is said belongs to the main verb
  const main = new Set(scan.drafts.filter((draft) => !draft.relative).map((draft) => draft.content.first));
  return scan.drafts.filter((draft) => !relayed.has(draft) && !(draft.relative && main.has(draft.content.first)));
}

function readSentence(scan: Scan, index: number): void {
  const { view, cues } = scan;
  const stretch = view.stretches[index]!;
  const own: Draft[] = [];
  const colon = colonFrame(scan, index);
  if (colon) {
    scan.drafts.push(colon);
    return;
  }
  for (let at = stretch.first; at < stretch.last; at++) {
    const word = view.words[at]!;
    if (word.quote >= 0) continue;
    const open = [...own].reverse().find((draft) => holds(draft, word.start)) ?? outer(scan, word.start);
    const inside = own.some((d) => d.at < at && at < d.content.first);
    if (isSourceAdverbAt(scan, at) && !inside) {
      const count = scan.drafts.length;
      sourceAdverb(scan, at, index);
      own.push(...scan.drafts.slice(count));
      continue;
    }
    const cue = cues[at];
    let draft: Draft | null = cue ? null : documentFrame(scan, at, index);
    if (cue?.class === 'V') draft = verbFrame(scan, cue, index, open);
    else if (cue?.class === 'PART') {
      if (open && holds(open, word.start)) continue;
      draft = participleFrame(scan, cue, index, own.at(-1) ? topSpeaker(own) : topicOf(scan, cue, stretch.first));
    } else if (cue?.class === 'N') draft = nounFrame(scan, cue, index, open);
    if (!draft) continue;
    own.push(draft);
    scan.drafts.push(draft);
  }
}

/** Contents may run over from the sentence before. */
const outer = (scan: Scan, offset: number): Draft | undefined =>
  scan.drafts.slice(-3).find((draft) => holds(draft, offset));

/** The speaker of the sentence's last frame that no other content holds. */
function topSpeaker(own: readonly Draft[]): Reference[] | null {
  for (let i = own.length - 1; i >= 0; i--) {
    const draft = own[i]!;
    if (!own.some((other) => other !== draft && holds(other, draft.cueSpan.start))) return draft.sources;
  }
  return own.at(-1)!.sources;
}
