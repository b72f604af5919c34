// Roles of verbal nouns: genitive, possessive, particles, relative clause, the light verb that carries them.
//   «لقاء السراج بترامب» · «هجومه على العاصمة» · «الغارة التي شنتها طائرة» · «أعلنت الجزائر إغلاق حدودها»
import type { Reference } from '../../../layers.ts';
import { governs, lightRoles } from './light-verbs.ts';
import { type Phrase, type PrepPhrase, prepPhrases, pronounOf, readPhrase, wordsOf } from './phrases.ts';
import { relativeRoles } from './relative-roles.ts';
import { after, agent, empty, isDeal, party, type RoleSet, reach } from './role-set.ts';
import {
  isClass,
  isComplementizer,
  isParticle,
  isPartyNoun,
  isRelative,
  isVerb,
  nationOf,
  type Scene,
} from './scene.ts';
import type { Trigger } from './triggers.ts';
import { type Frames, subjectReference } from './verb-frames.ts';
import { verbBefore } from './verb-readings.ts';

export function nounRoles(scene: Scene, frames: Frames, trigger: Trigger): RoleSet {
  const end = nounEnd(scene, frames, trigger);
  const preps = prepPhrases(scene, trigger.last, end);
  const set = empty(trigger, preps);
  const whole = genitiveOf(scene, trigger, end);
  const genitive = whole && isTheatre(scene, trigger, whole, preps) ? null : whole;
  const owner: Reference | null = genitive
    ? party(genitive)
      ? wordsOf(scene, genitive)
      : null
    : pronounOf(scene, trigger.last - 1);
  const by = agent(scene, preps);
  const visited = hostOf(scene, frames, trigger, genitive);
  if (visited) set.recipient.push(wordsOf(scene, visited));
  else if (!objectTaken(scene, trigger, set, owner, genitive, end))
    fill(scene, set, trigger, owner, genitive, preps, [trigger.last, end]);
  if (by && !set.actor.length) set.actor.push(wordsOf(scene, by.phrase));
  const nation = nationalDoer(scene, trigger);
  if (nation && !set.actor.length) set.actor.push(nation);
  const decider = deciderOf(scene, trigger);
  // «قرار ترامب سحب قواته»: not his forces
  const own = genitive !== null && scene.tokens[genitive.head]!.enclitic !== null;
  if (decider && (own || !set.actor.length)) set.actor = [decider];
  reach(set, whole);
  for (const prep of preps.slice(0, 3)) set.last = Math.max(set.last, prep.phrase.end);
  relativeRoles(scene, frames, trigger, set, end);
  lightRoles(scene, frames, trigger, set);
  set.actor.unshift(...inCourse(scene, frames, trigger, set));
  if (trigger.sense.type === 'COOPERATE') set.actor.unshift(...together(scene, frames, trigger));
  if (trigger.sense.mode === 'visit' && !set.actor.length) set.actor.push(...traveller(scene, frames, trigger));
  return set;
}

/** «إعلان ترمب الانسحاب», «قرار أنقرة إغلاق الحدود»: who decides on it does it. */
function deciderOf(scene: Scene, { first, sense }: Trigger): Reference | null {
  const party = scene.partyAt[first - 1];
  if (!party || sense.casualty || party.first === 0 || scene.tokens[first]!.proclitics.length) return null;
  return isClass(scene, 'decision', party.first - 1)
    ? { form: 'words', span: { start: party.start, end: party.end } }
    : null;
}

/** «شدد روحاني في اتصال هاتفي مع ماكرون»: who speaks or acts in the course of a meeting takes part in it. */
function inCourse(scene: Scene, frames: Frames, trigger: Trigger, set: RoleSet): Reference[] {
  const before = scene.tokens[trigger.first - 1];
  const noun = scene.tokens[trigger.last - 1]!;
  if (!trigger.sense.noun.joint || set.actor.length !== 1 || noun.enclitic || noun.definite) return [];
  if (!before || before.enclitic || !/^(?:في|خلال|اثناء)$/.test(before.stem)) return [];
  const at = verbBefore(scene, trigger.first - 2);
  const subject = at === null ? null : frames.at(at).subject;
  return subject?.kind === 'party' ? [wordsOf(scene, subject)] : [];
}

/** «نفذت القوات غارة بالتنسيق مع الحكومة»: who does the one does it together with the other. */
function together(scene: Scene, frames: Frames, trigger: Trigger): Reference[] {
  if (!trigger.sense.noun.joint || !scene.tokens[trigger.first]!.proclitics.includes('ب')) return [];
  const at = verbBefore(scene, trigger.first - 1);
  const subject = at === null ? null : subjectReference(scene, frames.at(at));
  return subject ? [subject] : [];
}

/** «كان حفتر في باريس في جولة», «وصل الوزير في زيارة»: who is or comes on a visit makes it. */
function traveller(scene: Scene, frames: Frames, trigger: Trigger): Reference[] {
  if (!/^(?:في|خلال|اثناء|ضمن)$/.test(scene.tokens[trigger.first - 1]?.stem ?? '')) return [];
  const at = verbBefore(scene, trigger.first - 2);
  const subject = at === null || !isClass(scene, 'moving', at) ? null : frames.at(at).subject;
  return subject?.kind === 'party' ? [wordsOf(scene, subject)] : [];
}

/** «قام وزير بزيارة تونس», «أجرى زيارة الوحدات»: beside a verb of doing the genitive of a visit is its host. */
function hostOf(scene: Scene, frames: Frames, trigger: Trigger, genitive: Phrase | null): Phrase | null {
  if (trigger.sense.mode !== 'visit' || !party(genitive)) return null;
  const at = verbBefore(scene, trigger.first - 1);
  if (at === null || trigger.first >= frames.at(at).end) return null;
  const light = scene.lexicon.light.get(scene.tokens[at]!.lemma);
  return light?.subject === 'actor' && governs(scene, at, trigger.first, light.particles) ? genitive : null;
}

/**
 * «تدشينها مقري البعثة»: the pronoun does it to the phrase that follows; «إغلاق الجزائر حدودها»: so does a genitive before a bare phrase.
 * A noun that is told by its object («نشر قوات», «إغلاق السفارة») has the object as its genitive, no doer.
 */
function objectTaken(
  scene: Scene,
  trigger: Trigger,
  set: RoleSet,
  owner: Reference | null,
  genitive: Phrase | null,
  end: number,
): boolean {
  const roles = trigger.sense.noun;
  // «توليه رئاسة الوزراء»: whose it is is put into the office
  if (roles.joint || trigger.sense.verb.recipient.includes('S')) return false;
  const next = genitive?.end ?? trigger.last;
  const second =
    owner &&
    next < end &&
    !scene.tokens[next]!.proclitics.length &&
    !isParticle(scene.tokens[next]) &&
    (scene.tokens[next]!.pos !== 'ADJ' || !scene.tokens[next]!.stem.startsWith('ال'))
      ? readPhrase(scene, next, end)
      : null;
  const transitive =
    roles.recipient.includes('G') || trigger.sense.needs.some((need) => need.where === 'O' && !need.negated);
  if (!transitive) return false;
  if (owner && second && !scene.dated[next] && !trigger.sense.casualty && party(second)) {
    set.actor.push(owner);
    set.recipient.push(wordsOf(scene, second));
    return true;
  }
  // «ترشيح فلان لمنصب»: ل leads to the office
  const bearer = trigger.sense.mode !== 'appointment' && set.preps.some((p) => p.particle === 'ل');
  if (owner && genitive && bearer && roles.recipient.includes('G') && !roles.actor.length) {
    set.actor.push(owner);
    set.recipient.push(...after(scene, set.preps, 'ل', false));
    return true;
  }
  return roles.actor.includes('G') && genitive !== null && !roles.recipient.some((r) => r.length > 1);
}

/** «القصف الإسرائيلي», «غارة أميركية»: the nation is the doer, where the article speaks of it elsewhere as a party. */
function nationalDoer(scene: Scene, trigger: Trigger): Reference | null {
  if (!/^(?:ASSAULT|COERCE|MOBILIZE|SANCTION|AID|RETREAT)$/.test(trigger.sense.type)) return null;
  // «الحرب السورية»: the country in which it is
  if (isClass(scene, 'war', trigger.first)) return null;
  for (let k = trigger.last; k < trigger.last + 3; k++) {
    const token = scene.tokens[k];
    if (token?.pos !== 'ADJ') return null;
    const nation = nationOf(scene.lexicon, token);
    const mention = nation && scene.firstMention.get(nation);
    if (mention) return { form: 'words', span: { start: mention.start, end: mention.end } };
  }
  return null;
}

/** «حرب العراق», «حرب فيتنام»: the country of a war is its place, unless it makes war on another. */
function isTheatre(scene: Scene, trigger: Trigger, genitive: Phrase, preps: readonly PrepPhrase[]): boolean {
  const party = scene.partyAt[genitive.head];
  if (!party || !isClass(scene, 'war', trigger.first)) return false;
  const land = party.place || scene.kindOf.get(party.entity) === 'country';
  return land && !preps.some((p) => /^(?:علي|ضد|في|مع)$/.test(p.particle));
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

/** «هجوم إرهابي», «عملية انتحارية»: kinds of attacks, not their doers. */
const ARMED = /^(?:ال)?(?:ارهابي|مسلح|انتحاري|عسكري|ارهابيا|مسلحا|انتحاريا)ه?$/;

/** The genitive right after the noun, over its adjectives only when it has none: «هجوم حفتر», «قصف جوي». */
function genitiveOf(scene: Scene, trigger: Trigger, end: number): Phrase | null {
  const noun = scene.tokens[trigger.last - 1]!;
  if (noun.enclitic) return null;
  const next = scene.tokens[trigger.last];
  if (!next || trigger.last >= end || isParticle(next) || next.proclitics.length) return null;
  const named = scene.partyAt[trigger.last] && !scene.unnamed.has(scene.partyAt[trigger.last]!.entity);
  // «غارتان», «جولتين»: with its ن the noun governs no genitive
  if ((noun.number === 'd' || noun.number === 'p') && /(?:ان|ين|ون)$/.test(noun.stem)) return null;
  if (!trigger.sense.casualty && trigger.sense.type === 'ASSAULT' && ARMED.test(next.stem)) return null;
  if (next.pos === 'ADJ' && !named && !isPartyNoun(scene, trigger.last)) return null;
  if (noun.definite && noun.pos === 'NOUN' && noun.stem.startsWith('ال')) return null;
  return readPhrase(scene, trigger.last, end);
}

function fill(
  scene: Scene,
  set: RoleSet,
  trigger: Trigger,
  owner: Reference | null,
  genitive: Phrase | null,
  preps: PrepPhrase[],
  [from, to]: [number, number],
): void {
  const roles = trigger.sense.noun;
  const dealt = isDeal(trigger);
  const close = preps.filter((p) => p.particle === 'ل' && p.at - from <= 1);
  const ofL = after(scene, close, 'ل', false);
  if (roles.joint) {
    if (owner) set.actor.push(owner);
    for (const particle of roles.actor)
      if (particle !== 'G') set.actor.push(...after(scene, preps, particle, true, from, to, dealt));
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
