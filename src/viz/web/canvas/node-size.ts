// Radius of a node on screen: by weight, smaller where many share the picture.
import type { NodeKind } from '../derive/scene.ts';

const SMALL = 5;
const ROOMY = 60;

export function nodeRadius(kind: NodeKind, weight: number, count: number): number {
  const scale = Math.max(0.45, Math.min(1, Math.sqrt(ROOMY / count)));
  if (kind === 'statement' || kind === 'event' || kind === 'place') return SMALL * Math.max(0.7, scale);
  return (5 + 12 * weight) * scale;
}
