// Keys of an actor: only actors that share one are ever compared, so that cost grows with the number of names and not with its square.
import type { Form, Profile } from './profiles.ts';
import { skeletons } from './skeleton.ts';

/** The same words in the same order. */
export const nameKey = (kind: string, { tokens }: Form): string => `${kind}|${tokens.join(' ')}`;

/** Names that may be spellings of each other share one of these: all words by sound, or one word by sound and the start of the other. */
export function soundKeys(kind: string, { tokens, sounds }: Form): string[] {
  const [first, last] = [skeletons(tokens[0]!), skeletons(tokens.at(-1)!)];
  if (tokens.length === 1) return first.filter((sound) => sound !== '').map((sound) => `${kind}|1|${sound}`);
  const keys = [`${kind}|*|${[...sounds].sort().join(' ')}`];
  for (const a of first)
    for (const b of last) keys.push(`${kind}|f|${a}|${b.slice(0, 1)}`, `${kind}|l|${b}|${a.slice(0, 1)}`);
  return [...new Set(keys)];
}

/** A name that needs support shares a key with another only together with an office, a companion or, for bodies, the country. */
export function supportedKeys(profile: Profile, form: Form, isTelling: (companion: string) => boolean): string[] {
  const name = nameKey(profile.kind, form);
  const keys = [...profile.offices].map((office) => `${name}|o|${office}`);
  for (const companion of profile.company) if (isTelling(companion)) keys.push(`${name}|c|${companion}`);
  if (profile.kind === 'organization' && profile.country) keys.push(`${name}|k|${profile.country}`);
  return keys;
}
