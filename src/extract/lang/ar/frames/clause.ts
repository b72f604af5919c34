// Walks from a verb of saying to what is said, past subject, addressee, setting and time.
//   «وأعلن │في وقت سابق│ المتحدث باسم الجيش │للصحفيين│ │أن│ …» → subject, addressee, content begins after أن
import { headOf } from './act.ts';
import { isEverybody } from './called.ts';
import { hasOtherObject, isObject, isSpeech } from './clause-objects.ts';
import { blamedAfter, isContent, PRONOUN_PHRASE, phraseAfter, pronounParty, skipPhrase } from './clause-phrases.ts';
import {
  apposed,
  describesSubject,
  hangsOn,
  hangsOnText,
  isAttribute,
  isInner,
  isNamed,
  opensOwnClause,
  quoteCounts,
  quotedName,
  speaksItself,
  subjectAt,
  titleBetween,
} from './clause-subjects.ts';
import type { Clause, ClauseOptions, ContentKind, Tables } from './clause-types.ts';
import { STOP } from './content-end.ts';
import type { Cue } from './cues.ts';
import { isComplementiser, isJoinedComplementiser, isOf, prepositionOf, standsAlone } from './particles.ts';
import { readParty } from './party.ts';
import { opensQuote } from './words.ts';

/** «طلب عدم ذكر اسمه», «رافضا الكشف عن هويته» */
const ANONYMITY = /^(?:عدم|الكشف|كشف|ذكر|الافصاح|التعريف)$/;
/** A content farther from its verb belongs to another one. */
const REACH = 60;

export function readClause(scan: Tables, cue: Cue, options: ClauseOptions): Clause {
  const { view, cues, stops } = scan;
  const out: Clause = { subject: null, origin: null, addressees: [], saying: null, content: null, next: cue.at + 1 };
  const limit = Math.min(options.limit, cue.at + REACH);
  const takes = (code: string) => cue.complements.has(code);
  let subjectDone = options.subject !== null;
  let relative = false;
  let aside = false;
  let attributed = false;
  /** A verb of saying inside the relative clause. */
  let told = false;
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
    const isName = !!quote && (!quote.speech || isNamed(view, at));
    const named = isName && !subjectDone ? quotedName(view, cue, at, limit, out.subject) : null;
    if (named) {
      out.subject = named;
      at = named.last;
      continue;
    }
    if (
      quote &&
      takes('Q') &&
      ((quote.speech && !(isName && at === cue.at + 1)) || quoteCounts(view, cue, at, subjectDone || !!out.subject))
    ) {
      const before = view.words[at - 1]!;
      if (!(standsAlone(view, before) && at - 1 > cue.at && !takes(before.norm))) return found('quote', at);
    }
    if (
      isComplementiser(word, view.text) &&
      !((relative || aside) && isInner(view, at, told && !cue.flags.has('strong')))
    ) {
      const added =
        isJoinedComplementiser(word, view.text) || /^(?:كما|غير|الا|رغم|بيد)$/.test(view.words[at - 1]!.norm);
      if ((takes('S') || takes('Q')) && !added) return found('clause', at + 1);
      break;
    }
    if (isOf(view, word, 'lookThrough') && !(word.norm === 'قوله' && cue.class !== 'V')) {
      if (cue.flags.has('relay') || out.origin) out.saying = at;
      // «ونقلت الصحيفة │قوله│»: who speaks is known from before
      if (cue.flags.has('relay') && !out.origin && word.token.enclitic && out.subject)
        out.origin = pronounParty(view, at);
      at++;
      continue;
    }
    const other = cues[at];
    if (relative && other?.class === 'V' && other.complements.has('S')) told = true;
    if (other?.class === 'PART') {
      const said = other.lemma === 'قال';
      if (!said && !ANONYMITY.test(view.words[at + 1]?.norm ?? '')) break;
      aside ||= !said;
      at++;
      continue;
    }
    // «قال دبلوماسي │طلب عدم ذكر اسمه│: "…"»
    if (other?.class === 'V' && ANONYMITY.test(view.words[at + 1]?.norm ?? '') && at > cue.at + 1) {
      aside = true;
      at += 2;
      continue;
    }
    if (
      other?.class === 'V' &&
      !relative &&
      other.at > cue.at &&
      !(view.words[at - 1] && /^م[اّ]ا?$/.test(view.words[at - 1]!.norm))
    )
      break;
    if (
      word.token.pos === 'VERB' &&
      !relative &&
      at > cue.at + 1 &&
      !cue.flags.has('strong') &&
      opensOwnClause(view, at) &&
      !hangsOnText(view, at)
    )
      break;
    if (/[،,)]/.test(gap)) aside = false;
    // «المنظمة، │ومقرها نيويورك│، القرار», «الكتيبة │وهي جماعة مسلحة│، مسؤوليتها»
    if (at > cue.at + 1 && /^و(?:هو|هي|هم|مقره|مقرها|مركزه|مركزها|عمره|عمرها)$/.test(word.norm)) aside = true;
    const verb = at > cue.at + 1 && !cues[at] && /^(?:VERB|AUX)$/.test(word.token.pos);
    if (verb && !relative && (hangsOn(view, at) || hangsOnText(view, at))) aside = attributed = true;
    const owned = out.subject && (out.subject.namedPerson || titleBetween(view, out.subject.last, at));
    if (out.subject && !owned && word.chunk >= 0 && /[،,]/.test(gap)) {
      const named = apposed(view, { ...out.subject, last: at }, limit);
      if (named.last > at) {
        out.subject = { ...named, namedPerson: true };
        at = named.last;
        continue;
      }
    }
    // «وأكدت الوزارة التي تدير الميناء، │ضرورة│ …»: the clause of the relative is over
    if (relative && /[،,]/.test(gap) && takes('O') && headOf(view, word)) relative = false;
    if (isOf(view, word, 'relatives')) {
      if (cue.class === 'PART') break;
      relative ||= !aside;
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
      if (at === cue.at + 1 && isContent(cue, word.norm)) return out;
      at++;
      continue;
    }
    if (isOf(view, word, 'sourceAdverbs') && word.chunk < 0 && word.norm !== 'نقلا') {
      at = Math.max(at + 1, readParty(view, at + 1, limit, () => true)?.last ?? 0);
      continue;
    }
    const chunk = word.chunk >= 0 && view.chunks[word.chunk]!.first === at ? view.chunks[word.chunk]! : null;
    const adverb = word.chunk < 0 && isOf(view, word, 'adverbs');
    const preposition =
      adverb || (chunk?.kind === 'name' && word.start === chunk.start) ? null : prepositionOf(view, word);
    if (preposition) {
      const inner = standsAlone(view, word) ? at + 1 : at;
      if (inner > at && view.words[inner] && isComplementiser(view.words[inner]!, view.text)) {
        // «قبل أن تصطدم»: no content, a clause of time
        if (/^(?:قبل|بعد|منذ|دون|رغم|عقب|بدون|حتي)$/.test(preposition)) {
          relative = true;
          at = inner + 1;
          continue;
        }
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
      // «واتهمه │بالكذب│»: the object is the pronoun
      if (cue.object && !relative && !aside && cue.complements.has(`+${preposition}`))
        return found('phrase', inner, preposition);
      const reach = !aside || (preposition === 'ب' && attributed);
      if (!relative && reach && phraseAfter(view, cue, preposition, inner)) {
        const blamed = cue.flags.has('blame') ? blamedAfter(view, inner, limit) : inner;
        return blamed < 0 ? out : found('phrase', blamed, preposition);
      }
      const skipped = skipPhrase(view, cue, preposition, inner, limit, out);
      at = Math.max(skipped, at + 1);
      continue;
    }
    const behind = chunk ? Math.max(at + 1, Math.min(chunk.last, limit)) : at + 1;
    if (adverb || relative || aside) {
      at = adverb ? at + 1 : behind;
      continue;
    }
    if (subjectDone && !out.subject && takes('S') && !cue.flags.has('addrO') && speaksItself(view, at, limit))
      subjectDone = false;
    const outside = word.quote < 0 || chunk !== null || !view.doc.quotes[word.quote]!.speech;
    if (outside && !subjectDone && !out.subject && !(cue.flags.has('addrO') && isEverybody(view, cue, at, limit))) {
      const party = subjectAt(view, cue, at, limit);
      if (party) {
        out.subject = party;
        at = party.last;
        continue;
      }
    }
    if (cue.object && takes('O') && !cue.flags.has('addrO')) break;
    // «وصفه العميل │حين التقاه│ بأنه»: the object is the pronoun, what is said stands behind «بـ»
    const hasObject = cue.object && cue.complements.has('+ب');
    if (hasObject || (out.subject && isAttribute(view, out.subject, at))) {
      at = hasObject ? behind : at + 1;
      continue;
    }
    if (takes('O') || [...cue.complements].some((c) => c.startsWith('+'))) {
      if (hasOtherObject(view, cue, at, limit)) break;
      if (cue.flags.has('light') ? isSpeech(view, word) : isObject(view, cue, at, limit, out.subject))
        return found('phrase', at);
    }
    if (cue.flags.has('addrO') && out.addressees.length === 0) {
      const party =
        describesSubject(view, out.subject, at) || (word.token.enclitic && hangsOnText(view, at))
          ? null
          : readParty(view, at, limit, () => true);
      if (party) {
        out.addressees.push(...party.references);
        at = party.last;
        continue;
      }
    }
    at = behind;
  }
  out.next = at;
  return out;
}
