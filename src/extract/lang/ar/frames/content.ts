// The spans of what was said, from where it begins: quotations whole, clauses to their end, and what goes on behind a full stop.
//   «أضاف هنت أنه سيبحث الوضع. وأن المحادثات ستركز …» → two spans
import type { Span } from '../../../../model/span.ts';
import type { ContentKind } from './clause-types.ts';
import { contentEnd, STOP } from './content-end.ts';
import type { Cue } from './cues.ts';
import { isComplementiser, isJoinedComplementiser, isOf } from './particles.ts';
import { opensQuote, type Stretch, type Words } from './words.ts';

export interface Content {
  spans: Span[];
  /** First word of the content and first one behind it. */
  first: number;
  next: number;
}
export interface ContentOptions {
  kind: ContentKind;
  cue: Cue | null;
  /** The speakers are several, so that plural participles may be theirs. */
  plural: boolean;
}

/** A block quote without marks is followed over this many sentences. */
const MAX_SENTENCES = 12;

export function readContent(
  view: Words,
  stops: Uint8Array,
  cues: readonly (Cue | null)[],
  first: number,
  stretch: number,
  options: ContentOptions,
): Content | null {
  const { words, stretches } = view;
  const word = words[first];
  const here = stretches[stretch]!;
  if (!word || first >= here.last) return null;
  const quote = opensQuote(view, first);
  const start = options.kind === 'phrase' ? word.token.core.start : word.start;
  const tail = { phrase: options.kind === 'phrase', cue: options.cue, plural: options.plural };
  let span: Span;
  let next: number;
  if (quote && word.start - quote.inner.start < 3) {
    next = first;
    while (words[next]?.quote === word.quote) next++;
    span = { start: quote.inner.start, end: quote.inner.end };
    if (next < here.last && goesOn(view, stops, cues, next)) {
      const end = contentEnd(view, stops, cues, next, here.last, tail);
      span = { start: span.start, end: end.end };
      next = end.next;
    }
  } else {
    const end = contentEnd(
      view,
      stops,
      cues,
      first,
      options.cue?.class === 'N' ? mainVerb(view, first, here.last, options.kind) : here.last,
      tail,
    );
    span = { start, end: end.end };
    next = end.next;
    const inside = words[next - 1]!.quote;
    if (inside >= 0 && next >= here.last)
      while (words[next]?.quote === inside) span.end = Math.max(span.end, words[next++]!.end);
  }
  span = trim(view.text, span);
  if (span.end <= span.start) return null;
  const content: Content = { spans: [span], first, next };
  addContinuations(view, stops, cues, content, options);
  return content;
}

/** «رفض الولايات المتحدة للحل العسكري │استجد في لقاءات»: the verb that the noun phrase is the subject of. */
function mainVerb(view: Words, first: number, limit: number, kind: ContentKind): number {
  let relative = false;
  for (let i = first + 1; i < limit; i++) {
    const word = view.words[i]!;
    if (isOf(view, word, 'relatives') || isComplementiser(word, view.text)) relative = true;
    // «بانتقاده للسياسات│، يوم الأحد»
    if (/[،,؛]/.test(word.gap) && kind === 'phrase' && word.quote < 0) return i;
    if (/[،,؛]/.test(word.gap)) relative = false;
    if (!relative && word.quote < 0 && word.token.pos === 'VERB' && view.words[i - 1]!.stem.startsWith('ال')) return i;
  }
  return limit;
}

/** After a closing mark the clause goes on without punctuation («"…" من جانب المعسكرين»), with «، وأن», or with a further quotation. */
function goesOn(view: Words, stops: Uint8Array, cues: readonly (Cue | null)[], at: number): boolean {
  const word = view.words[at]!;
  if (stops[at]! & (STOP.always | STOP.verb | STOP.participle) || cues[at]) return false;
  const gap = word.gap.replace(/["“”„«»'’]/g, '');
  if (/^\s*$/.test(gap)) return true;
  return (
    /^\s*[،,]?\s*(?:\.\s*)?$/.test(gap) &&
    (isJoinedComplementiser(word, view.text) || (!!opensQuote(view, at) && word.norm.startsWith('و')))
  );
}

function addContinuations(
  view: Words,
  stops: Uint8Array,
  cues: readonly (Cue | null)[],
  content: Content,
  options: ContentOptions,
): void {
  const { words, stretches } = view;
  const { text } = view;
  for (let steps = 0; steps < MAX_SENTENCES; steps++) {
    const word = words[content.next];
    if (!word) return;
    const stretch = stretches[word.sentence]!;
    if (stretch.first !== content.next) return;
    const block = stretches[words[content.next - 1]!.sentence]!.block;
    if (stretch.block > block + 1 || view.doc.blocks[stretch.block]!.kind === 'heading') return;
    const direct = words[content.next - 1]!.quote >= 0;
    if (isJoinedComplementiser(word, text) && content.next + 1 < stretch.last) {
      const from = content.next + 1;
      const quote = opensQuote(view, from);
      const end = contentEnd(view, stops, cues, from, stretch.last, {
        phrase: false,
        cue: options.cue,
        plural: options.plural,
      });
      content.spans.push(trim(text, { start: quote ? quote.inner.start : words[from]!.start, end: end.end }));
      content.next = end.next;
    } else if (direct && opensQuote(view, content.next)?.speech && wholeInQuote(view, stretch)) {
      const quote = view.doc.quotes[word.quote]!;
      content.spans.push({ ...quote.inner });
      while (words[content.next]?.quote === word.quote) content.next++;
    } else if (options.kind === 'colon' && !direct && stretch.block === block && !startsCue(cues, stretch)) {
      const last = words[stretch.last - 1]!;
      const before = content.spans.at(-1)!;
      before.end = last.end;
      content.next = stretch.last;
    } else return;
  }
}

const wholeInQuote = (view: Words, stretch: Stretch): boolean =>
  view.words[stretch.last - 1]!.quote === view.words[stretch.first]!.quote;

/** A sentence of the reporter: it begins with a verb of saying. */
function startsCue(cues: readonly (Cue | null)[], stretch: Stretch): boolean {
  for (let i = stretch.first; i < stretch.last && i < stretch.first + 3; i++) if (cues[i]?.class === 'V') return true;
  for (let i = stretch.first; i < stretch.last; i++)
    if (cues[i]?.class === 'V' && cues[i]!.joined && cues[i]!.past) return true;
  return false;
}

/** Without spaces, commas and marks at the edges. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s،,؛:"“”„«»\-–—]/.test(text[start]!)) start++;
  while (end > start && /[\s،,؛:.\-–—]/.test(text[end - 1]!)) {
    if (text[end - 1] === '.' && text[end - 2] === '.') break;
    end--;
  }
  const inside = text.slice(start, end);
  const last = inside.at(-1);
  if (last && /["“”«»]/.test(last) && (inside.match(/["“”«»]/g)?.length ?? 0) % 2 === 1) end--;
  return { start, end };
}
