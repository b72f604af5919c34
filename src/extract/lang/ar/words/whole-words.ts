// Words whose first or last letters are no clitics, though they could be («لقطات», «باليستية»; «أنجلينا»). Data: data/ar/whole-words.tsv.
import type { Cut } from './clitics.ts';

export interface WholeWords {
  starts: ReadonlySet<string>;
  ends: ReadonlySet<string>;
}

/** Lines `word ⇥ marks`: s for the start, e for the end. Words are lightened. */
export function parseWholeWords(tsv: string): WholeWords {
  const starts = new Set<string>();
  const ends = new Set<string>();
  for (const line of tsv.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [word, marks] = line.split('\t') as [string, string];
    if (marks.includes('s')) starts.add(word);
    if (marks.includes('e')) ends.add(word);
  }
  return { starts, ends };
}

/** Whether the cut goes through a whole word: «ل|قطات» does, «و|لقطات» does not. */
export function cutsWhole(word: string, cut: Cut, { starts, ends }: WholeWords): boolean {
  for (let i = 0; i < cut.before; i++) {
    if (starts.has(word.slice(i)) || (cut.after > 0 && starts.has(word.slice(i, word.length - cut.after)))) return true;
  }
  return cut.after > 0 && (ends.has(word) || (cut.before > 0 && ends.has(word.slice(cut.before))));
}
