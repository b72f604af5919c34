// Hand-annotated articles, as the annotation guidelines write them: keys and exact substrings, no offsets.
import { z } from 'zod';
import { ActorKind } from '../../model/actor.ts';

const keys = z.array(z.string()).default([]);
const Entity = z.object({ key: z.string(), en: z.string().optional(), names: z.array(z.string()) });

export const GoldActor = Entity.extend({ kind: ActorKind });
export const GoldStatement = z.object({
  speaker: z.string().nullish().describe('key, ~words of an unnamed source, null; absent where nobody annotated it'),
  cue: z.string().optional(),
  content: z.array(z.string()),
  start: z.int().optional().describe('offset of the first content part, from converted corpora'),
  sourceSpan: z.tuple([z.int(), z.int()]).nullish(),
  mode: z.string(),
  act: z.string().optional(),
  addressees: keys,
  about: z.array(z.object({ actor: z.string(), stance: z.string() })).default([]),
  medium: z.string().nullish(),
  saidAt: z.string().nullish(),
});
export const GoldEvent = z.object({
  type: z.string(),
  mode: z.string().nullish(),
  trigger: z.string(),
  actor: keys,
  recipient: keys,
  place: z.string().nullish(),
  date: z.string().nullish(),
  status: z.string(),
  evidence: z.string(),
});
export const GoldArticle = z.object({
  article: z.string(),
  language: z.string().default('unknown'),
  publishedAt: z.string().nullish(),
  only: z.array(z.string()).optional().describe('the layers annotated, where not all are'),
  actors: z.array(GoldActor).default([]),
  places: z.array(Entity).default([]),
  offices: z.array(z.object({ person: z.string(), title: z.string(), of: z.string().nullable() })).default([]),
  statements: z.array(GoldStatement).default([]),
  events: z.array(GoldEvent).default([]),
});
export type GoldArticle = z.infer<typeof GoldArticle>;
export type GoldEntity = z.infer<typeof Entity> & { kind?: string };
export type GoldStatement = z.infer<typeof GoldStatement>;
export type GoldEvent = z.infer<typeof GoldEvent>;
