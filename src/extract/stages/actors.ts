// Names → the entities of this article, and every mention of them: coreference inside one article.
import type { Actor, Place } from '../../model/actor.ts';
import type { Mention } from '../../model/mention.ts';
import { bySpan, type Span } from '../../model/span.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Language } from '../language.ts';
import type { Agreement, Cast, Quoted } from '../layers.ts';
import { actorRecord, entityIds, placeRecord } from './actor-records.ts';
import { entities } from './entities.ts';
import { titleHolders } from './title-holders.ts';
import { unnamedActors } from './unnamed-actors.ts';

export function actors(doc: Quoted, language: Language, knowledge: Knowledge): Cast {
  const found = entities(doc, language, knowledge);
  const ids = entityIds(found.list, doc, knowledge);
  const nameEntities = found.of.map((entity) => (entity ? (ids.get(entity)?.id ?? null) : null));
  const agreements = new Map<string, Agreement>();
  const cast: Actor[] = [];
  const places: Place[] = [];
  for (const entity of found.list) {
    const { id, place } = ids.get(entity)!;
    if (place) places.push(placeRecord(id, entity, doc, knowledge));
    else cast.push(actorRecord(id, entity, doc, knowledge));
    agreements.set(id, { gender: entity.gender, number: entity.number ?? 's' });
  }
  const holders = titleHolders({ doc, language, knowledge, nameEntities, actors: cast, agreements });
  const unnamed = unnamedActors(doc, language, holders);
  for (const [id, agreement] of unnamed.agreements) agreements.set(id, agreement);

  const mentions: Mention[] = [];
  const mention = (span: Span, entity: string | null, form: Mention['form']) => {
    if (entity) mentions.push({ start: span.start, end: span.end, entity, form });
  };
  doc.names.forEach((name, i) => {
    mention(name, nameEntities[i]!, name.weak ? 'nominal' : 'name');
  });
  doc.titles.forEach((title, i) => {
    if (title.name === null) mention(title, unnamed.titleEntities[i]!, 'nominal');
  });
  doc.unnamed.forEach((party, i) => {
    mention(party, unnamed.entities[i]!, 'nominal');
  });
  return {
    ...doc,
    actors: [...cast, ...unnamed.actors].sort(byId),
    places: places.sort(byId),
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end || bySpan(a, b)),
    nameEntities,
    titleEntities: unnamed.titleEntities,
    agreements,
  };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
