import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstAtOrAfter, firstEndingAfter } from '../../src/model/span-search.ts';

/** Sorted spans that do not overlap, and an offset. */
const searched = fc.tuple(fc.array(fc.nat(9), { maxLength: 20 }), fc.nat(60)).map(([steps, offset]) => {
  let at = 0;
  const spans = steps.map((step) => {
    const start = at + (step % 3);
    at = start + 1 + step;
    return { start, end: at };
  });
  return { spans, offset };
});
const orLength = (index: number, spans: readonly unknown[]): number => (index < 0 ? spans.length : index);

it('finds what a search from the front finds', () => {
  fc.assert(
    fc.property(searched, ({ spans, offset }) => {
      expect(firstAtOrAfter(spans, offset)).toBe(
        orLength(
          spans.findIndex((s) => s.start >= offset),
          spans,
        ),
      );
      expect(firstEndingAfter(spans, offset)).toBe(
        orLength(
          spans.findIndex((s) => s.end > offset),
          spans,
        ),
      );
    }),
  );
});
