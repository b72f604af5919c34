// Walks from a verb of saying to what is said, past subject, addressee, setting and time.
//   «وأعلن │في وقت سابق│ المتحدث باسم الجيش │للصحفيين│ │أن│ …» → subject, addressee, content begins after أن
import type { Reference } from '../../../layers.ts';
import { headOf } from './act.ts';
import { subjectAgrees } from './agreement.ts';
import { STOP } from './content-end.ts';
import type { Cue } from './cues.ts';
import { isComplementiser, isOf, prepositionOf, standsAlone } from './particles.ts';
import { closeBracket, type Party, readParty } from './party.ts';
import { opensQuote, type Words } from './words.ts';

export type ContentKind = 'clause' | 'quote' | 'colon' | 'phrase';
export interface Clause {
  subject: Party | null;
  /** NP right after نقلا عن or «عن» of a relay verb. */
  origin: Party | null;
  addressees: Reference[];
  /** «قوله» after an agency: the word of speech nearer to the content. */
  saying: number | null;
  content: { kind: ContentKind; first: number; preposition: string | null } | null;
  /** First word after what was read. */
  next: number;
}

/** A content farther from its verb belongs to another one. */
const REACH = 60;

export interface Tables {
  view: Words;
  cues: readonly (Cue | null)[];
  stops: Uint8Array;
}
export interface ClauseOptions {
  /** The subject stands before the verb. */
  subject: Party | null;
  limit: number;
}

export function readClause(scan: Tables, cue: Cue, options: ClauseOptions): Clause {
  const { view, cues, stops } = scan;
  const out: Clause = { subject: null, origin: null, addressees: [], saying: null, content: null, next: cue.at + 1 };
  const limit = Math.min(options.limit, cue.at + REACH);
  const takes = (code: string) => cue.complements.has(code);
  let subjectDone = options.subject !== null;
  let relative = false;
  let aside = false;
  let at = cue.at + 1;
  const found = (kind: ContentKind, first: number, preposition: string | null = null) => {
    out.content = { kind, first, preposition };
    out.next = first;
    return out;
  };
  while (at < limit) {
    const word = view.words[at]!;
    const gap = word.gap;
    if (/:/.test(gap) && (takes('C') || takes('Q'))) return found('colon', at);
    if (/[.؟!]\s/.test(gap) && at > cue.at + 1) break;
    if (stops[at]! & STOP.joint && at > cue.at + 1 && !(cue.flags.has('strong') && subjectDone)) break;
    const quote = opensQuote(view, at);
    if (quote && takes('Q') && (quote.speech || quoteCounts(view, cue, at, subjectDone || !!out.subject))) {
      const before = view.words[at - 1]!;
      if (!(standsAlone(view, before) && at - 1 > cue.at && !takes(before.norm))) return found('quote', at);
    }
    if (
      isComplementiser(word, view.text) &&
      !(relative && !cue.flags.has('strong') && !/إ/.test(view.text.slice(word.start, word.end)))
    ) {
      if (takes('S') || takes('Q')) return found('clause', at + 1);
      break;
    }
    if (isOf(view, word, 'lookThrough') && !(word.norm === 'قوله' && cue.class !== 'V')) {
      if (cue.flags.has('relay') || out.origin) out.saying = at;
      at++;
      continue;
    }
    const other = cues[at];
    if (other?.class === 'PART') {
      if (other.lemma !== 'قال' && view.words[at + 1]?.norm !== 'عدم') break;
      at++;
      continue;
    }
    if (
      other?.class === 'V' &&
      !relative &&
      other.at > cue.at &&
      !(view.words[at - 1] && /^م[اّ]ا?$/.test(view.words[at - 1]!.norm))
    )
      break;
    if (word.token.pos === 'VERB' && !relative && at > cue.at + 1 && !cue.flags.has('strong') && isFinite(view, at))
      break;
    if (/[،,)]/.test(gap)) aside = false;
    if (word.token.pos === 'VERB' && !relative && cues[at] === null && at > cue.at + 1 && hangsOn(view, at))
      aside = true;
    if (isOf(view, word, 'relatives')) {
      relative = true;
      at++;
      continue;
    }
    if (word.norm === 'نقلا' || (word.norm === 'علي' && view.words[at + 1]?.norm === 'لسان')) {
      const origin = readParty(view, at + 2, limit, () => true);
      if (origin) {
        out.origin = origin;
        at = origin.last;
        continue;
      }
    }
    if (word.time >= 0 && word.chunk < 0) {
      at++;
      continue;
    }
    if (/^ايا(?:ه|ها|هم)$/.test(word.norm)) {
      at++;
      const behind = view.words[at];
      if (behind && cue.complements.has('+ب') && behind.token.proclitics.includes('ب')) return found('phrase', at, 'ب');
      continue;
    }
    if (PRONOUN_PHRASE.test(word.norm) && !(cue.flags.has('relay') && /^عن/.test(word.norm))) {
      at++;
      continue;
    }
    if (isOf(view, word, 'sourceAdverbs') && word.chunk < 0 && word.norm !== 'نقلا') {
      at = Math.max(at + 1, readParty(view, at + 1, limit, () => true)?.last ?? 0);
      continue;
    }
    const chunk = word.chunk >= 0 && view.chunks[word.chunk]!.first === at ? view.chunks[word.chunk]! : null;
    const preposition = chunk?.kind === 'name' && word.start === chunk.start ? null : prepositionOf(view, word);
    if (preposition) {
      const inner = standsAlone(view, word) ? at + 1 : at;
      if (inner > at && view.words[inner] && isComplementiser(view.words[inner]!, view.text)) {
        at = inner;
        continue;
      }
      if (cue.flags.has('relay') && preposition === 'عن' && !out.origin) {
        const origin = /^عنه/.test(word.norm) ? pronounParty(view, at) : readParty(view, inner, limit, () => true);
        if (origin) {
          out.origin = origin;
          at = Math.max(origin.last, at + 1);
          continue;
        }
      }
      if (!relative && !aside && phraseAfter(view, cue, preposition, inner)) {
        const blamed = cue.flags.has('blame') ? blamedAfter(view, inner, limit) : inner;
        return blamed < 0 ? out : found('phrase', blamed, preposition);
      }
      const skipped = skipPhrase(view, cue, preposition, inner, limit, out);
      at = Math.max(skipped, at + 1);
      continue;
    }
    if (isOf(view, word, 'adverbs') && word.chunk < 0) {
      at++;
      continue;
    }
    if (relative || aside) {
      at = chunk ? Math.max(at + 1, Math.min(chunk.last, limit)) : at + 1;
      continue;
    }
    if (subjectDone && !out.subject && takes('S') && !cue.flags.has('addrO') && speaksItself(view, at, limit))
      subjectDone = false;
    if (!subjectDone && !out.subject && !(cue.flags.has('addrO') && EVERYBODY.test(word.stem))) {
      const party = subjectAt(view, cue, at, limit);
      if (party) {
        out.subject = party;
        at = party.last;
        continue;
      }
    }
    if (cue.object && takes('O') && !cue.flags.has('addrO')) break;
    if (takes('O') || [...cue.complements].some((c) => c.startsWith('+'))) {
      if (
        cue.flags.has('blame') &&
        !/^(?:مسءوليه|المسءوليه|اللوم|مسءوليات)$/.test(word.stem) &&
        !blameFollows(view, at, limit)
      )
        break;
      if (
        (cue.flags.has('opinion') &&
          chunk === null &&
          !word.stem.startsWith('ال') &&
          !word.token.enclitic &&
          cue.lemma === 'اعتبر') ||
        (cue.lemma === 'اعتبر' && !cue.past)
      )
        break;
      if (isObject(view, cue, at, gap)) return found('phrase', at);
    }
    if (
      (cue.flags.has('addrO') || out.subject || subjectDone) &&
      out.addressees.length === 0 &&
      cue.flags.has('addrO')
    ) {
      const party = readParty(view, at, limit, () => true);
      if (party) {
        out.addressees.push(...party.references);
        at = party.last;
        continue;
      }
    }
    at = chunk ? Math.max(at + 1, Math.min(chunk.last, limit)) : at + 1;
  }
  out.next = at;
  return out;
}

/** A short quotation is what was said where the verb stands right before it: «وأضاف "انتهينا"». */
const quoteCounts = (view: Words, cue: Cue, at: number, subject: boolean): boolean =>
  cue.flags.has('strong') &&
  (at === cue.at + 1 || subject) &&
  view.words[at]!.chunk < 0 &&
  view.words[at]!.token.pos !== 'PROPN' &&
  closesClause(view, at);
/** Behind the closing mark a full stop, a comma or a line's end. */
const closesClause = (view: Words, at: number): boolean => {
  let next = at;
  while (view.words[next]?.quote === view.words[at]!.quote) next++;
  const after = view.words[next];
  return !after || after.sentence !== view.words[at]!.sentence || /[.،,؛\n]/.test(after.gap);
};

/** Where a clause may follow too, a noun behind و or a comma is the object only if it is a noun of saying: «أكد المصدر، في تصريح، ضرورة …». */
function isObject(view: Words, cue: Cue, at: number, gap: string): boolean {
  if (/[.؛؟!:]/.test(gap)) return false;
  const word = view.words[at]!;
  if (!cue.complements.has('S')) return true;
  if (word.token.proclitics.includes('و')) return false;
  return !/[،,]/.test(gap) || headOf(view, word) !== undefined || !!word.token.enclitic;
}

/** «أكدت لـ"العربية نت" مصادر عسكرية أن …»: a source right before the complementiser beats the topic. */
function speaksItself(view: Words, at: number, limit: number): boolean {
  const word = view.words[at]!;
  if (!isOf(view, word, 'speakers') || word.token.proclitics.length > 0) return false;
  for (let i = at + 1; i < Math.min(limit, at + 5); i++) if (isComplementiser(view.words[i]!, view.text)) return true;
  return false;
}

/** «تصريح │نقلته الوكالة»: a clause on an indefinite noun, without a relative. */
const hangsOn = (view: Words, at: number): boolean => {
  const before = view.words[at - 1]!;
  return (
    !!view.words[at]!.token.enclitic &&
    /^(?:NOUN|ADJ)$/.test(before.token.pos) &&
    before.chunk < 0 &&
    !before.stem.startsWith('ال')
  );
};

/** A verb of the reporter's own, joined by و or after a comma: the clause of the cue is over. */
const isFinite = (view: Words, at: number): boolean => {
  const word = view.words[at]!;
  return word.token.proclitics.includes('و') || /[،,؛]/.test(word.gap);
};

/** The subject may be a known party that agrees with the verb, or a plain noun that can speak. */
function subjectAt(view: Words, cue: Cue, at: number, limit: number): Party | null {
  const word = view.words[at]!;
  const onlyClauses = ![...cue.complements].some((c) => c === 'O' || c.startsWith('+')) && !cue.flags.has('addrO');
  const party = readParty(
    view,
    at,
    limit,
    (head) => isOf(view, head, 'speakers') || (onlyClauses && head === word && head.token.pos !== 'VERB'),
    cue.flags.has('relay') ? new Set([...cue.complements, 'عن']) : cue.complements,
  );
  if (!party) return null;
  if (!onlyClauses && !subjectAgrees(view, cue, party)) return null;
  return party;
}

/** «حمّل إيران مسؤولية الهجوم»: the blamed first. */
function blameFollows(view: Words, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 8); i++)
    if (/^(?:مسءوليه|المسءوليه|اللوم|مسءوليات)$/.test(view.words[i]!.stem)) return true;
  return false;
}

/** «ودعت كل الأطراف إلى …»: they are called upon, they do not call. */
const EVERYBODY = /^(?:كل|جميع|كافه|مختلف|الاطراف|الطرفين|الجانبين|المجتمع|الدول)$/;

/** «دعا فيه», «قال له» */
const PRONOUN_PHRASE = /^[وف]?(?:في|من|عن|علي|الي|ل|ب|مع)(?:ه|ها|هم|هما|نا)$/;

const NOT_CONTENT =
  /^(?:الاطلاق|الفور|الاقل|الاكثر|جانبه|جانبها|جهته|جهتها|ناحيته|وجه|سءال|اسءله|حد|هامش|الهواء|تويتر|فيسبوك|حسابه|حسابها|صفحته|صفحتها|موقعه|موقعها|لسان|وقع|ضوء|مدي|مدار|خلفيه|راس|ذلك|هذا)$/;

/** Whether a prepositional phrase is the content: «رحب بالقرار», «دعا إلى وقف القتال»; «على تويتر» is not. */
function phraseAfter(view: Words, cue: Cue, preposition: string, inner: number): boolean {
  if (!cue.complements.has(preposition)) return false;
  const head = view.words[inner];
  if (!head || head.time >= 0) return false;
  if (NOT_CONTENT.test(head.stem) || NOT_CONTENT.test(head.norm)) return false;
  if (cue.flags.has('blame') && !/^(?:اللوم|اللاءمه|المسءوليه|مسءوليه)$/.test(head.stem)) return false;
  if (preposition === 'ل' && /^(?:لل)?(?:صحفيين|صحافيين|الصحفيين|الصحافيين)$/.test(head.stem)) return false;
  return !(preposition === 'من' && cue.flags.has('addrMin'));
}

/** «يلقي باللوم على القائد»: content begins behind على. */
function blamedAfter(view: Words, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 4); i++)
    if (view.words[i]!.norm === 'علي') return i + 1 < limit ? i + 1 : -1;
  return -1;
}

/** Skips a phrase of setting; keeps whom it addresses. Returns the first word after it. */
function skipPhrase(view: Words, cue: Cue, preposition: string, inner: number, limit: number, out: Clause): number {
  const head = view.words[inner];
  if (!head || inner >= limit) return inner;
  const addressed =
    (preposition === 'ل' && (head.chunk >= 0 || isOf(view, head, 'humanObjects') || isOf(view, head, 'media'))) ||
    (preposition === 'امام' && !/^(?:الكاميرا|الكاميرات)$/.test(head.stem)) ||
    (preposition === 'من' && cue.flags.has('addrMin')) ||
    (preposition === 'الي' && cue.class === 'V' && /^(?:أوعز|تحدث)$/.test(cue.lemma));
  const party = addressed ? readParty(view, inner, limit, () => true) : null;
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
    if (/[^\s]/.test(word.gap) || word.time >= 0 || isComplementiser(word, view.text)) break;
    if (
      word.chunk >= 0 &&
      view.chunks[word.chunk]!.kind !== 'name' &&
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
    if (word.stem.startsWith('ال') && !definiteAllowed(view, at)) break;
    at = word.chunk >= 0 ? Math.max(at + 1, view.chunks[word.chunk]!.last) : at + 1;
  }
  return closeBracket(view, Math.min(at, limit), limit);
}

/** «في بيان المتحدث» would swallow the subject: a definite noun that speaks goes on only after a genitive head. */
const definiteAllowed = (view: Words, at: number): boolean => !isOf(view, view.words[at], 'speakers');

const pronounParty = (view: Words, at: number): Party => {
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
