// Where an event happens: the place after «في», «قرب», «إلى», or the place that is hit, visited or left.
//   «غارة قرب مدينة أوباري» · «في العاصمة طرابلس» · «زيارة إلى تونس» · «قصف بنغازي»
import type { Span } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import { frontedStart } from './clauses.ts';
import type { RoleSet } from './role-set.ts';
import { isClass, isParticle, isPartyNoun, type Party, particleOf, type Scene, sentenceOf } from './scene.ts';
import type { Trigger } from './triggers.ts';
import type { Frames } from './verb-frames.ts';

const INSIDE = /^(?:في|ب|داخل|قرب|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|وسط|خارج|قباله|عند|لدي)$/;
const TOWARD = /^(?:الي|ل|نحو|باتجاه|علي)$/;

export function placeOf(scene: Scene, frames: Frames, trigger: Trigger, roles: RoleSet): Span | null {
  const host = hostOf(scene, frames, trigger, roles);
  if (host) return span(host);
  const within = roles.preps.filter(
    (p) =>
      INSIDE.test(p.particle) &&
      !companion(scene, p.particle, p.phrase.first) &&
      locative(scene, p.phrase.first, p.phrase.end) &&
      !belongsElsewhere(scene, trigger, p.at, p.particle),
  );
  // «وزراء مصر والسودان في الخرطوم»: a town before a country
  const inside = within.find((p) => locative(scene, p.phrase.first, p.phrase.end)!.place) ?? within[0];
  const toward = roles.preps.find((p) => TOWARD.test(p.particle) && locative(scene, p.phrase.first, p.phrase.end));
  const moves = /^(?:visit|arrival|return|travel|troops|departure)$/.test(trigger.sense.mode ?? '');
  const own = locative(scene, trigger.last, Math.min(roles.last, trigger.last + 4));
  // «جلسة قبيل الاستعداد لاقتحام المدينة»: nobody meets toward a place
  const meets = /^(?:CONSULT|AGREE|COOPERATE|SANCTION|REJECT|ACCUSE|THREATEN)$/.test(trigger.sense.type);
  const chosen = moves ? [toward, inside] : meets ? [inside] : [inside, toward];
  for (const prep of chosen) {
    const found = prep && locative(scene, prep.phrase.first, prep.phrase.end);
    if (found) return span(found);
  }
  if (own && (own.place || (own.first === trigger.last && isClass(scene, 'war', trigger.first)))) return span(own);
  const freed = purposePlace(scene, trigger.last);
  if (freed) return span(freed);
  const held = heldPlace(scene, trigger.first, Math.max(roles.last, trigger.last));
  if (held) return held;
  const clause = frames.clauseOf(trigger.first);
  for (let k = trigger.last; k < clause.last && !tellsSource(scene, k); k++) {
    const found = after(scene, k);
    if (found && !belongsElsewhere(scene, trigger, k, particleOf(scene.tokens[k])!)) return span(found);
  }
  const from = frontedStart(scene, frames.clauseOf, trigger.first);
  for (let k = trigger.first - 1; k >= from; k--) {
    const found = after(scene, k);
    if (found && !belongsElsewhere(scene, trigger, k, particleOf(scene.tokens[k])!)) return span(found);
  }
  return overthrown(scene, trigger);
}

/** «تشهد الغوطة هجوما», «استضافت تونس لقاء»: the subject of such a verb is where it happens. */
function hostOf(scene: Scene, frames: Frames, trigger: Trigger, roles: RoleSet): Party | null {
  if (trigger.verb && scene.tokens[trigger.first]!.lemma === 'استضاف') {
    const { subject } = frames.at(trigger.first);
    return subject && locative(scene, subject.first, subject.end);
  }
  if (trigger.verb || roles.governor === null) return null;
  if (scene.lexicon.light.get(scene.tokens[roles.governor]!.lemma)?.subject !== 'place') return null;
  const { subject } = frames.at(roles.governor);
  return subject && locative(scene, subject.first, subject.end);
}

/** «…، وذلك في تصريح على هامش مؤتمر في أنقرة»: from here on the words tell where it was said. */
const tellsSource = (scene: Scene, k: number): boolean =>
  (scene.tokens[k]!.stem === 'ذلك' &&
    scene.tokens[k]!.proclitics.includes('و') &&
    [k + 1, k + 2].some((i) => isClass(scene, 'utterance', i))) ||
  /^(?:بحسب|حسب|حسبما|وفق|وفقا)$/.test(scene.tokens[k]!.stem);

/** Types of talk and dealing: their place is where the parties are, not what they speak of. */
const TALK = /^(?:CONSULT|AGREE|COOPERATE|REJECT|SUPPORT|SANCTION|AID|ACCUSE|CONCEDE)$/;

/** «المؤتمر المنعقد في ألمانيا» */
const HELD = /^(?:ال)?(?:منعقد|مقام|مقرر|مزمع|مرتقب|اخير|سابق|ماضي|اول|ثاني|ثالث)ه?$/;

/** «بحثا الأوضاع في ليبيا», «القضايا المتعلقة بسوريا», «اتفق على حل في اليمن»: the phrase tells where another thing is. */
function belongsElsewhere(scene: Scene, trigger: Trigger, at: number, particle: string): boolean {
  if (!TALK.test(trigger.sense.type) || !/^(?:في|ب|داخل)$/.test(particle)) return false;
  let k = at - 1;
  const loose = (i: number) =>
    !scene.partyAt[i] && (scene.dated[i] || /^(?:ADJ|NUM|DET|ADV)$/.test(scene.tokens[i]!.pos));
  while (k >= 0 && k >= at - 5 && k >= trigger.last && loose(k)) {
    if (HELD.test(scene.tokens[k]!.stem)) return false;
    if (particle === 'ب' && scene.tokens[k]!.pos === 'ADJ' && scene.tokens[k]!.definite) return true;
    k--;
  }
  const token = scene.tokens[k];
  if (!token || (k >= trigger.first && k < trigger.last)) return false;
  if (token.pos !== 'NOUN' || scene.partyAt[k] || scene.dated[k] || isPartyNoun(scene, k)) return false;
  return !['area', 'human', 'venue', 'meeting', 'visit', 'embassy', 'diplomat', 'staff'].some((name) =>
    isClass(scene, name, k),
  );
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
  if (companion(scene, particle, at)) return null;
  return locative(scene, at, at + 3);
}

/** «بقيادة الولايات المتحدة», «بدعم روسيا»: with ب and a noun of doing a country is no place. */
const companion = (scene: Scene, particle: string, at: number): boolean =>
  particle === 'ب' &&
  !scene.partyAt[at] &&
  /^(?:قياده|رءاسه|رئاسه|دعم|مشاركه|حضور|وساطه|رعايه|طلب|موافقه|تمويل|اسناد|تنسيق|تعاون|مساعده|اشراف|سبب)$/.test(
    scene.tokens[at]!.stem,
  );

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
