// Agreement of a noun phrase with its verb, as far as gender, number and case can be read off unvocalised words.
import type { Token } from '../../../layers.ts';
import type { Phrase } from './phrases.ts';
import { isClass, type Scene } from './scene.ts';

/** Whether a bare phrase can be the subject: a party in the nominative that agrees with its verb. */
export function isSubject(scene: Scene, phrase: Phrase, verb: Token): boolean {
  const head = scene.tokens[phrase.head]!;
  const party = scene.partyAt[phrase.head];
  if (verb.person === 1) return false;
  if (
    (!party || scene.unnamed.has(party.entity)) &&
    /(?:ين|ا)$/.test(head.stem) &&
    !head.definite &&
    /^(?:NOUN|ADJ)$/.test(head.pos) &&
    verb.voice !== 'passive' &&
    phrase.head === phrase.first &&
    !dualHead(scene, phrase.head) &&
    !/^(?:رءيسا|قضايا|ضحايا|رعايا|بريطانيا|ميليشيا)$/.test(head.stem)
  )
    return false;
  if (verb.number === 'p') return false;
  return phrase.kind === 'thing'
    ? verb.voice === 'passive' || genderFits(scene, phrase, verb)
    : genderFits(scene, phrase, verb);
}

/** «زعيما حزبين», «وزيرا الخارجية»: a dual before its genitive, no accusative. */
const dualHead = (scene: Scene, head: number): boolean => {
  const next = scene.tokens[head + 1];
  return (
    /..ا$/.test(scene.tokens[head]!.stem) &&
    next?.pos === 'NOUN' &&
    !next.stem.endsWith('ا') &&
    !next.proclitics.length &&
    !scene.dated[head + 1] &&
    isClass(scene, 'human', head)
  );
};

export function genderFits(scene: Scene, phrase: Phrase, verb: Token): boolean {
  const party = scene.partyAt[phrase.head];
  const gender = party ? scene.doc.agreements.get(party.entity)?.gender : scene.tokens[phrase.head]!.gender;
  // «القوات الأميركية», also where the article calls the same party «الجيش الأميركي»
  const plural = party
    ? isPluralNoun(scene.tokens[phrase.head]!) ||
      (scene.unnamed.has(party.entity) &&
        (scene.doc.agreements.get(party.entity)?.number === 'p' || isClass(scene, 'group', phrase.head)))
    : scene.tokens[phrase.head]!.number === 'p' || /(?:ات|ون)$/.test(scene.tokens[phrase.head]!.stem);
  return !gender || !verb.gender || plural || gender === verb.gender || phrase.head > phrase.first;
}

/** «قوات», «سلطات»: a broken or sound plural of things, whose verb is feminine singular. */
export const isPluralNoun = ({ pos, number, gender }: Token): boolean =>
  pos === 'NOUN' && number === 'p' && gender !== 'm';

export const disagrees = (scene: Scene, phrase: Phrase, verb: Token): boolean => !genderFits(scene, phrase, verb);
