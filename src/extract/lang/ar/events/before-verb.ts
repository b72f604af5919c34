// What stands before a verb and may be its subject or object: the noun of a relative clause, a topic, the subject of a verb chain.
//   «الهجوم الذي شنته» · «قوات حفتر سيطرت» · «وكانت القوات الأميركية قد نفذت» · «ظل حفتر يستعين»
import { genderFits } from './agreement.ts';
import { type Clause, CONJUNCTION } from './clauses.ts';
import { type Phrase, readPhrase } from './phrases.ts';
import { governsNext, isComplementizer, isEventNoun, isParticle, isRelative, isVerb, type Scene } from './scene.ts';

/** Index of the relative pronoun that the verb follows («الذي قد شنته»), else null. */
export function relativeBefore(scene: Scene, i: number, clause: Clause): number | null {
  for (let k = i - 1; k >= Math.max(clause.first, i - 3); k--) {
    const token = scene.tokens[k]!;
    if (isRelative(token)) return k;
    if (token.pos !== 'PART' && token.pos !== 'AUX' && !/^(?:قد|لم|لا|لن|كان|كانت|كانوا)$/.test(token.stem))
      return null;
  }
  return null;
}

/** The noun before «الذي» that agrees with it, at most ten words back. */
export function antecedentOf(scene: Scene, relative: number): Phrase | null {
  const pronoun = scene.tokens[relative]!.stem;
  const plural = pronoun === 'الذين' || pronoun === 'ممن';
  const feminine = /^الت/.test(pronoun);
  let spare: Phrase | null = null;
  for (let k = relative - 1; k >= Math.max(0, relative - 10); k--) {
    const token = scene.tokens[k]!;
    if (token.sentence !== scene.tokens[relative]!.sentence || isVerb(token)) break;
    const party = scene.partyAt[k];
    if (party && k > party.first) continue;
    if ((!party && token.pos !== 'NOUN') || token.pos === 'ADJ') continue;
    const phrase = readPhrase(scene, k, relative);
    if (!phrase) continue;
    const gender = party ? scene.doc.agreements.get(party.entity)?.gender : token.gender;
    const many = token.number === 'p' || /(?:ات|ين|ون)$/.test(token.stem);
    const fits = plural ? phrase.kind === 'party' : feminine ? gender !== 'm' || (many && !party) : gender !== 'f';
    if (fits && (party || token.definite || gender === (feminine ? 'f' : 'm') || plural)) return phrase;
    if (fits) spare ??= phrase;
  }
  return spare;
}

/** A party before the verb in its clause: «قوات حفتر سيطرت», «وكانت القوات الأميركية قد نفذت», «ظل حفتر يستعين». */
export function preposed(scene: Scene, i: number, clause: Clause): Phrase | null {
  const bare = asyndetic(scene, i, clause);
  if (bare) return bare;
  let k = clause.first;
  // «لم يتضح ما إذا كان ترامب سيزور»: the inner clause begins after its conjunction
  for (let b = i - 1; b > clause.first; b--)
    if (scene.tokens[b]!.pos === 'SCONJ') {
      k = b + 1;
      break;
    }
  while (k < i && skippable(scene, k)) k++;
  for (; k < i; ) {
    const token = scene.tokens[k]!;
    if (isVerb(token) && ASPECT.test(token.lemma)) {
      k++;
      continue;
    }
    if (isVerb(token) || isComplementizer(token)) return null;
    if (isParticle(token) && !governsNext(token)) {
      k++;
      continue;
    }
    if (isParticle(token) || token.proclitics.some((p) => 'بلك'.includes(p))) {
      const inner = readPhrase(scene, isParticle(token) ? k + 1 : k, i);
      k = Math.max(inner?.end ?? 0, k + 1);
      continue;
    }
    const phrase = readPhrase(scene, k, i);
    if (!phrase) {
      k++;
      continue;
    }
    if (phrase.kind === 'thing' || !genderFits(scene, phrase, scene.tokens[i]!))
      return phrase.kind === 'thing' && nextTo(scene, phrase.end, i) ? phrase : null;
    return phrase;
  }
  return null;
}
/** «على أيدي قوات فرضت حصارا»: an indefinite party right before the verb, with nothing between. */
function asyndetic(scene: Scene, i: number, clause: Clause): Phrase | null {
  if (scene.tokens[i]!.proclitics.length) return null;
  for (let k = i - 1; k >= Math.max(clause.first, i - 3); k--) {
    const token = scene.tokens[k]!;
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ') return null;
    const party = scene.partyAt[k];
    if (token.definite || (party && !scene.unnamed.has(party.entity))) return null;
    if (party && party.first < k) continue;
    // «تفجير انتحاري استهدف»: the kind of attack, not who did it
    if (k > clause.first && isEventNoun(scene, k - 1) && !scene.tokens[k - 1]!.definite) return null;
    const phrase = readPhrase(scene, k, i);
    if (
      phrase?.kind === 'party' &&
      phrase.end === i &&
      phrase.head === k &&
      genderFits(scene, phrase, scene.tokens[i]!)
    )
      return phrase;
  }
  return null;
}

const ASPECT = /^(?:كان|ظل|بات|اصبح|بدا|اخذ|عاد|مازال|زال|استمر|واصل|ليس|اعتاد|حاول)$/;
const skippable = (scene: Scene, k: number): boolean =>
  CONJUNCTION.test(scene.tokens[k]!.stem) ||
  /^(?:PUNCT|SCONJ|CCONJ|PART|ADV)$/.test(scene.tokens[k]!.pos) ||
  !!scene.dated[k] ||
  isComplementizer(scene.tokens[k]);
const nextTo = (scene: Scene, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (!skippable(scene, k) && !isVerb(scene.tokens[k])) return false;
  return true;
};
