// Entities → records with ids: the key of the known, a hash for the unknown; names in both languages where known.
import type { Actor, Names, Place } from '../../model/actor.ts';
import { id as hash } from '../../model/id.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Quoted } from '../layers.ts';
import type { Entity } from './entities.ts';
import { surface } from './surface.ts';

export interface EntityId {
  id: string;
  place: boolean;
}

/** Prefix of the ids of places, so that a country as actor and as place are two. */
export const PLACE_PREFIX = 'place-';

/** A country that is only named where things happen is a place; the knowledge's places are places always. */
export function entityIds(list: Entity[], doc: Quoted, knowledge: Knowledge): Map<Entity, EntityId> {
  const ids = new Map<Entity, EntityId>();
  for (const entity of list) {
    const place = entity.kind === 'place' || (entity.kind === 'country' && isOnlyPlace(entity, doc));
    const known = entity.known && (knowledge.actors.has(entity.known) || knowledge.places.has(entity.known));
    const base = known ? entity.known! : hash(place ? 'place' : 'actor', doc.article.id, entity.kind, entity.key);
    ids.set(entity, { id: place && !base.startsWith(PLACE_PREFIX) ? PLACE_PREFIX + base : base, place });
  }
  return ids;
}

const isOnlyPlace = (entity: Entity, doc: Quoted): boolean => entity.names.every((i) => doc.names[i]!.locative);

export function actorRecord(id: string, entity: Entity, doc: Quoted, knowledge: Knowledge): Actor {
  const known = knowledge.actors.get(entity.known ?? '');
  const kind = known?.kind ?? (entity.kind as Actor['kind']);
  const names = known ? { ar: known.ar, en: known.en } : namesOf(entity, doc);
  return { id, kind, names, aliases: aliases(entity, doc, names) };
}

export function placeRecord(id: string, entity: Entity, doc: Quoted, knowledge: Knowledge): Place {
  const country = knowledge.actors.get(entity.known ?? '');
  if (country) return { id, names: { ar: country.ar, en: country.en }, ...(country.code && { country: country.code }) };
  const known = knowledge.places.get(entity.known ?? '');
  if (!known) return { id, names: namesOf(entity, doc) };
  return {
    id,
    names: { ar: known.ar, en: known.en },
    ...(known.country && { country: known.country }),
    ...(known.lat !== undefined && { lat: known.lat, lon: known.lon }),
  };
}

const namesOf = (entity: Entity, doc: Quoted): Names => ({ [doc.article.language]: surface(entity.full, doc) });

function aliases(entity: Entity, doc: Quoted, names: Names): string[] {
  const forms = new Set(entity.names.filter((i) => !doc.names[i]!.weak).map((i) => surface(doc.names[i]!, doc)));
  for (const name of Object.values(names)) forms.delete(name);
  return [...forms].sort();
}
