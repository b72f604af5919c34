// Which labels to show and on which side: greedily by weight, so that no label covers another label or a node.
// After the point-feature labelling of Christensen, Marks and Shieber 1995, the greedy variant with four positions.

export interface LabelCandidate {
  id: string;
  /** Centre and radius on screen, in pixels. */
  x: number;
  y: number;
  radius: number;
  width: number;
  weight: number;
  /** Shown whatever it covers. */
  forced: boolean;
  /** A small mark, which the label of a greater node may cover where nothing else is free. */
  soft?: boolean;
}
export type Side = 'right' | 'left' | 'above' | 'below';

const HEIGHT = 16;
const GAP = 5;
const CELL = 64;
/** From this weight on a name is worth a covered node. */
const LEADING = 0.8;
/** A stretch of the picture in pixels. */
export type Box = [x1: number, y1: number, x2: number, y2: number];

function boxOf({ x, y, radius, width }: LabelCandidate, side: Side): Box {
  const h = HEIGHT / 2;
  if (side === 'right') return [x + radius + GAP, y - h, x + radius + GAP + width, y + h];
  if (side === 'left') return [x - radius - GAP - width, y - h, x - radius - GAP, y + h];
  const top = side === 'above' ? y - radius - GAP - HEIGHT : y + radius + GAP;
  return [x - width / 2, top, x + width / 2, top + HEIGHT];
}

const cross = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** A grid of boxes, so that a crossing is found among few. */
function boxGrid() {
  const cells = new Map<string, Box[]>();
  const keys = (b: Box): string[] => {
    const out: string[] = [];
    for (let i = Math.floor(b[0] / CELL); i <= Math.floor(b[2] / CELL); i++)
      for (let j = Math.floor(b[1] / CELL); j <= Math.floor(b[3] / CELL); j++) out.push(`${i} ${j}`);
    return out;
  };
  return {
    add(box: Box) {
      for (const key of keys(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
    hits: (box: Box, own?: Box): boolean =>
      keys(box).some((key) => cells.get(key)?.some((b) => b !== own && cross(b, box))),
  };
}

interface Screen {
  width: number;
  height: number;
  /** What lies over the picture: no label goes under it where another side is free. */
  covered?: Box[];
}

/** Sides of the labels to show, by id. Candidates off `screen` are passed over. */
export function placeLabels(
  candidates: LabelCandidate[],
  screen: Screen,
  sides: readonly Side[],
  most = 250,
): Map<string, Side> {
  const placed = new Map<string, Side>();
  const nodes = boxGrid();
  const solid = boxGrid();
  const labels = boxGrid();
  for (const box of screen.covered ?? []) labels.add(box);
  const own = new Map<string, Box>();
  const visible = candidates.filter(
    (c) => c.x > -50 && c.y > -20 && c.x < screen.width + 50 && c.y < screen.height + 20,
  );
  for (const c of visible) {
    const r = c.radius + 1;
    const box: Box = [c.x - r, c.y - r, c.x + r, c.y + r];
    own.set(c.id, box);
    nodes.add(box);
    if (!c.soft) solid.add(box);
  }
  const order = visible.sort(
    (a, b) => Number(b.forced) - Number(a.forced) || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  );
  for (const c of order) {
    if (placed.size >= most && !c.forced) break;
    const open = (taken: ReturnType<typeof boxGrid>) =>
      sides.find((side) => {
        const box = boxOf(c, side);
        const onScreen = box[0] >= 2 && box[2] <= screen.width - 2;
        return onScreen && !labels.hits(box) && !taken.hits(box, own.get(c.id));
      });
    const free = open(nodes) ?? (c.soft ? undefined : open(solid));
    const side =
      free ??
      (c.forced || c.weight >= LEADING ? (sides.find((s) => !labels.hits(boxOf(c, s))) ?? sides[0]!) : undefined);
    if (!side) continue;
    labels.add(boxOf(c, side));
    placed.set(c.id, side);
  }
  return placed;
}
