// Sources of verbs without a subject of their own: nested, attributive, or led by the topic of the sentence.
import type { Reference } from '../../../layers.ts';
import { partyGender } from './agreement.ts';
import type { Cue } from './cues.ts';
import { type Draft, holds, type Scan } from './draft.ts';
import { isComplementiser, isOf } from './particles.ts';
import { readParty } from './party.ts';
import type { Party } from './party-types.ts';
import type { Words } from './words.ts';

/** «بلاده ترفض», «حكومته تدعو»: for a spokesman no other source than himself. */
export function isSameParty(scan: Scan, party: Party): boolean {
  const head = scan.view.words[party.first]!;
  return (
    scan.view.lexicon.words.sameParty!.has(head.norm) ||
    scan.view.lexicon.words.sameParty!.has(head.norm.replace(/^[وف]/, ''))
  );
}

/** «… بأن مشروع البيان الذي أوقفته روسيا كان يدعو إلى …»: the party that opens the content. */
export function contentTopic(scan: Scan, cue: Cue, open: Draft): Reference[] | null {
  const { view } = scan;
  if (!/^(?:كان|كانت|يكون)$/.test(view.words[cue.at - 1]?.norm ?? '') || cue.at - open.content.first > 20) return null;
  return (
    readParty(view, open.content.first, cue.at, (w) => isOf(view, w, 'speakers') || isOf(view, w, 'documents'))
      ?.references ?? null
  );
}

/** «… أن روسيا اعترضت على ذكر القوات، وأصرت على …»: the second verb of a nested subject. */
export function siblingSources(scan: Scan, cue: Cue, open: Draft): Reference[] | null {
  const last = scan.drafts.at(-1);
  if (
    !cue.joined ||
    !last ||
    last === open ||
    !last.cue ||
    last.stretch !== open.stretch ||
    !holds(open, last.cueSpan.start)
  )
    return null;
  return last.cue.agreement.gender === cue.agreement.gender ? last.sources : null;
}

/**
 * A clause that hangs on an indefinite text without a relative: «قدم المبعوث بيانا دعا فيه إلى …», who made it speaks;
 * «صدور بيان لمجلس الأمن يطالبه بوقف …», the text itself does.
 */
export function attributive(scan: Scan, cue: Cue, first: number): Reference[] | null {
  const { view } = scan;
  for (let i = cue.at - 1; i >= Math.max(first, cue.at - 7); i--) {
    const word = view.words[i]!;
    if (/[،,؛:.]/.test(view.words[i + 1]!.gap) && i < cue.at - 1) return null;
    if (word.token.pos === 'VERB') return null;
    const stem = word.stem.replace(/ا$/, '');
    if (!TEXT.test(stem)) continue;
    const maker = makerOf(scan, i, first);
    if (maker) return maker.references;
    const made = view.words.slice(Math.max(first, i - 6), i).some((w) => MAKES.test(w.stem));
    if (/^في(?:ه|ها)$/.test(view.words[cue.at + 1]?.norm ?? '') || cue.past || made) return partyBefore(scan, i, first);
    return [{ form: 'words', span: { start: word.token.core.start, end: view.words[cue.at - 1]!.end } }];
  }
  return null;
}

/** «جاء ذلك في تغريدة ل│سالم│، حيث قال», «نقلت الوكالة تصريحات │الوزير│ للصحيفة، إذ قال»: whose words they are. */
export function ownerOfText(scan: Scan, cue: Cue, first: number): Reference[] | null {
  const { view } = scan;
  if (!/^(?:حيث|اذ)$/.test(view.words[cue.at - 1]?.norm ?? '')) return null;
  const opening = view.words.slice(first, first + 3);
  const came = opening.some(({ norm }) => /^و?(?:جاء|جاءت|ياتي|تاتي)$/.test(norm));
  if (!came && !opening.some(({ norm }) => /^و?(?:نقلت?|نشرت?|بثت?|اوردت?)$/.test(norm))) return null;
  for (let i = cue.at - 2; i >= Math.max(first, cue.at - OWNED); i--) {
    if (!SPOKEN.test(view.words[i]!.stem.replace(/^ال/, ''))) continue;
    let at = i + 1;
    while (at < cue.at && view.words[at]!.token.pos === 'ADJ' && view.words[at]!.chunk < 0) at++;
    const owner = view.words[at]!;
    const by = owner.token.proclitics.includes('ل') ? came : owner.token.proclitics.length === 0;
    if (!by || /\S/.test(owner.gap) || owner.chunk < 0) continue;
    const party = readParty(view, at, cue.at, () => false);
    const gender = party && partyGender(view, party);
    return gender && cue.agreement.gender && gender !== cue.agreement.gender ? null : (party?.references ?? null);
  }
  return null;
}
/** Words between a text and what it says. */
const OWNED = 24;
const SPOKEN = /^(?:تصريح|تصريحات|تغريده|تغريدات|تدوينه|كلمه|خطاب|مقابله|بيان|منشور|حديث|حوار|مقال|رساله)$/;

/** «وكتب │الأمير سالم│، شقيق الملك كريم، رسالة»: the subject of the verb of making, not the name nearest to the text. */
function makerOf({ view }: Scan, at: number, first: number): Party | null {
  for (let i = at - 2; i >= Math.max(first, at - MADE); i--)
    if (view.words[i]!.token.pos === 'VERB' && MAKES.test(view.words[i]!.stem) && view.words[i + 1]!.chunk >= 0)
      return readParty(view, i + 1, at, () => false);
  return null;
}
/** Words between a verb of making and the text. */
const MADE = 16;

const MAKES = /^(?:نشر|نشرت|اصدر|اصدرت|كتب|كتبت|وجه|وجهت|بعث|بعثت|ارسل|ارسلت|القي|القت|قدم|قدمت|وزع|وزعت|ينشر|تنشر)$/;

const TEXT =
  /^(?:بيان|كلمه|تصريح|تصريحات|رساله|تغريده|خطاب|مءتمر|مقابله|مذكره|تدوينه|قرار|مشروع|تقرير|مسوده|اتفاق|وثيقه|نداء)$/;

/** «بموجب │اتفاق│ تسوية تم إعلانه، وينص على»: only a text provides. */
export function providing(scan: Scan, cue: Cue, first: number): Reference[] | null {
  const { view } = scan;
  if (cue.lemma !== 'نص') return null;
  for (let i = cue.at - 1; i >= Math.max(first, cue.at - OWNED); i--) {
    const word = view.words[i]!;
    if (!isOf(view, word, 'laws') || word.token.enclitic) continue;
    const span = { start: word.token.core.start, end: word.token.core.end };
    return [{ form: 'words', span, gender: word.token.gender, number: word.token.number }];
  }
  return null;
}

/** «إلا أن الأرقام تشير إلى …»: the noun phrase between the clause's start and its verb. */
export function nounBefore(scan: Scan, at: number, first: number): Party | null {
  const { view } = scan;
  let start = at;
  while (start > first && at - start < 6) {
    const word = view.words[start - 1]!;
    if (isComplementiser(word, view.text) || /^(?:لكن|ولكن|بينما|فيما|حيث|و)$/.test(word.norm)) break;
    if (word.token.pos === 'VERB' || word.quote >= 0) return null;
    start--;
    if (/[،,؛:.]/.test(view.words[start]!.gap)) break;
  }
  if (start === at || at - start >= 6) return null;
  const head = view.words[start]!;
  if (head.token.pos !== 'NOUN' || head.token.proclitics.some((p) => p !== 'و' && p !== 'ف')) return null;
  return readParty(view, start, at, () => true);
}

function partyBefore(scan: Scan, at: number, first: number): Reference[] | null {
  const { view } = scan;
  for (let i = at - 1; i >= first; i--) {
    const { chunk } = view.words[i]!;
    if (chunk < 0) continue;
    const party = readParty(view, view.chunks[chunk]!.first, at, () => false);
    if (party) return party.references;
  }
  return null;
}

/** First party of the sentence that no preposition governs and that agrees: the subject of a participle whose verb says nothing («لكن أسرتها لم توافق، │قائلة│»). */
export function topicOf(scan: Scan, cue: Cue, first: number): Reference[] | null {
  const { view } = scan;
  for (let at = first; at < cue.at; at++) {
    const word = view.words[at]!;
    if (word.chunk >= 0 ? view.chunks[word.chunk]!.first !== at : !leads(view, at, first)) continue;
    if (word.token.proclitics.some((p) => p === 'ب' || p === 'ل')) continue;
    const before = view.words[at - 1];
    if (before && at > first && /^(?:في|من|الي|علي|عن|مع|ضد|بين)$/.test(before.norm)) continue;
    const chunk = word.chunk >= 0 ? view.chunks[word.chunk]! : null;
    if (chunk?.kind === 'name' && view.doc.names[chunk.index]!.kind === 'place') continue;
    const party = readParty(view, at, cue.at, (head) => head === word);
    if (!party) continue;
    const gender = partyGender(view, party);
    if (gender && cue.agreement.gender && gender !== cue.agreement.gender && party.references.length === 1) continue;
    return party.references;
  }
  return null;
}

/** A plain noun that can speak, right behind a verb or at the head of the sentence. */
function leads(view: Words, at: number, first: number): boolean {
  const word = view.words[at]!;
  if (word.quote >= 0 || word.token.pos !== 'NOUN' || !isOf(view, word, 'speakers')) return false;
  const before = view.words[at - 1];
  return at === first || before?.token.pos === 'VERB' || /^(?:و?لكن|و?ان)$/.test(before?.norm ?? '');
}
