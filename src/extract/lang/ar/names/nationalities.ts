// Adjectives of nationality → countries, in all their forms: أمريكي، الأمريكية، ليبيون، الليبيين، تونسيان.
import type { Knowledge } from '../../../knowledge.ts';
import { fold } from '../text/letters.ts';

const ENDINGS = ['', 'ه', 'ون', 'ين', 'ان', 'تان', 'تين', 'ات'];

export interface Nationalities {
  /** Country of one word without its article, or of «كوري» followed by «شمالي»: its id and how many words it takes. */
  at(bare: string, next: string | undefined): { country: string; words: 1 | 2 } | null;
}

export function nationalities(knowledge: Knowledge): Nationalities {
  const single = new Map<string, string>();
  const double = new Map<string, string>();
  for (const actor of knowledge.actors.values()) {
    if (actor.kind !== 'country') continue;
    for (const adjective of actor.adjectives) {
      const words = fold(adjective).split(' ');
      if (!/^[\u0621-\u064a ]+$/.test(words.join(' '))) continue;
      for (const a of ENDINGS) {
        const form = inflect(words[0]!, a);
        if (words.length === 1) single.set(form, actor.id);
        else for (const b of ENDINGS) double.set(`${form} ${inflect(words[1]!, b)}`, actor.id);
      }
    }
  }
  return {
    at(bare, next) {
      if (next !== undefined) {
        const two = double.get(`${bare} ${next}`);
        if (two) return { country: two, words: 2 };
      }
      const one = single.get(bare);
      return one ? { country: one, words: 1 } : null;
    },
  };
}

/** «ليبي» + ون → «ليبيون»; «ليبي» + ين → «ليبيين». */
const inflect = (base: string, ending: string): string => base + ending;
