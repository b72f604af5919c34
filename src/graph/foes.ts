// Who must not be whom: a human's "not the same", for the build and for the page that shows it before the build.
import type { Judgement } from '../model/judgement.ts';

export type Foes = ReadonlyMap<string, ReadonlySet<string>>;

export const sideOf = (side: string | readonly string[]): readonly string[] =>
  typeof side === 'string' ? [side] : side;

/** Of each judged id those that it is kept apart from, both ways. */
export function foesOf(judgements: Iterable<Judgement>): Foes {
  const foes = new Map<string, Set<string>>();
  const add = (id: string, others: readonly string[]): void => {
    const set = foes.get(id) ?? new Set();
    foes.set(id, set);
    for (const other of others) set.add(other);
  };
  for (const judgement of judgements) {
    if (judgement.kind !== 'not-same') continue;
    const [a, b] = [sideOf(judgement.a), sideOf(judgement.b)];
    for (const id of a) add(id, b);
    for (const id of b) add(id, a);
  }
  return foes;
}

export function areFoes(a: readonly string[], b: readonly string[], foes: Foes): boolean {
  if (foes.size === 0) return false;
  return a.some((one) => {
    const of = foes.get(one);
    return of !== undefined && b.some((other) => of.has(other));
  });
}

/** Parts without foes, each as large as the order allows: who is first of all decides where those go that nobody judged. */
export function apart(ids: readonly string[], foes: Foes): string[][] {
  if (!ids.some((id) => foes.has(id))) return [[...ids]];
  const parts: string[][] = [];
  for (const id of ids) {
    const part = parts.find((members) => !areFoes([id], members, foes));
    if (part) part.push(id);
    else parts.push([id]);
  }
  return parts;
}
