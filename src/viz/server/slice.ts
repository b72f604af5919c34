// What the page loads first: the most important actors and every record between them, within a limit.
import type { Slice } from '../api.ts';
import { partsOfEvent, partsOfStatement, type Records } from './records.ts';

export interface SliceOptions {
  actors: number;
  records: number;
  /** Actors that must be in, with all their records and partners. */
  seeds: string[];
}
export const SLICE_DEFAULTS: SliceOptions = { actors: 1500, records: 12_000, seeds: [] };

export const totalsOf = (r: Records): Slice['totals'] => ({
  actors: r.actors.size,
  places: r.places.size,
  statements: r.statements.size,
  events: r.events.size,
  articles: r.articles.size,
});

export function sliceOf(r: Records, version: string, options: Partial<SliceOptions> = {}): Slice {
  const { actors: maxActors, records: maxRecords, seeds } = { ...SLICE_DEFAULTS, ...options };
  const ranked = [...r.actors.values()].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const inside = new Set(ranked.slice(0, maxActors).map((a) => a.id));
  const wanted = new Set<string>();
  for (const seed of seeds) {
    inside.add(seed);
    for (const record of r.recordsOf.get(seed) ?? []) {
      wanted.add(record);
      const s = r.statements.get(record);
      const e = r.events.get(record);
      for (const part of s ? partsOfStatement(s) : e ? partsOfEvent(e) : []) if (r.actors.has(part)) inside.add(part);
    }
  }
  const weight = (parts: string[]) => Math.max(0, ...parts.map((p) => r.actors.get(p)?.importance ?? 0));
  const candidates = [
    ...[...r.statements.values()].map((item) => ({ item, parts: partsOfStatement(item) })),
    ...[...r.events.values()].map((item) => ({ item, parts: partsOfEvent(item) })),
  ].filter(({ item, parts }) => wanted.has(item.id) || parts.every((p) => inside.has(p) || !r.actors.has(p)));
  if (candidates.length > maxRecords)
    candidates.sort(
      (a, b) =>
        Number(wanted.has(b.item.id)) - Number(wanted.has(a.item.id)) ||
        weight(b.parts) - weight(a.parts) ||
        (a.item.id < b.item.id ? -1 : 1),
    );
  const kept = new Set(candidates.slice(0, maxRecords).map((c) => c.item.id));
  const statements = [...r.statements.values()].filter((s) => kept.has(s.id));
  const events = [...r.events.values()].filter((e) => kept.has(e.id));
  const places = new Set(events.flatMap((e) => (e.place ? [e.place] : [])));
  const articles = new Set([...statements, ...events].flatMap((record) => record.articles));
  return {
    version,
    actors: ranked.filter((a) => inside.has(a.id)),
    places: [...r.places.values()].filter((p) => places.has(p.id)),
    statements,
    events,
    articles: [...r.articles.values()].filter((a) => articles.has(a.id)),
    offices: r.offices.filter((o) => inside.has(o.person)),
    totals: totalsOf(r),
    truncated: inside.size < r.actors.size || kept.size < r.statements.size + r.events.size,
  };
}
