// Helpers of the Arabic tests: an article around a text, and its segmentation.

import type { Segmented, Token } from '../../../../src/extract/layers.ts';
import { loadLanguage } from '../../../../src/extract/resources.ts';
import type { Article } from '../../../../src/model/article.ts';

export const article = (text: string): Article => ({
  id: 'a',
  title: null,
  language: 'ar',
  publishedAt: null,
  source: null,
  url: null,
  path: null,
  text,
});

const arabic = loadLanguage('ar');
export const segmented = (text: string): Segmented => arabic.segment(article(text));

export const sentencesOf = (text: string): string[] => segmented(text).sentences.map((s) => text.slice(s.start, s.end));
export const wordsOf = (text: string): string[] => segmented(text).tokens.map((t) => text.slice(t.start, t.end));
/** The first token that is written so. */
export function token(text: string, word: string): Token {
  const found = segmented(text).tokens.find((t) => text.slice(t.start, t.end) === word);
  if (!found) throw new Error(`no token «${word}» in «${text}»`);
  return found;
}
/** «و+ل+حكومة» — a token with its clitics cut. */
export const cut = (text: string, t: Token): string =>
  [...t.proclitics, text.slice(t.core.start, t.core.end), ...(t.enclitic ? [t.enclitic] : [])].join('+');
