// What reading yields: an article, or a diagnostic that names the file and the reason.
import type { ArticleInput } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

export type ReadItem = { article: ArticleInput } | { problem: Diagnostic };

export const problem = (code: string, path: string, reason: string): ReadItem => ({
  problem: { code, message: `${path}: ${reason}`, path },
});

/** Longest article that is read, in bytes; anything longer is a book or a mistake. */
export const MAX_ARTICLE_BYTES = 10_000_000;
