// Does a country or capital act or is it where things happen?
//   «قالت واشنطن», «موقف موسكو», «واشنطن تتدخل» → the state;  «في واشنطن», «زار موسكو» → the city;  «في ليبيا» → a place, «دعم ليبيا» → the state
import { AGENTIVE, DIRECTION, PLACE, WHERE } from './name-lexicon.ts';
import type { NameWord } from './name-words.ts';

const LOCATIVE = new Set([
  'في',
  'الي',
  'داخل',
  'خارج',
  'عبر',
  'نحو',
  'قرب',
  'قباله',
  'من',
  'حول',
  'فوق',
  'باتجاه',
  'صوب',
  'وسط',
]);
const PARTY = new Set(['مع', 'ضد', 'بين', 'تجاه', 'ازاء', 'حيال', 'باستثناء', 'لدي', 'قبل', 'عن']);
/** «علاقته بروسيا», «مرورا بتركيا»: nouns whose «بـ» leads to a party. */
const JOINED =
  /^(علاق|اتصال|ارتباط|صل|التزام|اعتراف|تنديد|ترحيب|اشاده|تمسك|تاثر|ثقه|مقارنه|اسوه|استعان|مطالب|اتهام|صلات|روابط)/;
/** Verbs with a place as subject: things happen there. */
const SCENE = /^(شهد|عرف|عاش|استضاف|احتضن|تشهد|تعيش|تستضيف|تحتضن|سقط|غرق|تعرض)/;

/** True where the name at word `i` is a location. */
export function isLocative(words: readonly NameWord[], i: number, from: number): boolean {
  const first = words[i]!;
  const before = previous(words, i, from);
  if (first.prep === 'ب')
    return !(before && (before.pos === 'VERB' || before.pos === 'ADJ' || JOINED.test(before.bare)));
  if (first.prep) return false;
  if (!before) return false;
  if (before.bits & (WHERE | DIRECTION | PLACE) && !before.token.enclitic) return true;
  if (before.pos !== 'ADP' && !LOCATIVE.has(before.stem)) return false;
  if (PARTY.has(before.stem)) return false;
  if (before.stem === 'من' && isBacker(words[i - 2])) return false;
  if (isEachOf(words, i)) return words[i - 2]!.prep === 'ب' || LOCATIVE.has(words[i - 3]?.stem ?? '');
  return LOCATIVE.has(before.stem);
}

/** True where a capital stands for its government. */
export function actsAsState(words: readonly NameWord[], i: number, j: number, from: number, to: number): boolean {
  const before = previous(words, i, from);
  const after = words[j];
  const first = words[i]!;
  if (first.prep === 'ب') return false;
  if (!first.prep && before) {
    if (before.pos === 'VERB') return feminine(before) && !SCENE.test(before.token.lemma) && !SCENE.test(before.stem);
    if (before.pos === 'SCONJ') return true;
    if (before.stem === 'من' && isBacker(words[i - 2])) return true;
    if (isEachOf(words, i)) return !isLocative(words, i, from);
    if (before.pos === 'ADP' || LOCATIVE.has(before.stem) || PARTY.has(before.stem))
      return /^(مع|ضد|بين|تجاه|ازاء|حيال)$/.test(before.stem);
    if (before.bits & AGENTIVE && !before.definite) return true;
    if (before.bits & (WHERE | PLACE | DIRECTION)) return false;
  }
  if (first.prep === 'ل') return !!before && (before.bits & AGENTIVE) !== 0;
  if (after?.letters && j < to && after.pos === 'VERB' && !after.conj && feminine(after) && !SCENE.test(after.stem))
    return !before || before.pos === 'SCONJ' || before.pos === 'CCONJ' || before.pos === 'PUNCT' || first.conj;
  return false;
}

/** «كل من السعودية والإمارات»: as what is said of all of them. */
const isEachOf = (words: readonly NameWord[], i: number): boolean =>
  words[i - 1]?.stem === 'من' && /^كلا?$/.test(words[i - 2]?.stem ?? '');

/** «مدعوم من», «دعم من», «مقرب من»: a party follows. */
const isBacker = (word: NameWord | undefined): boolean =>
  !!word && ((word.bits & AGENTIVE) !== 0 || /^(مدعوم|ممول|مقرب|مطلوب|مزود)/.test(word.bare));

const feminine = (word: NameWord): boolean => word.token.gender === 'f' || /ت$/.test(word.stem);

/** The word before, quotation marks passed over; undefined at the start. */
function previous(words: readonly NameWord[], i: number, from: number): NameWord | undefined {
  let k = i - 1;
  while (k >= from && /^["«“(]$/.test(words[k]!.mark)) k--;
  return k >= from ? words[k] : undefined;
}
