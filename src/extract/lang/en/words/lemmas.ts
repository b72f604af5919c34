// Dictionary forms by compromise, remembered per pack: news repeats its words.
import nlp from 'compromise/two';
import type { Pos } from '../../../layers.ts';

interface Transforms {
  two: {
    transform: {
      verb: { toInfinitive(form: string, model: object, tense: string): string };
      noun: { toSingular(form: string, model: object): string };
    };
  };
}

const IRREGULAR: Record<string, string> = {
  said: 'say', says: 'say', saying: 'say', told: 'tell', met: 'meet', led: 'lead', left: 'leave', held: 'hold', made: 'make', found: 'find', felt: 'feel',
  put: 'put', set: 'set', cut: 'cut', hit: 'hit', read: 'read', spoke: 'speak', spoken: 'speak', shot: 'shoot', fought: 'fight', struck: 'strike', sent: 'send',
  paid: 'pay', lies: 'lie', lied: 'lie', lying: 'lie', died: 'die', dying: 'die', dies: 'die', tied: 'tie', denied: 'deny', "'s": 'be', is: 'be', are: 'be', was: 'be',
  were: 'be', been: 'be', being: 'be', am: 'be', has: 'have', had: 'have', having: 'have', does: 'do', did: 'do', done: 'do', went: 'go', gone: 'go', based: 'base',
  talks: 'talk', media: 'media', forces: 'force', wounded: 'wound', bound: 'bind', wound: 'wound', thought: 'think', sought: 'seek', bombed: 'bomb', bombing: 'bomb',
  withdrew: 'withdraw', withdrawn: 'withdraw', overthrew: 'overthrow', overthrown: 'overthrow', foresaw: 'foresee', vetoed: 'veto', vetoes: 'veto', freed: 'free', agreed: 'agree',
}; // biome-ignore format: a table

/** Lemma of a folded form; keeps its answers for the life of the pack. */
export function lemmatizer(): (norm: string, pos: Pos, tags: ReadonlySet<string>) => string {
  const methods = nlp.methods() as Transforms;
  const model = nlp.model();
  const known = new Map<string, string>();
  return (norm, pos, tags) => {
    if (pos !== 'VERB' && pos !== 'AUX' && pos !== 'NOUN') return norm;
    const key = pos === 'NOUN' ? `n ${norm}` : `v ${norm}`;
    const hit = known.get(key);
    if (hit !== undefined) return hit;
    const lemma =
      IRREGULAR[norm] ??
      (pos === 'NOUN'
        ? /s$/.test(norm) && !/ss$/.test(norm)
          ? methods.two.transform.noun.toSingular(norm, model)
          : norm
        : verbLemma(norm, tags, methods, model));
    known.set(key, lemma);
    return lemma;
  };
}

function verbLemma(norm: string, tags: ReadonlySet<string>, methods: Transforms, model: object): string {
  const tense = /ing$/.test(norm)
    ? 'Gerund'
    : /(?:ed|d|t|n)$/.test(norm) && !tags.has('Infinitive')
      ? 'PastTense'
      : /s$/.test(norm) && !/ss$/.test(norm)
        ? 'PresentTense'
        : tags.has('PastTense')
          ? 'PastTense'
          : '';
  if (!tense) return norm;
  return methods.two.transform.verb.toInfinitive(norm, model, tense) || norm;
}
