// What Qala knows before reading: people, bodies and states with their spellings. Data, not code: data/actors.jsonl, user files.
import { z } from 'zod';
import { ActorKind } from './actor.ts';

/** One line of an actors file. `id` is a readable key: `khalifa-haftar`, `libya`. */
export const KnownActor = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: ActorKind,
  ar: z.string().describe('customary Arabic name'),
  en: z.string().describe('customary English name'),
  aliases: z.array(z.string()).default([]).describe('other spellings and short forms, both scripts'),
  weak: z
    .array(z.string())
    .default([])
    .describe('forms that count only when a full form stands in the same article, e.g. «السفارة»'),
  of: z.string().optional().describe('id of the country or body it belongs to'),
  gender: z.enum(['m', 'f']).optional(),
  titles: z.array(z.string()).default([]).describe('offices held, both scripts: «المشير», "Secretary of State"'),
  adjectives: z.array(z.string()).default([]).describe('countries: nationality adjectives, both scripts, base forms'),
  capitals: z
    .array(z.string())
    .default([])
    .describe('countries: capitals and seats used for the government, both scripts'),
  code: z.string().optional().describe('countries: ISO 3166-1 alpha-2'),
  wikidata: z.string().optional(),
});
export type KnownActor = z.infer<typeof KnownActor>;

/** One row of data/places.tsv. */
export const KnownPlace = z.strictObject({
  id: z.string(),
  ar: z.string(),
  en: z.string(),
  aliases: z.array(z.string()).default([]),
  country: z.string().optional().describe('ISO 3166-1 alpha-2'),
  lat: z.number().optional(),
  lon: z.number().optional(),
  population: z.number().optional(),
});
export type KnownPlace = z.infer<typeof KnownPlace>;
