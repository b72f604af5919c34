// A name as comparable words: folded, without article and particles, compounds with Abd and Abu as one word in either script.
import { foldName } from '../../model/fold.ts';

const PARTICLES = new Set(['بن', 'ابن', 'بنت', 'ال', 'دي', 'دو', 'فون', 'فان', 'دا', 'al', 'el', 'as', 'ar', 'ash', 'at', 'az', 'ad', 'an', 'ben', 'bin', 'ibn', 'bint', 'de', 'du', 'von', 'van', 'da', 'der', 'di', 'la', 'le', 'the', 'of']); // biome-ignore format: a list
/** Words that belong to the next one: «عبد الفتاح», «أبو بكر», "Abdel Fattah", "Abu Bakr". */
const PREFIXES = new Set([
  'عبد',
  'ابو',
  'ابي',
  'ام',
  'abd',
  'abdel',
  'abdul',
  'abdal',
  'abdur',
  'abu',
  'abou',
  'um',
  'umm',
  'oum',
]);
/** Words that belong to the one before: «نصر الله» Nasrallah, «زين الدين» Zinedine. */
const SUFFIXES = new Set(['له', 'الله', 'دين', 'allah', 'ullah', 'din', 'eddin', 'eddine', 'uddin', 'deen']);
const LATIN_ABD = /^abd(?:[aeou](?:l|r|s|n|z|d|t)(?=[a-z]{3})|(?=[a-z]{3}))/;

/** «عبد الفتاح السيسي» → [عبدفتاح, سيسي]; "Abdel-Fattah al-Sisi" → [abdfattah, sisi]. */
export function nameTokens(name: string): string[] {
  const words = name
    .split(/[\s\-–_.'’ʿʾ,]+/u)
    .map((word) => [word, foldName(word).replace(/ /g, '')] as const)
    .filter(([, folded]) => folded !== '')
    .map(([raw, folded]) => (/^ال/.test(raw) && folded.length > 4 ? folded.slice(2) : folded));
  const tokens: string[] = [];
  let prefix = '';
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (PREFIXES.has(word) && next !== undefined) prefix += word;
    else if (SUFFIXES.has(word) && prefix === '' && tokens.length > 0) tokens.push(tokens.pop()! + word);
    else if (PARTICLES.has(word) && (words.length > 1 || word.length < 3)) continue;
    else {
      tokens.push(compound(prefix + word));
      prefix = '';
    }
  }
  return tokens;
}

function compound(word: string): string {
  if (/^عبدال/.test(word) && word.length > 6) return `عبد${word.slice(5)}`;
  if (/^ابوال/.test(word) && word.length > 6) return `ابو${word.slice(5)}`;
  return word.replace(LATIN_ABD, 'abd').replace(/^(aboul|abul|abou)/, 'abu');
}

export const isArabic = (token: string): boolean => /[\u0600-\u06ff]/.test(token);
