// Lighter foldings than `fold`, for the tagger: ى/ي, ة/ه and the seats of hamza stay, because they tell words apart.
//   strip: «عَلَى» → «على», «أنّ» → «أن»;  lighten: also one alef, «أن» → «ان»

const MARKS =
  /[\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\s]/g;
const HAS_MARKS =
  /[\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufb50-\ufdff\ufe70-\ufeff\u00ad\s]/;
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefc]/;

export function strip(word: string): string {
  if (!HAS_MARKS.test(word)) return word;
  return (PRESENTATION.test(word) ? word.normalize('NFKC') : word).replace(MARKS, '');
}

export const lighten = (word: string): string => strip(word).replace(/[أإآٱ]/g, 'ا');
