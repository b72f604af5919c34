// The pipeline. The order of the stages stands here and nowhere else.
import type { Article } from '../model/article.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Knowledge } from './knowledge.ts';
import type { Language } from './language.ts';
import { actors } from './stages/actors.ts';
import { events } from './stages/events.ts';
import { withoutIdleParties } from './stages/idle-parties.ts';
import { names } from './stages/names.ts';
import { offices } from './stages/offices.ts';
import { quotes } from './stages/quotes.ts';
import { segment } from './stages/segment.ts';
import { statements } from './stages/statements.ts';
import { times } from './stages/times.ts';
import { wholeGraphemes } from './whole-graphemes.ts';

/** Pure and deterministic: the same article, pack and knowledge give the same record. */
export function extract(article: Article, language: Language, knowledge: Knowledge): Extraction {
  const segmented = segment(article, language);
  const named = names(segmented, language, knowledge);
  const timed = times(named, language);
  const quoted = quotes(timed, language);
  const cast = actors(quoted, language, knowledge);
  const told = statements(cast, language);
  const happened = withoutIdleParties(events(told, language));
  return wholeGraphemes({
    article,
    sentences: segmented.sentences.map(({ start, end }) => ({ start, end })),
    mentions: happened.mentions,
    actors: happened.actors,
    places: happened.places,
    offices: offices(happened, language, knowledge),
    statements: happened.statements,
    events: happened.events,
    diagnostics: happened.diagnostics,
  });
}
