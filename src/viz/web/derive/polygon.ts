// Whether a point lies inside a drawn outline: even–odd rule.
export interface Point {
  x: number;
  y: number;
}

export function inside(outline: readonly Point[], { x, y }: Point): boolean {
  let within = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [a, b] = [outline[i]!, outline[j]!];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within;
  }
  return within;
}
