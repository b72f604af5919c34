// What was read → an article with its id and language.
import type { Article, ArticleInput } from '../../model/article.ts';
import { id } from '../../model/id.ts';
import { detectLanguage } from '../languages.ts';

/** The id hashes text, outlet and address: one agency text in two outlets is two articles, one file read twice is one. */
export function toArticle(input: ArticleInput): Article {
  return {
    id: id('a', input.text, input.source ?? '', input.url ?? ''),
    title: input.title,
    language: input.language ?? detectLanguage(input.text),
    publishedAt: input.publishedAt,
    source: input.source,
    url: input.url,
    path: input.path,
    text: input.text,
  };
}
