// How an event is told: as fact, inside someone's words, denied, ahead, or only wished for.
//   «لم تتصل» denied · «سيزور» planned · «دعا قوات حفتر إلى وقف …» hypothetical · «قال إن روسيا أرسلت» alleged
//   · «ندد بالهجوم الذي شنته …» asserted: what is presupposed is not claimed · «أعلنت الجزائر إغلاق حدودها» asserted: it does so by saying
import type { EventStatus } from '../../../../model/event.ts';
import { contains } from '../../../../model/span.ts';
import type { Statement } from '../../../../model/statement.ts';
import type { RoleSet } from './role-set.ts';
import { isClass, isRelative, isVerb, type Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';
import { agreed, cancelled, described, feared, intended, LIKELY, owed, purpose, SUPPOSED } from './unreal.ts';
import type { Frames } from './verb-frames.ts';

export function statusOf(
  scene: Scene,
  frames: Frames,
  trigger: Trigger,
  roles: RoleSet,
  told: Statement | null,
): EventStatus {
  const verb = trigger.verb ? trigger.first : roles.governor;
  const first = Math.min(trigger.first, verb ?? trigger.first);
  // «لم تتبن أي جهة الهجوم»: nobody owned to what happened
  const claimed = verb !== null && scene.tokens[verb]!.lemma === 'تبني' && !trigger.verb;
  if (!claimed && negated(scene, first, trigger.first)) return 'denied';
  if (verb !== null && scene.tokens[verb - 1]?.stem === 'لن') return 'hypothetical';
  if (!roles.light && (purpose(scene, trigger) || owed(scene, trigger))) return 'hypothetical';
  if (
    roles.light &&
    verb !== null &&
    !scene.cue[verb] &&
    isClass(scene, 'refraining', verb) &&
    trigger.first - verb < 7
  )
    return 'denied';
  if (cancelled(scene, trigger)) return 'denied';
  const known = presupposed(scene, trigger, roles, told);
  if (feared(scene, trigger) || described(scene, trigger, LIKELY)) return 'hypothetical';
  if (told && cueIs(scene, told, 'absence')) return known && told.act !== 'REJECT' ? 'asserted' : 'denied';
  const from = frames.clauseOf(first).first;
  if (!known && wished(scene, Math.max(from - 5, first - 9, 0), first, trigger.first)) return 'hypothetical';
  const opening = {
    start: scene.tokens[Math.max(0, Math.min(from, first - 5))]!.start,
    end: scene.tokens[first]!.start,
  };
  const unsure = scene.tokensIn(opening).some((k) => /^(?:اذا|لو)$/.test(scene.tokens[k]!.stem));
  if (unsure) return 'hypothetical';
  if (ahead(scene, trigger, verb, Math.max(from - 5, first - 7, 0), first)) return 'planned';
  if (!known && (intended(scene, trigger, verb) || agreed(scene, trigger))) return 'planned';
  if (described(scene, trigger, SUPPOSED)) return 'alleged';
  if (!told) return 'asserted';
  // «رفض المسؤولون أي مفاوضات»
  const own = !known || /^(?:SUPPORT|AGREE|COOPERATE|CONSULT|AID)$/.test(trigger.sense.type);
  if (told.act === 'REJECT' && own && !trigger.verb && opensContent(scene, trigger, told)) return 'denied';
  if (told.act === 'REQUEST') return known ? 'asserted' : 'hypothetical';
  if (known || performed(scene, trigger, told)) return 'asserted';
  return 'alleged';
}

/** «لم», «لن», «لا» before the verb, «عدم» before the noun. */
function negated(scene: Scene, verb: number, trigger: number): boolean {
  for (const at of new Set([verb, trigger])) {
    for (let k = at - 1; k >= Math.max(0, at - 2); k--) {
      const token = scene.tokens[k]!;
      if (token.sentence !== scene.tokens[at]!.sentence || token.pos === 'PUNCT') break;
      if (
        at === trigger &&
        !isVerb(scene.tokens[at]) &&
        /^(?:عدم|انعدام|دون|بدون|غياب)$/.test(token.stem) &&
        // «عدم إجراء مباحثات», «دون وقوع هجوم»
        (k === at - 1 || isClass(scene, 'doing', at - 1))
      )
        return true;
      if (isVerb(scene.tokens[at]) && /^(?:لم|لا|ليس|ليست)$/.test(token.stem)) return true;
      if (isVerb(token) && k < at - 1) break;
    }
  }
  return false;
}

/** A noun that the words treat as known: with the article, a pronoun or a relative clause, in the singular of its case. */
function presupposed(scene: Scene, trigger: Trigger, roles: RoleSet, told: Statement | null): boolean {
  if (trigger.verb) return roles.governor !== null && inRelative(scene, trigger.first);
  const noun = scene.tokens[trigger.last - 1]!;
  const first = scene.tokens[trigger.first]!;
  if (trigger.sense.type === 'RETREAT' || trigger.sense.type === 'AGREE') return false;
  if (roles.light && !roles.last) return false;
  if (first.stem.startsWith('ال') && first.definite) return true;
  const relative = [trigger.last, trigger.last + 1, trigger.last + 2, trigger.last + 3, trigger.last + 4].find((k) =>
    isRelative(scene.tokens[k]),
  );
  if (relative !== undefined && scene.tokens[relative]!.sentence === noun.sentence) return true;
  // «حصار قام به مسلحون», «هجوم شنته القوات»
  const next = scene.tokens[trigger.last];
  const back = next?.enclitic || /^(?:به|بها|فيه|فيها)$/.test(scene.tokens[trigger.last + 1]?.norm ?? '');
  if (isVerb(next) && next!.tense === 'past' && !next!.proclitics.length && back) return true;
  // «اتهم القوات بقصف المدينة»: claimed
  if (told && scene.tokensIn(told.cue).some((k) => /^(?:اتهم|زعم|ادعي|اتهام)$/.test(scene.tokens[k]!.lemma)))
    return false;
  return trigger.sense.type === 'ASSAULT' && !roles.light && (noun.enclitic !== null || roles.actor.length > 0);
}
const inRelative = (scene: Scene, i: number): boolean =>
  isRelative(scene.tokens[i - 1]) || isRelative(scene.tokens[i - 2]);

function wished(scene: Scene, from: number, to: number, trigger: number): boolean {
  for (let k = Math.max(to, trigger) - 1; k >= from; k--) {
    const token = scene.tokens[k]!;
    if (/^[.؛؟]$/.test(token.norm) || token.sentence !== scene.tokens[to]!.sentence) return false;
    if (scene.partyAt[k]) continue;
    // «مشروع القانون» is a paper, «مشروع هجوم» a plan
    if (/^(?:مشروع|مسوده|مقترح|قرارات)$/.test(token.stem) && to - k > 2) continue;
    // «الدول الداعية لمكافحة الإرهاب»: says which, not what is asked for
    if (token.pos === 'ADJ' && token.definite && trigger - k > 2) continue;
    if (
      isClass(scene, 'demand', k) ||
      isClass(scene, 'doubt', k) ||
      (token.stem === 'قد' && scene.tokens[k + 1]?.tense === 'present')
    )
      return true;
    if (isVerb(token) && token.tense === 'past' && k < to)
      return isClass(scene, 'demand', k) || isClass(scene, 'doubt', k);
  }
  return false;
}

function ahead(scene: Scene, trigger: Trigger, verb: number | null, from: number, first: number): boolean {
  if (verb !== null && scene.tokens[verb]!.tense === 'future') return true;
  if (verb !== null && scene.tokens[verb]!.tense === 'past') return false;
  for (let k = from; k < first; k++)
    if (isClass(scene, 'future', k) && scene.tokens[k]!.sentence === scene.tokens[first]!.sentence) return true;
  for (let k = first; k < trigger.first; k++) if (scene.tokens[k]!.tense === 'future') return true;
  // «يتوجه إلى واشنطن الأسبوع المقبل»
  if (trigger.verb) {
    for (
      let k = trigger.last;
      k < trigger.last + 12 && scene.tokens[k]?.sentence === scene.tokens[first]!.sentence;
      k++
    )
      if (scene.dated[k] && /^(?:ال)?(?:مقبل|مقبله|قادم|قادمه)$/.test(scene.tokens[k]!.stem)) return true;
    return false;
  }
  return [trigger.last, trigger.last + 1].some((k) =>
    /^(?:ال)?(?:مقبل|مقبله|مرتقب|مرتقبه|مقرر|مقرره|قادم|قادمه|مزمع|مزمعه)$/.test(scene.tokens[k]?.stem ?? ''),
  );
}

function cueIs(scene: Scene, told: Statement, name: string): boolean {
  return scene.tokensIn(told.cue).some((k) => isClass(scene, name, k));
}

/** «أعلنت الجزائر إغلاق حدودها», «أعلن الجيش مقتل»: announced in a noun right at the beginning of what is said. */
export function performed(scene: Scene, trigger: Trigger, told: Statement): boolean {
  if (trigger.verb) return false;
  return (
    opensContent(scene, trigger, told) &&
    scene.tokensIn(told.cue).some((k) => /^(?:اعلن|قرر|تبني|باعلان|اعلان|اكد|افاد|كشف)$/.test(scene.tokens[k]!.lemma))
  );
}

function opensContent(scene: Scene, trigger: Trigger, told: Statement): boolean {
  const { start } = told.content[0]!;
  const token = scene.tokens[trigger.first]!;
  return token.start - start < 3 || contains({ start: start - 2, end: start + 14 }, token.core);
}
