// The dateline before a report: city and agency, no part of its first sentence.
//   «طرابلس (رويترز) - قال …»   «بيروت – أعلن …»   «دبي، الإمارات العربية المتحدة (CNN)— حذرت …»   «القاهرة - الجزيرة: أعلن …»
import { ARABIC, DIGIT, LATIN, PUNCT, type RawToken } from './scan.ts';

const MAX_PLACE_WORDS = 7;
/** Of a city that stands alone, «تل أبيب – قال»: longer ones are clauses. */
const MAX_CITY_WORDS = 2;
const MAX_AGENCY_WORDS = 6;
const DASH = /^[-–—]+$/;

/** Number of tokens that the dateline at the start of a block takes, 0 for none. */
export function dateline(text: string, tokens: readonly RawToken[], isVerb: (word: string) => boolean): number {
  const word = (i: number) => (tokens[i] ? text.slice(tokens[i]!.start, tokens[i]!.end) : '');
  let i = 0;
  let words = 0;
  for (; i < tokens.length && words <= MAX_PLACE_WORDS; i++) {
    if (tokens[i]!.kind === ARABIC || tokens[i]!.kind === LATIN || (tokens[i]!.kind === DIGIT && words > 0)) {
      if (isVerb(word(i))) return 0;
      words++;
    } else if (!/^[،,/]$/.test(word(i)) || i === 0) break;
  }
  if (word(i) === '(') {
    const close = bracketEnd(tokens, word, i);
    if (close < 0) return 0;
    return DASH.test(word(close + 1)) || (word(close + 1) === ':' && words > 0 && words <= 3) ? close + 2 : 0;
  }
  if (words === 0 || words > 4 || !DASH.test(word(i))) return 0;
  if (words <= MAX_CITY_WORDS && tokens[i]!.start > tokens[i - 1]!.end && isVerb(word(i + 1))) return i + 1;
  return agencyTail(tokens, word, i + 1);
}

function bracketEnd(tokens: readonly RawToken[], word: (i: number) => string, open: number): number {
  for (let i = open + 1; i <= open + MAX_AGENCY_WORDS + 2 && i < tokens.length; i++) {
    if (word(i) === ')') return i > open + 1 ? i : -1;
    if (tokens[i]!.kind === PUNCT && !/^[.\-–/،,+]$/.test(word(i))) return DASH.test(word(i)) ? i - 1 : -1;
  }
  return -1;
}

const AGENCY =
  /^(?:رويترز|وكالات|الوكالات|الجزيرة|الأناضول|سبوتنيك|[دأا]|وام|واس|سانا|بترا|كونا|قنا|وال|وات|معا|العربية|الشرق|سكاي|بي|فرانس|خاص|متابعات|مراسل|وكالة|صحيفة|عين|بوابة|CNN|BBC|AFP|Reuters|RT)$/;

/** «القاهرة - رويترز -», «القاهرة - «الشرق الأوسط»:», «واشنطن ـ وكالات:» — after the dash an agency closed by a dash or colon. */
function agencyTail(tokens: readonly RawToken[], word: (i: number) => string, from: number): number {
  for (let i = from; i < from + MAX_AGENCY_WORDS && i < tokens.length; i++) {
    if (DASH.test(word(i)) || word(i) === ':')
      return i > from && (AGENCY.test(word(from)) || AGENCY.test(word(from + 1))) ? i + 1 : 0;
    if (tokens[i]!.kind === PUNCT && !/^["«»“”.،,/]$/.test(word(i))) return 0;
  }
  return 0;
}
