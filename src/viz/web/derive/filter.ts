// Which records pass the filters, and what each further choice would give: one pass counts every facet with all others applied.
import { FACETS, type Facet, type View } from '../state/view.ts';
import type { Index, Rec } from './records-index.ts';

/** What of a view decides which records pass. */
export const FILTERING = ['filters', 'time', 'scope', 'focus', 'expanded'] as const;
export type Filtering = Pick<View, (typeof FILTERING)[number]>;

export type Counts = Record<Facet, Map<string, number>>;
export interface Filtered {
  recs: Rec[];
  counts: Counts;
  /** Records that pass everything but the time choice: what the histogram shows. */
  untimed: Rec[];
}

/** Values of a facet in a record; null where the facet does not speak of this kind of record. */
export function valuesOf(facet: Facet, rec: Rec, index: Index): string[] | null {
  const { statement: s, event: e } = rec;
  switch (facet) {
    case 'records':
      return [rec.kind];
    case 'kinds':
      return rec.parts.flatMap((p) => index.actors.get(p)?.kind ?? []);
    case 'acts':
      return s && [s.act];
    case 'stances':
      return s?.about.map((a) => a.stance) ?? null;
    case 'modes':
      return s && [s.mode];
    case 'media':
      return s && (s.medium ? [s.medium] : []);
    case 'types':
      return e && [e.type];
    case 'statuses':
      return e && [e.status];
    case 'outlets':
      return rec.outlets;
  }
}

export const dayOf = (rec: Rec, clock: View['time']['clock']): [string | null, string | null] =>
  clock === 'published' ? [rec.published, rec.published] : [rec.from, rec.to];

function inTime(rec: Rec, { clock, from, to, undated }: View['time']): boolean {
  const [first, last] = dayOf(rec, clock);
  if (first === null && last === null) return undated;
  return (from === null || (last ?? first!) >= from) && (to === null || (first ?? last!) <= to);
}

/** Actor kinds choose nodes, not records: a record passes with any actor of the kind. */
export function filterRecords(index: Index, view: Filtering): Filtered {
  const { filters, time } = view;
  const counts = Object.fromEntries(FACETS.map((f) => [f, new Map<string, number>()])) as Counts;
  const result: Filtered = { recs: [], counts, untimed: [] };
  const chosen = FACETS.filter((f) => filters[f].length > 0).map((f) => [f, new Set<string>(filters[f])] as const);
  for (const rec of scoped(index, view)) {
    if (rec.articles.length < filters.minSources) continue;
    if (filters.named && rec.statement?.speaker && index.actors.get(rec.statement.speaker)?.unnamed) continue;
    const failing = chosen.filter(([facet, set]) => {
      const values = valuesOf(facet, rec, index);
      return values !== null && !values.some((v) => set.has(v));
    });
    const timely = inTime(rec, time);
    if (failing.length === 0) {
      result.untimed.push(rec);
      if (timely) result.recs.push(rec);
    }
    if (!timely || failing.length > 1) continue;
    for (const facet of failing.length === 1 ? [failing[0]![0]] : FACETS) {
      const values = valuesOf(facet, rec, index);
      if (values === null) continue;
      for (const value of values.length > 1 ? new Set(values) : values)
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return result;
}

/** Records of the chosen scope, before filters. */
export function scoped(index: Index, { scope, focus, expanded }: Filtering): Iterable<Rec> {
  const of = (actors: string[]) => {
    const found = new Map<string, Rec>();
    for (const a of actors) for (const r of index.recsOf.get(a) ?? []) found.set(r.id, r);
    return found;
  };
  if (scope === 'ego' && focus) return of([focus, ...expanded]).values();
  if (scope === 'story' && focus) {
    const inside = new Set(index.stories.get(focus) ?? [focus]);
    return [...index.recs.values()].filter((r) => r.articles.some((a) => inside.has(a)));
  }
  if (scope === 'disputed')
    return [...index.recs.values()].filter(
      (r) => index.disputed.has(r.id) || r.statement?.reports.some((x) => index.disputed.has(x.event)),
    );
  return index.recs.values();
}
