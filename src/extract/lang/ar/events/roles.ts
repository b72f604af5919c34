// Who did it, to whom: the roles of verbs; verbal nouns have theirs in noun-roles.ts.
//   «شنّ حفتر هجوما على طرابلس» · «قُتل جندي على أيدي مسلحين» · «التقت موغيريني السراج»
import type { Reference } from '../../../layers.ts';
import { genderFits } from './agreement.ts';
import { nounRoles } from './noun-roles.ts';
import { wordsOf } from './phrases.ts';
import { after, agent, empty, isDeal, party, type RoleSet, reach } from './role-set.ts';
import { isParticle, type Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';
import { type Frames, subjectReference, type VerbFrame } from './verb-frames.ts';
import { elided } from './verb-pronouns.ts';

export function rolesOf(scene: Scene, frames: Frames, trigger: Trigger): RoleSet {
  return trigger.verb ? verbRoles(scene, frames.at(trigger.first), trigger) : nounRoles(scene, frames, trigger);
}

/** «…، حيث التقى قادة الدول»: going on about its subject, a verb of meeting has the one phrase behind it as object. */
function metByElided(scene: Scene, { at, subject, object, objectPronoun, antecedent }: VerbFrame): boolean {
  const before = scene.tokens[at - 1]?.stem ?? '';
  const goesOn = scene.tokens[at]!.proclitics.includes('و') || /^(?:حيث|ثم|كما)$/.test(before);
  return (
    goesOn &&
    subject !== null &&
    subject.first > at &&
    !object &&
    !objectPronoun &&
    !antecedent &&
    subject.end === subject.last
  );
}

/** «وغادرت فرنسا», «وزار القاهرة»: the one phrase behind, a country or place, is left or visited. */
function leftByElided(scene: Scene, { at, subject, object, antecedent }: VerbFrame, { sense }: Trigger): boolean {
  if (!/^(?:visit|departure)$/.test(sense.mode ?? '') || !subject || object || antecedent || subject.first <= at)
    return false;
  const party = scene.partyAt[subject.head];
  return !!party && (party.place || scene.kindOf.get(party.entity) === 'country');
}

const GOING = /^(?:arrival|return|death|travel|displacement|escape)$/;

function verbRoles(scene: Scene, frame: VerbFrame, trigger: Trigger): RoleSet {
  const { verb: roles } = trigger.sense;
  if ((roles.joint && metByElided(scene, frame)) || leftByElided(scene, frame, trigger)) {
    frame.object = frame.subject;
    frame.subject = null;
    frame.subjectPronoun = elided(scene, frame.at);
  }
  const set = empty(trigger, frame.preps);
  // «تصل المساعدات»: the thing behind such a verb is its subject, and no party
  const thing =
    !frame.subject &&
    frame.object?.kind === 'thing' &&
    // «يعود أدراجه» is no subject
    !scene.tokens[frame.object.head]!.enclitic &&
    (GOING.test(trigger.sense.mode ?? '') || scene.tokens[frame.at]!.lemma === 'انفجر') &&
    genderFits(scene, frame.object, scene.tokens[frame.at]!);
  const subject = thing ? null : subjectReference(scene, frame);
  const object: Reference | null = party(frame.object) ? wordsOf(scene, frame.object) : frame.objectPronoun;
  // «وقعت معاهدة سلام مع الأردن»: both sides of the deal, whatever its noun
  const dealt = isDeal(trigger);
  const put = (into: Reference[], where: readonly string[]) => {
    for (const place of where) {
      if (place === 'S' && subject) into.push(subject);
      else if (place === 'O' && object) into.push(object);
      else if (place.length > 1 || 'بل'.includes(place))
        into.push(...after(scene, frame.preps, place, roles.joint, frame.at + 1, frame.end, dealt));
      if (into.length && !roles.joint) return;
    }
  };
  if (frame.passive && roles.recipient.length > 0) {
    const by = agent(scene, frame.preps);
    if (by) set.actor.push(wordsOf(scene, by.phrase));
    const sufferer = subject;
    if (sufferer && (roles.recipient.includes('O') || roles.recipient.includes('S'))) set.recipient.push(sufferer);
    else if (roles.recipient.length)
      put(
        set.recipient,
        roles.recipient.filter((r) => r !== 'O' && r !== 'S'),
      );
  } else {
    put(set.actor, roles.actor);
    put(set.recipient, roles.recipient);
    if (roles.recipient.includes('S')) {
      const by = agent(scene, frame.preps);
      if (by) set.actor.push(wordsOf(scene, by.phrase));
    }
  }
  const resumed = resumedParty(scene, frame);
  if (resumed && !set.recipient.length && roles.recipient.includes(resumed.particle)) set.recipient.push(resumed.party);
  reach(set, frame.subject, frame.object);
  set.last = Math.max(set.last, ...frame.preps.map((p) => p.phrase.end));
  set.governor = trigger.first;
  return set;
}

/** «البشير الذي أطاح به الجيش»: the noun before the clause, by the pronoun of the particle. */
function resumedParty(
  scene: Scene,
  { at, antecedent, subject, object }: VerbFrame,
): { particle: string; party: Reference } | null {
  const token = scene.tokens[at + 1];
  if (!party(antecedent) || antecedent === subject || antecedent === object || !token?.enclitic || !isParticle(token))
    return null;
  return { particle: token.stem, party: wordsOf(scene, antecedent) };
}
