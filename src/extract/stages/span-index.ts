// Finds the mentions in a stretch of text: the outermost only, with the title before a name counted to it.
//   «رئيس حكومة الوفاق فائز السراج» → السراج alone; the body inside the title is no party of its own

import type { Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Cast } from '../layers.ts';

export interface TopMention extends Span {
  entity: string;
  /** Start of the title before the name, else of the mention. */
  from: number;
  /** End of the title after the name, else of the mention. */
  to: number;
}

export interface SpanIndex {
  /** All outermost mentions of the article, in order. */
  all: TopMention[];
  /** Those that begin in the span, with their title or without. */
  topMentions(span: Span): TopMention[];
}

export function spanIndex(doc: Cast): SpanIndex {
  const spanOfName = titledNames(doc);
  const places = new Set(doc.places.map((place) => place.id));
  const parts = doc.mentions
    .filter((mention) => mention.form !== 'pronoun')
    .map((mention) => ({ ...mention, ...spanOfName.get(mention.start, mention.end) }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const all: TopMention[] = [];
  let end = -1;
  for (const part of parts) {
    if (part.from < end && part.to <= end) continue;
    if (places.has(part.entity) && part.from < end) continue;
    all.push({ start: part.start, end: part.end, entity: part.entity, from: part.from, to: part.to });
    end = Math.max(end, part.to);
  }
  const starts = all.map((mention) => ({ start: mention.from }));
  return {
    all,
    topMentions(span) {
      const found: TopMention[] = [];
      let i = firstAtOrAfter(starts, span.start);
      if (i > 0 && all[i - 1]!.start >= span.start) i--;
      else if (i > 0 && all[i - 1]!.to > span.start) i--;
      for (; i < all.length && all[i]!.from < Math.max(span.end, span.start + 1); i++) found.push(all[i]!);
      return found;
    },
  };
}

/** For a name with titles the span of all of them. */
function titledNames(doc: Cast) {
  const spans = new Map<number, { from: number; to: number }>();
  for (const title of doc.titles) {
    if (title.name === null) continue;
    const name = doc.names[title.name]!;
    const span = spans.get(name.start) ?? { from: name.start, to: name.end };
    spans.set(name.start, { from: Math.min(span.from, title.start), to: Math.max(span.to, title.end) });
  }
  return {
    get: (start: number, end: number) => spans.get(start) ?? { from: start, to: end },
  };
}
