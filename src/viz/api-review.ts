// What the page and the server say to each other about merging, splitting and marking wrong.
import * as z from 'zod/mini';
import { ActorItem, ArticleItem, NamesOut } from './api.ts';

const Side = z
  .union([
    z.string().check(z.minLength(1)),
    z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(20_000)),
  ])
  .check(z.describe('an id, or several: each of one side is none of the other'));

export const JudgementIn = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('same'),
    a: z.string().check(z.minLength(1)),
    b: z.string().check(z.minLength(1)),
    note: z.optional(z.string().check(z.maxLength(2000))),
  }),
  z.object({
    kind: z.literal('not-same'),
    a: Side,
    b: Side,
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

export const Member = z.object({
  id: z.string(),
  ...NamesOut,
  rule: z.nullable(z.string()).check(z.describe('what joined it; null for the member that names the whole')),
  score: z.number().check(z.describe('0–1')),
  articles: z.array(ArticleItem).check(z.describe('the first few')),
  told: z.number().check(z.describe('number of articles')),
  mentions: z.number(),
});
export type Member = z.infer<typeof Member>;
export const MemberList = z.object({
  members: z.array(Member),
  divisible: z.boolean().check(z.describe('the graph tells whose each record is, so that a split shows at once')),
});
export type MemberList = z.infer<typeof MemberList>;
