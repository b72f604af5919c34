// A title or function that the article gives a person, and the body or country it belongs to.
import { z } from 'zod';
import { Span } from './span.ts';

export const Office = z.strictObject({
  person: z.string().min(1),
  title: z.string().min(1).describe('the words of the article'),
  of: z.string().nullable().describe('actor or place id'),
  evidence: Span,
});
export type Office = z.infer<typeof Office>;
