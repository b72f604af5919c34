// How much a name says. "Khalifa Haftar" can stand for itself; "Mohammed Ali" and "Haftar" need support from the context;
// "Mohammed" and "the Interior Ministry" alone tell nobody.
import type { ActorKind } from '../../model/actor.ts';
import type { Lexicon } from './lexicon.ts';
import type { Form, Profile } from './profiles.ts';

export type Strength = 'full' | 'weak' | 'none';

/** So many different names beginning with a word make it a given name, listed or not. */
const GIVEN_AT = 5;

/** Learns from the collection which further words are given names, and returns the judge of names. */
export function createStrength(profiles: Iterable<Profile>, lexicon: Lexicon) {
  const followers = new Map<string, Set<string>>();
  for (const { kind, forms, aliases } of profiles) {
    if (kind !== 'person') continue;
    for (const { tokens } of [...forms, ...aliases]) {
      const [first, last] = [tokens[0]!, tokens.at(-1)!];
      if (tokens.length < 2 || first === last) continue;
      const seen = followers.get(first);
      if (!seen) followers.set(first, new Set([last]));
      else if (seen.size < GIVEN_AT) seen.add(last);
    }
  }
  const isGiven = (token: string) => lexicon.given.has(token) || (followers.get(token)?.size ?? 0) >= GIVEN_AT;
  const strength = (kind: ActorKind, { tokens, isFunction }: Form): Strength => {
    if (isFunction) return 'weak';
    const telling = tokens.filter((token) => !lexicon.generic.has(token));
    if (telling.length === 0) return kind === 'organization' && tokens.length > 1 ? 'weak' : 'none';
    if (kind !== 'person') return tokens.length > 1 || telling[0]!.length > 3 ? 'full' : 'weak';
    if (telling.length === 1) return isGiven(telling[0]!) ? 'none' : 'weak';
    return telling.every(isGiven) && telling.length < 3 ? 'weak' : 'full';
  };
  return { isGiven, strength };
}
export type StrengthJudge = ReturnType<typeof createStrength>;
