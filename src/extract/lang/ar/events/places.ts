// Where an event happens: the place after «في», «قرب», «إلى», or the place that is hit, visited or left.
//   «غارة قرب مدينة أوباري» · «في العاصمة طرابلس» · «زيارة إلى تونس» · «قصف بنغازي»
import type { Span } from '../../../../model/span.ts';
import type { RoleSet } from './role-set.ts';
import { isParticle, type Party, particleOf, type Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';
import type { Frames } from './verb-frames.ts';

const INSIDE = /^(?:في|ب|داخل|قرب|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|وسط|خارج|قباله|عند|لدي)$/;
const TOWARD = /^(?:الي|ل|نحو|باتجاه|علي)$/;

export function placeOf(scene: Scene, frames: Frames, trigger: Trigger, roles: RoleSet): Span | null {
  const inside = roles.preps.find((p) => INSIDE.test(p.particle) && locative(scene, p.phrase.first, p.phrase.end));
  const toward = roles.preps.find((p) => TOWARD.test(p.particle) && locative(scene, p.phrase.first, p.phrase.end));
  const moves = /^(?:visit|arrival|return|travel|troops|departure)$/.test(trigger.sense.mode ?? '');
  const own = locative(scene, trigger.last, Math.min(roles.last, trigger.last + 4));
  const chosen = moves ? [toward, inside] : [inside, toward];
  for (const prep of chosen) {
    const found = prep && locative(scene, prep.phrase.first, prep.phrase.end);
    if (found) return span(found);
  }
  if (own?.place) return span(own);
  const clause = frames.clauseOf(trigger.first);
  for (let k = trigger.last; k < clause.last; k++) {
    const found = after(scene, k);
    if (found) return span(found);
  }
  for (let k = trigger.first - 1; k >= clause.first; k--) {
    const found = after(scene, k);
    if (found) return span(found);
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
    if (!party) {
      if (scene.tokens[k]!.pos === 'PUNCT') break;
      continue;
    }
    if (party.place) return party;
    if (!country && scene.kindOf.get(party.entity) === 'country') country = party;
  }
  return country;
}
