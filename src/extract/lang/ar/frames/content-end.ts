// Where reported content ends: at the sentence's end, or earlier where the reporter speaks again.
//   «… أنه سيعود، مضيفا أن …» before مضيفا · «… في الرقة بحسب ما أعلن مسؤول» before بحسب · «… للهدنة، وأضاف …» before وأضاف
import type { Cue } from './cues.ts';
import { isOf } from './particles.ts';
import type { Words } from './words.ts';

export const STOP = {
  /** Any content ends before this word. */
  always: 1,
  /** و and a verb of saying: ends it if that verb can have the same speaker. */
  verb: 2,
  /** Ends noun phrases only. */
  phrase: 4,
  /** A participle of saying: ends it if it can be the speaker's. */
  participle: 8,
  /** A joint of the reporter's («، إلا أن»): no verb before it reaches over it. */
  joint: 16,
} as const;

/** For each word, which contents end before it. */
export function findStops(view: Words, cues: readonly (Cue | null)[]): Uint8Array {
  const stops = new Uint8Array(view.words.length);
  view.words.forEach((word, at) => {
    if (word.quote >= 0 && view.words[at - 1]?.quote === word.quote) return;
    if (word.quote >= 0) return;
    const comma = /[،,؛–—]|\s-\s|\.\./.test(word.gap);
    const cue = cues[at];
    let stop = 0;
    if (cue?.class === 'PART' && (comma || cue.joined || takesContent(view, cue))) stop |= STOP.participle;
    if (cue?.class === 'V' && cue.joined && (comma || cue.flags.has('strong') || isPlainReport(cue))) stop |= STOP.verb;
    // «وجه انتقادات للمدير │واتهمه│ بالإهمال»
    if (cue?.class === 'V' && cue.joined && cue.past && cue.object && word.token.pos === 'VERB') stop |= STOP.phrase;
    if (
      cue?.class === 'V' &&
      comma &&
      !cue.joined &&
      cue.past &&
      cue.flags.size + cue.complements.size > 0 &&
      opensClause(view, at)
    )
      stop |= STOP.verb;
    // «كما قال», «، إذ أوضح», «كما ورد في نص»
    const told = cues[at + 1]?.class === 'V' && cues[at + 1]!.past;
    const led = word.norm === 'كما' || (comma && /^(?:اذ|حيث)$/.test(word.norm));
    if (led && (told || (word.norm === 'كما' && /^(?:ورد|وردت|جاء|نشر|نشرت)$/.test(view.words[at + 1]?.norm ?? ''))))
      stop |= STOP.always;
    if (comma && /^(?:الامر|الشيء)$/.test(word.norm) && isOf(view, view.words[at + 1], 'relatives'))
      stop |= STOP.always;
    if (isOf(view, word, 'sourceAdverbs') && isSourceAdverb(view, at, comma)) stop |= STOP.always;
    if (startsAttribution(view, at)) stop |= STOP.always;
    if (comma && isJoint(view, at))
      stop |= !goesOn(view, cues, at) ? STOP.always | STOP.joint : EXCEPT.test(word.norm) ? STOP.joint : 0;
    if (comma && isAside(view, at)) stop |= STOP.always;
    // «"انتهى" في إشارة إلى»
    if (/["”»]/.test(word.gap) && word.norm === 'في' && view.words[at + 1]?.norm === 'اشاره') stop |= STOP.always;
    if (isSetting(view, at, comma)) stop |= STOP.phrase | (comma ? STOP.always : 0);
    if (
      comma &&
      ((isOf(view, word, 'relatives') && !word.norm.startsWith('و')) || /^و(?:هو|هي|هم|هما)$/.test(word.norm))
    )
      stop |= STOP.phrase;
    if (comma && word.norm.startsWith('و') && (word.token.pos === 'VERB' || word.token.pos === 'AUX'))
      stop |= STOP.phrase;
    stops[at] = stop;
  });
  return stops;
}

/** A participle of saying with its preposition or complementiser right behind: «مشيرا إلى», «مؤكدا أن». */
function takesContent(view: Words, cue: Cue): boolean {
  const next = view.words[cue.at + 1];
  return (
    !!next && (/[:"“«]/.test(next.gap) || /^(?:الي|عن|علي|ب?انه?ا?|من|ب)$/.test(next.norm) || cue.complements.has('O'))
  );
}

/** «…، أعلن الجيش أن …»: a verb with its own subject behind the comma. */
const opensClause = (view: Words, at: number): boolean => {
  const next = view.words[at + 1];
  return !!next && (next.chunk >= 0 || isOf(view, next, 'speakers')) && !/\S/.test(next.gap);
};

const isPlainReport = (cue: Cue): boolean =>
  cue.past && /^(?:اكد|أكد|أوضح|أشار|تابع|شدد|لفت|ذكر|قال|أضاف)$/.test(cue.lemma);

/** «بحسب ما أعلن», «وفقا للمتحدث», «حسب رويترز»; not «وفق خطة» without a comma. */
function isSourceAdverb(view: Words, at: number, comma: boolean): boolean {
  const next = view.words[at + 1];
  if (!next || (isOf(view, next, 'laws') && view.words[at]!.norm.startsWith('وفق'))) return false;
  if (comma || next.norm === 'ما' || next.norm === 'لما' || next.norm === 'عن') return true;
  return next.chunk >= 0 || isOf(view, next, 'speakers');
}

/** «على حد قوله», «كما قال», «على لسان» */
export function startsAttribution(view: Words, at: number): boolean {
  const [a, b, c] = [view.words[at], view.words[at + 1], view.words[at + 2]];
  if (!a || !b) return false;
  if (a.norm === 'علي' && b.norm === 'حد' && c) return /^(?:قول|تعبير|وصف|زعم)/.test(c.norm);
  return a.norm === 'علي' && b.norm === 'لسان';
}

/** «…، لكنه لا يكفي»: a joint with no words of reporting behind it goes on with what is said; not «، لكن مصادر نفت ذلك». */
function goesOn(view: Words, cues: readonly (Cue | null)[], at: number): boolean {
  const word = view.words[at]!;
  // «، وذلك بسبب الجفاف», but «، وذلك خلال زيارته»
  if (word.norm === 'وذلك') return /^(?:بهدف|بسبب|نتيجه|لان.*|بغيه|ل[اأ-ي]+)$/.test(view.words[at + 1]?.norm ?? '');
  if (word.norm === 'فيما') return /^(?:يتصل|يتعلق|يخص)$/.test(view.words[at + 1]?.norm ?? '');
  if (!SPEAKERS_JOINT.test(word.norm)) return false;
  // «، لكنها لم تحدد جنسياتهم»: what the speaker left out is told by the reporter
  if (view.words[at + 1]?.norm === 'لم' && WITHHELD.test(view.words[at + 2]?.norm ?? '')) return false;
  for (let k = at + 1; k < at + CLAUSE && view.words[k]?.sentence === word.sentence; k++) {
    if (cues[k]) return false;
    if (/[.؛،]/.test(view.words[k]!.gap) && k > at + 1) break;
  }
  return !EXCEPT.test(word.norm) || !attributed(view, at);
}
const EXCEPT = /^(?:الا|غير|بيد)$/;

/** «، إلا أنها لم تقرر بعد، بحسب مسؤول»: another tells the rest. */
function attributed(view: Words, at: number): boolean {
  for (let k = at + 1; k < at + 40 && view.words[k]?.sentence === view.words[at]!.sentence; k++)
    if (isOf(view, view.words[k], 'sourceAdverbs')) return true;
  return false;
}
const SPEAKERS_JOINT = /^(?:و?لكنه?ا?م?|بينما|عندما|حين|كما|الا|غير|بيد|فيما)$/;
const WITHHELD = /^[يتن](?:حدد|ذكر|وضح|كشف|قدم|عط|فصح|شر|تطرق|علق|ورد|فصل|دل|سم)/;
const CLAUSE = 14;

/** «…، وهو ما ترفضه الحكومة», «…، وهي أول زيارة لها»: the reporter's word on what was said, if it is the last clause. */
function isAside(view: Words, at: number): boolean {
  const word = view.words[at]!;
  if (!/^و(?:هو|هي)$/.test(word.norm) || /[(["“«]/.test(view.words[at + 1]?.gap ?? '')) return false;
  for (let i = at + 1; i < at + 40 && view.words[i]?.sentence === word.sentence; i++)
    if (/[،؛]/.test(view.words[i]!.gap)) return false;
  return true;
}

function isJoint(view: Words, at: number): boolean {
  const word = view.words[at]!;
  const { joints } = view.lexicon.words;
  if (/^(?:كما|الا|غير)$/.test(word.norm))
    return word.norm === 'كما'
      ? view.words[at + 1]?.norm !== 'ان' && !/^ان/.test(view.words[at + 1]?.norm ?? '')
      : /^ان/.test(view.words[at + 1]?.norm ?? '');
  if (word.norm === 'في') return /^(?:حين|اشاره|وقت|المقابل|ما)$/.test(view.words[at + 1]?.norm ?? '');
  if (word.norm === 'وفي') return /^(?:المقابل|وقت)$/.test(view.words[at + 1]?.norm ?? '');
  // «إن الصاروخ الذي أسقط الطائرة، جاء من الشرق»: the verb of the clause itself, not «جاء ذلك في …»
  if (/^جاءت?$/.test(word.norm))
    return /^(?:ذلك|هذا|هذه|في|فيه|فيها|بعد|عقب|قبل|خلال)$/.test(view.words[at + 1]?.norm ?? '');
  return joints!.has(word.norm);
}

/** Where and how it was said, at the end: «خلال مؤتمر صحفي», «في تغريدة», «في بيان». */
function isSetting(view: Words, at: number, comma: boolean): boolean {
  const word = view.words[at]!;
  const next = view.words[at + 1];
  if (!next) return false;
  if (!/^(?:في|خلال|عبر|اثناء|عقب|علي)$/.test(word.norm)) return false;
  if (
    /^(?:بيان|بيانها|بيانه|تصريح|تصريحات|مقابله|تغريده|تغريدات|حديث|حوار|مءتمر|تدوينه|لقاءه|لقاءها|استقباله|اجتماعه|كلمه|كلمته|خطاب)$/.test(
      next.norm,
    )
  )
    return comma || !/^(?:لقاء|اجتماع)/.test(next.norm);
  return word.norm === 'عقب' && comma;
}

export interface End {
  /** Offset in the text. */
  end: number;
  /** First word behind the content. */
  next: number;
}

/** End of indirect content that begins at word `from`; `limit` is the end of its sentence. */
export function contentEnd(
  view: Words,
  stops: Uint8Array,
  cues: readonly (Cue | null)[],
  from: number,
  limit: number,
  options: { phrase: boolean; cue: Cue | null; plural: boolean },
): End {
  let at = from + 1;
  for (; at < limit; at++) {
    const stop = stops[at]!;
    if (!stop) continue;
    if (stop & STOP.always) break;
    if (stop & STOP.phrase && options.phrase) break;
    if (stop & STOP.participle && canBe(options, cues[at]!)) break;
    if (stop & STOP.verb && sameSpeaker(view, options, cues[at]!)) break;
  }
  const last = view.words[at - 1]!;
  return { end: withClosers(view, from, last.end, at), next: at };
}

/** «بأنهم داعمون …، رافضين للعدوان» goes on: the one speaker is not several. */
function canBe({ cue, plural }: { cue: Cue | null; plural: boolean }, participle: Cue): boolean {
  const { gender, number } = participle.agreement;
  if (!cue || cue.class === 'N') return true;
  if (number === 'p') return plural || cue.agreement.number === 'p';
  return plural || !gender || !cue.agreement.gender || gender === cue.agreement.gender;
}

/** «قالت … إن روسيا رفضت …، وأصرت» goes on, «وأضافت» ends it: gender and tense of the verbs must agree, or a new subject follow. */
function sameSpeaker(view: Words, { cue, plural }: { cue: Cue | null; plural: boolean }, joined: Cue): boolean {
  if (!cue) return true;
  if (joined.flags.has('strong')) return true;
  const next = view.words[joined.at + 1];
  if (!joined.joined) return true;
  if (next && next.chunk >= 0 && view.chunks[next.chunk]!.kind !== 'unnamed' && !joined.complements.has('O'))
    return true;
  // «أكد أنهم رفضوا …، وطالبوا بـ»: the one speaker is not several
  if (joined.agreement.number === 'p' && !plural && cue.agreement.number !== 'p') return false;
  if (cue.class === 'V' && cue.past !== joined.past) return false;
  return !cue.agreement.gender || !joined.agreement.gender || cue.agreement.gender === joined.agreement.gender;
}

/** Takes the closing mark of a quotation or bracket that opens inside. */
function withClosers(view: Words, from: number, end: number, next: number): number {
  const { text } = view;
  const start = view.words[from]!.start;
  const gap = text.slice(end, view.words[next]?.start ?? Math.min(text.length, end + 4));
  let out = end;
  const quote = view.doc.quotes[view.words[next - 1]!.quote];
  if (quote && quote.start >= start - 1 && quote.inner.start > start && quote.end >= end)
    out = Math.max(out, quote.end);
  else if (quote && quote.inner.start <= start) out = Math.max(out, quote.inner.end);
  const bracket = gap.search(/[)\]]/);
  if (bracket >= 0 && bracket < 3 && /[([][^()[\]]*$/.test(text.slice(Math.max(start, end - 200), end)))
    out = Math.max(out, end + bracket + 1);
  return out;
}
