// The place that a clause of happening names.
import type { Span } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Reading, Unit } from '../frames/reading.ts';

export const isSomewhere = (r: Reading, span: Span): boolean =>
  /^(?:country|place)$/.test(r.doc.names[firstAtOrAfter(r.doc.names, span.start)]?.kind ?? '');

/** The chunk behind "the town of", "the headquarters of"; -1 where the words are no place with an owner. */
export function placeOwner(r: Reading, chunk: number, unit: Unit): number {
  const { last, head } = r.chunks.list[chunk]!;
  const owned = r.lexicon.places.has(r.tokens[head]!.stem) && r.tokens[last]?.norm === 'of' && last + 1 < unit.last;
  return owned ? (r.chunks.at[last + 1] ?? -1) : -1;
}

/** The name that a phrase ends in: "Jabla", "the town of Jabla". */
export function placeNamed(r: Reading, chunk: number, unit: Unit): Reading['doc']['names'][number] | null {
  const inner = placeOwner(r, chunk, unit);
  const k = r.name[r.chunks.list[inner < 0 ? chunk : inner]!.last - 1]!;
  return k >= 0 ? r.doc.names[k]! : null;
}

/** "In Tripoli on Monday, the envoy met …" */
export function placeBefore(r: Reading, first: number, unit: Unit): Span | null {
  if (!/^(?:in|at|near|outside)$/.test(r.tokens[unit.first]!.norm) || unit.first + 1 > first) return null;
  const k = r.name[unit.first + 1]!;
  const name = k >= 0 ? r.doc.names[k]! : null;
  return name && (name.kind === 'place' || name.kind === 'country') ? { start: name.start, end: name.end } : null;
}

/** "travelled to Geneva, where they met": the place that "where" stands for; `first` is the token behind it. */
export function placeOfWhere(r: Reading, first: number, unit: Unit): Span | null {
  if (r.tokens[first - 1]?.norm !== 'where' || first - 1 <= unit.first) return null;
  for (let i = first - 2; i >= unit.first && i > first - 12; i--) {
    const name = r.doc.names[r.name[i]!];
    if (name && (name.kind === 'place' || name.kind === 'country')) return { start: name.start, end: name.end };
  }
  return null;
}
