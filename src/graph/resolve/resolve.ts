// From all extractions to one decision on who and what is the same. Records are read one by one and never held all at once.
import type { Extraction } from '../../model/extraction.ts';
import type { Judgement } from '../../model/judgement.ts';
import { canonicalOf, type Resolution } from '../resolution.ts';
import { resolveActors } from './actors.ts';
import { collectEvents, type EventProfile, resolveEvents } from './events.ts';
import type { Lexicon } from './lexicon.ts';
import { collectPlaces, type PlaceProfile, resolvePlaces } from './places.ts';
import { createProfileCollector } from './profiles.ts';
import { createStatementCollector, resolveStatements } from './statements.ts';
import { createStoryCollector } from './stories.ts';

export interface ResolveInput {
  /** May be called several times; each call reads all records anew, in order of article id. */
  extractions(): Iterable<Extraction>;
  judgements: readonly Judgement[];
  lexicon: Lexicon;
}

export function resolve({ extractions, judgements, lexicon }: ResolveInput): Resolution {
  const wrong = new Set(judgements.flatMap((judgement) => (judgement.kind === 'wrong' ? [judgement.record] : [])));
  const actors = createProfileCollector(lexicon);
  const stories = createStoryCollector();
  const statements = createStatementCollector();
  const places = new Map<string, PlaceProfile>();
  const events: EventProfile[] = [];
  for (const extraction of extractions()) {
    actors.add(extraction);
    collectPlaces(extraction, places);
    stories.add(extraction.article.id, extraction.article.text);
    statements.add(extraction, wrong);
    collectEvents(extraction, wrong, events);
  }
  const actorMerges = resolveActors(actors.profiles, lexicon, judgements);
  const placeMerges = resolvePlaces(places, judgements);
  const actor = (id: string) => canonicalOf(actorMerges, id);
  const place = (id: string) => canonicalOf(placeMerges, id);
  return {
    actors: actorMerges,
    places: placeMerges,
    events: resolveEvents(events, { actor, place }, judgements),
    statements: resolveStatements(statements.statements, actor, judgements),
    stories: stories.stories(),
    wrong,
  };
}
