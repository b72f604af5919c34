// Articles reduced to who is in them, for tests of resolution: names, offices and company.

import type { Merge } from '../../../src/graph/resolution.ts';
import { loadLexicon } from '../../../src/graph/resolve/lexicon.ts';
import { resolve } from '../../../src/graph/resolve/resolve.ts';
import type { ActorKind } from '../../../src/model/actor.ts';
import type { Extraction } from '../../../src/model/extraction.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import { sketch } from '../fixtures.ts';

/** `key`: a short letter that becomes a hashed id, or a readable key of the knowledge base. */
export type Person = [key: string, name: string, kind?: ActorKind, office?: string];

export const hashed = (key: string): string =>
  `actor-${[...key]
    .map((c) => c.charCodeAt(0).toString(16))
    .join('')
    .padStart(16, '0')}`;
const idOf = (key: string): string => (key.length <= 2 ? hashed(key) : key);

export function articleWith(number: number, people: readonly Person[]): Extraction {
  const arabic = people.some(([, name]) => /[\u0600-\u06ff]/.test(name));
  return sketch({
    text: `${number}: ${people.map(([, name, , office]) => [office, name].filter(Boolean).join(' ')).join(', ')}.`,
    language: arabic ? 'ar' : 'en',
    actors: Object.fromEntries(people.map(([key, name, kind = 'person']) => [idOf(key), [kind, name]])),
    offices: people.flatMap(([key, , , office]) =>
      office ? [[idOf(key), office, null] as [string, string, null]] : [],
    ),
  });
}

const lexicon = loadLexicon();

export function mergesOf(
  articles: readonly (readonly Person[])[],
  judgements: readonly Judgement[] = [],
): ReadonlyMap<string, Merge> {
  const extractions = articles
    .map((people, i) => articleWith(i, people))
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  return resolve({ extractions: () => extractions, judgements, lexicon }).actors;
}

/** Whether two keys ended under one canonical actor. */
export function isSame(merges: ReadonlyMap<string, Merge>, a: string, b: string): boolean {
  const canonical = (key: string) => merges.get(idOf(key))?.canonical ?? idOf(key);
  return canonical(a) === canonical(b);
}
