// How far the words of a verb reach, and the noun phrases without a particle among them: its subject and object.
//   «اعتقلت [الشرطة] في بنغازي [خمسة متظاهرين] بعد …» · «قتل [ما لا يقل عن 53 شخصا]»
import type { Clause } from './clauses.ts';
import { type Phrase, readPhrase } from './phrases.ts';
import { governsNext, isComplementizer, isParticle, isRelative, isVerb, type Scene } from './scene.ts';

/** The verb's words end at the next verb, relative pronoun or أن, or with the clause. */
export function scopeEnd(scene: Scene, i: number, clause: Clause): number {
  for (let k = i + 1; k < clause.last; k++) {
    const token = scene.tokens[k]!;
    if (scene.partyAt[k]) continue;
    // «قتل ما لا يقل عن 53 شخصا»
    if (ATLEAST.test(token.stem) && /^(?:لا|ما)$/.test(scene.tokens[k - 1]!.stem)) continue;
    if (isVerb(token) || isRelative(token) || isComplementizer(token)) return k;
  }
  return clause.last;
}
const ATLEAST = /^(?:يقل|تقل|يزيد|يربو)$/;

/** Noun phrases without a particle, at most two; a comma ends them unless a date or bracket stands behind it. */
export function barePhrases(scene: Scene, from: number, end: number): Phrase[] {
  const found: Phrase[] = [];
  for (let k = from; k < end && found.length < 2; ) {
    const token = scene.tokens[k]!;
    if (token.norm === '،' && !scene.dated[k + 1] && (found.length > 0 || k > from)) {
      if (!scene.dated[k - 1]) break;
    }
    if (isParticle(token) && !governsNext(token)) {
      k++;
      continue;
    }
    if (isParticle(token) || token.proclitics.some((p) => 'بلك'.includes(p))) {
      const inner = readPhrase(scene, isParticle(token) ? k + 1 : k, end);
      k = Math.max(inner?.end ?? 0, k + 1);
      continue;
    }
    const phrase = readPhrase(scene, k, end);
    // «وزير الزراعة، أوري أرييل، …»: between commas stands an apposition
    const aside = found.length > 0 && scene.tokens[k - 1]?.norm === '،' && scene.tokens[phrase?.end ?? 0]?.norm === '،';
    if (phrase && !aside && !ADVERB.test(scene.tokens[phrase.head]!.stem)) found.push(phrase);
    k = Math.max(phrase?.end ?? 0, k + 1);
  }
  return found;
}
const ADVERB =
  /^(?:ايضا|امس|اليوم|هاتفيا|مجددا|رسميا|حديثا|فورا|عسكريا|سرا|علنا|قريبا|لاحقا|جميعا|معا|ثانيه|مره|سريعا|مساء|صباحا|عاده|كذلك|هناك|هنا|بعدها|حينها|خصوصا|تحديدا|فقط|غدا|اول|اخر|سابقا|حاليا|دوليا)$/;
