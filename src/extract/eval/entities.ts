// Aligns the entities of a record with those of the gold: by what they are called in the text, never by keys or ids.
import type { Extraction } from '../../model/extraction.ts';
import { spanText } from '../../model/span.ts';
import { assign } from './assign.ts';
import type { GoldArticle, GoldEntity } from './gold.ts';
import { countCommon, fold, foldTitle, meets, sameWords, variants } from './names.ts';
import { addAnswer, addSet, type Tally } from './tally.ts';

export type Who = string | null | undefined;
export interface Entities {
  /** Whether the record's `id` is the gold's `key` (or ~unnamed words, or nobody). */
  sameWho(key: Who, id: Who): boolean;
  /** The same for places and bodies, which may be actors on one side only. */
  sameEntity(key: string, id: Who): boolean;
  /** How many of the parties agree, one to one. */
  common(keys: readonly string[], ids: readonly string[]): number;
  goldOf(id: string): string | undefined;
  isUnnamed(id: string): boolean;
  nameOf(id: Who): string;
  mistakes: string[];
}

interface Found {
  id: string;
  kind?: string;
  forms: string[];
}

export function scoreEntities(
  gold: GoldArticle,
  record: Extraction,
  tally: Tally,
  isWanted: (layer: string) => boolean,
): Entities {
  const forms = new Map<string, string[]>();
  for (const mention of record.mentions) {
    if (mention.form === 'pronoun' || mention.end <= mention.start) continue;
    forms.set(mention.entity, [...(forms.get(mention.entity) ?? []), spanText(record.article.text, mention)]);
  }
  const found = (entity: { id: string; kind?: string }): Found => ({ ...entity, forms: forms.get(entity.id) ?? [] });
  const actors = record.actors.filter((actor) => !actor.unnamed).map(found);
  const places = record.places.map(found);
  const pairs = align(gold.actors, actors);
  const keyOf = new Map(pairs.map(([i, j]) => [actors[j]!.id, gold.actors[i]!.key]));
  if (isWanted('actors')) scoreActors(gold, actors, pairs, tally);
  if (isWanted('places')) scorePlaces(gold, actors, places, pairs, tally);

  const byId = new Map([...record.places, ...record.actors].map((entity) => [entity.id, entity]));
  const byKey = new Map<string, GoldEntity>([...gold.places, ...gold.actors].map((entity) => [entity.key, entity]));
  const isUnnamed = (id: string) => record.actors.some((actor) => actor.id === id && actor.unnamed === true);
  const unnamedAs = (words: string, id: string) =>
    isUnnamed(id) &&
    [...Object.values(byId.get(id)?.names ?? {}), ...(forms.get(id) ?? [])].some((form) =>
      sameWords(words, form ?? ''),
    );
  const sameWho = (key: Who, id: Who): boolean => {
    if (key === null || key === undefined) return !id || isUnnamed(id);
    if (!id) return false;
    return keyOf.get(id) === key || (key.startsWith('~') && unnamedAs(key.slice(1), id));
  };
  return {
    sameWho,
    sameEntity: (key, id) => {
      if (!id || isUnnamed(id)) return false;
      const entity = byKey.get(key);
      return (
        keyOf.get(id) === key || (entity !== undefined && meets(variants(entity.names), variants(forms.get(id) ?? [])))
      );
    },
    common: (keys, ids) => assign(keys.length, ids.length, (i, j) => (sameWho(keys[i], ids[j]) ? 1 : 0)).length,
    goldOf: (id) => keyOf.get(id),
    isUnnamed,
    mistakes: missedAndExtra(gold, record, pairs),
    nameOf: (id) => (id ? (Object.values(byId.get(id)?.names ?? {})[0] ?? forms.get(id)?.[0] ?? id) : 'nobody'),
  };
}

function missedAndExtra(gold: GoldArticle, record: Extraction, pairs: [number, number][]): string[] {
  const [hitGold, hitFound] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const named = record.actors.filter((actor) => !actor.unnamed);
  return [
    ...gold.actors.filter((_, i) => !hitGold.has(i)).map((a) => `missed actor ${a.names[0]} (${a.kind})`),
    ...named.filter((_, j) => !hitFound.has(j)).map((a) => `extra actor ${Object.values(a.names)[0]} (${a.kind})`),
  ];
}

function align(gold: readonly GoldEntity[], found: readonly Found[]): [number, number][] {
  const left = gold.map(({ names, kind }) => ({ exact: new Set(names.map(fold)), loose: variants(names), kind }));
  const right = found.map(({ forms, kind }) => ({ exact: new Set(forms.map(fold)), loose: variants(forms), kind }));
  return assign(gold.length, found.length, (i, j) => {
    const [a, b] = [left[i]!, right[j]!];
    const shared = countCommon(a.loose, b.loose);
    return shared ? 1 + 0.1 * countCommon(a.exact, b.exact) + 0.01 * shared + (a.kind === b.kind ? 0.05 : 0) : 0;
  });
}

function scoreActors(gold: GoldArticle, actors: readonly Found[], pairs: [number, number][], tally: Tally): void {
  addSet(tally, 'actors', pairs.length, actors.length, gold.actors.length);
  for (const kind of ['person', 'organization', 'country']) {
    const isKind = (entity: { kind?: string } | undefined) => entity?.kind === kind;
    const hit = pairs.filter(([i, j]) => isKind(gold.actors[i]) && isKind(actors[j])).length;
    addSet(tally, `actors:${kind}`, hit, actors.filter(isKind).length, gold.actors.filter(isKind).length);
  }
  for (const [i, j] of pairs) addAnswer(tally, 'kind', gold.actors[i]!.kind === actors[j]!.kind);
}

/** A country told as actor by the one and as place by the other is judged among the actors only. */
function scorePlaces(
  gold: GoldArticle,
  actors: readonly Found[],
  places: readonly Found[],
  actorPairs: [number, number][],
  tally: Tally,
): void {
  const matched = new Set(actorPairs.map(([, j]) => j));
  const countryForms = variants(
    actors.filter((actor, j) => matched.has(j) || actor.kind === 'country').flatMap((actor) => actor.forms),
  );
  const goldActorForms = variants(gold.actors.flatMap((actor) => actor.names));
  const pairs = align(gold.places, places);
  const hitGold = new Set(pairs.map(([i]) => i));
  const hitFound = new Set(pairs.map(([, j]) => j));
  const expected = gold.places.filter(
    (place, i) => hitGold.has(i) || !place.names.some((name) => countryForms.has(fold(name))),
  );
  const counted = places.filter(
    (place, j) => hitFound.has(j) || !place.forms.some((form) => goldActorForms.has(fold(form))),
  );
  addSet(tally, 'places', pairs.length, counted.length, expected.length);
}

export function scoreOffices(gold: GoldArticle, record: Extraction, entities: Entities, tally: Tally): void {
  const pairs = assign(gold.offices.length, record.offices.length, (i, j) => {
    const [a, b] = [gold.offices[i]!, record.offices[j]!];
    const [x, y] = [foldTitle(a.title), foldTitle(b.title)];
    if (entities.goldOf(b.person) !== a.person || y.length < 2 || !(x.includes(y) || y.includes(x))) return 0;
    return 1 + (x === y ? 0.2 : 0) + (a.of !== null && entities.sameEntity(a.of, b.of) ? 0.1 : 0);
  });
  addSet(tally, 'offices', pairs.length, record.offices.length, gold.offices.length);
  for (const [i, j] of pairs) {
    const of = gold.offices[i]!.of;
    if (of !== null) addAnswer(tally, 'office body', entities.sameEntity(of, record.offices[j]!.of));
  }
}
