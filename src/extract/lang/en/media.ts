// The medium of a statement, from the words around its cue: "said in a tweet", "told a news conference".
import type { Span } from '../../../model/span.ts';
import type { Medium } from '../../../model/statement.ts';
import { fold } from './fold.ts';
import type { Reading } from './reading.ts';

/** Looks at the clause of the cue, which is without the content. */
export const mediumOf = (r: Reading, clause: Span): Medium | null => {
  const folded = fold(r.text.slice(clause.start, clause.end));
  return r.lexicon.media.find(({ pattern }) => pattern.test(folded))?.medium ?? null;
};
