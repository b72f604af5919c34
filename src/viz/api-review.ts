// What the page and the server say to each other about merging, splitting and marking wrong.
import * as z from 'zod/mini';
import { ActorItem, NamesOut } from './api.ts';

export const JudgementIn = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['same', 'not-same']),
    a: z.string().check(z.minLength(1)),
    b: z.string().check(z.minLength(1)),
    note: z.optional(z.string().check(z.maxLength(2000))),
  }),
  z.object({
    kind: z.literal('wrong'),
    record: z.string().check(z.minLength(1)),
    note: z.optional(z.string().check(z.maxLength(2000))),
  }),
  z.object({ kind: z.literal('undo'), of: z.string().check(z.minLength(1)) }),
]);
export type JudgementIn = z.infer<typeof JudgementIn>;
export const Judged = z.object({
  id: z.string().check(z.describe('name of the judgement, by which it can be taken back')),
});
export const JudgementOut = z.object({
  id: z.string(),
  judgement: JudgementIn,
  at: z.nullable(z.string()),
  undone: z.boolean(),
});
export type JudgementOut = z.infer<typeof JudgementOut>;
export const JudgementList = z.object({
  judgements: z.array(JudgementOut),
  names: z
    .record(z.string(), z.object(NamesOut))
    .check(z.describe('what the judged are called, those too that a judgement took out of the graph')),
  writable: z.boolean(),
});
export type JudgementList = z.infer<typeof JudgementList>;

export const Suggestion = z.object({ a: ActorItem, b: ActorItem, reason: z.string(), score: z.number() });
export type Suggestion = z.infer<typeof Suggestion>;
export const SuggestionList = z.object({ suggestions: z.array(Suggestion) });
export type SuggestionList = z.infer<typeof SuggestionList>;
