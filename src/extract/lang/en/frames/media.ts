// The medium of a statement, from the words around its cue: "said in a tweet", "told a news conference".
import type { Span } from '../../../../model/span.ts';
import type { Medium } from '../../../../model/statement.ts';
import { fold } from '../text/fold.ts';
import type { Reading } from './reading.ts';

/** Looks at the clause of the cue; what the content says is no medium. */
export const mediumOf = (r: Reading, clause: Span, content: readonly Span[]): Medium | null => {
  let words = r.text.slice(clause.start, clause.end);
  for (const { start, end } of [...content].reverse())
    if (start >= clause.start && end <= clause.end)
      words = `${words.slice(0, start - clause.start)} ${words.slice(end - clause.start)}`;
  const folded = fold(words);
  return r.lexicon.media.find(({ pattern }) => pattern.test(folded))?.medium ?? null;
};
