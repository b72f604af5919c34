// A crowded screen of labels, the same on every run, and the boxes that they would fill.
import type { LabelCandidate, Side } from '../../src/viz/web/canvas/declutter.ts';

export function declutterCase(count: number) {
  let seed = 7;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const candidates: LabelCandidate[] = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    x: 40 + random() * 920,
    y: 30 + random() * 640,
    radius: 3 + random() * 9,
    width: 30 + random() * 90,
    weight: random(),
    forced: false,
  }));
  const byId = new Map(candidates.map((c) => [c.id, c]));
  const boxes = (id: string, side: Side): [number, number, number, number] => {
    const { x, y, radius, width } = byId.get(id)!;
    if (side === 'right') return [x + radius + 5, y - 8, x + radius + 5 + width, y + 8];
    if (side === 'left') return [x - radius - 5 - width, y - 8, x - radius - 5, y + 8];
    const top = side === 'above' ? y - radius - 21 : y + radius + 5;
    return [x - width / 2, top, x + width / 2, top + 16];
  };
  return { candidates, boxes };
}
