// Contents that do not follow their verb in its sentence: the quotation before it, the paragraph after its colon.
import type { Reference } from '../../../layers.ts';
import type { Clause } from './clause-types.ts';
import { readContent } from './content.ts';
import type { Cue } from './cues.ts';
import { cueSpan, type Draft, type Scan } from './draft.ts';
import type { Party } from './party-types.ts';

/** «"كنا في البحر"، يقول محمد»: the quotation right before the verb or its subject, if no frame has it yet. */
export function quoteBefore(
  scan: Scan,
  cue: Cue,
  stretch: number,
  subject: Party | null,
  via: Reference[],
): Draft | null {
  const { view } = scan;
  if (!cue.complements.has('Q') || cue.joined || !subject) return null;
  const at = Math.min(subject.first, cue.at);
  const last = view.words[at - 1];
  if (!last || last.quote < 0 || view.words[at]!.quote >= 0) return null;
  const quote = view.doc.quotes[last.quote]!;
  if (
    !quote.speech ||
    scan.drafts.slice(-40).some((d) => d.content.spans.some((s) => s.start < quote.end && quote.start < s.end))
  )
    return null;
  let first = at - 1;
  while (view.words[first - 1]?.quote === last.quote) first--;
  const spans = [{ ...quote.inner }];
  let next = at;
  for (let i = cue.at + 1; i < view.stretches[stretch]!.last && i < cue.at + 20; i++) {
    const after = view.words[i]!;
    if (after.quote >= 0) {
      spans.push({ ...view.doc.quotes[after.quote]!.inner });
      next = i;
      break;
    }
  }
  return {
    cue,
    cueSpan: cueSpan(scan, cue),
    at: cue.at,
    sources: subject.references,
    addressees: [],
    via,
    kind: 'quote',
    content: { spans, first, next: Math.max(next, at) },
    stretch,
    preposition: null,
  };
}

/** «وقال المتحدث في بيان:⏎…»: the next paragraph is what he said. */
export function colonAtEnd(
  scan: Scan,
  cue: Cue,
  clause: Clause,
  stretch: number,
  sources: Reference[] | null,
  via: Reference[],
): Draft | null {
  const { view } = scan;
  const here = view.stretches[stretch]!;
  const following = view.stretches[stretch + 1];
  if (!following || following.first >= following.last || !cue.complements.has('C')) return null;
  const tail = view.text.slice(view.words[here.last - 1]!.end, view.words[following.first]!.start);
  if (!/:/.test(tail) || scan.cues.slice(cue.at + 1, here.last).some((c) => c?.class === 'V')) return null;
  const content = readContent(view, scan.stops, scan.cues, following.first, stretch + 1, {
    kind: 'colon',
    cue,
    plural: false,
  });
  if (!content) return null;
  return {
    cue,
    cueSpan: cueSpan(scan, cue),
    at: cue.at,
    sources,
    addressees: clause.addressees,
    via,
    kind: 'colon',
    content,
    stretch,
    preposition: null,
  };
}
