// Tokens of one block → sentences, as token ranges.
//   «قال جيمس ف. جيفري إن "الحرب خطأ. ولا ندعمها." وأضاف …» → the stops after ف and خطأ do not end it, the one before the mark does
import { pairs, QUOTE } from './pairs.ts';
import { ARABIC, DIGIT, LATIN, PUNCT, type RawToken } from './scan.ts';

/** Above this a "sentence" is cut at the next comma, and at twice this anywhere: no stage may meet a sentence of a whole book. */
const LONG = 250;

/** First token of each sentence, and the end: [0, …, tokens.length]. */
export function sentenceStarts(text: string, tokens: readonly RawToken[]): number[] {
  const partner = pairs(text, tokens);
  const starts = [0];
  let closes = -1;
  for (let i = 0; i < tokens.length - 1; i++) {
    if (partner[i]! > i) closes = Math.max(closes, partner[i]!);
    const length = i - starts.at(-1)!;
    if (length >= LONG && (length >= 2 * LONG || isComma(text, tokens[i]!))) starts.push(i + 1);
    else if (isBullet(text, tokens, i + 1) && closes <= i) starts.push(i + 1);
    else if (glued(text, tokens, partner, i)) starts.push(i + 1);
    else if (endsHere(text, tokens, i)) {
      const last = takeClosers(text, tokens, partner, i);
      if (last < tokens.length - 1 && closes <= last && !goesOn(text, tokens, i, last)) {
        starts.push(last + 1);
        i = last;
      }
    }
  }
  starts.push(tokens.length);
  return starts;
}

const wordAt = (text: string, token: RawToken | undefined): string => (token ? text.slice(token.start, token.end) : '');
const isComma = (text: string, token: RawToken): boolean => /^[،,؛;]$/.test(wordAt(text, token));

function endsHere(text: string, tokens: readonly RawToken[], i: number): boolean {
  const mark = wordAt(text, tokens[i]);
  if (tokens[i]!.kind !== PUNCT) return false;
  if (/^[؟?!۔]$/.test(mark) || /^(?:\.{3,}|…+)$/.test(mark)) return true;
  return mark === '.' && !isAbbreviation(text, tokens, i) && !isListNumber(tokens, i);
}

/** «ف. جيفري» «د. أحمد» «أ.ف.ب» "J. Smith", but not the هـ and م of years («عام 2011م. وقال»). */
function isAbbreviation(text: string, tokens: readonly RawToken[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.end !== tokens[i]!.start) return false;
  const word = wordAt(text, before).replace(/ـ/g, '');
  if (before.kind === LATIN) return /^(?:\p{Lu}|Mr|Mrs|Dr|St|Gen|Jr|Sr|No)$/u.test(word);
  if (before.kind !== ARABIC || [...word.replace(/\p{M}/gu, '')].length !== 1) return false;
  return !(/^[مه]$/.test(word) && tokens[i - 2]?.kind === DIGIT);
}

/** «1. رفض التدخل» at the start of its line. */
const isListNumber = (tokens: readonly RawToken[], i: number): boolean => i === 1 && tokens[0]!.kind === DIGIT;

/** Closing marks right after the stop belong to the sentence. */
function takeClosers(text: string, tokens: readonly RawToken[], partner: Int32Array, i: number): number {
  let last = i;
  while (last + 1 < tokens.length) {
    const next = last + 1;
    const closesPair = partner[next]! >= 0 && partner[next]! < next;
    const strayMark =
      QUOTE.test(wordAt(text, tokens[next])) && partner[next]! < 0 && tokens[next]!.start === tokens[last]!.end;
    if (!closesPair && !strayMark && !/^[.!؟?…]+$/.test(wordAt(text, tokens[next]))) break;
    last = next;
  }
  return last;
}

/** After the stop the sentence goes on: a comma («"… الحرب."، قال الوزير»), or three dots before a joining word («لا أعلم... وربما»). */
function goesOn(text: string, tokens: readonly RawToken[], stop: number, last: number): boolean {
  const next = wordAt(text, tokens[last + 1]);
  if (/^[،,؛;:)\]]$/.test(next)) return true;
  if (/^[.…]/.test(wordAt(text, tokens[stop])) && wordAt(text, tokens[stop]) !== '.' && last === stop)
    return /^[وف]/.test(next);
  return /^[!؟?]$/.test(wordAt(text, tokens[stop])) && last > stop && next === '-';
}

/** A closing mark glued to the next sentence: «"لن نرحل"وأضاف». Short quotations are names («"القاعدة"و"داعش"»). */
function glued(text: string, tokens: readonly RawToken[], partner: Int32Array, i: number): boolean {
  const next = tokens[i + 1]!;
  const open = partner[i]!;
  if (open < 0 || open > i || i - open < 5 || !QUOTE.test(wordAt(text, tokens[i]))) return false;
  return next.start === tokens[i]!.end && next.kind === ARABIC && next.end - next.start > 2;
}

const isBullet = (text: string, tokens: readonly RawToken[], i: number): boolean =>
  /^[•▪◄►■●]$/.test(wordAt(text, tokens[i])) && i > 0;
