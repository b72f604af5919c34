// Sources named in passing, before or after what they say.
//   «وبحسب بينيديكت، فإن الحكومة حريصة …» · «… في الرقة، بحسب ما أعلن مسؤول محلي» · «…، كما قال» · «على حد تعبيره»
import type { Span } from '../../../../model/span.ts';
import type { Reference } from '../../../layers.ts';
import { trim } from './content.ts';
import { contentEnd, STOP, startsAttribution } from './content-end.ts';
import type { Draft, Scan } from './draft.ts';
import { withIssuer } from './issuer.ts';
import { isComplementiser, isOf, isSpeaker, standsAlone } from './particles.ts';
import { readParty } from './party.ts';
import type { Words } from './words.ts';

/** Frames of one sentence looked back at. */
const RECENT = 40;

interface Source {
  /** The words of the adverb with its verb, if any: «بحسب ما أوضح». */
  cue: Span;
  references: Reference[] | null;
  /** First word of the adverb and first one behind the source. */
  at: number;
  last: number;
  /** «على حد قوله»: the speaker of the sentence itself. */
  own: boolean;
}

/** Adds the statement of an adverb at `at`, or makes it the relay of the frame it closes. Returns the first word behind it. */
export function sourceAdverb(scan: Scan, at: number, stretch: number): number {
  const { view } = scan;
  const here = view.stretches[stretch]!;
  const source = readSource(scan, at, here.last);
  if (!source) return at + 1;
  const before = scan.drafts.slice(-RECENT).filter((d) => d.stretch === stretch && d.content.next === at && d.at < at);
  const enclosing = before[0];
  if (enclosing) {
    if (!source.own && source.references) for (const d of before) if (d === enclosing) d.via.push(...source.references);
    return source.last;
  }
  if (source.own || !source.references) return source.last;
  const fronted = isFronted(view, at, here.first);
  const draft = fronted ? frontedDraft(scan, source, stretch) : closingDraft(scan, source, stretch);
  if (draft) scan.drafts.push(draft);
  return source.last;
}

export const isSourceAdverbAt = ({ view, cues }: Scan, at: number): boolean =>
  isClosingAs(view, cues, at) ||
  (isOf(view, view.words[at], 'sourceAdverbs') && view.words[at]!.chunk < 0) ||
  startsAttribution(view, at);

function readSource(scan: Scan, at: number, limit: number): Source | null {
  const { view } = scan;
  const word = view.words[at]!;
  const start = word.token.core.start;
  if (startsAttribution(view, at)) {
    const noun = view.words[at + 1]!.norm === 'حد' ? at + 2 : at + 1;
    const own = /(?:ه|ها|هم|هما)$/.test(view.words[noun]!.norm) && view.words[noun]!.norm.length > 4;
    const party = own ? null : readParty(view, noun + 1, limit, () => true);
    return {
      cue: { start, end: view.words[noun]!.end },
      references: party?.references ?? null,
      at,
      last: party?.last ?? noun + 1,
      own,
    };
  }
  let i = at + 1;
  if (/^(?:و?نقلا)$/.test(word.norm)) {
    if (view.words[i]?.norm !== 'عن') return null;
    i++;
  }
  let cueEnd = word.end;
  const as = word.norm === 'كما';
  const what = view.words[i];
  if (!what) return null;
  const clausal = as || /^(?:ما|لما)$/.test(what.norm) || /حسبما$/.test(word.norm);
  if (clausal) {
    if (!as && !/حسبما$/.test(word.norm)) i++;
    const verb = view.words[i];
    if (!verb || i >= limit) return null;
    cueEnd = verb.token.core.end;
    i++;
    while (i < limit && (view.words[i]!.time >= 0 || /^(?:به|عنه|ان|عن|في|اليوم)$/.test(view.words[i]!.norm))) i++;
  }
  const head = view.words[i];
  if (!head || i >= limit) return null;
  if (/^(?:ه|ها)$/.test(head.norm)) return null;
  if (!clausal && isOf(view, head, 'laws')) return null;
  const party = readParty(view, i, limit, (w) => isSpeaker(view, w) || isOf(view, w, 'documents') || clausal);
  if (!party || (clausal && head.quote < 0 && !party.known && standsAlone(view, head))) {
    return clausal ? { cue: { start, end: cueEnd }, references: null, at, last: i, own: true } : null;
  }
  const { references, last } = withIssuer(view, party, limit);
  return { cue: { start, end: cueEnd }, references, at, last, own: false };
}

/** «…، كما أعلن المكتب.», with nothing said behind; not «كما أعلن المكتب أن». */
function isClosingAs(view: Words, cues: Scan['cues'], at: number): boolean {
  const [word, verb] = [view.words[at]!, view.words[at + 1]];
  if (word.norm !== 'كما' || cues[at + 1]?.class !== 'V' || cues[at + 1]!.joined || at === 0) return false;
  if (view.words[at - 1]!.sentence !== word.sentence || verb!.sentence !== word.sentence) return false;
  const party = readParty(
    view,
    at + 2,
    Math.min(at + 14, view.stretches[word.sentence]!.last),
    (w) => isOf(view, w, 'speakers') || isOf(view, w, 'documents') || w.token.pos === 'PROPN',
  );
  if (!party) return false;
  const next = view.words[party.last];
  return (
    !next ||
    next.sentence !== word.sentence ||
    (/^\s*[.،؛]/.test(next.gap) && !isComplementiser(next, view.text) && !cues[party.last])
  );
}

/** At the head of its sentence, after at most a conjunction. */
const isFronted = (view: Words, at: number, first: number): boolean =>
  at - first <= 1 && (at === first || /^(?:و|لكن|ولكن|كما|ايضا)$/.test(view.words[first]!.norm));

function frontedDraft(scan: Scan, source: Source, stretch: number): Draft | null {
  const { view, stops, cues } = scan;
  const here = view.stretches[stretch]!;
  let first = source.last;
  const opening = view.words[first];
  if (!opening || first >= here.last) return null;
  // what stands between source and content: «في بيان»، a relative clause up to the comma
  if (!/[،,]/.test(opening.gap) && !isComplementiser(opening, view.text))
    for (let i = first; i < Math.min(here.last, first + 16); i++)
      if (i > first && (/[،,]/.test(view.words[i]!.gap) || /^فان/.test(view.words[i]!.norm))) {
        first = i;
        break;
      }
  // a verb of saying follows: the source relays it («ووفقا للوكالة، قال الوزير إن»)
  for (let i = first; i < Math.min(here.last, first + 8); i++)
    if (cues[i]?.class === 'V' && !isComplementiser(view.words[first]!, view.text)) return null;
  if (isComplementiser(view.words[first]!, view.text)) first++;
  if (first >= here.last) return null;
  const end = contentEnd(view, stops, cues, first, here.last, { phrase: false, cue: null, plural: true });
  const span = trim(view.text, { start: view.words[first]!.start, end: end.end });
  if (span.end - span.start < 8) return null;
  return draftOf(source, stretch, { spans: [span], first, next: end.next });
}

/** The clause before the adverb, back to a frame's end, a joint or the sentence's start. */
function closingDraft(scan: Scan, source: Source, stretch: number): Draft | null {
  const { view, stops } = scan;
  const here = view.stretches[stretch]!;
  const { at } = source;
  let first = here.first;
  for (let i = at - 1; i > here.first; i--)
    if (stops[i]! & (STOP.always | STOP.participle) || (stops[i]! & STOP.verb && scan.cues[i])) {
      first = i;
      break;
    }
  for (const draft of scan.drafts.slice(-RECENT))
    if (draft.stretch === stretch && draft.content.next > first && draft.content.next <= at) first = draft.content.next;
  while (
    first < at &&
    /^(?:كما|لكن|ولكن|لكنه|لكنها|الا|غير|بيد|وذلك|فيما|بينما|و|حيث|في|حين)$/.test(view.words[first]!.norm) &&
    !(/^(?:في|حيث)$/.test(view.words[first]!.norm) && view.words[first + 1]?.norm !== 'حين')
  )
    first++;
  if (first < at && isComplementiser(view.words[first]!, view.text)) first++;
  if (at - first < 2) return null;
  const quoted = view.words[first]!.quote;
  const start =
    quoted >= 0 && view.words[first - 1]?.quote !== quoted
      ? view.doc.quotes[quoted]!.inner.start
      : view.words[first]!.token.core.start;
  const last = view.words[at - 1]!;
  const inner = last.quote >= 0 ? view.doc.quotes[last.quote]! : null;
  const span = trim(view.text, {
    start,
    end: inner && last.quote === quoted ? inner.inner.end : inner ? inner.end : last.end,
  });
  if (span.end <= span.start) return null;
  const content = { spans: [span], first, next: at };
  const rest = view.words[source.last];
  if (
    rest &&
    source.last < here.last &&
    /^\s*[،,–—-]/.test(rest.gap) &&
    !stops[source.last] &&
    !/^[وف]/.test(rest.norm) &&
    !isOf(view, rest, 'relatives')
  ) {
    // «وخلفت المعارك، بحسب المصدر، مقتل عشرة»: the clause goes on behind
    const end = contentEnd(view, stops, scan.cues, source.last, here.last, { phrase: false, cue: null, plural: true });
    // «بحسب المكتب، الأحد»: a day alone dates the source
    const goesOn = view.words.slice(source.last, end.next).some(({ time }) => time < 0);
    if (goesOn) content.spans.push(trim(view.text, { start: rest.start, end: end.end }));
    if (goesOn) content.next = end.next;
  }
  return draftOf(source, stretch, content);
}

const draftOf = (source: Source, stretch: number, content: Draft['content']): Draft => ({
  cue: null,
  cueSpan: source.cue,
  at: source.at,
  sources: source.references,
  addressees: [],
  via: [],
  kind: 'clause',
  content,
  stretch,
  preposition: null,
});
