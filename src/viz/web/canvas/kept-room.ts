// How much of the picture's edge stays free of nodes, for names and for what lies over it.
import type { Box } from './declutter.ts';

/** Room at each edge for names and the size of nodes: a share of the picture, and pixels beyond what covers it. */
const MARGIN = { x: 0.07, y: 0.055, beyond: 16 };

/** Pixels to keep free at the sides, above and below, for groups of things that lie over an edge. */
export function kept(groups: Box[][], width: number, height: number): { x: number; y: number } {
  const keep = { x: MARGIN.x * width, y: MARGIN.y * height };
  for (const boxes of groups) {
    if (boxes.length === 0) continue;
    const [x1, y1] = [Math.min(...boxes.map((b) => b[0])), Math.min(...boxes.map((b) => b[1]))];
    const [x2, y2] = [Math.max(...boxes.map((b) => b[2])), Math.max(...boxes.map((b) => b[3]))];
    if (y2 - y1 > x2 - x1) keep.x = Math.max(keep.x, Math.min(x2, width - x1) + MARGIN.beyond);
    else keep.y = Math.max(keep.y, Math.min(y2, height - y1) + MARGIN.beyond);
  }
  return { x: Math.min(keep.x, width / 4), y: Math.min(keep.y, height / 4) };
}
