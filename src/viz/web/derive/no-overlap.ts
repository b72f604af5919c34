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
  const at = discs.map((d) => ({ ...d }));
  const cell = Math.max(1e-9, ...at.map((d) => d.r)) * 2 * GAP;
  const moved = new Set<number>();
  for (let round = 0; round < ROUNDS; round++) {
    const grid = new Map<string, number[]>();
    for (const [i, d] of at.entries()) {
      const key = `${Math.floor(d.x / cell)} ${Math.floor(d.y / cell)}`;
      const list = grid.get(key);
      if (list) list.push(i);
      else grid.set(key, [i]);
    }
    let any = false;
    for (const [i, a] of at.entries()) {
      const [cx, cy] = [Math.floor(a.x / cell), Math.floor(a.y / cell)];
      for (let gx = cx - 1; gx <= cx + 1; gx++)
        for (let gy = cy - 1; gy <= cy + 1; gy++)
          for (const j of grid.get(`${gx} ${gy}`) ?? []) {
            if (j <= i) continue;
            const b = at[j]!;
            const want = (a.r + b.r) * GAP;
            let [dx, dy] = [b.x - a.x, b.y - a.y];
            const distance = Math.hypot(dx, dy);
            if (distance >= want || (a.fixed && b.fixed)) continue;
            // Two in one place part along an angle that depends on their order only.
            if (distance < 1e-9) [dx, dy] = [Math.cos(i * 2.4 + j), Math.sin(i * 2.4 + j)];
            const length = Math.hypot(dx, dy);
            const push = (want - distance) / length / (a.fixed || b.fixed ? 1 : 2);
            if (!a.fixed) Object.assign(a, { x: a.x - dx * push, y: a.y - dy * push });
            if (!b.fixed) Object.assign(b, { x: b.x + dx * push, y: b.y + dy * push });
            moved.add(i).add(j);
            any = true;
          }
    }
    if (!any) break;
  }
  return new Map([...moved].map((i) => [at[i]!.id, { x: at[i]!.x, y: at[i]!.y }]));
}
