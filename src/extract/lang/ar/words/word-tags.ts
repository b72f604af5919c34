// Which tags a word may have: from the list of closed classes, else every open class that its letters and the verb lexicon allow.

import { fold } from '../text/letters.ts';
import { ARABIC, charClass, DIGIT, PUNCT } from '../text/scan.ts';
import { lighten, strip } from '../text/spelling.ts';
import { cutFor } from './clitics.ts';
import type { FunctionWords } from './function-words.ts';
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

/** Gives a word's possible tags as indices into `tags`. Never empty: what nothing fits is a name. */
export function createCandidates(tags: readonly Tag[], lexicon: Lexicon): (word: string) => number[] {
  const shapes = shapesOf(tags);
  return (word) => candidateTags(word, tags, shapes, lexicon);
}

function candidateTags(word: string, tags: readonly Tag[], shapes: readonly Shape[], lexicon: Lexicon): number[] {
  const listed = lexicon.functionWords.get(strip(word));
  if (listed) {
    const found = listed.tags.map((name) => tags.findIndex((tag) => tag.name === name)).filter((i) => i >= 0);
    if (found.length > 0) return found;
  }
  const kind = charClass(word, 0);
  if (kind !== ARABIC)
    return [tags.findIndex((tag) => tag.name === (kind === DIGIT ? 'NUM' : kind === PUNCT ? 'PUNCT' : 'X'))];
  const letters = lighten(word);
  const initial = isDoubled(letters, lexicon);
  const fits: number[] = [];
  for (const shape of shapes) {
    const cut = cutFor(letters, shape);
    if (!cut) continue;
    const whole = cutsWhole(letters, cut, lexicon.wholeWords);
    for (const i of shape.members) {
      const tag = tags[i]!;
      if (!isVerbMain(tag.main)) {
        if (!whole && !(initial && tag.main === 'PROPN' && cut.before > 0)) fits.push(i);
        continue;
      }
      if (whole) continue;
      if (tag.proclitics.includes('P') && letters[cut.before - 1] !== 'ل') continue;
      if (isVerb(letters.slice(cut.before, letters.length - cut.after), tag, lexicon)) fits.push(i);
    }
  }
  return fits.length > 0 ? fits : [tags.findIndex((tag) => tag.name === 'PROPN')];
}

/** «ووستر», "Wooster": W is written so in foreign names. «ووزير» is «و» and a word. */
const isDoubled = (letters: string, lexicon: Lexicon): boolean =>
  letters.startsWith('وو') && letters.length > 3 && !lexicon.common(letters.slice(1));

/** Open tags that cut a word at the same places. */
interface Shape extends Pick<Tag, 'proclitics' | 'main' | 'enclitic'> {
  members: number[];
}

function shapesOf(tags: readonly Tag[]): Shape[] {
  const byKey = new Map<string, Shape>();
  tags.forEach(({ proclitics, main, enclitic }, i) => {
    if (!OPEN.has(main)) return;
    const key = `${proclitics.join()}${enclitic}${enclitic && isVerbMain(main)}`;
    const shape = byKey.get(key);
    if (shape) shape.members.push(i);
    else byKey.set(key, { proclitics, main, enclitic, members: [i] });
  });
  return [...byKey.values()];
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
