// An article as it was read. Its text is never changed: every offset in Qala refers to it.
import { z } from 'zod';

export const LANGUAGES = ['ar', 'en'] as const;
export const LanguageCode = z.enum(LANGUAGES);
export type LanguageCode = z.infer<typeof LanguageCode>;

export const Article = z.strictObject({
  id: z.string().min(1).describe('hash of the text'),
  title: z.string().nullable(),
  language: LanguageCode,
  publishedAt: z.string().nullable().describe('ISO 8601 date or date-time as the source gives it'),
  source: z.string().nullable().describe('outlet that published it'),
  url: z.string().nullable(),
  path: z.string().nullable().describe('where it was read from; #n for the n-th article of a file'),
  text: z.string(),
});
export type Article = z.infer<typeof Article>;

/** What a reader hands to extraction: the text, and whatever else the file said of it. */
export const ArticleInput = Article.omit({ id: true, language: true }).extend({ language: LanguageCode.optional() });
export type ArticleInput = z.infer<typeof ArticleInput>;
