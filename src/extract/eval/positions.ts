// Spans as sets of positions, counted without white space, so that a text that was wrapped anew still matches.
import type { Span } from '../../model/span.ts';

export const squash = (text: string): string => text.replace(/\s+/g, '');

/** For each UTF-16 offset, how many units that are no white space stand before it. */
export function positions(text: string): Int32Array {
  const at = new Int32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    at[i] = count;
    if (/\S/.test(text[i]!)) count++;
  }
  at[text.length] = count;
  return at;
}

export function fill(set: Set<number>, from: number, to: number): Set<number> {
  for (let k = from; k < to; k++) set.add(k);
  return set;
}

export function spanSet(spans: readonly Span[], at: Int32Array, shift: number): Set<number> {
  const set = new Set<number>();
  for (const { start, end } of spans) fill(set, (at[start] ?? 0) + shift, (at[end] ?? 0) + shift);
  return set;
}

export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const k of small) if (large.has(k)) common++;
  return common / (a.size + b.size - common);
}

/** A place in the text that a gold annotation may mean. */
export interface Alternative {
  set: Set<number>;
  start: number;
  /** Whether the cue stands close by. */
  near: boolean;
  /** What stands around it, to recognise the copies of a text that is printed twice. */
  context: string;
}

const CUE_WINDOW = 300;

/** Gold files carry no offsets, so every occurrence of the first part may be meant. */
export function alternatives(
  text: string,
  at: Int32Array,
  parts: string[],
  cue?: string,
  start?: number,
): Alternative[] {
  const found: Alternative[] = [];
  for (let i = text.indexOf(parts[0]!); i >= 0; i = text.indexOf(parts[0]!, i + 1)) {
    const set = new Set<number>();
    let from = i;
    let end = i;
    for (const part of parts) {
      const later = text.indexOf(part, from);
      const k = later < 0 ? text.indexOf(part) : later;
      if (k < 0) continue;
      fill(set, at[k]!, at[k + part.length]!);
      from = k + part.length;
      end = Math.max(end, from);
    }
    const around = text.slice(Math.max(0, i - CUE_WINDOW), end + CUE_WINDOW);
    const before = squash(text.slice(Math.max(0, i - 30), i)).slice(-15);
    const after = squash(text.slice(end, end + 30)).slice(0, 15);
    found.push({ set, start: i, near: !cue || around.includes(cue), context: `${before}|${after}` });
  }
  const exact = found.filter((alternative) => alternative.start === start);
  if (exact.length > 0) return exact;
  if (!found.some((alternative) => alternative.near)) for (const alternative of found) alternative.near = true;
  return found.length > 0 ? found : [{ set: new Set(), start: -1, near: true, context: '' }];
}
