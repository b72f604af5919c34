// Prepositional phrases behind a verb of saying: what is said, who is addressed, or a mere setting to be passed over.
//   «دعا │إلى وقف القتال│» content · «قال │للصحفيين│» addressee · «أعلن │في ختام زيارته│» setting
import type { Clause } from './clause-types.ts';
import type { Cue } from './cues.ts';
import { isComplementiser, isOf, standsAlone } from './particles.ts';
import { readParty } from './party.ts';
import { closeBracket, type Party } from './party-types.ts';
import type { Words } from './words.ts';

/** «دعا فيه», «قال له», «قال لي» */
export const PRONOUN_PHRASE = /^(?:لي|[وف]?(?:في|من|عن|علي|الي|ل|ب|مع)(?:ه|ها|هم|هما|نا))$/;

/** «بدأت تعلن │عنها│ ولا تخفيها»: what is said is the pronoun. */
export const isContent = ({ complements }: Cue, phrase: string): boolean => {
  const preposition = /^(عن|الي|علي)(?:ه|ها|هم|هما)$/.exec(phrase)?.[1];
  return preposition !== undefined && complements.has(preposition);
};

const SERVES = /^(?:ممثل|ممثله|متحدث|متحدثه|ناطق|مراسل|مراسله|مستشار|مندوب|مبعوث|قاءد|رءيس|مدير|مسءول|عضو|سفير|وزير)$/;

const NOT_CONTENT =
  /^(?:الاطلاق|الفور|الاقل|الاكثر|جانبه|جانبها|جهته|جهتها|ناحيته|وجه|سءال|اسءله|حد|هامش|الهواء|تويتر|فيسبوك|حسابه|حسابها|صفحته|صفحتها|موقعه|موقعها|لسان|وقع|ضوء|مدي|مدار|خلفيه|راس|ذلك|هذا)$/;

/** Whether a prepositional phrase is the content: «رحب بالقرار», «دعا إلى وقف القتال»; «على تويتر» is not. */
export function phraseAfter(view: Words, cue: Cue, preposition: string, inner: number): boolean {
  if (!cue.complements.has(preposition)) return false;
  const head = view.words[inner];
  if (!head || head.time >= 0) return false;
  if (NOT_CONTENT.test(head.stem) || NOT_CONTENT.test(head.norm)) return false;
  if (cue.flags.has('blame') && !/^(?:اللوم|اللاءمه|المسءوليه|مسءوليه)$/.test(head.stem)) return false;
  if (preposition === 'ل' && /^(?:لل)?(?:صحفيين|صحافيين|الصحفيين|الصحافيين)$/.test(head.stem)) return false;
  return !(preposition === 'من' && cue.flags.has('addrMin'));
}

/** «يلقي باللوم على القائد»: content begins behind على. */
export function blamedAfter(view: Words, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 4); i++)
    if (view.words[i]!.norm === 'علي') return i + 1 < limit ? i + 1 : -1;
  return -1;
}

/** Skips a phrase of setting; keeps whom it addresses. Returns the first word after it. */
export function skipPhrase(
  view: Words,
  cue: Cue,
  preposition: string,
  inner: number,
  limit: number,
  out: Clause,
): number {
  const head = view.words[inner];
  if (!head || inner >= limit) return inner;
  const addressed =
    (preposition === 'ل' && (head.chunk >= 0 || isOf(view, head, 'humanObjects') || isOf(view, head, 'media'))) ||
    (preposition === 'امام' && !/^(?:الكاميرا|الكاميرات)$/.test(head.stem)) ||
    (preposition === 'من' && cue.flags.has('addrMin')) ||
    (preposition === 'الي' && cue.class === 'V' && /^(?:أوعز|تحدث)$/.test(cue.lemma));
  // «قال │ممثل للجيش│»: whom an indefinite function serves, not whom it addresses
  const served = preposition === 'ل' && out.subject?.last === inner && SERVES.test(view.words[inner - 1]!.stem);
  const party =
    addressed && !served && !ofNoun(view, preposition, inner, out) ? readParty(view, inner, limit, () => true) : null;
  if (party) {
    out.addressees.push(...party.references);
    return party.last;
  }
  const chunk = head.chunk >= 0 ? view.chunks[head.chunk]! : null;
  if (/^(?:زيار|وصول|رحل|جول|عود|مغادر)/.test(head.stem)) {
    const to = view.words[inner + 1];
    if (to && /^(?:الي|ل)$/.test(to.norm))
      return Math.max(inner + 3, readParty(view, inner + 2, limit, () => true)?.last ?? 0);
  }
  let at = chunk ? Math.max(inner + 1, chunk.last) : inner + 1;
  // the rest of a genitive chain: definite or possessed nouns without mark or preposition between
  while (at < limit && at < inner + 6) {
    const word = view.words[at]!;
    if (/[^\s#]/.test(word.gap) || word.time >= 0 || isComplementiser(word, view.text)) break;
    if (/^(?:الان|اليوم|امس)$/.test(view.words[at - 1]!.stem)) break;
    // a definite noun closes the chain: behind «في المدينة», «بأقوى العبارات» begins another phrase
    const closed = view.words[at - 1]!.stem.startsWith('ال') || view.words[at - 1]!.chunk >= 0;
    if ((closed && (word.chunk < 0 ? word.token.pos === 'NOUN' : isActor(view, at))) || isOf(view, word, 'relatives'))
      break;
    if (
      word.chunk >= 0 &&
      view.chunks[word.chunk]!.kind !== 'name' &&
      !out.subject &&
      !/^(?:بيان|مءتمر|لقاء|مقابله|تصريح|اجتماع|حديث)/.test(view.words[at - 1]!.stem)
    )
      break;
    if (word.token.pos === 'VERB' || word.token.proclitics.length > 0 || standsAlone(view, word)) break;
    if (
      !word.stem.startsWith('ال') &&
      word.token.pos !== 'ADJ' &&
      !word.token.enclitic &&
      word.chunk < 0 &&
      (at > inner + 1 || chunk)
    )
      break;
    if (word.stem.startsWith('ال') && !out.subject && !definiteAllowed(view, at)) break;
    at = word.chunk >= 0 ? Math.max(at + 1, view.chunks[word.chunk]!.last) : at + 1;
  }
  return closeBracket(view, Math.min(at, limit), limit);
}

/** «في السابق │الولايات المتحدة│», but «في العاصمة │دمشق│», «باسم الرئيس │محمد سالم│» */
function isActor({ words, chunks, doc }: Words, at: number): boolean {
  const chunk = chunks[words[at]!.chunk]!;
  const titled = chunks[words[at - 1]!.chunk]?.kind === 'title';
  return chunk.kind === 'name' && !titled && doc.names[chunk.index]!.kind !== 'place';
}

/** «كتب علاء، الابن الأكبر │لمبارك│»: the phrase belongs to the noun before it. */
function ofNoun(view: Words, preposition: string, at: number, { subject }: Clause): boolean {
  const before = view.words[at - 1]!;
  if (preposition !== 'ل' || !subject || at <= subject.last || /\S/.test(view.words[at]!.gap)) return false;
  return (
    /^(?:NOUN|ADJ)$/.test(before.token.pos) &&
    before.time < 0 &&
    before.quote < 0 &&
    !/^(?:تصريح|حديث|مقابل|حوار|مداخل|كلم|رسال)/.test(before.stem)
  );
}

/** «في بيان المتحدث» would swallow the subject: a definite noun that speaks goes on only after a genitive head. */
const definiteAllowed = (view: Words, at: number): boolean => !isOf(view, view.words[at], 'speakers');

export const pronounParty = (view: Words, at: number): Party => {
  const word = view.words[at]!;
  return {
    references: [
      {
        form: 'pronoun',
        span: { start: word.end - 1, end: word.end },
        gender: /ها$/.test(word.norm) ? 'f' : 'm',
        person: 3,
      },
    ],
    first: at,
    last: at + 1,
    known: true,
  };
};
