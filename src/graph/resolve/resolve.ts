// From all extractions to one decision on who and what is the same. Records are read one by one and never held all at once.
import type { Extraction } from '../../model/extraction.ts';
import type { Judgement } from '../../model/judgement.ts';
import { NO_RESOLUTION, type Resolution } from '../resolution.ts';
import { resolveActors } from './actors.ts';
import type { Lexicon } from './lexicon.ts';
import { collectPlaces, type PlaceProfile, resolvePlaces } from './places.ts';
import { createProfileCollector } from './profiles.ts';

export interface ResolveInput {
  /** May be called several times; each call reads all records anew, in order of article id. */
  extractions(): Iterable<Extraction>;
  judgements: readonly Judgement[];
  lexicon: Lexicon;
}

export function resolve({ extractions, judgements, lexicon }: ResolveInput): Resolution {
  const wrong = new Set(judgements.filter(({ kind }) => kind === 'wrong').map((j) => (j as { record: string }).record));
  const collector = createProfileCollector();
  const places = new Map<string, PlaceProfile>();
  for (const extraction of extractions()) {
    collector.add(extraction);
    collectPlaces(extraction, places);
  }
  return {
    ...NO_RESOLUTION,
    actors: resolveActors(collector.profiles, lexicon, judgements),
    places: resolvePlaces(places, judgements),
    wrong,
  };
}
