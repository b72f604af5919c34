// Keys of an actor: only actors that share one are ever compared, so that cost grows with the number of names and not with its square.
import type { Form, Profile } from './profiles.ts';
import { skeleton } from './skeleton.ts';

/** The same words in the same order. */
export const nameKey = (kind: string, { tokens }: Form): string => `${kind}|${tokens.join(' ')}`;

/** Names that may be spellings of each other share one of these: all words by sound, or one word by sound and the start of the other. */
export function soundKeys(kind: string, { tokens }: Form): string[] {
  const sounds = tokens.map(skeleton);
  if (sounds.some((sound) => sound === '') && tokens.length === 1) return [];
  if (tokens.length === 1) return [`${kind}|1|${sounds[0]}`];
  const [first, last] = [sounds[0]!, sounds.at(-1)!];
  return [
    `${kind}|*|${[...sounds].sort().join(' ')}`,
    `${kind}|f|${first}|${last.slice(0, 1)}`,
    `${kind}|l|${last}|${first.slice(0, 1)}`,
  ];
}

/** A name that needs support shares a key with another only together with an office, a companion or, for bodies, the country. */
export function supportedKeys(profile: Profile, form: Form, isTelling: (companion: string) => boolean): string[] {
  const name = nameKey(profile.kind, form);
  const keys = [...profile.offices].map((office) => `${name}|o|${office}`);
  for (const companion of profile.company) if (isTelling(companion)) keys.push(`${name}|c|${companion}`);
  if (profile.kind === 'organization' && profile.country) keys.push(`${name}|k|${profile.country}`);
  return keys;
}
