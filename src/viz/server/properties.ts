// Properties of a node or edge by type: null, or an empty list, where it is missing or something else.
import type { Properties } from '../../model/graph.ts';

export const text = (p: Properties, key: string): string | null =>
  typeof p[key] === 'string' ? (p[key] as string) : null;
export const number = (p: Properties, key: string): number | null =>
  typeof p[key] === 'number' ? (p[key] as number) : null;
export const texts = (p: Properties, key: string): string[] => {
  const list = p[key];
  return Array.isArray(list) ? list.map(String) : [];
};
