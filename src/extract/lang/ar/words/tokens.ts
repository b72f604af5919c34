// Raw tokens of a sentence → tokens: spaces repaired, tagged, clitics cut. One analyzer serves all articles; what it keeps only saves work.
import type { DataReader } from '../../../language.ts';
import type { Token } from '../../../layers.ts';
import { fold } from '../text/letters.ts';
import { OFTEN_JOINED, repair, type Vocabulary } from '../text/repair.ts';
import { ARABIC, charClass, type RawToken } from '../text/scan.ts';
import type { Analyzer } from '../text/segment.ts';
import { lighten } from '../text/spelling.ts';
import { firstVerb } from './first-verb.ts';
import { parseFunctionWords } from './function-words.ts';
import { type Analysis, analyse } from './morphology.ts';
import { createTagger, type KnownWord, unpackModel, vocabularyOf } from './tagger.ts';
import type { Main } from './tagset.ts';
import { parseVerbs, verbForms } from './verbs.ts';
import { parseWholeWords } from './whole-words.ts';
import type { Lexicon } from './word-tags.ts';

/** Verbs rarer than this are no evidence for a missing space. */
const COMMON_VERB = 5;

export function createAnalyzer(data: DataReader): Analyzer {
  const verbs = parseVerbs(data.text('ar/verbs.tsv'));
  const functionWords = parseFunctionWords(data.text('ar/function-words.tsv'));
  const model = unpackModel(data.binary('ar/tagger.bin'));
  const common = vocabularyOf(model);
  const wholeWords = parseWholeWords(data.text('ar/whole-words.tsv'));
  const lexicon: Lexicon = { verbs, functionWords, wholeWords, common };
  const tagger = createTagger(model, lexicon);
  const vocabulary: Vocabulary = {
    known: (word) => common(word) || functionWords.has(word),
    presentVerb: (word) =>
      verbForms(verbs, fold(word), false).some(
        (form) => form.tense === 'present' && form.number !== 'd' && form.rank >= COMMON_VERB,
      ),
  };
  const look = (word: string): KnownWord => {
    const entry = tagger.look(word);
    entry.common ??= !isArabicWord(word) || (vocabulary.known(lighten(word)) && !OFTEN_JOINED.test(word));
    return entry;
  };

  /** A cheap look before `firstVerb`: the sentence begins with a noun and ends with a full stop. */
  const mayLackVerb = (tags: Int32Array, text: string, raw: readonly RawToken[]): boolean =>
    tags.length > 0 && model.tags[tags[0]!]!.main === 'NOUN' && text[raw.at(-1)!.start] === '.';

  return {
    isVerb: (word) => VERBS.has(model.tags[likeliest(tagger.look(word))]!.main),
    analyze(text, raw, sentence) {
      let repaired = raw;
      let words = raw.map((token) => look(text.slice(token.start, token.end)));
      if (words.some((word) => !word.common)) {
        repaired = repair(text, raw, vocabulary);
        if (repaired.length !== raw.length) words = repaired.map((token) => look(text.slice(token.start, token.end)));
      }
      const tags = tagger.tag(words);
      const verb = mayLackVerb(tags, text, repaired)
        ? firstVerb(
            repaired.map((token) => lighten(text.slice(token.start, token.end))),
            [...tags].map((tag) => model.tags[tag]!),
            verbs,
          )
        : null;
      if (verb) tags[0] = model.tags.findIndex((tag) => tag.name === verb);
      return repaired.map((token, i) => {
        const tag = tags[i]!;
        const { analyses } = words[i]!;
        analyses[tag] ??= analyse(text.slice(token.start, token.end), model.tags[tag]!, lexicon);
        return place(token, analyses[tag], sentence);
      });
    },
  };
}

/** The best tag without a sentence around. */
const likeliest = ({ candidates, scores }: KnownWord): number => candidates[scores.indexOf(Math.max(...scores))]!;
const isArabicWord = (word: string): boolean => charClass(word, 0) === ARABIC;
const VERBS: ReadonlySet<Main> = new Set<Main>(['PAST', 'PRES', 'PASS', 'AUX']);

/** Written out, so that all tokens have one shape. */
function place(raw: RawToken, a: Analysis, sentence: number): Token {
  return {
    start: raw.start,
    end: raw.end,
    core: { start: raw.start + a.before, end: raw.end - a.after },
    norm: a.norm,
    stem: a.stem,
    pos: a.pos,
    lemma: a.lemma,
    proclitics: a.proclitics,
    enclitic: a.enclitic,
    person: a.person,
    gender: a.gender,
    number: a.number,
    tense: a.tense,
    voice: a.voice,
    definite: a.definite,
    sentence,
  };
}
