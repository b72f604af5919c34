// A frame in the making, with the words it covers, and its finished form.

import type { Span } from '../../../../model/span.ts';
import type { Medium } from '../../../../model/statement.ts';
import type { Frame, Reference } from '../../../layers.ts';
import { actOf } from './act.ts';
import type { ContentKind } from './clause-types.ts';
import type { Content } from './content.ts';
import type { Cue } from './cues.ts';
import { stancesOf } from './frame-stances.ts';
import { settingOf } from './setting.ts';
import type { Words } from './words.ts';

export interface Draft {
  cue: Cue | null;
  cueSpan: Span;
  /** Word of the cue. */
  at: number;
  sources: Reference[] | null;
  addressees: Reference[];
  via: Reference[];
  kind: ContentKind;
  content: Content;
  /** Index of its sentence. */
  stretch: number;
  /** Preposition before a noun-phrase content. */
  preposition: string | null;
  /** The verb stands in a relative clause on its subject. */
  relative?: boolean;
}
export interface Scan {
  view: Words;
  cues: readonly (Cue | null)[];
  stops: Uint8Array;
  drafts: Draft[];
}

export const holds = (draft: Draft | undefined, offset: number): boolean =>
  !!draft && draft.content.spans.some((span) => span.start <= offset && offset < span.end);

/** Words after the content that still tell its setting. */
const AFTER = 14;

export function finish({ view, cues }: Scan, draft: Draft, before: readonly Draft[]): Frame {
  const { words, stretches } = view;
  const stretch = stretches[draft.stretch]!;
  const stances = stancesOf(view, draft);
  const { content } = draft;
  const from = clauseStart(view, Math.min(draft.at, content.first), stretch.first);
  const to = Math.max(draft.at + 1, content.first);
  const setting = settingOf(
    view,
    draft.cue?.class === 'PART' ? from : Math.max(from, toldUpTo(draft, before)),
    draft.at < content.first ? content.first : Math.min(draft.at + 6, stretch.last),
    draft.at,
  );
  const behind =
    content.next < stretch.last && content.next > draft.at
      ? settingOf(
          view,
          content.next,
          nextCue(cues, content.next, Math.min(content.next + AFTER, stretch.last)),
          draft.at,
        )
      : null;
  const medium = draft.cue?.flags.has('tweet')
    ? 'tweet'
    : (setting.medium ?? behind?.medium ?? textMedium(view, draft));
  const clauseEnd =
    draft.at < content.first ? words[Math.max(content.first - 1, draft.at)]!.end : (words[to] ?? words[to - 1]!).end;
  const own = (ref: Reference) =>
    !draft.sources?.some((s) => s.form === 'words' && ref.form === 'words' && s.span.start === ref.span.start);
  return {
    cue: draft.cueSpan,
    sources: draft.sources,
    content: content.spans,
    act: actOf(view, draft.cue, draft.kind, content, stances[0]?.stance ?? null),
    addressees: [...draft.addressees, ...setting.met].filter(own),
    via: draft.via,
    medium,
    ...(isEarlier(view, draft.at, stretch.first) && { earlier: true }),
    clause: { start: words[from]!.start, end: clauseEnd },
    stances,
  };
}

/** «مشروع البيان يدعو إلى», «قال التقرير إن»: a text is its own medium. */
function textMedium(view: Words, { sources }: Draft): Medium | null {
  const source = sources?.length === 1 ? sources[0]! : null;
  if (source?.form !== 'words') return null;
  const { start, end } = source.span;
  const words = view.text.slice(start, end);
  if (/^(?:ال)?(?:تقرير|دراسة|تقارير)(?:\s|$)/.test(words)) return 'report';
  return /^(?:(?:مشروع|مسودة|نص)\s)?(?:ال)?(?:بيان|مذكرة|رسالة)(?:\s|$)/.test(words) ? 'statement' : null;
}

/** «وكان الوزير قد صرح», «كانت قالت», «سبق أن أعلن»: said before what the story tells. */
function isEarlier(view: Words, at: number, first: number): boolean {
  const before = view.words[at - 1];
  if (!before || at === first) return false;
  const had = (i: number) => /^[وف]?كان(?:ت|وا|ا)?$/.test(view.words[i]!.norm);
  if (had(at - 1)) return true;
  if (/^ان$/.test(before.norm)) return /^[وف]?سبق$/.test(view.words[at - 2]?.norm ?? '');
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) if (had(i)) return before.norm === 'قد' || i === first;
  return false;
}
/** Words between «كان» and its verb: a party with its title. */
const REACH = 16;

/** «رأى أن المحادثات مفيدة، لكنه قال إن»: what another statement tells is no setting of this one. */
const toldUpTo = (draft: Draft, before: readonly Draft[]): number =>
  Math.max(
    0,
    ...before
      .filter(({ at, stretch, content }) => stretch === draft.stretch && at < draft.at && content.next <= draft.at)
      .map(({ content }) => content.next),
  );

/** What stands behind the next word of saying belongs to that one. */
function nextCue(cues: Scan['cues'], from: number, last: number): number {
  for (let i = from; i < last; i++) if (cues[i]) return i;
  return last;
}

/** Back to the comma-free start of the clause, at most to the start of the sentence. */
function clauseStart(view: Words, at: number, first: number): number {
  let from = at;
  const isSpeech = (i: number) => view.words[i]!.quote >= 0 && view.doc.quotes[view.words[i]!.quote]!.speech;
  while (from > first && !isSpeech(from - 1) && at - from < 30) from--;
  return from;
}

export const cueSpan = (scan: Scan, cue: Cue): Span => {
  const { core } = scan.view.words[cue.at]!.token;
  const text = scan.view.text.slice(core.start, core.end);
  const cut = cue.joined && /^[وف]/.test(text) && !scan.view.lexicon.cues.has(scan.view.words[cue.at]!.stem) ? 1 : 0;
  return { start: core.start + cut, end: core.end };
};
