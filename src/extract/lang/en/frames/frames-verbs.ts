// Verbs of saying with their contents: right ("said that …"), left ("…, he said"), both ("…, he said, …").

import type { Act } from '../../../../model/plover.ts';
import type { Span } from '../../../../model/span.ts';
import type { Frame, Reference } from '../../../layers.ts';
import { type Complement, complementOf } from './complements.ts';
import { contentEnd, nextAct } from './content-ends.ts';
import { afterQuote, beforeQuote, contentSpan, quoteSpan } from './content-spans.ts';
import type { Cue } from './cues.ts';
import { behindSetting, resumed, verbIn } from './frames-resumed.ts';
import type { Reading, Unit } from './reading.ts';

/** A frame with what later rules need to know of it. */
export interface Draft extends Frame {
  unit: Unit;
  lemma: string;
  /** Whether the content ends in a quotation that the next sentences may go on with. */
  open: boolean;
  /** A colon without content: the quotation follows in the next paragraphs. */
  pending: boolean;
  weak: boolean;
  /** End of the content (token). */
  end: number;
}

export function verbFrames(r: Reading, cues: Cue[], unit: Unit): Draft[] {
  const out: Draft[] = [];
  cues.forEach((cue, index) => {
    const stop = nextAct(r, cues, index, unit);
    const complement = complementOf(r, cue, stop);
    if (!complement || (complement.kind === 'phrase' && anyone(r, cue))) return;
    const parts = contentOf(r, cue, complement, cues.slice(0, index), unit, stop);
    if (!parts) return;
    out.push(draft(r, cue, complement, parts, unit));
  });
  return out;
}

/** "those who reject its worldview": nobody in particular. */
const anyone = (r: Reading, cue: Cue): boolean =>
  cue.subject?.references.length === 1 &&
  cue.subject.references[0]!.form === 'words' &&
  /^(?:those|anyone|anybody|everyone|one|people|nobody|someone)$/i.test(
    r.text.slice(cue.subject.references[0]!.span.start, cue.subject.references[0]!.span.end),
  );

interface Parts {
  spans: Span[];
  open: boolean;
  pending: boolean;
  end: number;
}

function contentOf(
  r: Reading,
  cue: Cue,
  complement: Complement,
  earlier: Cue[],
  unit: Unit,
  stop: number,
): Parts | null {
  const left = leftContent(r, cue, complement, earlier, unit);
  if (complement.kind === 'left') {
    // "Following the visit, the minister said:" — the quotation comes in the next paragraph
    if (lastVisible(r, unit) === ':' && !leftQuoted(r, cue, unit) && cue.group.head > unit.last - 8)
      return { spans: [], open: true, pending: true, end: unit.last };
    const after = cue.inverted ? cue.inverted.end : complement.cueEnd;
    const setting =
      left.length === 1 && !leftQuoted(r, cue, unit) ? behindSetting(r, after, left[0]!, unit, stop) : null;
    if (setting) return { spans: [setting], open: false, pending: false, end: stop };
    const right = left.length ? resumed(r, after, unit, stop, left).filter((p) => p.quoted || !cue.inverted) : [];
    const spans = [...left, ...right.map((p) => p.span)];
    const colon = lastVisible(r, unit) === ':';
    if (!spans.length && !colon) return null;
    const lastQuote = right.length ? right.at(-1)!.quoted : leftQuoted(r, cue, unit);
    return { spans, open: lastQuote || colon, pending: colon && !spans.length, end: right.at(-1)?.end ?? after };
  }
  const from = complement.from!;
  // "Trump called Haftar, the White House said on Friday, in a call that …": what stands before the cue is said
  if (
    complement.kind === 'clause' &&
    left.length &&
    trails(r, cue, left[0]!, unit) &&
    /^(?:ADP|ADV)$/.test(r.tokens[from]!.pos)
  )
    return { spans: left, open: false, pending: false, end: from };
  if (
    complement.kind === 'clause' &&
    left.length &&
    leftQuoted(r, cue, unit) &&
    !/^(?:that|:)$/.test(r.tokens[from - 1]!.norm)
  )
    return { spans: left, open: true, pending: false, end: from };
  if (complement.kind === 'quote') {
    const close = afterQuote(r, from, stop);
    const closed =
      /[.,!?…]["”’»]*$/.test(r.text.slice(r.tokens[from]!.start, r.tokens[close - 1]!.end)) ||
      close >= stop ||
      r.tokens[close]!.pos === 'PUNCT';
    if (closed) {
      const span = quoteSpan(r, r.quote[from]!);
      if (!span) return null;
      const more = secondQuote(r, close, stop);
      return {
        spans: [...quotedLeft(r, cue, left, unit), span, ...more.spans],
        open: true,
        pending: false,
        end: more.end,
      };
    }
  }
  const end = contentEnd(r, complement, from, stop);
  const span = contentSpan(r, from, end);
  if (!span) return null;
  return {
    spans: [...(complement.described ? [complement.described] : quotedLeft(r, cue, left, unit)), span],
    open: r.quote[end - 1]! >= 0 || (r.quote[end - 2] ?? -1) >= 0,
    pending: false,
    end,
  };
}

/** A main clause stands before the cue and a comma. */
function trails(r: Reading, cue: Cue, left: Span, unit: Unit): boolean {
  if (r.tokens[cue.start - 1]!.norm !== ',' || left.start !== r.tokens[unit.first]!.start) return false;
  return !/^(?:SCONJ|ADP|ADV|VERB|CCONJ)$/.test(r.tokens[unit.first]!.pos) && verbIn(r, left, unit);
}

/** A quotation right before the cue belongs to it even when more follows: `"A," he said, "B."` */
const quotedLeft = (r: Reading, cue: Cue, left: Span[], unit: Unit): Span[] => (leftQuoted(r, cue, unit) ? left : []);

function leftQuoted(r: Reading, cue: Cue, unit: Unit): boolean {
  const k = cue.start - 1;
  if (k < unit.first) return false;
  return r.quote[k]! >= 0 || (r.tokens[k]!.pos === 'PUNCT' && k - 1 >= unit.first && r.quote[k - 1]! >= 0);
}

function leftContent(r: Reading, cue: Cue, complement: Complement, earlier: Cue[], unit: Unit): Span[] {
  const end = cue.start;
  if (end <= unit.first || complement.kind === 'phrase') return [];
  const quoted = leftQuoted(r, cue, unit);
  // "…, “The Wall,” she said": the comma stands inside the marks of a title
  const before =
    !quoted && r.tokens[end - 1]!.norm === '"' && end - 2 >= unit.first ? r.tokens[end - 2]! : r.tokens[end - 1]!;
  if (!quoted && before.norm !== ',' && before.norm !== '-' && before.norm !== '—' && before.norm !== '–') return [];
  if (cue.subject?.carried) return [];
  let first = leftBoundary(r, earlier, end, unit);
  const close = r.quote[end - 1]! >= 0 ? end - 1 : end - 2;
  if (quoted) {
    const open = beforeQuote(r, close, unit.first);
    // all of it is quoted, or the quotation follows a colon or another act
    const alone =
      open <= first ||
      r.tokens[open - 1]!.pos === 'PUNCT' ||
      earlier.some((c) => c.group.head >= first && c.group.head < open);
    if (alone) {
      const span = quoteSpan(r, r.quote[close]!);
      return span ? [span] : [];
    }
  }
  if (r.tokens[first]!.norm === ',' || r.tokens[first]!.pos === 'CCONJ') first += r.tokens[first]!.norm === ',' ? 1 : 0;
  const span = contentSpan(r, first, end);
  return span ? [span] : [];
}

/** Where a clause to the left of a cue begins: after the last act that it is not nested in. */
function leftBoundary(r: Reading, earlier: Cue[], end: number, unit: Unit): number {
  for (let i = end - 2; i > unit.first; i--) {
    if (r.quote[i]! >= 0) continue;
    const { norm } = r.tokens[i]!;
    if (norm === ';' || (norm === ':' && r.tokens[i + 1]!.pos !== 'NUM')) return i + 1;
    const acts = earlier.some((c) => c.group.head < i);
    if (acts && r.tokens[i - 1]!.norm === ',' && /^(?:and|but|while|though|although)$/.test(norm)) return i + 1;
  }
  return unit.first;
}

/** `said: "A," and "B."` */
function secondQuote(r: Reading, close: number, stop: number): { spans: Span[]; end: number } {
  const i = close < stop && /^(?:and|or|,)$/.test(r.tokens[close]!.norm) ? close + 1 : close;
  if (i < stop && i > close - 1 && r.quote[i]! >= 0) {
    const span = quoteSpan(r, r.quote[i]!);
    if (span) return { spans: [span], end: afterQuote(r, i, stop) };
  }
  return { spans: [], end: close };
}

const lastVisible = (r: Reading, unit: Unit): string => r.tokens[unit.last - 1]!.norm;

function draft(r: Reading, cue: Cue, complement: Complement, parts: Parts, unit: Unit): Draft {
  const { verb } = complement;
  const clause = { start: r.tokens[unit.first]!.start, end: r.tokens[unit.last - 1]!.end };
  const subject = cue.inverted?.subject ?? cue.subject;
  let sources: Reference[] | null = subject?.references.length ? subject.references : null;
  let addressees = complement.addressees;
  if (cue.group.passive) {
    // "was told by Smith that": the subject was addressed
    if (verb.patterns.has('a') || verb.patterns.has('ai'))
      addressees = addressees.length ? addressees : (subject?.references ?? []);
    sources = null;
  }
  const light = complement.kind === 'phrase' ? lightNoun(r, complement) : null;
  return {
    cue: { start: r.tokens[cue.group.head]!.start, end: r.tokens[complement.cueEnd - 1]!.core.end },
    sources,
    content: parts.spans,
    act: (light?.act ?? verb.act) as Act,
    addressees,
    via: [],
    medium: null,
    clause,
    stances:
      complement.target && verb.stance !== 'neutral' ? [{ target: complement.target.span, stance: verb.stance }] : [],
    unit,
    lemma: verb.lemma,
    open: parts.open,
    pending: parts.pending,
    weak: complement.weak,
    end: parts.end,
  };
}

function lightNoun(r: Reading, complement: Complement) {
  const chunk = complement.from === null ? -1 : r.chunks.at[complement.from]!;
  if (chunk < 0) return null;
  const noun = r.lexicon.light.get(r.tokens[r.chunks.list[chunk]!.head]!.lemma);
  return noun?.verbs.has(complement.verb.lemma) ? noun : null;
}
