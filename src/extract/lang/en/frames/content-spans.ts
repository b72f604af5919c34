// Token ranges of content → spans without quotation marks, complementiser and closing marks.
import type { Span } from '../../../../model/span.ts';
import type { Reading } from './reading.ts';

const OPEN = /^[\s,;:"'“”‘’«»(–—-]+/;
const CLOSE = /[\s,;:"'“”‘’«»(–—-]+$/;

/** The content in tokens [first, last); null when nothing is left of it. */
export function contentSpan(r: Reading, first: number, last: number): Span | null {
  if (first >= last) return null;
  let start = r.tokens[first]!.start;
  let end = r.tokens[last - 1]!.end;
  const words = r.text.slice(start, end);
  const lead = OPEN.exec(words)?.[0] ?? '';
  // an opening mark belongs to the content when only part of it is quoted: said "bad" deals were …
  const quoted = r.quote[first]!;
  const whole = quoted >= 0 && (r.quote[last - 1] === quoted || end <= r.doc.quotes[quoted]!.end + 1);
  start += whole || !/["“‘']/.test(lead) ? lead.length : lead.search(/["“‘']/);
  const tail = CLOSE.exec(r.text.slice(start, end))?.[0] ?? '';
  end -=
    whole || !/["”’']/.test(tail) || opensOutside(r, tail, start, end)
      ? tail.length
      : tail.replace(/[\s,;:(–—-]+$/, '').length === 0
        ? tail.length
        : trailing(tail);
  // a sentence's full stop is no part of reported speech, of a quotation it is
  if (
    !whole &&
    /\.$/.test(r.text.slice(start, end)) &&
    last > first &&
    r.text.slice(r.tokens[last - 1]!.start, end) === '.'
  )
    end -= 1;
  return start < end ? { start, end } : null;
}

const trailing = (tail: string): number => tail.length - (tail.search(/["”’']/) + 1);
const opensOutside = (r: Reading, tail: string, start: number, end: number): boolean => {
  const body = r.text.slice(start, end - tail.length);
  return !/["“‘']/.test(body);
};

/** The inside of the quotation with this index, from token range or whole. */
export function quoteSpan(r: Reading, quote: number): Span | null {
  const { inner } = r.doc.quotes[quote]!;
  const words = r.text.slice(inner.start, inner.end);
  const start = inner.start + (words.length - words.trimStart().length);
  const end = inner.end - (words.length - words.replace(/[\s,]+$/, '').length);
  return start < end ? { start, end } : null;
}

/** First token after the quotation around token `i`. */
export function afterQuote(r: Reading, i: number, stop: number): number {
  const q = r.quote[i]!;
  let k = i;
  while (k < stop && r.quote[k] === q) k++;
  return k;
}
/** First token of the quotation around token `i`. */
export function beforeQuote(r: Reading, i: number, first: number): number {
  const q = r.quote[i]!;
  let k = i;
  while (k > first && r.quote[k - 1] === q) k--;
  return k;
}
