// A frame in the making, with the words it covers, and its finished form.
import type { Span } from '../../../../model/span.ts';
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

export function finish(view: Words, draft: Draft): Frame {
  const { words, stretches } = view;
  const stretch = stretches[draft.stretch]!;
  const stances = stancesOf(view, draft);
  const { content } = draft;
  const before = Math.min(draft.at, content.first);
  const from = clauseStart(view, before, stretch.first);
  const to = Math.max(draft.at + 1, content.first);
  const setting = settingOf(
    view,
    from,
    draft.at < content.first ? content.first : Math.min(draft.at + 6, stretch.last),
  );
  const behind =
    content.next < stretch.last && content.next > draft.at
      ? settingOf(view, content.next, Math.min(content.next + AFTER, stretch.last))
      : null;
  const medium = draft.cue?.flags.has('tweet') ? 'tweet' : (setting.medium ?? behind?.medium ?? null);
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
    clause: { start: words[from]!.start, end: clauseEnd },
    stances,
  };
}

/** Back to the comma-free start of the clause, at most to the start of the sentence. */
function clauseStart(view: Words, at: number, first: number): number {
  let from = at;
  while (from > first && view.words[from - 1]!.quote < 0 && at - from < 30) from--;
  return from;
}

export const cueSpan = (scan: Scan, cue: Cue): Span => {
  const { core } = scan.view.words[cue.at]!.token;
  const text = scan.view.text.slice(core.start, core.end);
  const cut = cue.joined && /^[وف]/.test(text) && !scan.view.lexicon.cues.has(scan.view.words[cue.at]!.stem) ? 1 : 0;
  return { start: core.start + cut, end: core.end };
};
