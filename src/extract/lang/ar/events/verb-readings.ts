// What a verb without vowels is read as, by the words right beside it: going on about the subject before, or a passive.
import { genderFits } from './agreement.ts';
import type { Phrase } from './phrases.ts';
import { isClass, isVerb, particleOf, type Scene } from './scene.ts';

/** Verbs that tell a loss or a deed done to someone: with one noun phrase after them they are read as passives («قتل جنديان»). */
export const SUFFERED = /^(?:قتل|جرح|اصيب|اصاب|اعتقل|خطف|اختطف|عين|انتخب|اغتيل|اغتال|اعدم|دمر|اسر|سجن|طرد|اقيل)$/;

/** An indefinite thing right behind its verb, which agrees with it. */
export const nominative = (scene: Scene, phrase: Phrase | undefined, verb: number): boolean => {
  if (phrase?.kind !== 'thing' || phrase.first !== verb + 1) return false;
  const { definite, stem } = scene.tokens[phrase.head]!;
  return !definite && !stem.endsWith('ا') && genderFits(scene, phrase, scene.tokens[verb]!);
};

/** «شنت القوات هجوما واستهدفت قيادات المتمردين»: joined to a verb of its gender, a verb of hitting has the one phrase behind as its object. */
export function goesOn(scene: Scene, i: number, [first, second]: Phrase[]): boolean {
  const verb = scene.tokens[i]!;
  const joined = verb.proclitics.includes('و') || /^(?:ثم|كما)$/.test(scene.tokens[i - 1]?.stem ?? '');
  if (!joined || !first || second || first.kind !== 'party' || verb.voice === 'passive' || verb.enclitic) return false;
  if (verb.tense !== 'past' || !TRANSITIVE.test(verb.lemma)) return false;
  if (SUFFERED.test(verb.lemma) && (verb.gender !== 'f' || !men(scene, first))) return false;
  const before = verbBefore(scene, i - 1);
  if (before === null || scene.tokens[before]!.sentence !== verb.sentence) return false;
  return scene.tokens[before]!.gender === verb.gender && scene.tokens[before]!.number !== 'p';
}
const TRANSITIVE = /^(?:استهدف|هاجم|ضرب|اقتحم|حاصر|قتل|جرح|اصاب|اعتقل|خطف|اختطف|اسر|طرد)$/;

/** «5 جنود», «مدنيين»: men are no subject of a feminine verb. */
const men = (scene: Scene, { head }: Phrase): boolean => {
  const { stem, gender } = scene.tokens[head]!;
  return /..(?:ون|ين)$/.test(stem) || (gender === 'm' && isClass(scene, 'people', head));
};

/** «قتلت برصاص», «جرحوا في»: a past verb of hurting with a particle right behind it and nobody else is a passive. */
export const slain = (scene: Scene, i: number): boolean => {
  const { tense, lemma } = scene.tokens[i]!;
  if (tense !== 'past' || !/^(?:قتل|جرح|اصيب|اعتقل|خطف|اختطف|اغتيل|اعدم|اسر)$/.test(lemma)) return false;
  return /^(?:ب|في|خلال|اثر|جراء|اثناء|علي)$/.test(particleOf(scene.tokens[i + 1]) ?? '');
};

/** The nearest verb at or before a token of its sentence. */
export function verbBefore(scene: Scene, from: number): number | null {
  for (let k = from; k >= Math.max(0, from - 14); k--) {
    if (scene.tokens[k]!.sentence !== scene.tokens[from]!.sentence) return null;
    if (isVerb(scene.tokens[k])) return k;
  }
  return null;
}
