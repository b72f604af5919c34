// Who speaks and acts. Named actors are shared between articles, unnamed sources stay private to theirs.
import { z } from 'zod';

/** A name in each language in which it is known. */
export const Names = z.strictObject({ ar: z.string().optional(), en: z.string().optional() });
export type Names = z.infer<typeof Names>;

export const ActorKind = z.enum(['person', 'organization', 'country']);
export type ActorKind = z.infer<typeof ActorKind>;

export const Actor = z.strictObject({
  id: z.string().min(1).describe('knowledge-base key, or hash of article, kind and name'),
  kind: ActorKind,
  names: Names,
  aliases: z.array(z.string()).describe('other forms met in the article, sorted'),
  unnamed: z.literal(true).optional().describe('a source the article does not name'),
});
export type Actor = z.infer<typeof Actor>;

export const Place = z.strictObject({
  id: z.string().min(1),
  names: Names,
  country: z.string().optional().describe('ISO 3166-1 alpha-2'),
  lat: z.number().optional(),
  lon: z.number().optional(),
});
export type Place = z.infer<typeof Place>;
