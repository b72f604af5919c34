// Colours of node labels in exported pictures: the Okabe–Ito palette, told apart by colour-blind readers too.
import type { NodeLabel } from '../../model/graph.ts';

export const NODE_COLOURS: Record<NodeLabel, string> = {
  Actor: '#0072b2',
  Statement: '#e69f00',
  Event: '#d55e00',
  Place: '#009e73',
  Article: '#56b4e9',
  Sentence: '#999999',
};

/** `#0072b2` → [0, 114, 178]. */
export function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
