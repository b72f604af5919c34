// Text → blocks, sentences, tokens.
import type { Article } from '../../model/article.ts';
import type { Language } from '../language.ts';
import type { Segmented } from '../layers.ts';

export const segment = (article: Article, language: Language): Segmented => language.segment(article);
