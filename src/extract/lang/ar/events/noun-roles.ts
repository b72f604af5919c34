// Roles of verbal nouns: genitive, possessive, particles, relative clause, the light verb that carries them.
//   «لقاء السراج بترامب» · «هجومه على العاصمة» · «الغارة التي شنتها طائرة» · «أعلنت الجزائر إغلاق حدودها»
import type { Reference } from '../../../layers.ts';
import type { Roles } from './lexicon.ts';
import { type Phrase, type PrepPhrase, prepPhrases, pronounOf, readPhrase, wordsOf } from './phrases.ts';
import { after, agent, empty, party, type RoleSet, reach } from './role-set.ts';
import { isComplementizer, isParticle, isRelative, isVerb, particleOf, type Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';
import { elided, type Frames, subjectReference, type VerbFrame, verbBefore } from './verb-frames.ts';

export function nounRoles(scene: Scene, frames: Frames, trigger: Trigger): RoleSet {
  const roles = trigger.sense.noun;
  const end = nounEnd(scene, frames, trigger);
  const preps = prepPhrases(scene, trigger.last, end);
  const set = empty(trigger, preps);
  const genitive = genitiveOf(scene, trigger, end);
  const owner: Reference | null = genitive
    ? party(genitive)
      ? wordsOf(scene, genitive)
      : null
    : pronounOf(scene, trigger.last - 1);
  const by = agent(scene, preps);
  fill(scene, set, roles, owner, genitive, preps, [trigger.last, end]);
  if (by && !set.actor.length) set.actor.push(wordsOf(scene, by.phrase));
  reach(set, genitive);
  for (const prep of preps.slice(0, 3)) set.last = Math.max(set.last, prep.phrase.end);
  relativeRoles(scene, frames, trigger, set, end);
  lightRoles(scene, frames, trigger, set);
  return set;
}

/** A noun's own words end at the next verb, أن or relative pronoun, or a comma before something new. */
function nounEnd(scene: Scene, frames: Frames, trigger: Trigger): number {
  const clause = frames.clauseOf(trigger.first);
  for (let k = trigger.last; k < clause.last; k++) {
    const token = scene.tokens[k]!;
    if (scene.partyAt[k]) continue;
    if (isVerb(token) || isRelative(token) || isComplementizer(token)) return k;
    if (/^[،؛:()]$/.test(token.norm) && !scene.dated[k + 1] && !scene.dated[k - 1]) return k;
  }
  return clause.last;
}

/** The genitive right after the noun, over its adjectives only when it has none: «هجوم حفتر», «قصف جوي». */
function genitiveOf(scene: Scene, trigger: Trigger, end: number): Phrase | null {
  const noun = scene.tokens[trigger.last - 1]!;
  if (noun.enclitic) return null;
  const next = scene.tokens[trigger.last];
  if (!next || trigger.last >= end || isParticle(next) || next.proclitics.length) return null;
  if (next.pos === 'ADJ' && !scene.partyAt[trigger.last] && next.definite === noun.definite) return null;
  if (noun.definite && noun.pos === 'NOUN' && noun.stem.startsWith('ال')) return null;
  return readPhrase(scene, trigger.last, end);
}

function fill(
  scene: Scene,
  set: RoleSet,
  roles: Roles,
  owner: Reference | null,
  genitive: Phrase | null,
  preps: PrepPhrase[],
  [from, to]: [number, number],
): void {
  const ofL = after(scene, preps, 'ل', false);
  if (roles.joint) {
    if (owner) set.actor.push(owner);
    for (const particle of roles.actor)
      if (particle !== 'G') set.actor.push(...after(scene, preps, particle, true, from, to));
    if (!owner && !set.actor.length) set.actor.push(...ofL);
  } else if (roles.actor.includes('G')) {
    if (owner) set.actor.push(owner);
    else if (!genitive && !roles.recipient.includes('ل')) set.actor.push(...ofL);
  } else if (roles.recipient.includes('G')) {
    // «قصف الجيش للمدينة»: with ل the genitive is the doer
    if (owner && ofL.length && !roles.actor.length) {
      set.actor.push(owner);
      set.recipient.push(...ofL);
    } else if (owner) set.recipient.push(owner);
    else if (!genitive) set.recipient.push(...ofL);
  }
  for (const particle of roles.recipient) {
    if (particle === 'G' || set.recipient.length) continue;
    if (particle === 'O') {
      const second = genitive && readPhrase(scene, genitive.end, genitive.end + 8);
      if (party(second) && !scene.tokens[second.first]!.proclitics.length) set.recipient.push(wordsOf(scene, second));
    } else set.recipient.push(...after(scene, preps, particle, false, from, to));
  }
}

/** «الغارة التي شنتها طائرة أميركية على موقع», «العدوان الذي قام به حفتر»: subject and phrases of the relative clause. */
function relativeRoles(scene: Scene, frames: Frames, trigger: Trigger, set: RoleSet, end: number): void {
  const relative = scene.tokens[end];
  const plain = !scene.tokens[trigger.last - 1]!.definite && isVerb(relative) && !relative!.proclitics.length;
  if (!relative || !(isRelative(relative) || plain)) return;
  const at = (plain ? [end + 1, end] : [end + 1, end + 2]).find((k) => isVerb(scene.tokens[k]));
  if (at === undefined || scene.tokens[at]!.sentence !== relative.sentence) return;
  const verb = scene.tokens[at]!;
  const light = scene.lexicon.light.get(verb.lemma);
  const feminine =
    scene.tokens[trigger.last - 1]!.gender === 'f' || scene.tokens[trigger.last - 1]!.stem.endsWith('ات');
  const withBack =
    (verb.enclitic !== null && (verb.enclitic === 'ها') === (feminine || relative.stem === 'التي')) ||
    /^(?:به|بها|بهما|فيه|فيها)$/.test(scene.tokens[at + 1]?.norm ?? '');
  if (!withBack) return;
  const frame = frames.at(at);
  const subject =
    frame.subject && frame.subject.kind !== 'thing' && frame.subject !== frame.antecedent
      ? frame.subject
      : firstParty(scene, at + 1, frame.end);
  if (light?.subject === 'place') return;
  const into = light?.subject === 'recipient' ? set.recipient : set.actor;
  if (subject && !into.length && verb.voice !== 'passive') into.push(wordsOf(scene, subject));
  else if (!subject && !into.length && frame.subjectPronoun && light) into.push(frame.subjectPronoun);
  set.preps = [...set.preps, ...frame.preps];
  for (const particle of trigger.sense.noun.recipient) {
    if (!set.recipient.length && particle !== 'G') set.recipient.push(...after(scene, frame.preps, particle, false));
  }
  set.last = Math.max(set.last, subject?.end ?? 0, frame.end > at ? Math.min(frame.end, at + 14) : 0);
  set.governor = at;
}

function firstParty(scene: Scene, from: number, end: number): Phrase | null {
  for (let k = from; k < end; k++) {
    if (particleOf(scene.tokens[k]) && scene.tokens[k]!.enclitic === null) return null;
    const phrase = readPhrase(scene, k, end);
    if (phrase) return phrase.kind === 'thing' ? null : phrase;
  }
  return null;
}

/** The verb before the noun, when the noun is its object, its subject or stands after its particle. */
function lightRoles(scene: Scene, frames: Frames, trigger: Trigger, set: RoleSet): void {
  const at = verbBefore(scene, trigger.first - 1);
  if (at === null || set.governor !== null) return;
  const light = scene.lexicon.light.get(scene.tokens[at]!.lemma);
  const frame = frames.at(at);
  if (!light || trigger.first >= frame.end || !governs(scene, at, trigger.first, light.particles)) return;
  set.governor = at;
  set.light = true;
  set.first = Math.min(set.first, at);
  const own = frame.subject !== null && frame.subject.first <= trigger.first && trigger.first < frame.subject.end;
  const subject = frame.passive
    ? null
    : own
      ? elided(scene, at)
      : light.subject === 'object'
        ? objectReference(scene, frame, trigger)
        : subjectReference(scene, frame);
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
function governs(scene: Scene, at: number, noun: number, particles: readonly string[]): boolean {
  const token = scene.tokens[noun]!;
  const attached = token.proclitics.findLast((p) => 'بل'.includes(p)) ?? '';
  const before = scene.tokens[noun - 1]!;
  const particle = attached || (isParticle(before) && before.enclitic === null ? before.stem : '');
  if (!particles.includes(particle) && !(particle === '' && noun - at > 1 && particles.includes(''))) return false;
  for (let k = at + 1; k < noun - (particle && !attached ? 1 : 0); k++) {
    if (scene.partyAt[k] || scene.dated[k]) continue;
    const word = scene.tokens[k]!;
    if (/^[؛:.]$/.test(word.norm) || isRelative(word) || isComplementizer(word)) return false;
  }
  return true;
}
