// One-to-one alignment with the highest total weight: the Hungarian algorithm (Kuhn 1955, Munkres 1957) with potentials, O(n²m).

/** Pairs [i, j]; a weight of 0 is no pair. */
export function assign(n: number, m: number, weight: (i: number, j: number) => number): [number, number][] {
  if (n > m) return assign(m, n, (i, j) => weight(j, i)).map(([i, j]) => [j, i]);
  const w = Array.from({ length: n }, (_, i) => Array.from({ length: m }, (_, j) => weight(i, j)));
  const u = new Float64Array(n + 1);
  const v = new Float64Array(m + 1);
  const match = new Int32Array(m + 1);
  const way = new Int32Array(m + 1);
  for (let i = 1; i <= n; i++) {
    match[0] = i;
    let j0 = 0;
    const least = new Float64Array(m + 1).fill(Infinity);
    const used = new Uint8Array(m + 1);
    do {
      used[j0] = 1;
      const i0 = match[j0]!;
      let delta = Infinity;
      let j1 = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue;
        const cost = -w[i0 - 1]![j - 1]! - u[i0]! - v[j]!;
        if (cost < least[j]!) {
          least[j] = cost;
          way[j] = j0;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          j1 = j;
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j]) {
          u[match[j]!]! += delta;
          v[j]! -= delta;
        } else least[j]! -= delta;
      }
      j0 = j1;
    } while (match[j0]);
    while (j0) {
      match[j0] = match[way[j0]!]!;
      j0 = way[j0]!;
    }
  }
  const pairs: [number, number][] = [];
  for (let j = 1; j <= m; j++) if (match[j] && w[match[j]! - 1]![j - 1]! > 0) pairs.push([match[j]! - 1, j - 1]);
  return pairs.sort((a, b) => a[0] - b[0]);
}
