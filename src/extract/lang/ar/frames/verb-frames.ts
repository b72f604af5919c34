// Frames of finite verbs and participles of saying.
//   VSO «وقال بومبيو إن …» · SVO «السفارة بينت أن …» · after the quotation «"…"، يقول محمد» · participle «…، مضيفا أن …»
import type { Span } from '../../../../model/span.ts';
import type { Reference } from '../../../layers.ts';
import { type Clause, readClause } from './clause.ts';
import { readContent } from './content.ts';
import type { Cue } from './cues.ts';
import { type Draft, holds, type Scan } from './draft.ts';
import { isComplementiser, isOf } from './particles.ts';
import { type Party, readParty } from './party.ts';
import { subjectBefore } from './subjects.ts';

/** The frame of the verb at `cue`, or null where it says nothing. `open` is the frame whose content the cue may stand in. */
export function verbFrame(scan: Scan, cue: Cue, stretch: number, open: Draft | undefined): Draft | null {
  const { view } = scan;
  const here = view.stretches[stretch]!;
  const word = view.words[cue.at]!;
  const nested = holds(open, word.start);
  const previous = view.words[cue.at - 1];
  if (cue.flags.has('scare') || /^(?:ما|بما|لما|عما|مما|وما|فيما_)$/.test(previous?.norm ?? '')) return null;
  if (previous && isOf(view, previous, 'sourceAdverbs') && previous.sentence === word.sentence) return null;
  const before = subjectBefore(view, cue, here.first);
  const clause = readClause(scan, cue, { subject: before?.party ?? null, limit: here.last });
  let subject: Party | null = clause.subject ?? before?.party ?? null;
  let via: Reference[] = [];
  if (clause.origin) {
    via = subject?.references ?? [];
    subject = clause.origin;
  }
  if (nested && (!subject || isSameParty(scan, subject))) {
    const sibling = subject ? null : (siblingSources(scan, cue, open!) ?? contentTopic(scan, cue, open!));
    if (!sibling) return null;
    return build(scan, cue, clause, stretch, sibling, via);
  }
  if (before?.relative && !clause.content && !nested) return null;
  if (
    before?.relative &&
    clause.content?.kind === 'phrase' &&
    !(cue.past || cue.act === 'REQUEST' || cue.flags.has('blame'))
  )
    return null;
  if (!subject && !cue.joined && clause.content) {
    const writer = attributive(scan, cue, here.first);
    if (writer) return build(scan, cue, clause, stretch, writer, via);
  }
  if (
    !subject &&
    !cue.joined &&
    !nested &&
    previous &&
    previous.sentence === word.sentence &&
    !/[،,؛:.\n]/.test(word.gap) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(previous.token.pos) &&
    previous.time < 0 &&
    !isOf(view, previous, 'adverbs')
  ) {
    const topic = nounBefore(scan, cue.at, here.first);
    if (!topic) return null;
    subject = topic;
  }
  const unsaid = cue.passive && !clause.origin;
  const sources = unsaid ? null : subject ? subject.references : [elided(view, cue)];
  if (!clause.content)
    return quoteBefore(scan, cue, stretch, subject, via) ?? colonAtEnd(scan, cue, clause, stretch, sources, via);
  return build(scan, cue, clause, stretch, sources, via);
}

/** The frame of a participle: its speaker is the one of the sentence's last verb. */
export function participleFrame(scan: Scan, cue: Cue, stretch: number, speaker: Reference[] | null): Draft | null {
  if (refuses(scan, cue, cue.at + 1)) return null;
  const here = scan.view.stretches[stretch]!;
  const clause = readClause(scan, cue, {
    subject: { references: [], first: cue.at, last: cue.at, known: true },
    limit: here.last,
  });
  if (!clause.content) return null;
  const farther = clause.content.first - cue.at > 14 && clause.content.kind !== 'quote';
  if (farther) return null;
  return build(scan, cue, clause, stretch, speaker ?? [elided(scan.view, cue)], []);
}

function build(
  scan: Scan,
  cue: Cue,
  clause: Clause,
  stretch: number,
  sources: Reference[] | null,
  via: Reference[],
): Draft | null {
  const { view } = scan;
  const { kind, first, preposition } = clause.content!;
  if (kind === 'phrase' && refuses(scan, cue, first)) return null;
  const content = readContent(view, scan.stops, scan.cues, first, stretch, {
    kind,
    cue,
    plural: isPlural(scan, sources ?? []),
  });
  if (!content) return null;
  const at = clause.saying ?? cue.at;
  const word = view.words[at]!;
  return {
    cue,
    cueSpan: clause.saying !== null ? { start: word.token.core.start, end: word.end } : cueSpan(scan, cue),
    at: cue.at,
    sources,
    addressees:
      cue.object && cue.flags.has('addrO')
        ? [
            {
              form: 'pronoun',
              span: { start: word.token.core.end, end: word.end },
              gender: cue.object === 'ها' ? 'f' : 'm',
              person: 3,
            },
            ...clause.addressees,
          ]
        : clause.addressees,
    via,
    kind,
    content,
    stretch,
    preposition,
  };
}

/** «مسؤولون», «الوزيران»: plural participles may be theirs. */
const isPlural = ({ view }: Scan, sources: readonly Reference[]): boolean => {
  const source = sources[0];
  if (!source || sources.length > 1) return true;
  if (source.form === 'pronoun') return source.number === 'p' || source.number === 'd';
  return /(?:ون|ين|ان)(?:\s|$)/.test(view.text.slice(source.span.start, source.span.end).split(/\s/)[0]!);
};

const cueSpan = (scan: Scan, cue: Cue): Span => {
  const { core } = scan.view.words[cue.at]!.token;
  const text = scan.view.text.slice(core.start, core.end);
  const cut = cue.joined && /^[وف]/.test(text) && !scan.view.lexicon.cues.has(scan.view.words[cue.at]!.stem) ? 1 : 0;
  return { start: core.start + cut, end: core.end };
};

/** «رفض التعليق», «رفضت الكشف عن هويتها», «طالبا عدم الكشف عن اسمه»: refusing to speak says nothing. */
function refuses(scan: Scan, cue: Cue, first: number): boolean {
  const word = scan.view.words[first];
  const next = scan.view.words[first + 1];
  if (!word) return true;
  const head = word.stem.replace(/^ال/, '');
  if (/^(?:تعليق|كشف|افصاح|ادلاء|تعقيب|رد)$/.test(head) && /^(?:رفض|نفى)$/.test(cue.lemma)) return true;
  return head === 'عدم' && /^(?:الكشف|ذكر|كشف|نشر|الافصاح)$/.test(next?.stem ?? '') && /طلب/.test(cue.lemma);
}

export const elided = (view: Scan['view'], cue: Cue): Reference => {
  const { end } = view.words[cue.at]!.token.core;
  return { form: 'pronoun', span: { start: end, end }, ...cue.agreement };
};

/** «بلاده ترفض», «حكومته تدعو»: for a spokesman no other source than himself. */
function isSameParty(scan: Scan, party: Party): boolean {
  const head = scan.view.words[party.first]!;
  return (
    scan.view.lexicon.words.sameParty!.has(head.norm) ||
    scan.view.lexicon.words.sameParty!.has(head.norm.replace(/^[وف]/, ''))
  );
}

/** «… بأن مشروع البيان الذي أوقفته روسيا كان يدعو إلى …»: the party that opens the content. */
function contentTopic(scan: Scan, cue: Cue, open: Draft): Reference[] | null {
  const { view } = scan;
  if (!/^(?:كان|كانت|يكون)$/.test(view.words[cue.at - 1]?.norm ?? '') || cue.at - open.content.first > 20) return null;
  return (
    readParty(view, open.content.first, cue.at, (w) => isOf(view, w, 'speakers') || isOf(view, w, 'documents'))
      ?.references ?? null
  );
}

/** «… أن روسيا اعترضت على ذكر القوات، وأصرت على …»: the second verb of a nested subject. */
function siblingSources(scan: Scan, cue: Cue, open: Draft): Reference[] | null {
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
function attributive(scan: Scan, cue: Cue, first: number): Reference[] | null {
  const { view } = scan;
  for (let i = cue.at - 1; i >= Math.max(first, cue.at - 7); i--) {
    const word = view.words[i]!;
    if (/[،,؛:.]/.test(view.words[i + 1]!.gap) && i < cue.at - 1) return null;
    if (word.token.pos === 'VERB') return null;
    const stem = word.stem.replace(/ا$/, '');
    if (!TEXT.test(stem)) continue;
    const made = view.words.slice(Math.max(first, i - 6), i).some((w) => MAKES.test(w.stem));
    if (/^في(?:ه|ها)$/.test(view.words[cue.at + 1]?.norm ?? '') || cue.past || made) return partyBefore(scan, i, first);
    return [{ form: 'words', span: { start: word.token.core.start, end: view.words[cue.at - 1]!.end } }];
  }
  return null;
}
const MAKES = /^(?:نشر|نشرت|اصدر|اصدرت|كتب|كتبت|وجه|وجهت|بعث|بعثت|ارسل|ارسلت|القي|القت|قدم|قدمت|وزع|وزعت|ينشر|تنشر)$/;
const TEXT =
  /^(?:بيان|كلمه|تصريح|تصريحات|رساله|تغريده|خطاب|مءتمر|مقابله|مذكره|تدوينه|قرار|مشروع|تقرير|مسوده|اتفاق|وثيقه|نداء)$/;
/** «إلا أن الأرقام تشير إلى …»: the noun phrase between the clause's start and its verb. */
function nounBefore(scan: Scan, at: number, first: number): Party | null {
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

/** «"كنا في البحر"، يقول محمد»: the quotation right before the verb or its subject, if no frame has it yet. */
function quoteBefore(scan: Scan, cue: Cue, stretch: number, subject: Party | null, via: Reference[]): Draft | null {
  const { view } = scan;
  if (!cue.complements.has('Q') || cue.joined || !subject) return null;
  const at = subject.first < cue.at ? subject.first : cue.at;
  const last = view.words[at - 1];
  if (!last || last.quote < 0 || view.words[at]!.quote >= 0) return null;
  const quote = view.doc.quotes[last.quote]!;
  if (
    !quote.speech ||
    scan.drafts.slice(-40).some((d) => d.content.spans.some((s) => s.start < quote.end && quote.start < s.end))
  )
    return null;
  let first = at - 1;
  while (view.words[first - 1]?.quote === last.quote) first--;
  const spans = [{ ...quote.inner }];
  let next = at;
  for (let i = cue.at + 1; i < view.stretches[stretch]!.last && i < cue.at + 20; i++) {
    const after = view.words[i]!;
    if (after.quote >= 0) {
      spans.push({ ...view.doc.quotes[after.quote]!.inner });
      next = i;
      break;
    }
  }
  return {
    cue,
    cueSpan: cueSpan(scan, cue),
    at: cue.at,
    sources: subject.references,
    addressees: [],
    via,
    kind: 'quote',
    content: { spans, first, next: Math.max(next, at) },
    stretch,
    preposition: null,
  };
}

/** «وقال المتحدث في بيان:⏎…»: the next paragraph is what he said. */
function colonAtEnd(
  scan: Scan,
  cue: Cue,
  clause: Clause,
  stretch: number,
  sources: Reference[] | null,
  via: Reference[],
): Draft | null {
  const { view } = scan;
  const here = view.stretches[stretch]!;
  const following = view.stretches[stretch + 1];
  if (!following || following.first >= following.last || !cue.complements.has('C')) return null;
  const tail = view.text.slice(view.words[here.last - 1]!.end, view.words[following.first]!.start);
  if (!/:/.test(tail) || scan.cues.slice(cue.at + 1, here.last).some((c) => c?.class === 'V')) return null;
  const content = readContent(view, scan.stops, scan.cues, following.first, stretch + 1, {
    kind: 'colon',
    cue,
    plural: false,
  });
  if (!content) return null;
  return {
    cue,
    cueSpan: cueSpan(scan, cue),
    at: cue.at,
    sources,
    addressees: clause.addressees,
    via,
    kind: 'colon',
    content,
    stretch,
    preposition: null,
  };
}

/** First known party of the sentence that no preposition governs: the subject of a participle whose verb says nothing. */
export function topicOf(scan: Scan, first: number, limit: number): Reference[] | null {
  const { view } = scan;
  for (let at = first; at < limit; at++) {
    const word = view.words[at]!;
    if (word.chunk < 0 || view.chunks[word.chunk]!.first !== at) continue;
    if (word.token.proclitics.some((p) => p === 'ب' || p === 'ل')) continue;
    const before = view.words[at - 1];
    if (before && at > first && /^(?:في|من|الي|علي|عن|مع|ضد|بين)$/.test(before.norm)) continue;
    const party = readParty(view, at, limit, () => false);
    if (party) return party.references;
  }
  return null;
}
