// Statements that repeat another: the same words twice, a headline that the body tells again, and a spokesman's own body as
// source inside his statement («أكد أن بلاده ترفض …», "he affirmed that his country rejects …").
import type { Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Cast } from '../layers.ts';
import { blockAt, type Draft } from './statement-draft.ts';

/** Share of a headline's words that the body must repeat. */
const RETOLD = 0.5;
/** Statements on either side among which a headline's is looked for. */
const WINDOW = 60;

/** For each person the bodies and countries whose title he has in the article. */
export function ownBodies(doc: Cast): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  doc.titles.forEach((title, i) => {
    const person = title.name !== null ? doc.nameEntities[title.name] : doc.titleEntities[i];
    if (!person) return;
    const bodies = out.get(person) ?? new Set<string>();
    out.set(person, bodies);
    if (title.bodyKnown) bodies.add(title.bodyKnown);
    const { body } = title;
    if (!body) return;
    for (let k = firstAtOrAfter(doc.mentions, body.start); k < doc.mentions.length; k++) {
      const mention = doc.mentions[k]!;
      if (mention.start >= body.end) break;
      bodies.add(mention.entity);
    }
  });
  return out;
}

export function repeated(
  doc: Cast,
  drafts: readonly Draft[],
  bodies: ReadonlyMap<string, ReadonlySet<string>>,
): Draft[] {
  const isHeading = drafts.map((d) => doc.blocks[blockAt(doc, d.frame.cue.start)]?.kind === 'heading');
  const words: (Set<string> | undefined)[] = [];
  const wordsAt = (i: number) => {
    words[i] ??= wordsOf(doc, drafts[i]!.frame.content);
    return words[i]!;
  };
  const retold = (at: number): boolean => {
    for (let i = Math.max(0, at - WINDOW); i < Math.min(drafts.length, at + WINDOW); i++) {
      if (isHeading[i]) continue;
      const same = drafts[i]!.speaker?.entity === drafts[at]!.speaker?.entity;
      if (share(wordsAt(at), wordsAt(i)) >= (same ? RETOLD / 2 : RETOLD)) return true;
    }
    return false;
  };
  const kept: Draft[] = [];
  const told = new Set<string>();
  drafts.forEach((draft, at) => {
    const entity = draft.speaker?.entity ?? '';
    const first = draft.frame.content[0]!;
    const key = `${entity} ${first.start} ${first.end}`;
    if (told.has(key)) return;
    if (isHeading[at] && retold(at)) return;
    const outer = holder(drafts, at);
    if (outer && entity && (outer.speaker?.entity === entity || bodies.get(outer.speaker?.entity ?? '')?.has(entity)))
      return;
    told.add(key);
    kept.push(draft);
  });
  return kept;
}

/** The nearest earlier statement whose content holds the cue. */
function holder(drafts: readonly Draft[], at: number): Draft | undefined {
  const draft = drafts[at]!;
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
  for (const span of spans)
    for (let i = firstAtOrAfter(doc.tokens, span.start); i < doc.tokens.length; i++) {
      const token = doc.tokens[i]!;
      if (token.end > span.end) break;
      if (token.pos !== 'PUNCT' && token.stem.length > 2) out.add(token.lemma);
    }
  return out;
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return a.size ? common / a.size : 0;
}
