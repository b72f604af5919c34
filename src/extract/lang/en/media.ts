// The medium of a statement, from the words around its cue: "said in a tweet", "told a news conference".
import type { Span } from '../../../model/span.ts';
import type { Medium } from '../../../model/statement.ts';
import { fold } from './fold.ts';
import type { Reading } from './reading.ts';

/** Looks at the clause of the cue outside the content. */
export function mediumOf(r: Reading, clause: Span, content: Span[]): Medium | null {
  let words = '';
  let from = clause.start;
  for (const part of [...content].sort((a, b) => a.start - b.start)) {
    if (part.start > from) words += ` ${r.text.slice(from, part.start)}`;
    from = Math.max(from, part.end);
  }
  if (from < clause.end) words += ` ${r.text.slice(from, clause.end)}`;
  const folded = fold(words);
  // "the report said": the speaker is the report
  return r.lexicon.media.find(({ pattern }) => pattern.test(folded))?.medium ?? null;
}
