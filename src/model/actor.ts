// Who speaks and acts. Named actors are shared between articles, unnamed sources stay private to theirs.
import * as z from 'zod/mini';

/** A name in each language in which it is known. */
export const Names = z.strictObject({ ar: z.optional(z.string()), en: z.optional(z.string()) });
export type Names = z.infer<typeof Names>;

export const ActorKind = z.enum(['person', 'organization', 'country']);
export type ActorKind = z.infer<typeof ActorKind>;

export const Actor = z.strictObject({
  id: z.string().check(z.minLength(1), z.describe('knowledge-base key, or hash of article, kind and name')),
  kind: ActorKind,
  names: Names,
  aliases: z.array(z.string()).check(z.describe('other forms met in the article, sorted')),
  unnamed: z.optional(z.literal(true)).check(z.describe('a source the article does not name')),
});
export type Actor = z.infer<typeof Actor>;

export const Place = z.strictObject({
  id: z.string().check(z.minLength(1)),
  names: Names,
  country: z.optional(z.string()).check(z.describe('ISO 3166-1 alpha-2')),
  lat: z.optional(z.number()),
  lon: z.optional(z.number()),
});
export type Place = z.infer<typeof Place>;
