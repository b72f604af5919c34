// Frames of finite verbs and participles of saying.
//   VSO «وقال بومبيو إن …» · SVO «السفارة بينت أن …» · after the quotation «"…"، يقول محمد» · participle «…، مضيفا أن …»
import type { Reference } from '../../../layers.ts';
import { agreeing } from './agreement.ts';
import { colonAtEnd, quoteBefore } from './apart-contents.ts';
import { readClause } from './clause.ts';
import type { Clause } from './clause-types.ts';
import { readContent } from './content.ts';
import type { Cue } from './cues.ts';
import { cueSpan, type Draft, holds, type Scan } from './draft.ts';
import { antecedent, farTopic } from './far-subjects.ts';
import {
  attributive,
  contentTopic,
  isSameParty,
  nounBefore,
  ownerOfText,
  providing,
  siblingSources,
} from './implied-sources.ts';
import { isOf } from './particles.ts';
import type { Party } from './party-types.ts';
import { helpers, ownSubject, subjectBefore } from './subjects.ts';

/** The frame of the verb at `cue`, or null where it says nothing. `open` is the frame whose content the cue may stand in. */
export function verbFrame(scan: Scan, cue: Cue, stretch: number, open: Draft | undefined): Draft | null {
  const { view } = scan;
  const here = view.stretches[stretch]!;
  const word = view.words[cue.at]!;
  const nested = holds(open, word.start);
  const previous = view.words[cue.at - 1];
  if (cue.flags.has('scare') || /^(?:ما|بما|لما|عما|مما|وما|فيما_)$/.test(previous?.norm ?? '')) return null;
  if (previous && isOf(view, previous, 'sourceAdverbs') && previous.sentence === word.sentence) return null;
  // «الذين وجه إليهم الاتهام»
  if (cue.flags.has('light') && /^(?:الي|ل)(?:ه|ها|هم|هما)$/.test(view.words[cue.at + 1]?.norm ?? '')) return null;
  const before = subjectBefore(view, cue, here.first);
  const relative =
    previous?.sentence === word.sentence && isOf(view, view.words[cue.at - 1 - helpers(view, cue)], 'relatives');
  const led = relative && ownSubject(view, cue, here.last);
  const clause = readClause(scan, cue, { subject: led ? null : (before?.party ?? null), limit: here.last });
  let subject: Party | null = clause.subject ?? (led ? null : before?.party) ?? null;
  // «فيديو يظهرهم في المستشفى»: a thing shown, nothing said
  const takesObject = [...cue.complements].some((c) => c === 'O' || c.startsWith('+')) || cue.flags.has('addrO');
  if (cue.object && !takesObject && clause.content?.kind === 'clause') return null;
  // «التوقعات التي يأمل الوزير تحقيقها»: what is said is the noun before
  const within = /^في(?:ه|ها)$/.test(view.words[cue.at + 1]?.norm ?? '');
  const asserts = cue.past || cue.object || cue.act === 'REQUEST' || cue.flags.has('blame');
  if (relative && clause.content?.kind === 'phrase' && !asserts && !within) return null;
  if (!subject && !nested && !relative && clause.content) subject = farTopic(view, cue, here.first);
  if (!subject && relative && !led && clause.content) subject = antecedent(view, cue, here.first);
  let via: Reference[] = [];
  if (clause.origin) {
    via = subject?.references ?? [];
    subject = clause.origin;
  }
  if (nested && (!subject || isSameParty(scan, subject))) {
    const sibling = subject ? null : (siblingSources(scan, cue, open!) ?? contentTopic(scan, cue, open!));
    if (!sibling || !clause.content) return null;
    return build(scan, cue, clause, stretch, sibling, via);
  }
  // «روسيا التي تتهمها بالتدخل»: the noun before is the object
  if (before?.relative && cue.object && !clause.subject) return null;
  if (before?.relative && !clause.content && !clause.subject && !nested) return null;
  if (!subject && !cue.joined && clause.content) {
    const writer = ownerOfText(scan, cue, here.first) ?? attributive(scan, cue, here.first);
    if (writer) return build(scan, cue, clause, stretch, writer, via);
  }
  if (!subject && !cue.joined && !nested && clause.content) {
    const writer = pairedWith(scan, cue, here.first);
    if (writer) return build(scan, cue, clause, stretch, writer, via);
  }
  if (
    !subject &&
    !cue.joined &&
    !cue.object &&
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
  const unsaid = (cue.passive || isBlamed(view, cue)) && !clause.origin;
  const sources = unsaid
    ? null
    : subject
      ? agreeing(view, cue, subject)
      : (providing(scan, cue, here.first) ?? [elided(view, cue)]);
  if (!clause.content)
    return quoteBefore(scan, cue, stretch, subject, via) ?? colonAtEnd(scan, cue, clause, stretch, sources, via);
  const draft = build(scan, cue, clause, stretch, sources, via);
  return draft && relative ? { ...draft, relative: true } : draft;
}

/** «وصف بأنه ظالم», «اتهمت بالتقصير»: without an object the verb is passive and names nobody who speaks. */
function isBlamed(view: Scan['view'], cue: Cue): boolean {
  const next = view.words[cue.at + 1];
  if (!next || cue.object) return false;
  // «ووجه الاتهام إلى»: indicted by whom it does not say
  if (cue.flags.has('light')) return next.stem === 'الاتهام';
  if (!cue.flags.has('describe') && !cue.flags.has('accuse')) return false;
  const name = next.chunk >= 0 && view.chunks[next.chunk]!.start === next.start;
  return next.token.proclitics[0] === 'ب' && !name && !isOf(view, next, 'adverbs') && !/\S/.test(next.gap);
}

/** «│وكتب│ في الصحيفة │يقول│ إن», «وغرد الوزير يقول»: who does the one does the other. */
function pairedWith(scan: Scan, cue: Cue, first: number): Reference[] | null {
  if (cue.lemma !== 'قال' || cue.past) return null;
  for (let i = cue.at - 1; i >= Math.max(first, cue.at - 12); i--) {
    const writes = scan.cues[i];
    if (writes?.class !== 'V' || !/^(?:كتب|غرد|صرح|علق|تحدث|رد)$/.test(writes.lemma)) continue;
    const subject = readClause(scan, writes, {
      subject: subjectBefore(scan.view, writes, first)?.party ?? null,
      limit: cue.at,
    }).subject;
    return subject?.references ?? [elided(scan.view, writes)];
  }
  return null;
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
  if (kind === 'phrase' && (refuses(scan, cue, first) || sentences(scan, cue, first))) return null;
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

/** «رفض التعليق», «رفضت الكشف عن هويتها», «طالبا عدم الكشف عن اسمه»: refusing to speak says nothing. */
function refuses(scan: Scan, cue: Cue, first: number): boolean {
  const word = scan.view.words[first];
  const next = scan.view.words[first + 1];
  if (!word) return true;
  const head = word.stem.replace(/^ال/, '');
  if (/^(?:تعليق|كشف|افصاح|ادلاء|تعقيب|رد)$/.test(head) && /^(?:رفض|نفى)$/.test(cue.lemma)) return true;
  // «المقال يعبر عن رأي الكاتب»
  if (cue.lemma === 'عبر' && !word.token.enclitic && /^(?:راي|وجهه|اراء)$/.test(head)) return true;
  return head === 'عدم' && /^(?:الكشف|ذكر|كشف|نشر|الافصاح)$/.test(next?.stem ?? '') && /طلب|اشترط|فضل/.test(cue.lemma);
}

/** «أدان القضاء الرجل بالسجن», «دانت المحكمة المتهم بتهمة»: a court convicts. */
function sentences({ view }: Scan, cue: Cue, first: number): boolean {
  if (!/^ا?دان$/.test(cue.lemma.replace('أ', 'ا'))) return false;
  return view.words.slice(first, first + 14).some(({ norm }) => /^(?:بالسجن|بالاعدام|بتهمه|بتهم|بجريمه)$/.test(norm));
}

export const elided = (view: Scan['view'], cue: Cue): Reference => {
  const { end } = view.words[cue.at]!.token.core;
  return { form: 'pronoun', span: { start: end, end }, ...cue.agreement };
};
