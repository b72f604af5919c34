// Happenings → events with participants, place, date and status, joined to the statements that tell them.
import { dateFrom } from '../../model/edtf.ts';
import type { EventStatus } from '../../model/event.ts';
import { id } from '../../model/id.ts';
import { contains, type Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Statement } from '../../model/statement.ts';
import type { Language } from '../language.ts';
import type { Happened, Happening, Reference, Told } from '../layers.ts';
import { distinctActors, distinctMentions } from './distinct.ts';
import { eventDate } from './event-date.ts';
import { carryDates, shareDates } from './event-dates-shared.ts';
import { type Draft, mergeEvents } from './event-merge.ts';
import { mergeTests } from './event-merge-tests.ts';
import { createResolver, type Resolver } from './references.ts';

export function events(doc: Told, language: Language): Happened {
  const happenings = language.happenings(doc).toSorted((a, b) => a.trigger.start - b.trigger.start);
  const resolver = createResolver(doc, language);
  for (const { speaker, cue } of doc.statements) if (speaker) resolver.hold(speaker, cue.start);
  const places = new Set(doc.places.map((place) => place.id));
  const countries = new Set(doc.actors.filter((actor) => actor.kind === 'country').map((actor) => actor.id));
  const unnamed = new Set(doc.actors.filter((actor) => actor.unnamed).map((actor) => actor.id));
  const sources = new Set(doc.statements.flatMap(({ speaker }) => (speaker && unnamed.has(speaker) ? [speaker] : [])));
  const told = covering(doc.statements);
  const drafts = happenings.map((happening) =>
    draft(doc, language, happening, { resolver, places, countries, told, sources }),
  );
  carryDates(doc, happenings, drafts);
  const made = resolver.made();
  const groups = mergeEvents(drafts, mergeTests({ ...doc, actors: [...doc.actors, ...made.actors] }));
  shareDates(happenings, drafts, groups);
  const eventIds = groups.map(({ event }) =>
    id('e', doc.article.id, event.type, String(event.trigger.start), String(event.trigger.end)),
  );
  const reports = new Map<string, Statement['reports']>();
  groups.forEach(({ members }, g) => {
    for (const member of members) {
      const happening = happenings[member]!;
      for (const statement of told(happening.trigger)) {
        const list = reports.get(statement.id) ?? [];
        const how = language.reports(doc, statement.content, happening);
        if (!list.some((r) => r.event === eventIds[g])) list.push({ event: eventIds[g]!, how });
        reports.set(statement.id, list);
      }
    }
  });
  return {
    ...doc,
    actors: distinctActors([...doc.actors, ...made.actors]),
    mentions: distinctMentions([...doc.mentions, ...made.mentions]),
    statements: doc.statements.map((s) => ({ ...s, reports: [...s.reports, ...(reports.get(s.id) ?? [])] })),
    events: groups.map(({ event }, g) => {
      const { word, heading, known, apart, sentence, continues, past, ...fields } = event;
      return { id: eventIds[g]!, ...fields };
    }),
  };
}

interface Tools {
  resolver: Resolver;
  places: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  told: (span: Span) => Statement[];
  /** Unnamed sources («مصادر», «وسائل إعلام»): they tell of events, and no pronoun of an event means them. */
  sources: ReadonlySet<string>;
}

function draft(doc: Told, language: Language, happening: Happening, tools: Tools): Draft {
  const { resolver, places, countries, told } = tools;
  const statements = told(happening.trigger);
  // «قال مسؤولون إنهم تحدثوا», "the military said it had killed": a pronoun that is written may mean them, an elided subject does not
  const speaksOfItself = (id: string, at: Span) =>
    (!tools.sources.has(id) && !statements.some((s) => s.speaker === id)) ||
    statements.some((s) => s.speaker === id && (at.end > at.start || !s.content.some((c) => contains(c, at))));
  const meant = (reference: Reference) =>
    resolver.party(reference).filter((id) => reference.form === 'words' || speaksOfItself(id, reference.span));
  const all = (references: readonly Reference[]) => unique(references.flatMap(meant));
  const sufferers = all(happening.recipient);
  // "and managed to expel the rebels": whom the words name as the sufferer is not the elided doer
  const named = new Set(all(happening.recipient.filter((reference) => reference.form === 'words')));
  const actors = unique(
    happening.actor.flatMap((reference) =>
      meant(reference).filter((entity) => reference.form === 'words' || !named.has(entity)),
    ),
  );
  const recipients = sufferers.filter((entity) => !actors.includes(entity));
  const located = happening.place ? (resolver.resolve({ form: 'words', span: happening.place })[0] ?? null) : null;
  const place = located ?? [...recipients, ...actors].find((entity) => places.has(entity)) ?? null;
  const actor = actors.filter((entity) => !places.has(entity));
  const recipient = recipients.filter((entity) => !places.has(entity));
  const saying = (time: Span) =>
    !happening.bySaying && statements.some((s) => !s.content.some((c) => contains(c, time)));
  const { type, mode, trigger, evidence } = happening;
  const sentence = sentenceAt(doc, trigger.start);
  const heading = doc.blocks[doc.sentences[sentence]?.block ?? -1]?.kind === 'heading';
  const published = doc.article.publishedAt?.slice(0, 'YYYY-MM-DD'.length) ?? null;
  const date = happening.date ?? eventDate(happening, doc.times, saying, happening.past ? published : null);
  for (const entity of actor.slice(0, 1)) resolver.hold(entity, trigger.start);
  return {
    type, mode, trigger, actor, recipient, evidence,
    // «تحتفل في 14 مايو», read in April
    status: happening.past === false && published && TOLD.has(happening.status) && (dateFrom(date) ?? '') > published ? 'planned' : happening.status,
    place: place !== null && (places.has(place) || countries.has(place)) ? place : null,
    date, sentence, heading,
    known: happening.known ?? false, apart: happening.apart ?? false, continues: happening.continues ?? false, past: (happening.past || happening.earlier) ?? false,
    word: language.fold(doc.article.text.slice(trigger.start, trigger.end)),
  }; // biome-ignore format: a record
}
const TOLD = new Set<EventStatus>(['asserted', 'alleged']);

/** Index of the sentence that holds an offset. */
const sentenceAt = (doc: Told, offset: number): number => firstAtOrAfter(doc.sentences, offset + 1) - 1;

const unique = <T>(list: T[]): T[] => [...new Set(list)];

/** The statements whose content holds a span, the innermost last. */
function covering(statements: readonly Statement[]): (span: Span) => Statement[] {
  const parts = statements
    .flatMap((s) => s.content.map((c) => ({ ...c, statement: s })))
    .sort((a, b) => a.start - b.start);
  const furthest: number[] = [];
  for (const part of parts) furthest.push(Math.max(furthest.at(-1) ?? 0, part.end));
  return (span) => {
    const found: Statement[] = [];
    for (let i = firstAtOrAfter(parts, span.start + 1) - 1; i >= 0 && furthest[i]! >= span.end; i--) {
      if (contains(parts[i]!, span)) found.unshift(parts[i]!.statement);
    }
    return unique(found);
  };
}
