// A word and its tag → everything a token says besides its place. Pure, so that results can be kept by word and tag.
import type { Token } from '../../../layers.ts';
import { fold } from '../text/letters.ts';
import { lighten, strip } from '../text/spelling.ts';
import { type Cut, cutFor } from './clitics.ts';
import { nominalAgreement } from './gender.ts';
import { isVerbMain, type Main, type Tag, UPOS } from './tagset.ts';
import { type VerbForm, verbForms } from './verbs.ts';
import type { Lexicon } from './word-tags.ts';

/** A token without its place; the core leaves `before` and `after` characters at the two ends of the written word. */
export type Analysis = Omit<Token, 'start' | 'end' | 'core' | 'sentence'> & { before: number; after: number };

const NOMINAL: ReadonlySet<Main> = new Set<Main>(['NOUN', 'NOUNS', 'ADJ', 'PTCP', 'NUM', 'PROPN']);

export function analyse(written: string, tag: Tag, sources: Lexicon): Analysis {
  const word = written.replace(/\s/g, '');
  const letters = lighten(word);
  const cut = cutFor(letters, tag) ?? { before: 0, after: 0 };
  const { before, after } = writtenCut(written, cut);
  const core = letters.slice(cut.before, letters.length - cut.after);
  const proclitics = [...fold(letters.slice(0, cut.before))];
  const isNominal = NOMINAL.has(tag.main);
  const hidden = isNominal && proclitics.at(-1) === 'ل' && hidesArticle(core, sources.common);
  const plain = fold(written.slice(before, written.length - after).replace(/\s/g, ''));
  const stem = hidden ? `ا${plain}` : plain;
  const articled = hidden || (isNominal && hasArticle(written.slice(before)));
  const analysis: Analysis = {
    before,
    after,
    norm: fold(word),
    stem,
    pos: tag.main === 'X' && /^\p{Lu}/u.test(word) ? 'PROPN' : UPOS[tag.main],
    lemma: articled && !/^الل?ه$/.test(stem) ? stem.slice(2) : stem,
    proclitics,
    enclitic: cut.after > 0 ? fold(letters.slice(letters.length - cut.after)) : null,
  };
  if (isVerbMain(tag.main) || tag.main === 'AUX') return { ...analysis, ...verbFields(word, core, tag, sources) };
  if (isNominal) {
    Object.assign(
      analysis,
      tag.main === 'PROPN' || tag.main === 'NUM'
        ? {}
        : nominalAgreement(stem, tag.main === 'NOUNS', HAMZA_HEAD.test(written.slice(before))),
    );
    analysis.definite = articled || cut.after > 0 || tag.main === 'PROPN';
    return analysis;
  }
  return { ...analysis, ...sources.functionWords.get(strip(word))?.agreement };
}

function verbFields(word: string, core: string, tag: Tag, { verbs, functionWords }: Lexicon): Partial<Analysis> {
  const folded = fold(core);
  const forms = verbForms(verbs, folded, tag.enclitic);
  const passive = tag.main === 'PASS' || marksPassive(word, tag.proclitics.length);
  const tense = tag.main === 'PAST' ? 'past' : tag.main === 'PRES' || tag.proclitics.includes('F') ? 'present' : null;
  const fits = (form: VerbForm) => tense === null || form.tense === tense;
  const form = forms.find((f) => fits(f) && (f.voice === 'passive') === passive) ?? forms.find(fits) ?? forms[0];
  const { person, gender, number } = form ?? { person: 3 as const };
  return {
    lemma: form?.lemma ?? folded,
    tense: tag.proclitics.includes('F') ? 'future' : (form?.tense ?? tense ?? 'present'),
    voice: passive ? 'passive' : 'active',
    ...(person && { person }),
    ...(gender && { gender }),
    ...(number && { number }),
    ...functionWords.get(strip(word))?.agreement,
  };
}

/** A written u on the first letter: «قُتلن», «يُعقد». The u of «يُعلن» is also active, so only perfect and marked middle vowels count. */
const marksPassive = (word: string, proclitics: number): boolean => {
  const rest = word.replace(new RegExp(`^(?:[\\u0621-\\u064a][\\u064b-\\u0652]*){${proclitics}}`), '');
  return (
    /^[^يتنأ\u064b-\u0652]\u064f/.test(rest) ||
    /^.\u064f(?:.\u0652?)+\u064e.\u0651?[\u064e-\u0652]?(?:ون|ان|ين)?$/.test(rest)
  );
};

/** «للحكومة» hides ال, «لليبيا» does not. */
function hidesArticle(core: string, known: (word: string) => boolean): boolean {
  if (!/^ل../.test(core)) return false;
  if (known(`ا${core}`)) return true;
  return !known(core) && !known(`ال${core}`);
}

/** The article has a bare alef: «المانيا» aside, «ألمانيا» and «إلغاء» do not begin with it. */
const hasArticle = (core: string): boolean => /^ا\p{M}*ل\p{M}*\p{L}\p{M}*\p{L}/u.test(core) && !ROOT_LAM.test(core);
const HAMZA_HEAD = /^(?:ال|ل)?أ/;
const ROOT_LAM =
  /^(?:الت(?:زام|قاء|قاط|هاب|حاق|ماس|باس|فات|فاف|هام|صاق|ئام)|الى|الي|الان$|البانيا|الكسندر|البرت|الفريد|المانيا)/;

/** Letters of the lightened word → characters of the written one; marks go with the letter before them, a ligature is never cut. */
function writtenCut(written: string, cut: Cut): { before: number; after: number } {
  if (cut.before === 0 && cut.after === 0) return { before: 0, after: 0 };
  const starts: number[] = [];
  for (let i = 0; i < written.length; i++) {
    const letters = lighten(written[i]!).replace(/\s/g, '').length;
    for (let k = 0; k < letters; k++) starts.push(k === 0 ? i : -1);
  }
  const from = cut.before === 0 ? 0 : starts[cut.before]!;
  const to = cut.after === 0 ? written.length : starts[starts.length - cut.after]!;
  if (from < 0 || to < 0 || to <= from) return { before: 0, after: 0 };
  return { before: from, after: written.length - to };
}
