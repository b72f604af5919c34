// The English pack.

import type { Knowledge } from '../../knowledge.ts';
import type { Language, LanguagePack } from '../../language.ts';
import { fold } from './fold.ts';
import { frames } from './frames.ts';
import { type Gazetteer, gazetteer } from './gazetteer.ts';
import { givenNames } from './given-names.ts';
import { happenings } from './happenings.ts';
import { lemmatizer } from './lemmas.ts';
import { lexicon } from './lexicon.ts';
import { names } from './names.ts';
import { quotes } from './quotes.ts';
import { reports } from './reports.ts';
import { segment } from './segment.ts';
import { nameKeys, shortFormOf } from './short-forms.ts';
import { stanceToward } from './stance.ts';
import { impliedStances } from './stance-implied.ts';
import { times } from './times.ts';

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
