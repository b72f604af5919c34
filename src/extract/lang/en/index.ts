// The English pack.

import { firstAtOrAfter } from '../../../model/span-search.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Language, LanguagePack } from '../../language.ts';
import { times } from './dates/times.ts';
import { happenings } from './events/happenings.ts';
import { reports } from './events/reports.ts';
import { frames } from './frames/frames.ts';
import { type Gazetteer, gazetteer } from './names/gazetteer.ts';
import { givenNames } from './names/given-names.ts';
import { names } from './names/names.ts';
import { nameKeys, shortFormOf } from './names/short-forms.ts';
import { stanceToward } from './stance/stance.ts';
import { impliedStances } from './stance/stance-implied.ts';
import { fold } from './text/fold.ts';
import { quotes } from './text/quotes.ts';
import { segment } from './text/segment.ts';
import { lemmatizer } from './words/lemmas.ts';
import { lexicon } from './words/lexicon.ts';

export const english: LanguagePack = {
  code: 'en',
  detect: (text) => share(text, /[A-Za-z]/g),
  load(data): Language {
    const words = lexicon(data);
    const tools = { abbreviations: words.abbreviations, forms: words.forms, lemma: lemmatizer() };
    const given = givenNames();
    const indexed = new WeakMap<Knowledge, Gazetteer>();
    const gazetteerOf = (knowledge: Knowledge): Gazetteer => {
      const index = indexed.get(knowledge) ?? gazetteer(knowledge);
      indexed.set(knowledge, index);
      return index;
    };
    return {
      code: 'en',
      direction: 'ltr',
      fold,
      segment: (article) => segment(article, tools),
      names: (doc, knowledge) => names(doc, words, gazetteerOf(knowledge), given),
      times,
      quotes,
      shortFormOf,
      nameKeys,
      isBody: ({ end }, { tokens }) =>
        words.unnamed.get(tokens[firstAtOrAfter(tokens, end) - 1]?.stem ?? '') === 'organization',
      joins: (token) => token.norm === 'and' || token.norm === '&',
      frames: (doc) => frames(doc, words),
      stance: (doc, frame, target) => stanceToward(doc, frame, target, words.stances),
      implied: (doc) => impliedStances(doc, words.stances),
      happenings: (doc) => happenings(doc, words),
      reports,
    };
  },
};

const share = (text: string, letters: RegExp): number =>
  (text.match(letters)?.length ?? 0) / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);
