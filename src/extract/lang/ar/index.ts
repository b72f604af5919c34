// The Arabic pack.
import type { Language, LanguagePack } from '../../language.ts';

export const arabic: LanguagePack = {
  code: 'ar',
  detect: (text) => share(text, /[\u0600-\u06ff]/g),
  load(): Language {
    return {
      code: 'ar',
      direction: 'rtl',
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
