// A stretch of an article's text. Everything Qala asserts points at one, so that every fact leads to its exact words.
import * as z from 'zod/mini';

/** Half-open `[start, end)` in UTF-16 units of `article.text`; `start === end` marks an elided subject. */
export const Span = z
  .strictObject({ start: z.int().check(z.gte(0)), end: z.int().check(z.gte(0)) })
  .check(z.refine((s) => s.start <= s.end, { message: 'a span ends before it starts' }));
export type Span = z.infer<typeof Span>;

export const spanText = (text: string, span: Span): string => text.slice(span.start, span.end);
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
