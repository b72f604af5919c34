// Ids are hashes of key fields: no clock, no random, the same on every machine.
import { createHash } from 'node:crypto';

const LENGTH = 16;

/** Short id of `parts`, e.g. `id('s', articleId, '10', '42')` → `s-3f0c…`; 64 bits, so a million records collide with odds of 1 in 37 million. */
export function id(prefix: string, ...parts: string[]): string {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, LENGTH);
  return `${prefix}-${digest}`;
}
