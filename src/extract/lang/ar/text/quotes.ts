// Quotations: marks paired inside a paragraph, then what was left open joined over paragraphs.
//   «قال: "لن نرحل.⏎"سنبقى هنا".» (each paragraph opens anew, the last one closes) → one quotation
import type { Quote, Timed, Token } from '../../../layers.ts';
import { pairs, QUOTE } from './pairs.ts';
import { ARABIC, DIGIT, LATIN, PUNCT, type RawToken } from './scan.ts';

/** A quotation that goes on over more paragraphs than this lacks its closing mark. */
const MAX_PARAGRAPHS = 6;
/** Fewer words between marks are a name or a term, unless they hold a verb or follow a colon. */
const SPEECH_WORDS = 4;

interface Stray {
  /** Index into `doc.tokens`. */
  token: number;
  block: number;
  opens: boolean;
}

export function quotes(doc: Timed): Quote[] {
  const { text } = doc.article;
  const found: Quote[] = [];
  const strays: Stray[] = [];
  for (const { block, first, last } of blockTokens(doc)) {
    const tokens = doc.tokens.slice(first, last);
    const partner = pairs(
      text,
      tokens.map((token) => raw(text, token)),
    );
    let open = -1;
    tokens.forEach((token, i) => {
      const mate = partner[i]!;
      if (mate > i && isMark(text, token)) {
        if (open < 0 || i > partner[open]!) {
          found.push(toQuote(doc, first + i, first + mate));
          open = i;
        }
      } else if (mate < 0 && isMark(text, token) && (open < 0 || i > partner[open]!))
        strays.push({ token: first + i, block, opens: opensWord(tokens, i) });
    });
  }
  for (const quote of overParagraphs(doc, strays, found)) found.push(quote);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((quote) => {
    if (quote.start < end || quote.inner.end <= quote.inner.start) return false;
    end = quote.end;
    return true;
  });
}

function blockTokens(doc: Timed): { block: number; first: number; last: number }[] {
  const out: { block: number; first: number; last: number }[] = [];
  for (const { block, first, last } of doc.sentences) {
    const before = out.at(-1);
    if (before?.block === block) before.last = last;
    else out.push({ block, first, last });
  }
  return out;
}

const raw = (text: string, { start, end, pos }: Token): RawToken => ({
  start,
  end,
  kind: pos === 'PUNCT' ? PUNCT : pos === 'NUM' ? DIGIT : /[a-z]/i.test(text[start]!) ? LATIN : ARABIC,
});
const isMark = (text: string, token: Token): boolean => QUOTE.test(text.slice(token.start, token.end));
/** The next word is glued to the mark, the one before is not. */
const opensWord = (tokens: readonly Token[], i: number): boolean => {
  const { start, end } = tokens[i]!;
  const next = tokens[i + 1];
  return !!next && next.pos !== 'PUNCT' && next.start - end <= 1 && tokens[i - 1]?.end !== start;
};

/** An opening mark without partner meets the next closing one some paragraphs on; a colon before it lets it run to the end of its sentence. */
function overParagraphs(doc: Timed, strays: readonly Stray[], paired: readonly Quote[]): Quote[] {
  const { text } = doc.article;
  const out: Quote[] = [];
  const taken = new Set<number>();
  strays.forEach((stray, i) => {
    if (!stray.opens || taken.has(i)) return;
    for (let j = i + 1; j < strays.length && strays[j]!.block <= stray.block + MAX_PARAGRAPHS; j++) {
      const close = strays[j]!;
      if (close.opens) continue;
      if (close.block === stray.block) break;
      const between = { start: doc.tokens[stray.token]!.start, end: doc.tokens[close.token]!.end };
      if (paired.some((q) => q.start > between.start && q.end < between.end && q.inner.end - q.inner.start > 40)) break;
      for (let k = i; k <= j; k++) taken.add(k);
      out.push(toQuote(doc, stray.token, close.token));
      return;
    }
    const before = doc.tokens[stray.token - 1];
    if (!before || !/[:،,]/.test(text.slice(before.start, before.end))) return;
    const block = { end: doc.sentences[doc.tokens[stray.token]!.sentence]!.end };
    const end = paired.find((q) => q.start > doc.tokens[stray.token]!.start && q.start < block.end)?.start ?? block.end;
    const { start, end: inner } = doc.tokens[stray.token]!;
    const trimmed = text.slice(inner, end).trimEnd().length + inner;
    out.push({ start, end: trimmed, inner: { start: inner, end: trimmed }, speech: true });
  });
  return out;
}

function toQuote(doc: Timed, open: number, close: number): Quote {
  const { text } = doc.article;
  const from = doc.tokens[open]!;
  const to = doc.tokens[close]!;
  const inner = { start: from.end, end: to.start };
  while (inner.start < inner.end && /\s/.test(text[inner.start]!)) inner.start++;
  while (inner.end > inner.start && /\s/.test(text[inner.end - 1]!)) inner.end--;
  let words = 0;
  let verb = false;
  for (let i = open + 1; i < close && words < SPEECH_WORDS; i++) {
    const { pos } = doc.tokens[i]!;
    if (pos !== 'PUNCT') words++;
    if (pos === 'VERB') verb = true;
  }
  const before = doc.tokens[open - 1];
  const colon = !!before && text.slice(before.start, before.end) === ':';
  return { start: from.start, end: to.end, inner, speech: words >= SPEECH_WORDS || colon || (verb && words >= 2) };
}
