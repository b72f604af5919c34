// When a statement was made: by the words of its own clause, else by the occasion on which the same speaker is dated.

import { contains, type Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Cast, Frame, Time } from '../layers.ts';
import type { Draft } from './statement-draft.ts';

/** The date of the clause of the cue that stands nearest to it, or the one set apart at the end of its sentence. */
export function ownDay(doc: Cast, frame: Frame): string | null {
  let best: { value: string; distance: number } | null = null;
  for (const time of datesWithin(doc, frame.clause)) {
    if (frame.content.some((content) => contains(content, time)) || isAhead(doc, time.value)) continue;
    if (verbBetween(doc, frame.cue, time)) continue;
    const distance = time.start >= frame.cue.end ? time.start - frame.cue.end : frame.cue.start - time.end;
    if (!best || distance < best.distance) best = { value: time.value, distance };
  }
  return best?.value ?? closingDay(doc, frame);
}

/** A day after the article's own: what is said to come. */
const isAhead = (doc: Cast, day: string): boolean =>
  day.length === DAY && !!doc.article.publishedAt && day > doc.article.publishedAt.slice(0, DAY);

/** «رفضت الحكومة المقترح، بحسب ما أعلن رئيسها الجمعة.», «أشار إلى …، وذلك خلال زيارته إلى بغداد، الأحد.» */
function closingDay(doc: Cast, frame: Frame): string | null {
  const sentence = sentenceAt(doc, frame.cue.start);
  if (!sentence) return null;
  const last = [...datesWithin(doc, sentence)].at(-1);
  if (last?.value.length !== DAY || last.start < frame.cue.end || isAhead(doc, last.value)) return null;
  const { text } = doc.article;
  if (/[\p{L}\p{N}]/u.test(text.slice(last.end, sentence.end))) return null;
  const apart = /[,،]\s*$/.test(text.slice(Math.max(sentence.start, last.start - 4), last.start));
  const told = frame.content.some((content) => content.start < last.end && content.end > last.start);
  return apart || (!told && frame.content.every((content) => content.end <= last.start)) ? last.value : null;
}

interface Occasion {
  day: string;
  medium: Draft['medium'];
  /** Where it was last told or went on. */
  at: number;
}

/** A day holds for the occasion: for what its speaker goes on to say there, in the headline and for who speaks beside him. */
export function occasions(doc: Cast, drafts: readonly Draft[]): void {
  const open = dayOfActors(doc, drafts);
  const first = new Map<string, Occasion>();
  let aside: Draft | null = null;
  const published = doc.article.publishedAt?.match(/^\d{4}(?:-\d{2}(?:-\d{2})?)?/)?.[0] ?? null;
  for (const draft of drafts) {
    const speaker = draft.speaker?.entity;
    if (!speaker) continue;
    const at = draft.frame.cue.start;
    // "We condemn …", outside any quotation: the piece itself is the statement
    if (!draft.saidAt && published && (draft.frame.issued || ownWords(doc, draft.frame))) draft.saidAt = published;
    const before = open.get(speaker);
    // «وكان قد قال أمس … وأضاف»: what was said before the story opens an occasion of its own, for what follows at once
    if (aside && followsOn(doc, aside, draft)) draft.saidAt ??= aside.saidAt;
    else {
      if (before && goesOn(before, draft)) draft.saidAt ??= before.day;
      aside = null;
    }
    if (draft.frame.earlier) aside = draft;
    if (!draft.saidAt || aside) continue;
    const occasion = { day: draft.saidAt, medium: draft.medium, at };
    open.set(speaker, occasion);
    if (!first.has(speaker)) first.set(speaker, occasion);
    if (!JOINT.has(draft.medium ?? '')) continue;
    for (const entity of jointSpeakers(doc, draft.frame))
      if (!open.has(entity)) open.set(entity, { day: draft.saidAt, medium: draft.medium, at });
  }
  for (const draft of drafts) {
    const speaker = draft.speaker?.entity;
    if (!speaker || draft.saidAt || !leads(doc, draft.frame)) continue;
    const told = first.get(speaker) ?? open.get(speaker);
    if (told && sumsUp(draft.frame, told)) draft.saidAt = told.day;
  }
}

/** A headline or lead before the occasion that is told below. */
export const sumsUp = (frame: Frame, occasion: { at: number }): boolean =>
  frame.cue.start < occasion.at && !frame.earlier;

/** The same speaker goes on in the same sentence, or without being named again. */
const followsOn = (doc: Cast, { speaker, frame }: Draft, next: Draft): boolean =>
  speaker?.entity === next.speaker?.entity &&
  (sentenceAt(doc, frame.cue.start) === sentenceAt(doc, next.frame.cue.start) ||
    (next.frame.sources?.[0]?.form === 'pronoun' && !next.frame.earlier));

/** Characters between two statements of one occasion: some paragraphs. */
const REACH = 2500;

/** Not after other matters of some paragraphs, not in another medium, and not for what is told as earlier. */
const goesOn = (occasion: Occasion, { frame }: Draft): boolean =>
  frame.cue.start - occasion.at < REACH && !frame.earlier && !isOther(occasion.medium, frame.medium);

const isOther = (a: Draft['medium'], b: Draft['medium']): boolean => a !== b && APART.has(a) && APART.has(b);

/** Media that are occasions of their own; "in a statement" may be said of any. */
const APART: ReadonlySet<Draft['medium']> = new Set<Draft['medium']>([
  'press-conference', 'interview', 'tweet', 'speech', 'testimony', 'report',
]); // biome-ignore format: one line says it

/** «قال في مؤتمر صحفي مع نظيره فلان إن …»: who is named between cue and content speaks there too, on the same day. */
export const jointSpeakers = (doc: Cast, { cue, content }: Frame): string[] =>
  [...mentionsWithin(doc, { start: cue.end, end: content[0]!.start })].map(({ entity }) => entity);

const JOINT = new Set(['press-conference', 'meeting']);
const DAY = 10;
const RECENT = 3 * 86_400_000;
const LEAD_SENTENCES = 4;
/** Letters between an actor and the day of what he does. */
const NEAR = 30;

/** «أجرت الوزيرة السبت محادثات في طرابلس»: in the lead, the day of what an actor did, which is the news that the piece tells. */
function dayOfActors(doc: Cast, drafts: readonly Draft[]): Map<string, Occasion> {
  const days = new Map<string, Occasion>();
  const published = doc.article.publishedAt?.slice(0, DAY);
  const lead = doc.sentences.slice(0, LEAD_SENTENCES);
  if (published?.length !== DAY || drafts.every(({ saidAt }) => saidAt)) return days;
  const end = lead.at(-1)?.end ?? 0;
  const contents = drafts.filter(({ frame }) => frame.cue.start < end).flatMap(({ frame }) => frame.content);
  for (const sentence of lead) {
    for (const time of datesWithin(doc, sentence)) {
      const before = Date.parse(published) - Date.parse(time.value);
      if (time.value.length !== DAY || before < 0 || before > RECENT || contents.some((c) => contains(c, time)))
        continue;
      for (const mention of mentionsWithin(doc, {
        start: Math.max(sentence.start, time.start - REACH),
        end: time.start,
      })) {
        if (days.has(mention.entity) || time.start - mention.end > NEAR || verbBetween(doc, mention, time)) continue;
        days.set(mention.entity, { day: time.value, medium: null, at: time.end });
      }
    }
  }
  return days;
}

/** In the headline or the first sentences. */
export function leads(doc: Cast, { cue }: Frame): boolean {
  const index = firstAtOrAfter(doc.sentences, cue.start + 1) - 1;
  return index < LEADING || doc.blocks[doc.sentences[index]!.block]?.kind === 'heading';
}
const LEADING = 3;

function ownWords(doc: Cast, { sources, cue }: Frame): boolean {
  if (!sources?.some((source) => source.form === 'pronoun' && source.person === 1)) return false;
  const quote = doc.quotes[firstAtOrAfter(doc.quotes, cue.start + 1) - 1];
  return !quote || !contains(quote, cue);
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

const sentenceAt = (doc: Cast, offset: number) => doc.sentences[firstAtOrAfter(doc.sentences, offset + 1) - 1];
