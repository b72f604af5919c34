// Edges from a fact to the sentences that prove it, with the words that play a role in it.
import type { Extraction } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { firstEndingAfter } from '../../model/span-search.ts';
import { addEdge, type Parts } from './parts.ts';
import { sentenceId } from './spine.ts';

type Roles = Partial<Record<'speaker' | 'cue' | 'content' | 'trigger', readonly Span[]>>;

/** One edge a sentence: from the first to the last of the record's words in it, and which of them play which role, as `start-end`. */
export function addEvidence(
  parts: Parts,
  id: string,
  record: string,
  of: Extraction,
  roles: Roles,
  more: Span[] = [],
): void {
  const { article, sentences } = of;
  const spans = [...Object.values(roles).flat(), ...more];
  const from = Math.min(...spans.map((span) => span.start));
  const to = Math.max(...spans.map((span) => span.end));
  for (let index = firstEndingAfter(sentences, from); index < sentences.length; index++) {
    const sentence = sentences[index]!;
    if (sentence.start >= to) break;
    const inside = within(spans, sentence);
    if (inside.length === 0) continue;
    const start = Math.min(...inside.map((span) => span.start));
    const end = Math.max(...inside.map((span) => span.end));
    const quote = article.text.slice(start, end);
    const said = Object.fromEntries(
      Object.entries(roles).map(([role, of]) => [role, within(of, sentence).map((s) => `${s.start}-${s.end}`)]),
    );
    const properties = { start, end, quote, record: record === id ? null : record, ...said };
    addEdge(parts, 'EVIDENCED_BY', id, sentenceId(article.id, index), properties, `${record} ${start}`);
  }
}

/** The parts of spans that lie in a sentence; what is empty has no words and proves nothing. */
const within = (spans: readonly Span[], sentence: Span): Span[] =>
  spans
    .map((span) => ({ start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) }))
    .filter((span) => span.start < span.end);
