// Reporting frames → statements: speakers, mode, targets with stance, time and medium; repeated ones dropped, in text order.
import { id as hash } from '../../model/id.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Mode, Statement } from '../../model/statement.ts';
import type { Language } from '../language.ts';
import type { Cast, Frame, Reference, Told } from '../layers.ts';
import { media } from './media.ts';
import { occasions, ownDay } from './said-at.ts';
import { spanIndex } from './span-index.ts';
import { createSpeakers, type Resolved } from './speakers.ts';
import { blockAt, type Draft } from './statement-draft.ts';
import { ownBodies, repeated } from './statement-repeats.ts';
import { aboutOf, type Parts } from './statement-targets.ts';

export function statements(doc: Cast, language: Language): Told {
  const speakers = createSpeakers(doc, language);
  const drafts: Draft[] = [];
  let joint: readonly (Resolved | null)[] = [];
  for (const frame of language.frames(doc)) {
    const via = unique(frame.via.flatMap((ref) => speakers.resolve(ref)?.entity ?? []));
    // who is named as addressed is not who speaks: «أما الزوجة فتوضح لصحيفة الغد أن»
    const told = frame.addressees.map((ref) =>
      ref.form === 'words' && ref.span.start > frame.cue.start ? speakers.resolve(ref) : null,
    );
    const others = new Set([...via, ...told.flatMap((party) => party?.entity ?? [])]);
    const resolved = frame.sources?.flatMap((ref) => jointly(ref, joint) ?? [speakers.resolve(ref, others)]) ?? [null];
    const own = new Set(resolved.flatMap((speaker) => speaker?.entity ?? []));
    const addressees = unique(
      frame.addressees.flatMap((ref, i) => (told[i] ?? speakers.resolve(ref, own))?.entity ?? []),
    );
    for (const speaker of resolved)
      drafts.push({
        frame,
        speaker,
        mode: modeOf(doc, frame),
        addressees: addressees.filter((a) => a !== speaker?.entity),
        via: via.filter((v) => v !== speaker?.entity),
        medium: frame.medium,
        saidAt: ownDay(doc, frame),
      });
    // who speaks inside another's statement does not go on behind it
    const nested = drafts
      .slice(-NESTED)
      .some((d) => d.frame !== frame && d.frame.content.some((c) => contains(c, frame.cue)));
    if (nested) continue;
    speakers.spoke(resolved, frame.cue.start);
    if (frame.sources) joint = resolved;
  }
  const cast = speakers.cast();
  media(cast, drafts);
  occasions(cast, drafts);
  const bodies = ownBodies(cast);
  const kept = repeated(cast, drafts, bodies);
  const parts = {
    bodies,
    top: new Set(spanIndex(cast).all.map(({ start }) => start)),
    inner: innerSpeech(kept),
    implied: language.implied?.(cast) ?? (() => []),
  };
  const actors = new Set(cast.actors.map(({ id }) => id));
  const list = kept.map((draft) => toStatement(cast, language, draft, actors, parts));
  list.sort((a, b) => a.cue.start - b.cue.start || a.content[0]!.start - b.content[0]!.start || (a.id < b.id ? -1 : 1));
  const seen = new Set<string>();
  return { ...cast, statements: list.filter(({ id }) => !seen.has(id) && seen.add(id)) };
}

function toStatement(
  doc: Cast,
  language: Language,
  draft: Draft,
  actors: ReadonlySet<string>,
  parts: Parts,
): Statement {
  const { frame, speaker } = draft;
  const entity = speaker?.entity ?? null;
  const first = frame.content[0]!;
  return {
    id: hash('s', doc.article.id, String(frame.cue.start), String(first.start), String(first.end), entity ?? ''),
    speaker: entity,
    source: speaker?.span ?? null,
    cue: frame.cue,
    content: frame.content,
    mode: draft.mode,
    act: frame.act,
    addressees: draft.addressees,
    about: aboutOf(doc, language, frame, entity, actors, draft.addressees, parts),
    medium: draft.medium,
    saidAt: draft.saidAt,
    via: draft.via,
    reports: [],
  };
}

/** «وقال السالم وقنديل إن … وأكدا أن»: two or more are meant by an elided subject of that number, those who spoke last. */
function jointly(reference: Reference, last: readonly (Resolved | null)[]): Resolved[] | null {
  if (reference.form !== 'pronoun' || reference.span.start !== reference.span.end) return null;
  const fits = reference.number === 'd' ? last.length === 2 : reference.number === 'p' && last.length > 1;
  return fits ? last.flatMap((party) => (party ? [{ ...party, span: reference.span }] : [])) : null;
}

/** For each frame the stretches of the frames inside its content that have a speaker of their own. */
function innerSpeech(drafts: readonly Draft[]): (frame: Frame) => Span[] {
  const spans = new Map<Frame, Span[]>();
  drafts.forEach(({ frame, speaker }, i) => {
    const inner = drafts
      .slice(i + 1, i + 1 + NESTED)
      .filter(
        (other) =>
          other.speaker &&
          other.speaker.entity !== speaker?.entity &&
          other.frame.content.every((span) => frame.content.some((outer) => contains(outer, span))) &&
          frame.content.some((outer) => contains(outer, other.frame.cue)),
      )
      .map((other) => ({ start: other.frame.cue.start, end: other.frame.content.at(-1)!.end }));
    spans.set(frame, inner);
  });
  return (frame) => spans.get(frame) ?? [];
}
/** Statements looked at behind one for those inside it. */
const NESTED = 6;

/** Share of the letters between quotation marks: all direct, none indirect. A colon before unmarked words makes them direct. */
export function modeOf(doc: Cast, frame: Frame): Mode {
  const { text } = doc.article;
  let inside = 0;
  let all = 0;
  for (const span of frame.content) {
    all += letters(text, span);
    for (let i = Math.max(0, firstAtOrAfter(doc.quotes, span.start) - 1); i < doc.quotes.length; i++) {
      const quote = doc.quotes[i]!;
      if (quote.start >= span.end) break;
      if (!overlaps(quote.inner, span)) continue;
      inside += letters(text, {
        start: Math.max(quote.inner.start, span.start),
        end: Math.min(quote.inner.end, span.end),
      });
    }
  }
  if (all > 0 && inside >= all * 0.97) return 'direct';
  const first = frame.content[0]!.start;
  const before = text.slice(Math.max(0, first - 6), first).trimEnd();
  if (/:["“”«»]?$/.test(before) && doc.blocks[blockAt(doc, frame.cue.start)]?.kind !== 'heading') return 'direct';
  return inside > 0 ? 'mixed' : 'indirect';
}

const letters = (text: string, span: Span): number =>
  text.slice(span.start, span.end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const unique = (list: string[]): string[] => [...new Set(list)].sort();
