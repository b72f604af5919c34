// Statements that repeat another: the same words twice, a headline that the body tells again, and a spokesman's own body as
// source inside his statement («أكد أن بلاده ترفض …», "he affirmed that his country rejects …").
import { overlaps, type Span } from '../../model/span.ts';
import type { Cast } from '../layers.ts';
import type { Draft } from './statements.ts';

/** Share of a headline's words that the body must repeat. */
const RETOLD = 0.5;

/** For each person the bodies and countries whose title he has in the article. */
export function ownBodies(doc: Cast): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  doc.titles.forEach((title, i) => {
    const person = title.name !== null ? doc.nameEntities[title.name] : doc.titleEntities[i];
    if (!person) return;
    const bodies = out.get(person) ?? new Set<string>();
    out.set(person, bodies);
    if (title.bodyKnown) bodies.add(title.bodyKnown);
    if (title.body) for (const mention of doc.mentions) if (overlaps(mention, title.body)) bodies.add(mention.entity);
  });
  return out;
}

export function repeated(
  doc: Cast,
  drafts: readonly Draft[],
  bodies: ReadonlyMap<string, ReadonlySet<string>>,
): Draft[] {
  const heading = (draft: Draft) =>
    doc.blocks.find((b) => b.start <= draft.frame.cue.start && draft.frame.cue.start < b.end)?.kind === 'heading';
  const kept: Draft[] = [];
  const told = new Set<string>();
  const body = drafts.filter((d) => !heading(d));
  const bodyWords =
    body.length < drafts.length
      ? body.map((d) => ({ speaker: d.speaker?.entity, words: wordsOf(doc, d.frame.content) }))
      : [];
  for (const draft of drafts) {
    const entity = draft.speaker?.entity ?? '';
    const first = draft.frame.content[0]!;
    const key = `${entity} ${first.start} ${first.end}`;
    if (told.has(key)) continue;
    if (heading(draft)) {
      const words = wordsOf(doc, draft.frame.content);
      if (bodyWords.some((other) => share(words, other.words) >= (other.speaker === entity ? RETOLD / 2 : RETOLD)))
        continue;
    }
    const outer = holder(drafts, draft);
    if (outer && entity && (outer.speaker?.entity === entity || bodies.get(outer.speaker?.entity ?? '')?.has(entity)))
      continue;
    told.add(key);
    kept.push(draft);
  }
  return kept;
}

/** The nearest earlier statement whose content holds the cue. */
function holder(drafts: readonly Draft[], draft: Draft): Draft | undefined {
  const at = drafts.indexOf(draft);
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const other = drafts[i]!;
    if (
      other.frame !== draft.frame &&
      other.frame.content.some((s) => s.start <= draft.frame.cue.start && draft.frame.cue.end <= s.end)
    )
      return other;
  }
  return undefined;
}

function wordsOf(doc: Cast, spans: readonly Span[]): Set<string> {
  const out = new Set<string>();
  for (const token of doc.tokens)
    if (
      token.pos !== 'PUNCT' &&
      token.stem.length > 2 &&
      spans.some((s) => s.start <= token.start && token.end <= s.end)
    )
      out.add(token.lemma);
  return out;
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return a.size ? common / a.size : 0;
}
