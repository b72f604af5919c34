// The stretch around a trigger in which a date is the event's own: its clause or the content of its statement, cut where another
// verb, a relative clause or «بعد», «قبل» with an event of its own take the dates over.
//   «إطلاق سراح جنود اختطفوا عام 2015» · «التقى الوفد الذي وصل الأحد» · «بعد أشهر من الاحتجاجات» · «الاتفاق المبرم عام 2015»
import { contains, type Span } from '../../../../model/span.ts';
import type { Statement } from '../../../../model/statement.ts';
import { frontedStart } from './clauses.ts';
import type { RoleSet } from './role-set.ts';
import { isEventNoun, isRelative, isVerb, type Scene, sentenceOf } from './scene.ts';
import { performed } from './status.ts';
import type { Trigger } from './triggers.ts';
import type { Frames } from './verb-frames.ts';

/** «بعد الانتخابات», «منذ سقوط النظام»: what follows happened at another time. */
const APART = /^(?:بعد|قبل|عقب|منذ|اثر|اعقاب|قبيل|بعيد)$/;
/** «في ختام زيارته», «بمناسبة تدشين المقر»: what follows happens at the time of the main clause. */
const ALONGSIDE = /^(?:خلال|اثناء|بمناسبه|مناسبه|ختام|هامش|لدي)$/;
const PARTICIPLE = /^(?:ال)?(?:مبرم|صادر|منعقد|متخذ|مقرر|مزمع)ه?$/;
/** «منفذ الهجوم من مواليد 1997» */
const BORN = /^(?:ال)?(?:مواليد|مولود)ه?$/;
/** «14 مايو، وهو اليوم الذي تحتفل فيه» */
const WHEN = /^(?:اليوم|الشهر|العام|الاسبوع)$/;
const REACH = 40;

/** «أعلنت الجزائر الاثنين إغلاق حدودها»: done by saying it, so the day of saying is its day. */
function sayingSpan(scene: Scene, frames: Frames, told: Statement): Span {
  const cue = scene.tokensIn(told.cue)[0]!;
  const clause = frames.clauseOf(cue);
  const content = told.content[0]!;
  const start = scene.tokens[clause.first]!.start;
  return { start: Math.min(start, content.start), end: Math.max(content.end, told.cue.end) };
}

export function dateSpan(scene: Scene, frames: Frames, trigger: Trigger, roles: RoleSet, told: Statement | null): Span {
  const { tokens } = scene;
  const at = tokens[trigger.first]!;
  const sentence = sentenceOf(scene, trigger.first);
  const content = told?.content.find((c) => contains(c, at.core));
  if (told && content && performed(scene, trigger, told)) return sayingSpan(scene, frames, told);
  const clause = frames.clauseOf(trigger.first);
  const wide = content !== undefined || alongside(scene, trigger);
  let first = wide ? sentence.first : Math.min(frontedStart(scene, frames.clauseOf, trigger.first), roles.first);
  let last = wide ? sentence.last : Math.max(clause.last, roles.last);
  first = Math.max(leftBar(scene, trigger, roles, first), sentence.first);
  last =
    alongside(scene, trigger) && !content
      ? last
      : Math.min(rightBar(scene, frames, trigger, roles, last), sentence.last);
  const start = content ? Math.max(content.start, tokens[first]!.start) : tokens[first]!.start;
  const end = content ? Math.min(content.end, tokens[last - 1]!.end) : tokens[last - 1]!.end;
  return { start: Math.min(start, at.start), end: Math.max(end, tokens[trigger.last - 1]!.end) };
}

const alongside = (scene: Scene, { first }: Trigger): boolean =>
  [first - 1, first - 2].some((k) => ALONGSIDE.test(scene.tokens[k]?.stem ?? '')) ||
  ALONGSIDE.test(scene.tokens[first]!.stem);

/** «الرئيس الذي انتخب عام 2013، رشح نفسه»: the comma that closes the relative clause, where it has a verb and date of its own. */
function closing(scene: Scene, relative: number, { first }: Trigger): number {
  let verbs = 0;
  let comma = -1;
  for (let k = relative + 1; k < first; k++) {
    if (isVerb(scene.tokens[k])) verbs++;
    if (scene.tokens[k]!.norm === '،' && verbs > 0) comma = k;
  }
  return comma;
}

/** First token to the left whose date may still be the event's. */
function leftBar(scene: Scene, trigger: Trigger, roles: RoleSet, from: number): number {
  let dated: number | null = null;
  for (let k = trigger.first - 1; k >= Math.max(from, trigger.first - REACH); k--) {
    const token = scene.tokens[k]!;
    if (scene.partyAt[k] || k === roles.governor) continue;
    if (isRelative(token) && !WHEN.test(scene.tokens[k - 1]!.stem)) return Math.max(k, closing(scene, k, trigger)) + 1;
    // «قالت المتحدثة مساء الثلاثاء عن زيارة الأمير»: the day is that of saying
    if (scene.cue[k] && isVerb(token))
      return scene.tokens[trigger.first - 1]!.stem === 'عن' && dated !== null ? dated + 1 : k + 1;
    const apart = !trigger.verb && APART.test(token.stem) && !isVerb(token) && !scene.dated[k];
    if (apart && trigger.first - k <= 4) return k + 1;
    // «منذ سقوط النظام عام 2003، مع انتهاء الدورة بعد الانتخابات»: the year is that of the fall
    if (apart && dated !== null && !scene.dated[k + 1]) return dated + 1;
    if (scene.dated[k]) dated ??= k;
  }
  return from;
}

/** «متهم بالضلوع في هجمات 11 سبتمبر», «قمة سبتمبر»: the date names the other event right before it. */
const namesOther = (scene: Scene, k: number): boolean =>
  scene.dated[k] === 1 &&
  /^(?:\d|ال?عام$)|^(?:يناير|فبراير|مارس|ابريل|نيسان|ايار|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)/.test(
    scene.tokens[k]!.norm,
  ) &&
  !scene.dated[k - 1] &&
  !scene.tokens[k]!.proclitics.length &&
  scene.tokens[k - 1]!.pos === 'NOUN' &&
  !scene.tokens[k - 1]!.stem.startsWith('ال') &&
  isEventNoun(scene, k - 1);

/** Token after the last one whose date may still be the event's. */
function rightBar(scene: Scene, frames: Frames, trigger: Trigger, roles: RoleSet, to: number): number {
  for (let k = trigger.last; k < Math.min(to, trigger.last + REACH); k++) {
    const token = scene.tokens[k]!;
    if (scene.partyAt[k] || k === roles.governor) continue;
    if (isVerb(token) && !about(scene, frames, trigger, k)) return k;
    if (APART.test(token.stem) && !scene.dated[k] && !scene.dated[k + 1]) return k;
    if (k > trigger.last && trigger.sense.mode !== 'election' && namesOther(scene, k)) return k;
    if (BORN.test(token.stem)) return k;
    if (PARTICIPLE.test(token.stem) && k > trigger.last + 1 && scene.tokens[k - 1]!.pos !== 'PUNCT') return k;
  }
  return to;
}

/** «الهجوم الذي بدأ», «حملة بدأها»: the verb goes on about the trigger noun itself. */
function about(scene: Scene, frames: Frames, trigger: Trigger, verb: number): boolean {
  if (trigger.verb) return false;
  const { antecedent } = frames.at(verb);
  if (antecedent) return antecedent.first <= trigger.first && trigger.first < antecedent.end;
  const between = scene.tokens.slice(trigger.last, verb);
  return verb - trigger.last <= 3 && between.every((t) => t.pos === 'ADJ' || t.pos === 'PUNCT' || t.pos === 'PART');
}
