// Where a word is cut for a given tag: particles before the core, a pronoun after it. Works on lightened words, one letter a character.
//   «وللحكومة» as C+P+NOUN → و · ل · لحكومة;   «بلادهم» as NOUN+E → بلاد · هم
import type { Main, Proclitic, Tag } from './tagset.ts';

export interface Cut {
  /** Number of letters before the core. */
  before: number;
  /** Number of letters after the core. */
  after: number;
}

const LETTERS: Record<Proclitic, string> = { C: 'وف', P: 'بلك', F: 'س' };
const NOMINAL = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'كن', 'نا', 'ه', 'ك', 'ي'];
const VERBAL = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'كن', 'ني', 'نا', 'ه', 'ك'];
/** «بها» leaves one letter, nouns and verbs at least two. */
const shortest = (main: Main): number => (main === 'ADP' ? 1 : 2);

/** Null where the letters do not allow the tag. */
export function cutFor(word: string, tag: Pick<Tag, 'proclitics' | 'main' | 'enclitic'>): Cut | null {
  let before = 0;
  for (const proclitic of tag.proclitics) {
    if (!LETTERS[proclitic].includes(word[before] ?? '?')) return null;
    before++;
  }
  const left = word.length - before;
  if (tag.proclitics.length > 0 && left < 2) return null;
  if (!tag.enclitic) return { before, after: 0 };
  const verbal =
    tag.main === 'PAST' || tag.main === 'PRES' || tag.main === 'PASS' || tag.main === 'IMP' || tag.main === 'SCONJ';
  for (const pronoun of verbal ? VERBAL : NOMINAL) {
    if (word.endsWith(pronoun) && left - pronoun.length >= shortest(tag.main)) return { before, after: pronoun.length };
  }
  return null;
}
