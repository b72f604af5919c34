// The same place across articles: the known by their key; the unknown when name and country of the article agree.
import type { Extraction } from '../../model/extraction.ts';
import { foldName } from '../../model/fold.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Merge } from '../resolution.ts';
import { components, type Link } from './components.ts';
import { isKnown, mainCountry } from './profiles.ts';

export interface PlaceProfile {
  id: string;
  names: readonly string[];
  country: string | null;
}

export function collectPlaces(extraction: Extraction, places: Map<string, PlaceProfile>): void {
  if (extraction.places.length === 0) return;
  const country = mainCountry(extraction);
  for (const { id, names } of extraction.places) {
    if (places.has(id)) continue;
    places.set(id, {
      id,
      names: [...new Set(Object.values(names).map(foldName))],
      country: isKnown(id) ? null : country,
    });
  }
}

export function resolvePlaces(
  places: ReadonlyMap<string, PlaceProfile>,
  judgements: readonly Judgement[],
): Map<string, Merge> {
  const known = new Map<string, string[]>();
  for (const { id, names } of places.values())
    if (isKnown(id)) for (const name of names) known.set(name, [...(known.get(name) ?? []), id]);
  const first = new Map<string, string>();
  const links: Link[] = [];
  for (const id of [...places.keys()].sort()) {
    const { names, country } = places.get(id)!;
    if (isKnown(id)) continue;
    for (const name of names) {
      const same = known.get(name) ?? [];
      if (same.length === 1) links.push({ a: same[0]!, b: id, rule: 'same-name', score: 0.9 });
      if (country === null) continue;
      const key = `${name}|${country}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, id);
      else if (other !== id) links.push({ a: other, b: id, rule: 'name-and-country', score: 0.8 });
    }
  }
  return components(links, { judgements, isKnown, exists: (id) => places.has(id), prefer: () => 0 });
}
