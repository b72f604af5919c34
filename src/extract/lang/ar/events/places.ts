// Where an event happens: the place after «في», «قرب», «إلى», or the place that is hit, visited or left.
//   «غارة قرب مدينة أوباري» · «في العاصمة طرابلس» · «زيارة إلى تونس» · «قصف بنغازي»
import type { Span } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { RoleSet } from './role-set.ts';
import { isParticle, type Party, particleOf, type Scene, sentenceOf } from './scene.ts';
import type { Trigger } from './triggers.ts';
import type { Frames } from './verb-frames.ts';

const INSIDE = /^(?:في|ب|داخل|قرب|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|وسط|خارج|قباله|عند|لدي)$/;
const TOWARD = /^(?:الي|ل|نحو|باتجاه|علي)$/;

export function placeOf(scene: Scene, frames: Frames, trigger: Trigger, roles: RoleSet): Span | null {
  const within = roles.preps.filter((p) => INSIDE.test(p.particle) && locative(scene, p.phrase.first, p.phrase.end));
  // «وزراء مصر والسودان في الخرطوم»: a town before a country
  const inside = within.find((p) => locative(scene, p.phrase.first, p.phrase.end)!.place) ?? within[0];
  const toward = roles.preps.find((p) => TOWARD.test(p.particle) && locative(scene, p.phrase.first, p.phrase.end));
  const moves = /^(?:visit|arrival|return|travel|troops|departure)$/.test(trigger.sense.mode ?? '');
  const own = locative(scene, trigger.last, Math.min(roles.last, trigger.last + 4));
  const chosen = moves ? [toward, inside] : [inside, toward];
  for (const prep of chosen) {
    const found = prep && locative(scene, prep.phrase.first, prep.phrase.end);
    if (found) return span(found);
  }
  if (own?.place) return span(own);
  const freed = purposePlace(scene, trigger.last);
  if (freed) return span(freed);
  const held = heldPlace(scene, trigger.first, Math.max(roles.last, trigger.last));
  if (held) return held;
  const clause = frames.clauseOf(trigger.first);
  for (let k = trigger.last; k < clause.last; k++) {
    const found = after(scene, k);
    if (found) return span(found);
  }
  for (let k = trigger.first - 1; k >= clause.first; k--) {
    const found = after(scene, k);
    if (found) return span(found);
  }
  return overthrown(scene, trigger);
}

/** «حملة بدأها لطرد داعش من بنغازي», «لاستعادة المدينة»: a fight is where its aim is. */
function purposePlace(scene: Scene, from: number): Party | null {
  const { sentence } = scene.tokens[from - 1]!;
  for (let k = from; k < from + 10 && scene.tokens[k]?.sentence === sentence; k++) {
    const { stem, proclitics } = scene.tokens[k]!;
    if (!proclitics.includes('ل') || !/^(?:طرد|تحرير|استعاده|اخراج|دحر)$/.test(stem)) continue;
    for (let n = k + 1; n < k + 7 && scene.tokens[n]?.sentence === sentence; n++)
      if (scene.partyAt[n]?.place) return scene.partyAt[n]!;
  }
  return null;
}

/** «هجوم على القنصلية الأميركية في بنغازي»: the place inside the name of what is hit. */
function heldPlace(scene: Scene, first: number, last: number): Span | null {
  const from = scene.tokens[first]!.start;
  const to = scene.tokens[last - 1]!.end;
  const { names } = scene.doc;
  for (let i = firstAtOrAfter(names, from); i < names.length && names[i]!.start < to; i++) {
    const name = names[i]!;
    if (name.kind !== 'place' || name.end > to) continue;
    const before = scene.tokens[firstAtOrAfter(scene.tokens, name.start) - 1];
    const inside = names.some(
      (other) => other.kind === 'organization' && other.start < name.start && other.end >= name.end,
    );
    if (inside && before?.stem === 'في') return { start: name.start, end: name.end };
  }
  return null;
}

/** «ليبيا غارقة في الفوضى منذ سقوط النظام»: a regime falls in the country of which the sentence speaks. */
function overthrown(scene: Scene, trigger: Trigger): Span | null {
  if (trigger.sense.mode !== 'overthrow') return null;
  const { first } = sentenceOf(scene, trigger.first);
  for (let k = trigger.first - 1; k >= Math.max(first, trigger.first - 40); k--) {
    const party = scene.partyAt[k];
    if (party && scene.kindOf.get(party.entity) === 'country') return span(party);
  }
  return null;
}

const span = ({ start, end }: Span): Span => ({ start, end });

/** A place or country right after a particle of place. */
function after(scene: Scene, k: number): Party | null {
  const particle = particleOf(scene.tokens[k]);
  if (!particle || !/^(?:في|ب|قرب|داخل|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي)$/.test(particle)) return null;
  const at = isParticle(scene.tokens[k]) ? k + 1 : k;
  return locative(scene, at, at + 3);
}

/** The first place in [from, to), else the first country. */
function locative(scene: Scene, from: number, to: number): Party | null {
  let country: Party | null = null;
  for (let k = from; k < to && k < scene.tokens.length; k++) {
    const party = scene.partyAt[k];
    if (!party && scene.tokens[k]!.stem === 'البلاد') return countryBefore(scene, k);
    if (!party) {
      if (scene.tokens[k]!.pos === 'PUNCT') break;
      continue;
    }
    if (party.place) return party;
    if (!country && scene.kindOf.get(party.entity) === 'country') country = party;
  }
  return country;
}

/** «زيارة الرئيس للبلاد»: the country named last. */
function countryBefore(scene: Scene, at: number): Party | null {
  for (let k = at - 1; k >= Math.max(0, at - FAR); k--) {
    const party = scene.partyAt[k];
    if (party && scene.kindOf.get(party.entity) === 'country') return party;
  }
  return null;
}
const FAR = 80;
