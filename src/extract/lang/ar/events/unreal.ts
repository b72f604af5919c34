// Words beside a verbal noun that say that it has not happened, or not for certain: feared, threatened, intended, agreed on, aimed at,
// owed, cancelled, only likely or alleged.
import { isClass, isComplementizer, isParticle, isRelative, isVerb, particleOf, type Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** «مخاوف من هجوم», «خطر الحرب», «تفادي التصعيد»: not told to have happened, even with the article. */
export function feared(scene: Scene, { first, verb }: Trigger): boolean {
  if (verb) return false;
  const before = scene.tokens[first - 1];
  // «يهددونهم بالقتل»
  const threat =
    scene.tokens[first]!.proclitics.includes('ب') &&
    [first - 1, first - 2, first - 3].find((k) => isVerb(scene.tokens[k]));
  if (
    threat &&
    isClass(scene, 'threatening', threat) &&
    scene.tokens[threat]!.sentence === scene.tokens[first]!.sentence
  )
    return true;
  if (before?.sentence !== scene.tokens[first]!.sentence) return false;
  const at = isParticle(before) ? first - 2 : first - 1;
  return at >= 0 && !scene.partyAt[at] && isClass(scene, 'feared', at);
}

/** «الهجوم المحتمل», «هجوم كيميائي مفترض»: an adjective behind the noun, over another one. */
export function described(scene: Scene, { last, verb }: Trigger, kind: RegExp): boolean {
  if (verb) return false;
  for (let k = last; k < last + 3 && scene.tokens[k]?.pos === 'ADJ'; k++)
    if (kind.test(scene.tokens[k]!.stem)) return true;
  return false;
}
export const LIKELY = /^(?:ال)?(?:محتمل|وشيك)ه?$/;
export const SUPPOSED = /^(?:ال)?(?:مزعوم|مفترض)ه?$/;

/** «إلغاء زيارته», «إلغاء الرئيس زيارته»: it does not take place. */
export function cancelled(scene: Scene, { first, verb }: Trigger): boolean {
  if (verb) return false;
  const at = scene.partyAt[first - 1] ? scene.partyAt[first - 1]!.first - 1 : first - 1;
  const token = scene.tokens[at];
  return token?.sentence === scene.tokens[first]!.sentence && /^(?:ال)?الغاء$/.test(token.stem);
}

/** «أعلن عزمه سحب القوات», «كشف عن خطة لزيارة»: a noun of intent between the verb, whatever its tense, and the event. */
export function intended(scene: Scene, { first, verb: own }: Trigger, verb: number | null): boolean {
  if (own) return false;
  for (let k = first - 1; k >= Math.max(0, first - 6); k--) {
    const token = scene.tokens[k]!;
    if (k === verb || token.sentence !== scene.tokens[first]!.sentence || token.pos === 'PUNCT' || isVerb(token))
      return false;
    if (!scene.partyAt[k] && isClass(scene, 'intent', k)) return true;
  }
  return false;
}

/** «وافق على زيارة», «اتفاق على خطة لسحب», «تعهد بأن يزور»: what is agreed on or promised lies ahead; a ceasefire agreed on is one. */
export function agreed(scene: Scene, { first, verb, sense }: Trigger): boolean {
  const token = scene.tokens[first]!;
  if (sense.mode === 'ceasefire' || sense.casualty || token.stem.startsWith('ال') || token.tense === 'past')
    return false;
  let led = token.proclitics.some((p) => 'بل'.includes(p));
  for (let k = first - 1; k >= Math.max(0, first - 6); k--) {
    const before = scene.tokens[k]!;
    if (before.sentence !== token.sentence || before.pos === 'PUNCT' || isRelative(before)) return false;
    if (scene.partyAt[k]) continue;
    if (isClass(scene, 'agreed', k)) return led && !(verb && token.tense !== 'present');
    const between = isParticle(before) || before.pos === 'DET' || before.pos === 'NUM' || isComplementizer(before);
    if (!between && !isClass(scene, 'doing', k) && !isClass(scene, 'intent', k)) return false;
    led ||= /^(?:علي|ب|ل|ان)$/.test(before.stem) || before.proclitics.some((p) => 'بل'.includes(p));
  }
  return false;
}

/** «لطرد داعش», «لقتال المتشددين»: what is to be reached, not what happened. */
export function purpose(scene: Scene, { first: i, last, sense }: Trigger): boolean {
  const token = scene.tokens[i]!;
  if (isVerb(token) || token.pos !== 'NOUN' || token.proclitics.at(-1) !== 'ل') return false;
  // «توجه إلى المدينة للاجتماع بالقادة»
  const meeting = sense.type === 'CONSULT' && /^(?:ب|مع)$/.test(particleOf(scene.tokens[last]) ?? '');
  if (token.stem.startsWith('ال') && !meeting) return false;
  // «تصدت لغارات», «خاضعين لحصار»: the word before takes ل
  return !isClass(scene, 'future', i - 1) && !isClass(scene, 'taking-l', i - 1) && !scene.partyAt[i];
}

/** «قال إن على إيران سحب قواتها»: what someone has to do. */
export function owed(scene: Scene, { first, verb }: Trigger): boolean {
  const party = scene.partyAt[first - 1];
  if (verb || !party || party.first < 2) return false;
  const on = scene.tokens[party.first - 1]!;
  const before = scene.tokens[party.first - 2]!;
  if (on.stem !== 'علي' || on.sentence !== scene.tokens[first]!.sentence) return false;
  return (
    on.proclitics.includes('و') || isComplementizer(before) || before.pos === 'PUNCT' || before.sentence !== on.sentence
  );
}
