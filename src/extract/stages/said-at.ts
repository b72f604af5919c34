// When a statement was made: by the words of its own clause, else by the occasion on which the same speaker is dated.

import { contains, type Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Cast, Frame, Time } from '../layers.ts';
import type { Draft } from './statement-draft.ts';

/** The date of the clause of the cue that stands nearest to it, or the one set apart at the end of its sentence. */
export function ownDay(doc: Cast, frame: Frame): string | null {
  let best: { value: string; distance: number } | null = null;
  for (const time of datesWithin(doc, frame.clause)) {
    if (frame.content.some((content) => contains(content, time))) continue;
    if (verbBetween(doc, frame.cue, time)) continue;
    const distance = time.start >= frame.cue.end ? time.start - frame.cue.end : frame.cue.start - time.end;
    if (!best || distance < best.distance) best = { value: time.value, distance };
  }
  return best?.value ?? closingDay(doc, frame);
}

/** «رفضت الحكومة المقترح، بحسب ما أعلن رئيسها الجمعة.», «أشار إلى …، وذلك خلال زيارته إلى بغداد، الأحد.» */
function closingDay(doc: Cast, frame: Frame): string | null {
  const sentence = sentenceAt(doc, frame.cue.start);
  if (!sentence) return null;
  const last = [...datesWithin(doc, sentence)].at(-1);
  if (last?.value.length !== DAY || last.start < frame.cue.end) return null;
  const { text } = doc.article;
  if (/[\p{L}\p{N}]/u.test(text.slice(last.end, sentence.end))) return null;
  const apart = /[,،]\s*$/.test(text.slice(Math.max(sentence.start, last.start - 4), last.start));
  const told = frame.content.some((content) => content.start < last.end && content.end > last.start);
  return apart || (!told && frame.content.every((content) => content.end <= last.start)) ? last.value : null;
}

/** A day holds for the occasion: for all that its speaker says there, in the headline and for who speaks beside him. */
export function occasions(doc: Cast, drafts: readonly Draft[]): void {
  const days = new Map<string, string>();
  const first = new Map<string, string>();
  const visits = dayOfActors(doc, drafts);
  const published = doc.article.publishedAt?.match(/^\d{4}(?:-\d{2}(?:-\d{2})?)?/)?.[0] ?? null;
  for (const draft of drafts) {
    const speaker = draft.speaker?.entity;
    if (!speaker) continue;
    // "We condemn …", outside any quotation: the piece itself is the statement
    if (!draft.saidAt && published && (draft.frame.issued || ownWords(doc, draft.frame))) draft.saidAt = published;
    draft.saidAt ??= days.get(speaker) ?? null;
    if (!draft.saidAt) continue;
    days.set(speaker, draft.saidAt);
    if (!first.has(speaker)) first.set(speaker, draft.saidAt);
    if (!JOINT.has(draft.medium ?? '')) continue;
    // «قال في مؤتمر صحفي مع نظيره فلان إن …»: what the other says there is of the same day
    const beside = { start: draft.frame.cue.end, end: draft.frame.content[0]!.start };
    for (const entity of mentionedIn(doc, beside)) if (!days.has(entity)) days.set(entity, draft.saidAt);
  }
  for (const draft of drafts) {
    const speaker = draft.speaker?.entity;
    if (!speaker || draft.saidAt) continue;
    const told = first.get(speaker);
    draft.saidAt =
      (told && leads(doc, draft.frame) ? told : null) ?? (first.has(speaker) ? null : visits.get(speaker)) ?? null;
  }
}

const JOINT = new Set(['press-conference', 'meeting']);
const DAY = 10;
const RECENT = 3 * 86_400_000;
const LEAD_SENTENCES = 4;

/** «أجرت الوزيرة السبت محادثات في طرابلس»: in the lead, the day of what an actor did, which is the news that the piece tells. */
function dayOfActors(doc: Cast, drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  const published = doc.article.publishedAt?.slice(0, DAY);
  const lead = doc.sentences.slice(0, LEAD_SENTENCES);
  if (published?.length !== DAY) return days;
  const contents = drafts.flatMap(({ frame }) => frame.content).filter(({ start }) => start < lead.at(-1)!.end);
  for (const sentence of lead) {
    for (const time of datesWithin(doc, sentence)) {
      const before = Date.parse(published) - Date.parse(time.value);
      if (time.value.length !== DAY || before < 0 || before > RECENT || contents.some((c) => contains(c, time)))
        continue;
      for (const mention of mentionsWithin(doc, { start: sentence.start, end: time.start })) {
        if (days.has(mention.entity) || verbBetween(doc, mention, time)) continue;
        if (time.start - mention.end <= NEAR) days.set(mention.entity, time.value);
      }
    }
  }
  return days;
}
/** Letters between an actor and the day of what he does. */
const NEAR = 30;

const leads = (doc: Cast, { cue }: Frame): boolean =>
  doc.blocks[sentenceAt(doc, cue.start)?.block ?? -1]?.kind === 'heading' || cue.start < (doc.sentences[2]?.start ?? 0);

function ownWords(doc: Cast, { sources, cue }: Frame): boolean {
  if (!sources?.some((source) => source.form === 'pronoun' && source.person === 1)) return false;
  return !doc.quotes.some((quote) => contains(quote, cue));
}

/** A verb that leads to a clause of its own; one with a pronoun goes on about its noun: «في بيان نشره أمس». */
function verbBetween(doc: Cast, a: Span, b: Span): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  for (let i = firstAtOrAfter(doc.tokens, from); i < doc.tokens.length && doc.tokens[i]!.start < to; i++) {
    const { pos, enclitic } = doc.tokens[i]!;
    if (pos === 'VERB' && enclitic === null) return true;
  }
  return false;
}

function* datesWithin(doc: Cast, span: Span): Generator<Time & { value: string }> {
  for (let i = firstAtOrAfter(doc.times, span.start); i < doc.times.length && doc.times[i]!.end <= span.end; i++) {
    const time = doc.times[i]!;
    if (time.kind === 'date' && time.value !== null && !time.value.includes('/')) yield { ...time, value: time.value };
  }
}

function* mentionsWithin(doc: Cast, span: Span): Generator<Cast['mentions'][number]> {
  for (
    let i = firstAtOrAfter(doc.mentions, span.start);
    i < doc.mentions.length && doc.mentions[i]!.start < span.end;
    i++
  )
    if (doc.mentions[i]!.end <= span.end) yield doc.mentions[i]!;
}
const mentionedIn = (doc: Cast, span: Span): string[] => [...mentionsWithin(doc, span)].map(({ entity }) => entity);

const sentenceAt = (doc: Cast, offset: number) => doc.sentences[firstAtOrAfter(doc.sentences, offset + 1) - 1];
