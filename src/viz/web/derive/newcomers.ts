// Which nodes a layout may move: after an expansion those that it brought, else all. What the eye knows stays where it is.
import type { View } from '../state/view.ts';
import type { Index } from './records-index.ts';

/** A test of node ids. */
export function movable(index: Index, { scope, focus, expanded, pinned }: View): (id: string) => boolean {
  const last = expanded.at(-1);
  const free = (id: string) => !(id in pinned);
  if (last === undefined) return free;
  const around = (actors: string[]) =>
    new Set(actors.flatMap((a) => (index.recsOf.get(a) ?? []).flatMap((r) => [r.id, ...r.parts])));
  const brought = around([last]);
  const before = around([...(scope === 'ego' && focus ? [focus] : []), ...expanded.slice(0, -1)]);
  return (id) => free(id) && id !== last && brought.has(id) && !before.has(id);
}
