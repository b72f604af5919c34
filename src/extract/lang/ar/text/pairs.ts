// Pairs quotation marks and brackets inside one block. A mark without partner pairs with nothing, so a broken quotation never swallows the text.
//   «قال "لن نرحل. سنبقى" وأضاف "إن» → one pair; the last mark stays alone
import type { RawToken } from './scan.ts';
import { ARABIC, PUNCT } from './scan.ts';

export const QUOTE = /^["“”„‟«»″❝❞]$/;
const OPENERS = /^[“„«❝]$/;
const OPEN_BRACKET = '([{';
const CLOSE_BRACKET = ')]}';
/** A longer "quotation" or bracket is taken for a missing mark. */
const MAX_QUOTE = 400;
const MAX_BRACKET = 60;

/** For each token the index of its partner, −1 for none. Only marks have partners. */
export function pairs(text: string, tokens: readonly RawToken[]): Int32Array {
  const partner = new Int32Array(tokens.length).fill(-1);
  const link = (a: number, b: number, max: number) => {
    if (b - a > max) return;
    partner[a] = b;
    partner[b] = a;
  };
  let quote = -1;
  const brackets: number[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== PUNCT) return;
    const mark = text[token.start]!;
    if (OPEN_BRACKET.includes(mark)) brackets.push(i);
    else if (CLOSE_BRACKET.includes(mark)) {
      const open = brackets.pop();
      if (open !== undefined) link(open, i, MAX_BRACKET);
    } else if (QUOTE.test(mark)) {
      const side = sideOf(text, tokens, i, quote >= 0);
      if (side === 'open') quote = i;
      else if (quote >= 0) {
        link(quote, i, MAX_QUOTE);
        quote = -1;
      }
    }
  });
  return partner;
}

/** By the spaces around the mark first, since writers swap ” and “ («”حفتر“»); by its shape next; by whether a quotation is open last. */
function sideOf(text: string, tokens: readonly RawToken[], i: number, isOpen: boolean): 'open' | 'close' {
  const { start, end } = tokens[i]!;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const freeLeft =
    !before ||
    before.end < start ||
    /^[([:،؛]$/.test(text.slice(before.start, before.end)) ||
    isParticle(text, before, tokens[i - 2]);
  const freeRight =
    !after ||
    after.start > end ||
    (after.kind === PUNCT && !QUOTE.test(text[after.start]!) && !/[([…]/.test(text[after.start]!));
  if (freeLeft && !freeRight) return 'open';
  if (freeRight && !freeLeft) return 'close';
  const mark = text[start]!;
  if (!/["″]/.test(mark)) return OPENERS.test(mark) ? 'open' : 'close';
  return isOpen ? 'close' : 'open';
}

/** A particle written onto the mark: «و"بشار"» «بـ"الإرهاب"». */
function isParticle(text: string, token: RawToken, before: RawToken | undefined): boolean {
  if (token.kind !== ARABIC || (before && before.end === token.start && before.kind === ARABIC)) return false;
  return /^(?:[وفبلك]|وب|ول|وك|فب|فل|ال|وال|بال|لل)ـ*$/.test(text.slice(token.start, token.end));
}
