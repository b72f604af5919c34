// What may be the object behind a verb of saying, and what tells it from the subject.
//   «أعلن الجيش │اعتقال عشرة│» · «ووصفت النادلة │محتوى الرسائل│ بأنه»
import { headOf } from './act.ts';
import type { Cue } from './cues.ts';
import { isComplementiser, isOf, prepositionOf } from './particles.ts';
import type { Party } from './party-types.ts';
import type { Word, Words } from './words.ts';

/** Where a clause may follow too, a noun behind و or a comma is the object only if it is a noun of saying: «أكد المصدر، في تصريح، ضرورة …». */
export function isObject(view: Words, cue: Cue, at: number, limit: number, subject: Party | null): boolean {
  const { gap } = view.words[at]!;
  if (/[.؛؟!:]/.test(gap)) return false;
  const word = view.words[at]!;
  if (!cue.complements.has('S')) return true;
  if (word.token.proclitics.includes('و')) return false;
  // «أعلن الجيش، الثلاثاء، اعتقال …»: the comma closes what the one before has opened
  const begun = /[،,]/.test(gap) && word.stem.startsWith('ال') && at < limit && subject?.last === at;
  if (begun && !clauseComes(view, at, limit)) return true;
  const dated = view.words[at - 1]!.time >= 0;
  const closes = dated || view.words.slice(cue.at + 1, at).some(({ gap: before }) => /[،,]/.test(before));
  return !/[،,]/.test(gap) || closes || headOf(view, word) !== undefined || !!word.token.enclitic;
}

/** Before the next verb that is joined on. */
function clauseComes(view: Words, at: number, limit: number): boolean {
  for (let i = at; i < limit; i++) {
    const { token, norm } = view.words[i]!;
    if (token.pos === 'VERB' && norm.startsWith('و')) return false;
    if (isComplementiser(view.words[i]!, view.text)) return true;
  }
  return false;
}

/** «حمّل إيران مسؤولية الهجوم»: the blamed first. */
function blameFollows(view: Words, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 8); i++)
    if (/^(?:مسءوليه|المسءوليه|اللوم|مسءوليات)$/.test(view.words[i]!.stem)) return true;
  return false;
}

/** «ووصف التقارير عن مرضه بالكاذبة»: the only noun phrase before the description is the object. */
export function isDescribed(view: Words, cue: Cue, at: number, limit: number): boolean {
  if (!cue.flags.has('describe') || cue.object) return false;
  for (let i = at; i < Math.min(limit, at + 8); i++) {
    const word = view.words[i]!;
    if (/[،,؛:.]/.test(word.gap)) return false;
    if (/^(?:اسم|ما|من|ذلك|هذا|هذه|تلك|اياه|اياها)$/.test(word.stem)) return false;
    if (/^بان/.test(word.norm) || word.token.proclitics.includes('ب')) return true;
    const governed = word.token.proclitics.length > 0 || view.words[i - 1]!.token.pos === 'ADP';
    if (!governed && (word.chunk >= 0 || word.token.pos === 'NOUN')) return false;
  }
  return false;
}

/** «ووصفت │النادلة الشابة│ محتوى الرسائل بأنه …», «ورفض │القضاء البلجيكي│ الطعن»: of two noun phrases behind a verb with an object the first is the subject. */
export function leavesObject(view: Words, at: number, limit: number): boolean {
  const head = view.words[at]!;
  if (!head.stem.startsWith('ال') && head.token.pos !== 'PROPN') return false;
  let next = at + 1;
  while (next < limit && describes(view, next)) next++;
  // «المتطرفون │حتى الآن│ دعوات المدينة»
  if (view.words[next]?.norm === 'حتي' && view.words[next + 1]?.norm === 'الان') next += 2;
  // «الهلال الأحمر │في وقت سابق│ دخول الشاحنات»
  if (view.words[next]?.norm === 'في' && view.words[next + 1]?.norm === 'وقت') next += 3;
  const word = view.words[next];
  if (!word || next >= limit || /\S/.test(word.gap) || word.token.proclitics.length > 0 || word.time >= 0) return false;
  if (/^(?:ما|من)$/.test(word.norm)) return word.norm === 'ما';
  if (word.chunk >= 0 && view.chunks[word.chunk]!.first === next && view.chunks[word.chunk]!.kind === 'name')
    return head.token.pos !== 'PROPN';
  return word.token.pos === 'NOUN' && !isOf(view, word, 'prepositions') && !isOf(view, word, 'adverbs');
}

const describes = (view: Words, at: number): boolean => {
  const { token, stem, gap } = view.words[at]!;
  return (
    !/\S/.test(gap) &&
    ((token.pos === 'ADJ' && stem.startsWith('ال')) ||
      (token.pos === 'PROPN' && view.words[at - 1]!.token.pos === 'PROPN'))
  );
};

/** «وجه الحزب │انتقادات│ إلى», not «وجه رسالة إلى» */
export const isSpeech = (view: Words, word: Word): boolean =>
  word.token.proclitics.length === 0 && /^(?:ACCUSE|SUPPORT|CONCEDE|THREATEN)$/.test(headOf(view, word)?.act ?? '');

/** «حمّل المسؤول الحقيبة», «يعتبر أكبر ميناء»: an object that is nothing said. */
export function hasOtherObject(view: Words, cue: Cue, at: number, limit: number): boolean {
  const word = view.words[at]!;
  if (
    cue.flags.has('blame') &&
    !/^(?:مسءوليه|المسءوليه|اللوم|مسءوليات)$/.test(word.stem) &&
    !blameFollows(view, at, limit)
  )
    return true;
  if (cue.lemma !== 'اعتبر') return false;
  const opens = word.chunk >= 0 && view.chunks[word.chunk]!.first === at && !prepositionOf(view, word);
  return !cue.past || (!opens && !word.stem.startsWith('ال') && !word.token.enclitic);
}
