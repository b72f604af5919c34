// Words that tie an event to what was told before: «هناك» to a place and its date, «والتقى …» to the narration, «غارة مماثلة» to
// another event of its kind.
import type { Span } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Happening } from '../../../layers.ts';
import type { RoleSet } from './role-set.ts';
import { isVerb, type Scene, sentenceOf } from './scene.ts';
import type { Trigger } from './triggers.ts';

const OTHER = /^(?:مماثل|اخر|ثان|ثاني|ثالث|جديد)(?:ه|ا|ي|ين)?$/;
const ELSEWHEN = /^(?:ال)?(?:سابق|اخير|مرتقب|مقبل|ماضي|قادم|مقرر)ه?$/;
const APART = /^(?:بعد|قبل|عقب|منذ|اثر|اعقاب|قبيل)$/;

/** «تلقى العلاج هناك»: the last place before, and the date that stands with it in the sentence. */
export function whereBefore(scene: Scene, trigger: Trigger): { place: Span; date: string | null } | null {
  const near = scene.tokens.slice(trigger.last, trigger.last + 3);
  if (!near.some(({ stem }) => stem === 'هناك')) return null;
  const sentence = sentenceOf(scene, trigger.first);
  for (let k = trigger.first - 1; k >= Math.max(0, trigger.first - 40); k--) {
    const party = scene.partyAt[k];
    if (!party || (!party.place && scene.kindOf.get(party.entity) !== 'country')) continue;
    const { times } = scene.doc;
    const from = firstAtOrAfter(times, scene.tokens[sentence.first]!.start);
    const dates = times
      .slice(from, from + 6)
      .filter((t) => t.kind === 'date' && t.end <= scene.tokens[trigger.first]!.start);
    const date = k >= sentence.first ? (dates.at(-1)?.value ?? null) : null;
    return { place: { start: party.start, end: party.end }, date: date?.includes('/') ? null : date };
  }
  return null;
}

/** How the event stands in time and number to what was told before. */
export function timing(
  scene: Scene,
  trigger: Trigger,
  roles: RoleSet,
): Pick<Happening, 'apart' | 'continues' | 'earlier' | 'past'> {
  const { tokens } = scene;
  const verb = trigger.verb ? trigger.first : roles.governor;
  const after = [trigger.last, trigger.last + 1, trigger.last + 2].map((k) => tokens[k]?.stem ?? '');
  const before = [trigger.first - 1, trigger.first - 2].map((k) => tokens[k]?.stem ?? '');
  return {
    ...(!trigger.verb && after.some((stem) => OTHER.test(stem)) && { apart: true }),
    past: verb !== null && tokens[verb]!.tense === 'past',
    ...(verb !== null && goesOn(scene, verb) && { continues: true }),
    ...((before.some((stem) => APART.test(stem)) || after.some((stem) => ELSEWHEN.test(stem))) && { earlier: true }),
  };
}

/** «والتقى», «ثم زار», «كما بحث», «حيث أجرى»: a finite past verb that joins on; not the pluperfect «وكان قد زار». */
function goesOn(scene: Scene, verb: number): boolean {
  const token = scene.tokens[verb]!;
  if (!isVerb(token) || token.tense !== 'past' || token.lemma === 'كان') return false;
  const before = scene.tokens[verb - 1];
  return token.proclitics.includes('و') || /^(?:ثم|كما|حيث)$/.test(before?.stem ?? '');
}
