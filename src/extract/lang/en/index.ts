// The English pack.
import type { Language, LanguagePack } from '../../language.ts';

export const english: LanguagePack = {
  code: 'en',
  detect: (text) => share(text, /[A-Za-z]/g),
  load(): Language {
    return {
      code: 'en',
      direction: 'ltr',
      fold: (text) => text,
      segment: (article) => ({ article, blocks: [], sentences: [], tokens: [], diagnostics: [] }),
      names: () => ({ names: [], titles: [], unnamed: [] }),
      times: () => [],
      quotes: () => [],
      shortFormOf: () => false,
      frames: () => [],
      stance: () => 'neutral',
      happenings: () => [],
      reports: () => 'asserts',
    };
  },
};

const share = (text: string, letters: RegExp): number =>
  (text.match(letters)?.length ?? 0) / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);
