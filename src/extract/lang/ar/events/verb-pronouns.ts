// Subjects that no word tells: in the form of the verb, or glued to the particle before it.
import type { Reference, Token } from '../../../layers.ts';
import type { Scene } from './scene.ts';

/** The subject that the verb form alone tells: «وسافر». */
export function elided(scene: Scene, i: number): Reference {
  const { gender, number, person, core } = scene.tokens[i]!;
  return { form: 'pronoun', span: { start: core.start, end: core.start }, gender, number, person };
}

/** «انه», «انها» left whole by the tagger. */
export function glued(token: Token): Reference | null {
  const ending = /^ان(ه|ها|هم|هما|نا|ني)$/.exec(token.norm)?.[1];
  if (!ending) return null;
  const span = { start: token.end, end: token.end };
  return {
    form: 'pronoun',
    span,
    gender: ending === 'ها' ? 'f' : 'm',
    number: ending === 'هم' || ending === 'نا' ? 'p' : 's',
    person: /ن/.test(ending) ? 1 : 3,
  };
}
