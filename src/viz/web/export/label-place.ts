// Anchor of a label beside its node, as on the canvas.
import type { Side } from '../canvas/declutter.ts';

const GAP = 5;

export function placedSide(
  at: { x: number; y: number; radius: number },
  side: Side,
): { x: number; y: number; anchor: 'start' | 'middle' | 'end' } {
  if (side === 'right') return { x: at.x + at.radius + GAP, y: at.y + 4, anchor: 'start' };
  if (side === 'left') return { x: at.x - at.radius - GAP, y: at.y + 4, anchor: 'end' };
  return { x: at.x, y: side === 'above' ? at.y - at.radius - GAP - 4 : at.y + at.radius + GAP + 12, anchor: 'middle' };
}
