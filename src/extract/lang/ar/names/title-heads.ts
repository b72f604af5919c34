// Heads of titles: which words are one, and what they ask for.

import { STOP, TITLE } from './name-lexicon.ts';
import type { NameWord } from './name-words.ts';
import type { TitlePhrase, TitleText } from './title-text.ts';

/** Titles over a person: «مستشار ترامب», «محامي دانيالز». */
export const AIDES = /^(متحدث|ناطق|مستشار|مساعد|محامي|محام|نجل|حرم|مبعوث|مدير|وكيل)$/;

export const isTitleHead = (word: NameWord): boolean =>
  word.letters && (word.bits & TITLE) !== 0 && !(word.bits & STOP) && word.pos !== 'VERB' && word.pos !== 'ADJ';

/** «مايا سالم الناطقة باسم الوزارة»: after a name the tagger takes it for an adjective. */
export const speaksFor = ({ words }: TitleText, i: number): boolean =>
  words[i]!.pos === 'ADJ' &&
  /^(ناطق|متحدث)ه?$/.test(words[i]!.bare) &&
  words[i + 1]?.stem === 'اسم' &&
  words[i + 1]!.prep === 'ب';

/** «عميد بلدية سرت», «عميد كلية الطب», «نقيب المعلمين»: offices, no ranks. */
export function isCivil(text: TitleText, { head }: TitlePhrase, from: number): boolean {
  const { bare, definite } = text.words[from]!;
  if (head === 'عميد') return /^(بلديه|كليه|معهد|جامعه|مسجد|سلك|صحافه|اسره)$/.test(bare);
  return head === 'نقيب' && definite && /(ين|اء|ه)$/.test(bare);
}
