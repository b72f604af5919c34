// Which tags a word may have: from the list of closed classes, else every open class that its letters and the verb lexicon allow.

import { cutFor } from './clitics.ts';
import type { FunctionWords } from './function-words.ts';
import { fold } from './letters.ts';
import { ARABIC, charClass, DIGIT, PUNCT } from './scan.ts';
import { lighten, strip } from './spelling.ts';
import { isVerbMain, type Main, type Tag } from './tagset.ts';
import type { Verbs } from './verbs.ts';
import { verbForms } from './verbs.ts';
import { cutsWhole, type WholeWords } from './whole-words.ts';

export interface Lexicon {
  verbs: Verbs;
  functionWords: FunctionWords;
  wholeWords: WholeWords;
  /** Whether the training text has the lightened word. */
  common(word: string): boolean;
}

const OPEN: ReadonlySet<Main> = new Set<Main>(['NOUN', 'NOUNS', 'PROPN', 'ADJ', 'PTCP', 'PAST', 'PRES', 'PASS', 'NUM']);

/** Indices into `tags`. Never empty: what nothing fits is a name. */
export function candidateTags(word: string, tags: readonly Tag[], lexicon: Lexicon): number[] {
  const listed = lexicon.functionWords.get(strip(word));
  if (listed) {
    const found = listed.tags.map((name) => tags.findIndex((tag) => tag.name === name)).filter((i) => i >= 0);
    if (found.length > 0) return found;
  }
  const kind = charClass(word, 0);
  if (kind !== ARABIC)
    return [tags.findIndex((tag) => tag.name === (kind === DIGIT ? 'NUM' : kind === PUNCT ? 'PUNCT' : 'X'))];
  const letters = lighten(word);
  const fits: number[] = [];
  tags.forEach((tag, i) => {
    if (!OPEN.has(tag.main)) return;
    const cut = cutFor(letters, tag);
    if (!cut || (isVerbMain(tag.main) && !isVerb(letters.slice(cut.before, letters.length - cut.after), tag, lexicon)))
      return;
    if (cutsWhole(letters, cut, lexicon.wholeWords) && !(cut.before === 0 && isVerbMain(tag.main))) return;
    if (tag.proclitics.includes('P') && isVerbMain(tag.main) && letters[cut.before - 1] !== 'ل') return;
    fits.push(i);
  });
  return fits.length > 0 ? fits : [tags.findIndex((tag) => tag.name === 'PROPN')];
}

function isVerb(core: string, tag: Tag, lexicon: Lexicon): boolean {
  const forms = verbForms(lexicon.verbs, fold(core), tag.enclitic);
  if (tag.main === 'PASS')
    return forms.some(
      (form) => (!tag.proclitics.includes('F') && !tag.proclitics.includes('P')) || form.tense === 'present',
    );
  const tense = tag.main === 'PRES' ? 'present' : 'past';
  if (forms.some((form) => form.tense === tense && form.voice === 'active')) return true;
  // a verb that the lexicon lacks: «يؤرشف», but not «تركيا»
  return (
    tag.main === 'PRES' &&
    forms.length === 0 &&
    /^ي[^\u0621-\u0623ويىا]/.test(core) &&
    core.length >= 4 &&
    core.length <= 7
  );
}
