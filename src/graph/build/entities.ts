// Actor and place nodes: what all articles together know of one entity, and which members stand under it.
import type { Actor, Place } from '../../model/actor.ts';
import type { Extraction } from '../../model/extraction.ts';
import { foldName } from '../../model/fold.ts';
import type { GraphNode } from '../../model/graph.ts';
import { canonicalOf, type Merge, type Resolution } from '../resolution.ts';
import { isKnown } from '../resolve/profiles.ts';
import { present } from './parts.ts';
import { outletOf } from './spine.ts';

interface Entity {
  label: 'Actor' | 'Place';
  own: Actor | Place | null;
  kinds: Counts;
  names: { ar: Counts; en: Counts };
  aliases: Set<string>;
  /** Titles that articles give a person, with a body or without. */
  titles: Set<string>;
  members: Set<string>;
  unnamed: boolean;
  articles: number;
  mentions: number;
  outlets: Set<string>;
  place: Pick<Place, 'country' | 'lat' | 'lon'> | null;
}
type Counts = Map<string, number>;
export type Entities = Map<string, Entity>;

export function addEntities(entities: Entities, extraction: Extraction, resolution: Resolution): void {
  const outlet = outletOf(extraction.article);
  const mentions = new Map<string, number>();
  for (const { entity } of extraction.mentions) count(mentions, entity);
  const seen = new Set<string>();
  const add = (record: Actor | Place, label: Entity['label'], canonical: string): Entity => {
    const entity = entities.get(canonical) ?? blank(label);
    entities.set(canonical, entity);
    if (record.id === canonical) entity.own = better(entity.own, record);
    else entity.members.add(record.id);
    for (const script of ['ar', 'en'] as const) {
      const name = record.names[script];
      if (name) count(entity.names[script], name);
    }
    entity.mentions += mentions.get(record.id) ?? 0;
    if (!seen.has(canonical)) entity.articles++;
    seen.add(canonical);
    if (outlet) entity.outlets.add(outlet);
    return entity;
  };
  for (const actor of extraction.actors) {
    const entity = add(actor, 'Actor', canonicalOf(resolution.actors, actor.id));
    count(entity.kinds, actor.kind);
    for (const alias of actor.aliases) entity.aliases.add(alias);
    if (actor.unnamed) entity.unnamed = true;
  }
  for (const { person, title } of extraction.offices)
    entities.get(canonicalOf(resolution.actors, person))?.titles.add(title);
  for (const place of extraction.places) {
    const entity = add(place, 'Place', canonicalOf(resolution.places, place.id));
    if (!entity.place || place.id === canonicalOf(resolution.places, place.id)) entity.place = place;
  }
}

const blank = (label: Entity['label']): Entity => ({
  label,
  own: null,
  kinds: new Map(),
  names: { ar: new Map(), en: new Map() },
  aliases: new Set(),
  titles: new Set(),
  members: new Set(),
  unnamed: false,
  articles: 0,
  mentions: 0,
  outlets: new Set(),
  place: null,
});

const count = (counts: Counts, key: string, by = 1): void => void counts.set(key, (counts.get(key) ?? 0) + by);

/** Of two records with one id, whichever comes first by its JSON: a choice that no order of articles changes. */
const better = <T extends Actor | Place>(a: T | null, b: T): T =>
  a === null || JSON.stringify(b) < JSON.stringify(a) ? b : a;

const commonest = (counts: Counts): string | null =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;

/** Of the usual names the commonest of several words: «كريستيانو رونالدو», neither «رونالدو» nor what one article runs together. */
function fullName(counts: Counts): string | null {
  const usual = Math.max(0, ...counts.values()) * USUAL;
  const full = new Map([...counts].filter(([name, times]) => name.includes(' ') && times >= usual));
  return commonest(full.size > 0 ? full : counts);
}
/** So often, against the commonest name, must a name be used to be shown. */
const USUAL = 0.1;

export function entityNode(id: string, entity: Entity, resolution: Resolution): GraphNode {
  const shown = (script: 'ar' | 'en') =>
    (isKnown(id) ? entity.own?.names[script] : null) ?? fullName(entity.names[script]);
  const ar = shown('ar');
  const en = shown('en');
  const others = [...entity.aliases, ...entity.names.ar.keys(), ...entity.names.en.keys()];
  const aliases = [...new Set(others)].filter((name) => name !== ar && name !== en).sort();
  const merges = entity.label === 'Actor' ? resolution.actors : resolution.places;
  return {
    id,
    label: entity.label,
    properties: present({
      id,
      kind: entity.label === 'Actor' ? commonest(entity.kinds) : null,
      name: en ?? ar ?? id,
      nameAr: ar,
      nameEn: en,
      aliases,
      titles: [...entity.titles].sort(),
      norm: [...new Set([ar, en, ...aliases].filter((name) => name !== null).map(foldName))].join(' | '),
      unnamed: entity.unnamed || null,
      country: entity.place?.country,
      lat: entity.place?.lat,
      lon: entity.place?.lon,
      articles: entity.articles,
      mentions: entity.mentions,
      outlets: [...entity.outlets].sort(),
      ...memberProperties([...entity.members].sort(), merges),
    }),
  };
}

/** Members of a merged node with the rule and score, and for events the key, that joined each. */
export function memberProperties(members: readonly string[], merges: ReadonlyMap<string, Merge>) {
  const found = members.map((member) => merges.get(member)).filter((merge) => merge !== undefined);
  return {
    members: found.map(({ entity }) => entity),
    mergeRules: found.map(({ rule }) => rule),
    mergeScores: found.map(({ score }) => score),
    mergeKeys: found.some(({ key }) => key !== undefined) ? found.map(({ key = '' }) => key) : null,
  };
}
