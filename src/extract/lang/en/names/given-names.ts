// Given names and places of compromise's lexicon, by folded word.
import nlp from 'compromise/two';
import type { GivenNames } from './name-finder.ts';

export function givenNames(): GivenNames {
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
  const has = (stem: string, wanted: RegExp): boolean => {
    const tags = Object.hasOwn(lexicon, stem) ? lexicon[stem] : undefined;
    return !!tags && (Array.isArray(tags) ? tags : [tags]).some((t) => wanted.test(t));
  };
  return {
    given: (stem) => has(stem, /^(?:MaleName|FemaleName|FirstName)$/),
    place: (stem) => has(stem, /^(?:Country|City|Place|Region)$/),
  };
}
