// Who may be the subject behind a verb of saying, and what may be its object.
//   «وأعلن │المتحدث│ استقالته» · «أكدت لـ"العربية نت" │مصادر عسكرية│ أن …»
import { headOf } from './act.ts';
import { partyGender, subjectAgrees } from './agreement.ts';
import { callsAnother } from './called.ts';
import { isDescribed, leavesObject } from './clause-objects.ts';
import type { Cue } from './cues.ts';
import { withIssuer } from './issuer.ts';
import { isComplementiser, isOf, standsAlone } from './particles.ts';
import { readParty } from './party.ts';
import type { Party } from './party-types.ts';
import type { Words } from './words.ts';

/** A short quotation is what was said where the verb stands right before it: «وأضاف "انتهينا"». */
export const quoteCounts = (view: Words, cue: Cue, at: number, subject: boolean): boolean =>
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

/** «أكدت لـ"العربية نت" مصادر عسكرية أن …»: a source right before the complementiser beats the topic. */
export function speaksItself(view: Words, at: number, limit: number): boolean {
  const word = view.words[at]!;
  if (!isOf(view, word, 'speakers') || word.token.proclitics.length > 0) return false;
  // «بوصف │المجلس│ بأنه»: a genitive
  const before = view.words[at - 1]!;
  if (
    before.token.pos === 'NOUN' &&
    !before.stem.startsWith('ال') &&
    before.chunk < 0 &&
    before.time < 0 &&
    !/\S/.test(word.gap)
  )
    return false;
  for (let i = at + 1; i < Math.min(limit, at + 5); i++) if (isComplementiser(view.words[i]!, view.text)) return true;
  return false;
}

/** «تصريح │نقلته الوكالة»: a clause on an indefinite noun, without a relative. */
export const hangsOn = (view: Words, at: number): boolean => {
  const before = view.words[at - 1]!;
  return (
    !!view.words[at]!.token.enclitic &&
    /^(?:NOUN|ADJ)$/.test(before.token.pos) &&
    before.chunk < 0 &&
    !before.stem.startsWith('ال')
  );
};

/** «بيان، │تلقت الصحيفة نسخة منه│، عن», «مقابلة مع صحيفة "الغد" │نشرت أمس│ أن»: the clause tells of the text in which it was said. */
export function hangsOnText(view: Words, at: number): boolean {
  const word = view.words[at]!;
  if (word.token.proclitics.length > 0 || !(word.token.enclitic || PUBLISHED.test(word.stem))) return false;
  for (let i = at - 1; i > at - 6 && i >= 0; i--) {
    const noun = view.words[i]!;
    if (noun.sentence !== word.sentence || noun.token.pos === 'VERB') return false;
    if (TEXTS.test(noun.stem)) return true;
    if (/[،,]/.test(view.words[i + 1]!.gap) && i + 1 < at) return false;
  }
  return false;
}
const PUBLISHED = /^(?:نشرت?|تم|تمت|صدرت?|تلقت|تلقي|حصلت|اطلعت|بثت?|اوردت|وزعت?|وصلت?|اذاعت?|اذيعت?|مشتركه?)$/;
const TEXTS =
  /^(?:بيان|مءتمر|تصريح|تصريحات|مقابله|حوار|تغريده|تغريدات|تدوينه|رساله|كلمه|خطاب|تقرير|حديث|منشور|مقال|فيديو|تسجيل|مقطع)$/;

/** «وأفاد │"مرصد المزارعين"│ المحلي بأن»: a known name is all that stands between the marks. */
export function isNamed({ words, chunks, doc }: Words, at: number): boolean {
  const { chunk, quote } = words[at]!;
  const last = chunk >= 0 ? chunks[chunk]!.last : 0;
  return (
    chunk >= 0 && chunks[chunk]!.kind === 'name' && words[last]?.quote !== quote && quote >= 0 && !!doc.quotes[quote]
  );
}

/** «وتضيف │"هالو تراست"│ أن», «الناقلة الوطنية │"فلاي الشرق"│ ما يتداول»: a name in marks is the subject, or names the one before. */
export function quotedName(view: Words, cue: Cue, at: number, limit: number, subject: Party | null): Party | null {
  const { quote, chunk, token } = view.words[at]!;
  let last = at;
  while (last < limit && view.words[last]!.quote === quote) last++;
  if (subject) return subject.last === at && (chunk >= 0 || token.pos === 'PROPN') ? { ...subject, last } : null;
  if (at !== cue.at + 1) return null;
  const next = view.words[last];
  if (!next || last >= limit || last - at > 5 || !isComplementiser(next, view.text) || /[،,.]/.test(next.gap))
    return null;
  const { start, end } = view.doc.quotes[quote]!.inner;
  return { references: [{ form: 'words', span: { start, end } }], first: at, last, known: true };
}

/** «الذي يجب │أن│ يعود», «كان من المقرر │أن│ ينعقد»: the clause hangs on the word before, or on the verb of saying of the relative clause, not on the cue. */
export function isInner(view: Words, at: number, told: boolean): boolean {
  const word = view.words[at]!;
  if (/إ/.test(view.text.slice(word.start, word.end))) return false;
  const before = view.words[at - 1]!;
  if (/[،,]/.test(word.gap)) return false;
  return (
    told ||
    before.token.pos === 'VERB' ||
    /^(?:المقرر|المتوقع|الممكن|المفترض|المنتظر|المرجح|المحتمل|المتوقع|الضروري)$/.test(before.norm)
  );
}

/** A verb of the reporter's own, joined by و or after a comma: the clause of the cue is over. */
export const opensOwnClause = (view: Words, at: number): boolean => {
  const word = view.words[at]!;
  return word.token.proclitics.includes('و') || /[،,؛]/.test(word.gap);
};

/** The subject may be a known party that agrees with the verb, or a plain noun that can speak. */
export function subjectAt(view: Words, cue: Cue, at: number, limit: number): Party | null {
  const word = view.words[at]!;
  const onlyClauses = ![...cue.complements].some((c) => c === 'O' || c.startsWith('+')) && !cue.flags.has('addrO');
  const party = readParty(
    view,
    at,
    limit,
    (head) =>
      (isOf(view, head, 'speakers') && !(head.token.enclitic && isOf(view, head, 'documents'))) ||
      (head === word && (moreThanOne(view, at) || (!!cue.object && namesAgent(view, cue, at)))) ||
      (cue.flags.has('addrO') && isOf(view, head, 'documents')) ||
      (head === word && (opensText(view, cue, at) || clauseFollows(view, cue, at, limit))) ||
      (!onlyClauses && head === word && leavesObject(view, at, limit)) ||
      (cue.flags.has('addrO') && head === word && callsAnother(view, cue, at, limit)) ||
      (onlyClauses && head === word && head.token.pos !== 'VERB' && !headOf(view, head)),
    cue.flags.has('relay') || cue.flags.has('addrO')
      ? new Set([...cue.complements, cue.flags.has('relay') ? 'عن' : 'O'])
      : cue.complements,
  );
  if (!party || isDescribed(view, cue, party.last, limit)) return null;
  if (!onlyClauses && !subjectAgrees(view, cue, party) && !(party.known && isSaidBy(view, cue, party, limit)))
    return null;
  return apposed(view, withIssuer(view, party, limit), limit);
}

/** «أعلن │الإليزيه السبت│ أن»: between verb and clause there is nothing else that could be the subject. */
function isSaidBy(view: Words, cue: Cue, party: Party, limit: number): boolean {
  let at = party.last;
  while (at < limit && view.words[at]!.time >= 0) at++;
  const next = view.words[at];
  return party.first === cue.at + 1 && at < limit && !!next && isComplementiser(next, view.text);
}

/** «أكد │أكثر من مسؤول│ أن» */
const moreThanOne = (view: Words, at: number): boolean =>
  view.words[at]!.norm === 'اكثر' && view.words[at + 1]?.norm === 'من' && isOf(view, view.words[at + 2], 'speakers');

/** «وصفه │عميل سابق│ بأنه»: the object is the pronoun, so the noun right behind the verb is the subject. */
const namesAgent = (view: Words, cue: Cue, at: number): boolean => {
  const { token, stem, time } = view.words[at]!;
  return at === cue.at + 1 && token.pos === 'NOUN' && time < 0 && token.proclitics.length === 0 && !/ا$/.test(stem);
};

/** «دعا المندوبان إلى»: a verb that opens its sentence, joined to nothing, has its subject right behind it. */
const opensText = (view: Words, cue: Cue, at: number): boolean =>
  at === cue.at + 1 &&
  !cue.joined &&
  view.words[cue.at - 1]?.sentence !== view.words[cue.at]!.sentence &&
  /^(?:NOUN|PROPN|NUM)$/.test(view.words[at]!.token.pos) &&
  !view.words[at]!.token.enclitic &&
  !headOf(view, view.words[at]!);

/** «أكدت خلية الصقور أن», «أعلنت هاول أنها»: of a verb that takes a clause, the noun phrase right before it is the subject, but for nouns of saying («أكد ضرورة أن»). */
function clauseFollows(view: Words, cue: Cue, at: number, limit: number): boolean {
  const head = view.words[at]!;
  if (at !== cue.at + 1 || !cue.complements.has('S') || cue.flags.has('addrO') || cue.object) return false;
  if (!/^(?:NOUN|PROPN|X)$/.test(head.token.pos) || head.token.enclitic || headOf(view, head)) return false;
  for (let i = at + 1; i < Math.min(limit, at + 7); i++) {
    const word = view.words[i]!;
    if (isComplementiser(word, view.text)) return !standsAlone(view, view.words[i - 1]!);
    if (/[،,]/.test(word.gap)) return head.stem.startsWith('ال') && closedByClause(view, i, limit);
    if (/[؛:.]/.test(word.gap) || word.token.pos === 'VERB') return false;
    if (word.token.proclitics.some((p) => p !== 'ل' && p !== 'و') || standsAlone(view, word)) return false;
  }
  return false;
}

/** «وأعلنت الفيدرالية، في رسالة بعثتها إلى المفوضية، │أنها│»: asides between commas, then the clause. */
function closedByClause(view: Words, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 20); i++)
    if (isComplementiser(view.words[i]!, view.text) && /[،,]/.test(view.words[i]!.gap)) return true;
  return false;
}

/** «دعا رجل الدين الشيعي، │مقتدى الصدر│، إلى»: a person's name between commas names the one before it. */
export function apposed(view: Words, party: Party, limit: number): Party {
  const next = view.words[party.last];
  if (
    !next ||
    party.last >= limit ||
    party.references.length > 1 ||
    party.namedPerson ||
    !/^\s*[،,]\s*$/.test(next.gap)
  )
    return party;
  const chunk = next.chunk >= 0 ? view.chunks[next.chunk]! : null;
  if (!chunk || chunk.first !== party.last || next.token.proclitics.length > 0) return party;
  const named =
    chunk.kind === 'title' ? view.doc.titles[chunk.index]!.name : chunk.kind === 'name' ? chunk.index : null;
  const name = named === null ? undefined : view.doc.names[named];
  if (!name) return party;
  let last = chunk.last;
  while (last < limit && view.words[last]!.start < name.end) last++;
  const behind = view.words[last];
  const closed = !behind || /^\s*[،,]/.test(behind.gap) || isComplementiser(behind, view.text);
  if (!closed || name.kind !== 'person' || !SINGULAR.test(view.words[party.first]!.stem)) return party;
  return { ...party, references: [{ form: 'words', span: { start: name.start, end: name.end } }], last };
}
const SINGULAR = /(?<!ون|ين|ان|ات)$/;

/** «مصدر مقرب من │الكاتب│، جمال سالم، إن»: the name is that of the title before it, who does not speak. */
export const titleBetween = (view: Words, from: number, to: number): boolean =>
  view.words.slice(from, to).some(({ chunk }) => chunk >= 0 && view.chunks[chunk]!.kind === 'title');

/** «حذر مواطنون │عرب│ من»: an indefinite word right behind an indefinite subject describes it. */
export const describesSubject = (view: Words, subject: Party | null, at: number): boolean =>
  !!subject &&
  subject.last === at &&
  !/\S/.test(view.words[at]!.gap) &&
  !subject.namedPerson &&
  [view.words[at - 1]!, view.words[at]!].every(({ stem, token }) => !stem.startsWith('ال') && !token.enclitic) &&
  view.words[at - 1]!.chunk >= 0 &&
  view.chunks[view.words[at - 1]!.chunk]!.kind === 'unnamed';

/** «المجلس │التابع للمنظمة│», «الحكومة، │المعترف بها│»: a definite adjective that agrees with the subject. */
export function isAttribute(view: Words, subject: Party, at: number): boolean {
  const { token, stem, chunk } = view.words[at]!;
  if (token.pos !== 'ADJ' || !stem.startsWith('ال') || chunk >= 0) return false;
  const before = view.words[at - 1]!;
  if (at !== subject.last && before.token.pos === 'ADV') return false;
  const gender = at === subject.last ? partyGender(view, subject) : null;
  return !gender || (gender === 'f') === stem.endsWith('ه');
}
