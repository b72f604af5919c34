// The best few of many: kept in order while they come, so that a word in a hundred thousand texts sorts only what is shown.

/** `better(a, b)` is negative where `a` goes first. */
export function bestOf<T>(limit: number, better: (a: T, b: T) => number) {
  const kept: T[] = [];
  return {
    add(item: T) {
      if (kept.length >= limit && (limit === 0 || better(item, kept.at(-1)!) >= 0)) return;
      let [low, high] = [0, kept.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (better(kept[middle]!, item) <= 0) low = middle + 1;
        else high = middle;
      }
      kept.splice(low, 0, item);
      if (kept.length > limit) kept.pop();
    },
    kept,
  };
}
