// Known actors and places, indexed by folded form. Language-neutral: each pack folds with its own function.
import type { KnownActor, KnownPlace } from '../model/knowledge.ts';

export interface Knowledge {
  actors: ReadonlyMap<string, KnownActor>;
  places: ReadonlyMap<string, KnownPlace>;
}
