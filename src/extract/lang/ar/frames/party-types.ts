// A noun phrase that stands for one or more parties.
import type { Reference } from '../../../layers.ts';
import type { Words } from './words.ts';

export interface Party {
  references: Reference[];
  /** Words [first, last). */
  first: number;
  last: number;
  /** Found by the name finder, not by its place in the sentence alone. */
  known: boolean;
  /** The words name a person. */
  namedPerson?: boolean;
}

export const words = (start: number, end: number): Reference => ({ form: 'words', span: { start, end } });

/** «الملك (63 عاما) إن», «وكالة الأنباء السعودية (واس)» */
export function closeBracket(view: Words, last: number, limit: number): number {
  if (last >= limit || !/^\s*[([]/.test(view.words[last]!.gap)) return last;
  for (let i = last + 1; i <= limit && i < last + 9; i++) {
    const gap = view.words[i]?.gap ?? '';
    if (/[)\]]/.test(gap)) return i;
  }
  return last;
}
