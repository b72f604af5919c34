// How much an actor matters: the measure that build stored (PageRank), else the number of its edges; scaled to 0–1.
import type { Properties } from '../../model/graph.ts';
import type { ActorItem } from '../api.ts';

const MEASURES = ['importance', 'pagerank'];

/** 0 where the build stored none. */
export const measureOf = (p: Properties): number =>
  (MEASURES.map((m) => p[m]).find((v) => typeof v === 'number') as number | undefined) ?? 0;

/** `degree` stands in for what was not measured. */
export function scaleImportance(actors: ReadonlyMap<string, ActorItem>, degree: ReadonlyMap<string, number>): void {
  let most = 1e-12;
  for (const a of actors.values()) {
    a.importance ||= degree.get(a.id) ?? 0;
    most = Math.max(most, a.importance);
  }
  for (const a of actors.values()) a.importance /= most;
}
