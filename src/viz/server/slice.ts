// What the page loads first: the most important actors and every record between them, within a limit.
import type { Slice } from '../api.ts';
import { partsOfEvent, partsOfStatement, type Records } from './records.ts';

export interface SliceOptions {
  /** None gives the surroundings of the seeds alone. */
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

/** Records in which one of the actors plays a part. */
function nearby(r: Records, actors: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const actor of actors) for (const record of r.recordsOf.get(actor) ?? []) found.add(record);
  return found;
}

export function sliceOf(r: Records, version: string, options: Partial<SliceOptions> = {}): Slice {
  const { actors: maxActors, records: maxRecords, seeds } = { ...SLICE_DEFAULTS, ...options };
  const partsOf = (id: string): string[] => {
    const s = r.statements.get(id);
    const e = r.events.get(id);
    return s ? partsOfStatement(s) : e ? partsOfEvent(e) : [];
  };
  const ranked = [...r.actors.values()].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const inside = new Set(ranked.slice(0, maxActors).map((a) => a.id));
  const wanted = new Set<string>();
  for (const seed of seeds) {
    inside.add(seed);
    for (const record of r.recordsOf.get(seed) ?? []) {
      wanted.add(record);
      for (const part of partsOf(record)) if (r.actors.has(part)) inside.add(part);
    }
  }
  const weight = (parts: string[]) => parts.reduce((most, p) => Math.max(most, r.actors.get(p)?.importance ?? 0), 0);
  // Around seeds only their own surroundings are gone through, however large the graph is.
  const all = maxActors > 0 ? [...r.statements.keys(), ...r.events.keys()] : nearby(r, inside);
  const candidates: { id: string; weight: number }[] = [];
  for (const id of all) {
    const parts = partsOf(id);
    if (wanted.has(id)) candidates.push({ id, weight: 2 });
    else if (parts.every((p) => inside.has(p) || !r.actors.has(p))) candidates.push({ id, weight: weight(parts) });
  }
  if (candidates.length > maxRecords) candidates.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const kept = new Set(candidates.slice(0, maxRecords).map((c) => c.id));
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
