// The Arabic pack.
import type { Language, LanguagePack } from '../../language.ts';
import { fold } from './letters.ts';
import { segment } from './segment.ts';
import { createAnalyzer } from './tokens.ts';

export const arabic: LanguagePack = {
  code: 'ar',
  detect: (text) => share(text, /[\u0600-\u06ff]/g),
  load(): Language {
    const analyzer = createAnalyzer();
    return {
      code: 'ar',
      direction: 'rtl',
      fold,
      segment: (article) => segment(article, analyzer),
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
