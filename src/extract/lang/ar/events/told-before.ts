// Words that tie an event to what was told before: «هناك» to a place and its date, «والتقى …» to the narration, «غارة مماثلة» to
// another event of its kind.

import { addDays, addMonths } from '../../../../model/edtf.ts';
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
): Pick<Happening, 'apart' | 'beside' | 'continues' | 'earlier' | 'past'> {
  const { tokens } = scene;
  const verb = trigger.verb ? trigger.first : roles.governor;
  const after = [trigger.last, trigger.last + 1, trigger.last + 2].map((k) => tokens[k]?.stem ?? '');
  const before = [trigger.first - 1, trigger.first - 2].map((k) => tokens[k]?.stem ?? '');
  return {
    ...(!trigger.verb && after.some((stem) => OTHER.test(stem)) && { apart: true }),
    past: verb !== null && tokens[verb]!.tense === 'past',
    ...(!trigger.verb &&
      roles.governor === null &&
      tokens[trigger.first]!.proclitics.includes('ب') &&
      trigger.sense.type === 'COOPERATE' && { beside: true }),
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

const UNITS: Record<string, number> = {
  يوم: 1,
  يومين: 2,
  ايام: 0,
  اسبوع: 7,
  اسبوعين: 14,
  اسابيع: 0,
  شهر: 30,
  شهرين: 60,
  اشهر: 0,
  شهور: 0,
};
const NUMBERS = ['ثلاثه', 'اربعه', 'خمسه', 'سته', 'سبعه', 'ثمانيه', 'تسعه', 'عشره'];
const FEW = 4;

/** «بعد ثلاثة أيام من هجوم», «بعد بضعة أيام من زيارة»: counted back from the date of the clause, else from that of the article. */
export function countedBack(scene: Scene, trigger: Trigger): string | null {
  const { tokens, doc } = scene;
  const at = trigger.first;
  if (tokens[at - 1]?.stem !== 'من') return null;
  const unit = tokens[at - 2]?.stem ?? '';
  if (UNITS[unit] === undefined) return null;
  const number = tokens[at - 3]?.stem ?? '';
  const digits = /^\d{1,2}$/.test(number)
    ? Number(number)
    : NUMBERS.indexOf(number) < 0
      ? null
      : NUMBERS.indexOf(number) + 3;
  const length = unit === 'ايام' ? 1 : unit === 'اسابيع' ? 7 : 30;
  const start = UNITS[unit]! > 0 ? at - 3 : at - 4;
  const opener = [start, start + 1].find(
    (k) => tokens[k]?.stem === 'بعد' && tokens[k]!.sentence === tokens[at]!.sentence,
  );
  if (opener === undefined) return null;
  const first = firstAtOrAfter(doc.times, tokens[sentenceOf(scene, at).first]!.start);
  const told = doc.times
    .slice(first, first + 6)
    .filter((t) => t.kind === 'date' && t.end <= tokens[opener]!.start && t.value !== null);
  const day = told.findLast((t) => t.value?.length === DAY)?.value ?? null;
  const published = doc.article.publishedAt?.slice(0, DAY) ?? null;
  // «في مايو 2003، بعد ستة أسابيع من الغزو»: not counted back from today
  if (day === null && told.length > 0) return null;
  const base = day ?? published;
  if (base === null || base.length !== DAY) return null;
  const days = UNITS[unit]! || (digits ?? FEW) * length;
  if (day !== null && days < 30 && (UNITS[unit]! > 0 || digits !== null)) return addDays(day, -days);
  return `${days < 30 ? addDays(base, -days).slice(0, 7) : addMonths(base, -Math.round(days / 30))}~`;
}
const DAY = 10;
