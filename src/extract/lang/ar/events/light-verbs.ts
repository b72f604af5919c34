// Verbs that leave it to a noun to say what happens, and verbs that make someone else do it.
//   «عقد اجتماعا» · «تعرض لهجوم» · «شهدت المدينة احتجاجات» · «أعلنت الجزائر إغلاق حدودها» · «دعا قوات حفتر إلى وقف …»
import type { Reference } from '../../../layers.ts';
import { wordsOf } from './phrases.ts';
import { after, type RoleSet, reach } from './role-set.ts';
import {
  isClass,
  isComplementizer,
  isEventNoun,
  isParticle,
  isPartyNoun,
  isRelative,
  particleOf,
  type Scene,
} from './scene.ts';
import type { Trigger } from './triggers.ts';
import { type Frames, subjectReference, type VerbFrame } from './verb-frames.ts';
import { elided } from './verb-pronouns.ts';
import { verbBefore } from './verb-readings.ts';

/** The verb before the noun, when the noun is its object, its subject or stands after its particle. */
export function lightRoles(scene: Scene, frames: Frames, trigger: Trigger, set: RoleSet): void {
  const at = verbBefore(scene, trigger.first - 1);
  if (at === null || set.governor !== null) return;
  const light = scene.lexicon.light.get(scene.tokens[at]!.lemma);
  const frame = frames.at(at);
  if (!light || trigger.first >= frame.end || !governs(scene, at, trigger.first, light.particles)) return;
  set.governor = at;
  set.light = true;
  set.first = Math.min(set.first, at);
  const own = frame.subject !== null && frame.subject.first <= trigger.first && trigger.first < frame.subject.end;
  const first = frame.subject?.head === trigger.first && scene.tokens[trigger.first]!.stem.startsWith('ال');
  if (own && (first || happens(scene, at, trigger))) return;
  const subject = frame.passive
    ? null
    : own
      ? elided(scene, at)
      : light.subject === 'object'
        ? objectReference(scene, frame, trigger)
        : subjectReference(scene, frame);
  if ((trigger.sense.casualty || trigger.sense.mode === 'death') && light.subject === 'actor') return;
  if (!subject || light.subject === 'event' || light.subject === 'place') return;
  const into = light.subject === 'recipient' && !trigger.sense.noun.joint ? set.recipient : set.actor;
  // the verb's subject does what its object names: «أعلنت الجزائر إغلاق حدودها», «قررت روسيا سحب قواتها»
  if (!into.length || (trigger.sense.noun.joint && set.actor.length < 2)) into.unshift(subject);
  if (trigger.sense.noun.joint)
    set.actor.push(
      ...['مع', 'بين', 'ب', 'من'].flatMap((p) => after(scene, frame.preps, p, true)).filter((r) => !has(set.actor, r)),
    );
  reach(set, frame.subject);
}

/** «دعا قوات حفتر إلى وقف …», «اتهم روسيا بقصف …»: who is called on or accused does it. */
function objectReference(scene: Scene, frame: VerbFrame, trigger: Trigger): Reference | null {
  for (const phrase of [frame.object, frame.subject]) {
    if (
      phrase &&
      phrase !== frame.antecedent &&
      phrase.kind === 'party' &&
      phrase.first > frame.at &&
      phrase.end <= trigger.first &&
      (phrase === frame.object || scene.tokens[frame.at]!.person === 1 || scene.cue[frame.at] === 0)
    )
      return wordsOf(scene, phrase);
  }
  return frame.objectPronoun;
}

const has = (list: Reference[], ref: Reference): boolean =>
  list.some((r) => r.span.start === ref.span.start && r.span.end === ref.span.end);

/** Whether only the subject, dates and adverbs stand between the verb and the noun, with the right particle. */
export function governs(scene: Scene, at: number, noun: number, particles: readonly string[]): boolean {
  const token = scene.tokens[noun]!;
  const attached = token.proclitics.findLast((p) => 'بل'.includes(p)) ?? '';
  const before = scene.tokens[noun - 1]!;
  const many = oneOfMany(scene, noun);
  const particle = many ? '' : attached || (isParticle(before) && before.enclitic === null ? before.stem : '');
  if (inChain(scene, at, noun, particles)) return false;
  if (!particles.includes(particle) && !(particle === '' && noun - at > 1 && particles.includes(''))) return false;
  // «يبدأ التحقيق في الهجوم»: the noun hangs on another event
  const hung = particle && !attached && scene.tokens[noun - 2]!.pos === 'NOUN' && isEventNoun(scene, noun - 2);
  if (hung && !isParticle(scene.tokens[noun - 3])) return false;
  let others = many ? -1 : 0;
  for (let k = at + 1; k < noun - (particle && !attached ? 1 : 0); k++) {
    if (scene.partyAt[k] || scene.dated[k] || isPartyNoun(scene, k)) continue;
    const word = scene.tokens[k]!;
    if (/^[؛:.]$/.test(word.norm) || isRelative(word) || isComplementizer(word)) return false;
    // «لم نتلق تقارير عن وجود استغلال أثناء تسليم المساعدات»: other nouns in a row are what the verb is about
    if (word.pos === 'NOUN' && !word.proclitics.length && k < noun - 1 && !isParticle(scene.tokens[k - 1])) others++;
    // «تجميد عمل البرلمان وإقالة الحكومة»: joined objects have the same verb
    if (others > 1 && !token.proclitics.includes('و')) return false;
  }
  return true;
}

/** «تحقق السلطات في حادث وفاة», «أدى إلى وقف تدفق المساعدات»: the noun is the genitive of another that the verb is about. */
function inChain(scene: Scene, at: number, noun: number, particles: readonly string[]): boolean {
  if (scene.tokens[noun]!.proclitics.length) return false;
  let other = false;
  let head = noun;
  for (; head - 1 > at && isHead(scene, head - 1); head--) other ||= !isClass(scene, 'doing', head - 1);
  if (head === noun || !other) return false;
  const led =
    scene.tokens[head]!.proclitics.findLast((p) => 'بل'.includes(p)) ??
    (head - 1 > at ? particleOf(scene.tokens[head - 1]) : null);
  return head < noun - 1 || (led !== null && !particles.includes(led));
}
const isHead = (scene: Scene, i: number): boolean => {
  const { pos, definite, enclitic } = scene.tokens[i]!;
  return (
    pos === 'NOUN' && !definite && !enclitic && !scene.partyAt[i] && !scene.dated[i] && !isParticle(scene.tokens[i])
  );
};

/** «العديد من الهجمات» */
export const oneOfMany = (scene: Scene, noun: number): boolean =>
  scene.tokens[noun - 1]?.stem === 'من' && QUANTITY.test(scene.tokens[noun - 2]?.stem ?? '');
const QUANTITY = /^(?:العديد|عدد|عددا|سلسله|مزيدا|مزيد|المزيد|الكثير|كثير)$/;

/** «عقد اجتماع», «انطلقت المحادثات»: the noun agrees and is no accusative, so it is the subject of an unvoiced passive. */
function happens(scene: Scene, at: number, trigger: Trigger): boolean {
  const noun = scene.tokens[trigger.first]!;
  const verb = scene.tokens[at]!;
  if (!noun.stem.startsWith('ال') && /[^ء]ا$/.test(noun.stem)) return false;
  const plural = noun.number === 'p' || /(?:ات)$/.test(noun.stem);
  return plural ? verb.gender === 'f' : !noun.gender || noun.gender === verb.gender;
}
