// Finds the words that tell an event and picks their sense by what stands beside them.
//   «أطلق النار» ASSAULT · «أطلق سراح» RETREAT · «نشر قوات» MOBILIZE, but «نشر بيانا» is none
import { bare, type Need, nounKeys, type Sense } from './lexicon.ts';
import { isClass, isParticle, isRelative, isVerb, particleOf, type Scene } from './scene.ts';
import type { Frames } from './verb-frames.ts';

export interface Trigger {
  /** Token range [first, last). */
  first: number;
  last: number;
  verb: boolean;
  sense: Sense;
}

export function triggersOf(scene: Scene, frames: Frames, from: number, to: number): Trigger[] {
  const found: Trigger[] = [];
  for (let i = from; i < to; i++) {
    const trigger = triggerAt(scene, frames, i, to);
    if (!trigger || toldBy(scene, found.at(-1), trigger)) continue;
    found.push(trigger);
    i = trigger.last - 1;
  }
  return found;
}

/** «فرض عقوبات», «قدم استقالته»: the noun that gives the word before its sense tells nothing more. */
const toldBy = (scene: Scene, before: Trigger | undefined, noun: Trigger): boolean =>
  before !== undefined &&
  !noun.verb &&
  noun.first - before.last <= (before.verb ? 6 : 3) &&
  before.sense.needs.some(
    ({ where, word, negated }) =>
      !negated &&
      ((where === 'O' && word !== 'any' && isClass(scene, word, noun.first)) ||
        (where === 'P' && word !== 'any' && isClass(scene, word, noun.first) && noun.first - before.last <= 4) ||
        (where === 'N' && matches(scene, noun.first, word))),
  );

/** Words of saying are no events, but an agreement reached is one. */
const AGREEING = /^(?:اتفق|توصل)$/;

function triggerAt(scene: Scene, frames: Frames, i: number, to: number): Trigger | null {
  const token = scene.tokens[i]!;
  if (scene.dated[i] || (scene.cue[i] && !AGREEING.test(token.lemma))) return null;
  if (isVerb(token)) {
    if (isAspect(scene, i)) return null;
    for (const sense of scene.lexicon.verbs.get(token.lemma) ?? []) {
      if (holds(scene, frames, sense, i, i + 1, true)) return { first: i, last: i + 1, verb: true, sense };
    }
    return null;
  }
  if (scene.partyAt[i] && !scene.partyAt[i]!.place && scene.partyAt[i]!.first < i) return null;
  if (!/^(?:NOUN|PROPN|X)$/.test(token.pos) || isPartyName(scene, i) || isTopic(scene, i) || isReason(scene, i))
    return null;
  for (const key of nounKeys(token.lemma, token.enclitic !== null)) {
    for (const { words, sense } of scene.lexicon.nouns.get(key) ?? []) {
      const last = i + words.length;
      if (last > to || !words.every((w, k) => k === 0 || matches(scene, i + k, w))) continue;
      if (holds(scene, frames, sense, i, last, false)) return { first: i, last, verb: false, sense };
    }
  }
  return null;
}

/** «لم تعد تسلم المساعدات», «عاد يهدد»: with another verb after it the word only tells how long or how often. */
const isAspect = (scene: Scene, i: number): boolean => {
  const next = scene.tokens[i + 1];
  return scene.tokens[i]!.lemma === 'عاد' && isVerb(next) && !next!.proclitics.length && next!.tense !== 'past';
};

/** «منطقة العمليات العسكرية», «مكافحة العنف», «ملف الانتخابات»: the noun only names a topic. */
const isTopic = (scene: Scene, i: number): boolean => {
  const before = scene.tokens[i - 1];
  if (!before || before.sentence !== scene.tokens[i]!.sentence || scene.tokens[i]!.proclitics.length) return false;
  return before.pos === 'NOUN' && before.enclitic === null && isClass(scene, 'topic', i - 1);
};

/** «استقال احتجاجا على القرار»: an accusative of reason; «نظموا احتجاجا» is what they did. */
const isReason = (scene: Scene, i: number): boolean => {
  if (!isClass(scene, 'adverbial', i) || !scene.tokens[i]!.stem.endsWith('ا')) return false;
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) if (isVerb(scene.tokens[k])) return !isClass(scene, 'staging', k);
  return true;
};

const isPartyName = (scene: Scene, i: number): boolean => {
  const party = scene.partyAt[i];
  return !!party && (party.first < i || party.last > i + 1);
};
export const matches = (scene: Scene, i: number, word: string): boolean => {
  const token = scene.tokens[i];
  return !!token && nounKeys(token.lemma, token.enclitic !== null).some((key) => bare(key) === word);
};

const QUOTE = /^[«"“]$/;

function holds(scene: Scene, frames: Frames, sense: Sense, first: number, last: number, verb: boolean): boolean {
  let some = false;
  let wanted = false;
  for (const need of sense.needs) {
    const met = meets(scene, frames, need, first, last, verb);
    if (need.negated && met) return false;
    if (!need.negated) {
      wanted = true;
      some ||= met;
    }
  }
  return some || !wanted;
}

function meets(scene: Scene, frames: Frames, need: Need, first: number, last: number, verb: boolean): boolean {
  const { tokens } = scene;
  switch (need.where) {
    case 'N':
      // «حجب مجلس الشورى الإيراني الأربعاء الثقة»: what must not follow is looked for farther
      // «عملية "بركان الغضب"», not «هذه العملية".»
      if (QUOTE.test(need.word))
        return tokens[last]?.norm === need.word && (tokens[last + 1]?.pos ?? 'PUNCT') !== 'PUNCT';
      return nextWords(scene, last, need.negated ? 7 : 4).some(
        (i) => tokens[i]!.norm === need.word || matches(scene, i, need.word),
      );
    case 'A':
      return nextWords(scene, last, 4).some((i) => tokens[i]!.pos !== 'VERB' && matches(scene, i, need.word));
    case 'B':
      // «الطائرة المسيرة», «الطائرة الإيرانية المسيرة», «قضت المحكمة أيضا بسجن»
      return (
        matches(scene, first - 1, need.word) ||
        (/^(?:ADJ|ADV)$/.test(tokens[first - 1]?.pos ?? '') && matches(scene, first - 2, need.word))
      );
    case 'P': {
      const led = nextWords(scene, last, 14, true).filter(
        // «آية الله علي خامنئي»: no particle inside a name
        (i) => particleOf(tokens[i]) === need.particle && (!scene.partyAt[i] || tokens[i]!.stem !== need.particle),
      );
      // «انسحاب الوحدات من منبج بعد شهر من توقيع الاتفاق»: where it comes from is told first
      return led
        .slice(0, need.particle === 'من' ? 1 : led.length)
        .some((i) => inPhrase(scene, isParticle(tokens[i]) ? i + 1 : i, need.word));
    }
    case 'O':
      return objects(scene, frames, first, last, verb).some((i) => is(scene, i, need.word));
    case 'S': {
      const subject = verb ? (frames.at(first).subject ?? frames.at(first).object) : null;
      const heads = subject
        ? [subject.head, subject.first]
        : verb || scene.tokens[last]?.proclitics.length
          ? []
          : [last];
      return heads.some((i) => is(scene, i, need.word)) || (verb && !subject && is(scene, last, need.word));
    }
  }
}

/** Words after the trigger in its clause, up to a verb or sign. */
function nextWords(scene: Scene, from: number, count: number, commas = false): number[] {
  const found: number[] = [];
  for (let i = from; i < from + count && i < scene.tokens.length; i++) {
    const token = scene.tokens[i]!;
    if (token.sentence !== scene.tokens[from - 1]!.sentence || isRelative(token)) break;
    if ((isVerb(token) && i > from) || /^[.؛:]$/.test(token.norm) || (token.norm === '،' && !commas)) break;
    found.push(i);
  }
  return found;
}

/** Head words of the object of a verb or of the genitive of a noun. */
function objects(scene: Scene, frames: Frames, first: number, last: number, verb: boolean): number[] {
  if (!verb) {
    const next = scene.tokens[last];
    if (!next || scene.tokens[first]!.sentence !== next.sentence || next.pos === 'PUNCT') return [];
    // «رفع بعض العقوبات», «إغلاق كل المعابر», «لقوات»
    return [last, last + 1, last + 2].slice(
      0,
      next.pos === 'DET' || next.pos === 'NUM' || /^(?:كل|جميع|بعض|عده|اي)$/.test(next.stem) ? 3 : 1,
    );
  }
  const { object, subject, passive, end } = frames.at(first);
  const heads: number[] = [];
  if (object) heads.push(object.head, object.first, object.head + 1);
  if (passive && subject) heads.push(subject.head, subject.first);
  for (let i = first + 1; i < end && heads.length === 0 && i < first + 3; i++) heads.push(i);
  return heads;
}

function inPhrase(scene: Scene, i: number, word: string): boolean {
  if (word === 'any') return i < scene.tokens.length;
  return is(scene, i, word) || is(scene, i + 1, word);
}

/** Class membership; «place» and «person» are told by the parties of the article. */
function is(scene: Scene, i: number, name: string): boolean {
  const party = scene.partyAt[i];
  if (name === 'any') return true;
  if (name === 'org') return !!party && scene.kindOf.get(party.entity) === 'organization';
  if (name === 'named') return !!party && !party.place && !scene.unnamed.has(party.entity);
  if (name === 'someone')
    return !!party && !scene.unnamed.has(party.entity) && scene.kindOf.get(party.entity) === 'person';
  if (name === 'none') return !party && !isClass(scene, 'deal', i);
  if (name === 'person') {
    if (isClass(scene, 'people', i)) return true;
    return !!party && scene.kindOf.get(party.entity) === 'person';
  }
  if (isClass(scene, name, i)) return true;
  if (party && scene.lexicon.classes.get(name)?.has('place')) return party.place || countryOf(scene, party.entity);
  return name === 'place' && !!party && (party.place || countryOf(scene, party.entity));
}

const countryOf = (scene: Scene, entity: string): boolean => scene.kindOf.get(entity) === 'country';
