// Pushes overlapping nodes apart, a little and deterministically, so that a dense middle stays readable and the map keeps its shape.

interface Disc {
  id: string;
  x: number;
  y: number;
  r: number;
  /** Pinned nodes stay; the others make room. */
  fixed: boolean;
}

const ROUNDS = 40;
const GAP = 1.15;

/** New positions of those that moved. Cost is linear in the number of nodes for even densities: neighbours come from a grid. */
export function pushApart(discs: readonly Disc[]): Map<string, { x: number; y: number }> {
  const count = discs.length;
  const x = Float64Array.from(discs, (d) => d.x);
  const y = Float64Array.from(discs, (d) => d.y);
  const r = Float64Array.from(discs, (d) => d.r);
  const cell =
    Math.max(
      1e-9,
      r.reduce((a, b) => Math.max(a, b), 0),
    ) *
    2 *
    GAP;
  const moved = new Uint8Array(count);
  /** The grid as a hash table: first disc of a bucket, the next one in the bucket of each disc, in rising order; -1 ends. */
  const first = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 1)));
  const bucket = (cx: number, cy: number): number => ((cx * 73_856_093) ^ (cy * 19_349_663)) & (first.length - 1);
  const next = new Int32Array(count);
  const [column, row] = [new Int32Array(count), new Int32Array(count)];

  /** Parts `i` and `j` where they overlap. */
  function part(i: number, j: number): boolean {
    const want = (r[i]! + r[j]!) * GAP;
    let [dx, dy] = [x[j]! - x[i]!, y[j]! - y[i]!];
    if (Math.abs(dx) >= want || Math.abs(dy) >= want) return false;
    const distance = Math.sqrt(dx * dx + dy * dy);
    const [stays, otherStays] = [discs[i]!.fixed, discs[j]!.fixed];
    if (distance >= want || (stays && otherStays)) return false;
    // Two in one place part along an angle that depends on their order only.
    if (distance < 1e-9) [dx, dy] = [Math.cos(i * 2.4 + j), Math.sin(i * 2.4 + j)];
    const push = (want - distance) / Math.hypot(dx, dy) / (stays || otherStays ? 1 : 2);
    if (!stays) {
      x[i]! -= dx * push;
      y[i]! -= dy * push;
    }
    if (!otherStays) {
      x[j]! += dx * push;
      y[j]! += dy * push;
    }
    moved[i] = moved[j] = 1;
    return true;
  }

  for (let round = 0; round < ROUNDS; round++) {
    first.fill(-1);
    for (let i = count - 1; i >= 0; i--) {
      [column[i], row[i]] = [Math.floor(x[i]! / cell), Math.floor(y[i]! / cell)];
      const at = bucket(column[i]!, row[i]!);
      next[i] = first[at]!;
      first[at] = i;
    }
    let any = false;
    for (let i = 0; i < count; i++) {
      const [cx, cy] = [Math.floor(x[i]! / cell), Math.floor(y[i]! / cell)];
      for (let gx = cx - 1; gx <= cx + 1; gx++)
        for (let gy = cy - 1; gy <= cy + 1; gy++)
          for (let j = first[bucket(gx, gy)]!; j >= 0; j = next[j]!)
            if (j > i && column[j] === gx && row[j] === gy && part(i, j)) any = true;
    }
    if (!any) break;
  }
  return new Map(discs.flatMap((d, i) => (moved[i] ? [[d.id, { x: x[i]!, y: y[i]! }] as const] : [])));
}
