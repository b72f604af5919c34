// What stays bright when something is chosen or pointed at: it, its neighbours, and the edges between.
import type { Selection } from '../state/view.ts';
import { pairOf } from '../state/view.ts';
import type { Scene } from './scene.ts';

export interface Near {
  selected: string | null;
  near: Set<string> | null;
  nearEdges: Set<string> | null;
}

export function nearOf(scene: Scene, selected: Selection | null, hovered: string | null): Near {
  const centre = selected ?? (hovered ? { kind: 'actor' as const, id: hovered } : null);
  if (!centre) return { selected: null, near: null, nearEdges: null };
  const near = new Set<string>();
  const nearEdges = new Set<string>();
  if (centre.kind === 'pair') {
    const ends = new Set(pairOf(centre.id));
    for (const e of scene.edges) if (ends.has(e.source) && ends.has(e.target)) nearEdges.add(e.id);
    return { selected: null, near: ends, nearEdges };
  }
  const present = scene.nodes.some((n) => n.id === centre.id);
  // A record that is no node of this picture lights the edge that stands for it.
  if (!present)
    for (const e of scene.edges) if (e.records.includes(centre.id)) for (const id of [e.source, e.target]) near.add(id);
  for (const e of scene.edges) {
    if (present ? e.source === centre.id || e.target === centre.id : e.records.includes(centre.id)) {
      nearEdges.add(e.id);
      near.add(e.source).add(e.target);
    }
  }
  if (present) near.add(centre.id);
  if (near.size === 0) return { selected: null, near: null, nearEdges: null };
  return { selected: selected && present ? selected.id : null, near, nearEdges };
}
