// The registry of language packs: the only place that names them. `satisfies` makes a missing pack a compile error.
import type { LanguageCode } from '../model/article.ts';
import { arabic } from './lang/ar/index.ts';
import { english } from './lang/en/index.ts';
import type { LanguagePack } from './language.ts';

export const languages = { ar: arabic, en: english } satisfies Record<LanguageCode, LanguagePack>;

/** The pack whose script and words fill most of the text; ties go to the first. */
export function detectLanguage(text: string): LanguageCode {
  const codes = Object.keys(languages) as LanguageCode[];
  return codes.reduce((best, code) => (languages[code].detect(text) > languages[best].detect(text) ? code : best));
}
