// Packs and knowledge loaded once, then article in, record out.
import type { ArticleInput } from '../model/article.ts';
import type { Extraction } from '../model/extraction.ts';
import { extract } from './extract.ts';
import type { Language } from './language.ts';
import { toArticle } from './read/to-article.ts';
import { loadKnowledge, loadLanguage } from './resources.ts';

export type Extractor = (input: ArticleInput) => Extraction;

/** `actors`: files with known actors beside the project's own. Throws InputError when one of them cannot be read. */
export function createExtractor(options: { actors?: string[] } = {}): Extractor {
  const knowledge = loadKnowledge({ actors: options.actors ?? [] });
  const packs = new Map<string, Language>();
  return (input) => {
    const article = toArticle(input);
    const pack = packs.get(article.language) ?? loadLanguage(article.language);
    packs.set(article.language, pack);
    return extract(article, pack, knowledge);
  };
}
