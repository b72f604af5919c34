// The loaded slice with what was loaded to it: the surroundings of an actor that the first slice did not hold in full.
import type { Slice } from '../../api.ts';

const LISTS = ['actors', 'places', 'statements', 'events', 'articles'] as const;

/** The first slice itself where the other adds nothing, or is of another graph. */
export function joinSlices(first: Slice, more: Slice): Slice {
  if (more.version !== first.version) return first;
  const joined = { ...first };
  for (const list of LISTS) {
    const known = new Set(first[list].map((item) => item.id));
    const added = more[list].filter((item) => !known.has(item.id));
    if (added.length > 0) Object.assign(joined, { [list]: [...first[list], ...added] });
  }
  if (LISTS.every((list) => joined[list] === first[list])) return first;
  const office = (o: Slice['offices'][number]) => JSON.stringify(o);
  const held = new Set(first.offices.map(office));
  joined.offices = [...first.offices, ...more.offices.filter((o) => !held.has(office(o)))];
  return joined;
}
