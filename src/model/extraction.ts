// The record of one article, one JSON line: everything that later stages know of it.
import { z } from 'zod';
import { Actor, Place } from './actor.ts';
import { Article } from './article.ts';
import { Diagnostic } from './diagnostic.ts';
import { Event } from './event.ts';
import { Mention } from './mention.ts';
import { Office } from './office.ts';
import { Span } from './span.ts';
import { Statement } from './statement.ts';

export const Extraction = z.strictObject({
  article: Article,
  sentences: z.array(Span),
  mentions: z.array(Mention),
  actors: z.array(Actor),
  places: z.array(Place),
  offices: z.array(Office),
  statements: z.array(Statement),
  events: z.array(Event),
  diagnostics: z.array(Diagnostic),
});
export type Extraction = z.infer<typeof Extraction>;

/** Stands in the output where an input line could not be read, so that lines out equal lines in. */
export const ErrorRecord = z.strictObject({ error: Diagnostic });
export type ErrorRecord = z.infer<typeof ErrorRecord>;
