// Binary search over spans in document order: articles may be long, and stages look up places in them all the time.

/** Index of the first item for which `isPast` holds, which must hold for all that follow; the length when there is none. */
function firstWhere<T>(items: readonly T[], isPast: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first item that starts at or after the offset; items sorted by start. */
export const firstAtOrAfter = (items: readonly { start: number }[], offset: number): number =>
  firstWhere(items, (item) => item.start >= offset);

/** Index of the first item that ends after the offset; items sorted and not overlapping. */
export const firstEndingAfter = (items: readonly { end: number }[], offset: number): number =>
  firstWhere(items, (item) => item.end > offset);
