// Which triggers are told as events at all. A bare noun is often only a topic («مكافحة العنف», «ملف الانتخابات»): it needs a party,
// a place, a date or a verb that makes it happen; what is only wished for needs its doer (annotated events do, too).
import type { EventStatus } from '../../../../model/event.ts';
import { overlaps, type Span } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import { bare } from './lexicon.ts';
import type { RoleSet } from './role-set.ts';
import { isClass, isRelative, isVerb, type Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** Standing positions («حكومة يدعمها المشير») are no events; what was done is. */
const STANDING = /^(?:دعم|ساند|ايد|اعترف|تعاون|نسق|مول|سيطر)$/;

export function worthTelling(
  scene: Scene,
  trigger: Trigger,
  roles: RoleSet,
  status: EventStatus,
  place: Span | null,
  dated: boolean,
): boolean {
  const token = scene.tokens[trigger.first]!;
  const { sense } = trigger;
  const parties = roles.actor.length + roles.recipient.length;
  if (sense.state && !trigger.verb && !roles.light) return false;
  if (verbal(scene, trigger, roles)) return false;
  if (status === 'hypothetical') return roles.actor.some((r) => r.form === 'words');
  if (trigger.verb) {
    if (STANDING.test(token.lemma) && token.tense === 'present') return false;
    if (sense.mode === 'recognise' && status === 'denied') return false;
    // «لا تتفق مع بعض تغريداته»: an opinion
    if (sense.type === 'AGREE' && status === 'denied' && token.tense === 'present')
      return scene.tokens[trigger.first - 1]?.stem === 'لم';
    // «الذين يتفقون مع معتقداته»
    if (
      token.lemma === 'اتفق' &&
      token.tense === 'present' &&
      parties < 2 &&
      !roles.preps.some((p) => p.particle === 'علي')
    )
      return false;
    if (sense.type === 'AID' && token.person !== 1)
      return [...roles.actor, ...roles.recipient].some((r) => r.form === 'words');
    // «انفجرت سيارة»: nobody is told to have done it
    return parties > 0 || (!sense.verb.actor.length && !sense.verb.recipient.length);
  }
  const happens = roles.light || roles.governor !== null;
  const verb = scene.tokens[trigger.last];
  const follows = isVerb(verb) && !verb!.proclitics.length && scene.lexicon.light.has(verb!.lemma);
  const clauseful = follows || isRelative(scene.tokens[trigger.last]) || isRelative(scene.tokens[trigger.last + 1]);
  switch (sense.type) {
    case 'AID':
    case 'SUPPORT':
    case 'COOPERATE':
    case 'REJECT':
    case 'AGREE':
      return parties > 0 && (happens || roles.actor.length > 0);
    case 'ASSAULT':
    case 'PROTEST':
      return parties > 0 || happens || place !== null || dated || clauseful;
    case 'CONSULT':
      return parties > 0 || happens || (place !== null && dated);
    default:
      return (
        parties > 0 || ((happens || status === 'planned') && (place !== null || dated)) || (place !== null && dated)
      );
  }
}

/** «هاجم الرئيس خصمه محذرا», «شن هجوما على ألمانيا متهما إياها»: with words. */
function verbal(scene: Scene, trigger: Trigger, roles: RoleSet): boolean {
  if (!/^(?:هاجم|هجوم)$/.test(bare(scene.tokens[trigger.first]!.lemma).replace(/ا$/, ''))) return false;
  const { sentence } = scene.tokens[trigger.first]!;
  for (let k = trigger.last; k < trigger.last + 14 && scene.tokens[k]?.sentence === sentence; k++)
    if (isClass(scene, 'blaming', k)) return true;
  const kinds = [roles.actor[0], roles.recipient[0]].map((reference) => {
    const at = reference?.form === 'words' ? scene.tokensIn(reference.span).find((k) => scene.partyAt[k]) : undefined;
    const party = at === undefined ? null : scene.partyAt[at]!;
    return party && !scene.unnamed.has(party.entity) && !party.place ? scene.kindOf.get(party.entity) : null;
  });
  return kinds[0] === 'person' && (kinds[1] === 'person' || (trigger.verb && kinds[1] === 'country'));
}

/** Whether a date stands in the stretch. */
export function datedIn(scene: Scene, clause: Span): boolean {
  const { times } = scene.doc;
  const i = Math.max(0, firstAtOrAfter(times, clause.start) - 1);
  for (let k = i; k < times.length && times[k]!.start < clause.end; k++) {
    if (times[k]!.kind === 'date' && overlaps(times[k]!, clause)) return true;
  }
  return false;
}
