// Time expressions and their values. What stays open is said, so that a reader knows which dates the article could not give.

import type { Diagnostic } from '../../model/diagnostic.ts';
import { bySpan } from '../../model/span.ts';
import type { Language } from '../language.ts';
import type { Named, Time, Timed } from '../layers.ts';

export function times(doc: Named, language: Language): Timed {
  const found = language.times(doc).toSorted(bySpan);
  const open = found.filter((t) => t.kind === 'date' && t.value === null).map((t) => unresolved(doc.article.text, t));
  return { ...doc, times: found, diagnostics: [...doc.diagnostics, ...open] };
}

const unresolved = (text: string, { start, end }: Time): Diagnostic => ({
  code: 'date-unresolved',
  message: `no day to count "${text.slice(start, end)}" from`,
  start,
  end,
});
