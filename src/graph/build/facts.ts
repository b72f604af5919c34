// Statement and event nodes with their edges. A fact told by several articles is one node with several evidences;
// its properties come from the canonical record, and details that differ are kept side by side in plural lists.

import { dateFrom, dateTo } from '../../model/edtf.ts';
import type { Event } from '../../model/event.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { GraphNode } from '../../model/graph.ts';
import type { Statement } from '../../model/statement.ts';
import { day } from '../day.ts';
import { canonicalOf, type Resolution } from '../resolution.ts';
import { memberProperties } from './entities.ts';
import { addEvidence } from './evidence.ts';
import { addEdge, type Loose, type Parts, present } from './parts.ts';
import { sentenceAt, sentenceId } from './spine.ts';

type Detail = 'dates' | 'modes' | 'triggers' | 'statuses' | 'acts' | 'figures';

export interface Fact {
  label: 'Statement' | 'Event';
  /** Properties of the canonical record, once its article has come by. */
  own: Loose;
  members: string[];
  articles: string[];
  days: string[];
  /** Values of all records, each once; lists rather than sets, because most hold one value and there are many facts. */
  details: Partial<Record<Detail, string[]>>;
}
export type Facts = Map<string, Fact>;

const HOW = { asserts: 'ASSERTS', denies: 'DENIES', demands: 'DEMANDS' } as const;
const BETWEEN = ' … ';
/** A number with the word it counts: «12 قتيلا», "30 wounded". */
const FIGURE = /\p{N}+(?:[.,]\p{N}+)*\s+\p{L}+/gu;

export function addStatement(parts: Parts, facts: Facts, of: Extraction, record: Statement, by: Resolution): void {
  const { text } = of.article;
  const id = canonicalOf(by.statements, record.id);
  const actor = (entity: string) => canonicalOf(by.actors, entity);
  const content = record.content.map(({ start, end }) => text.slice(start, end)).join(BETWEEN);
  const fact = factOf(facts, 'Statement', id, record.id, of);
  if (record.saidAt) addDetail(fact, 'dates', record.saidAt);
  addDetail(fact, 'acts', record.act);
  if (record.id === id) {
    fact.own = {
      id,
      text: content,
      mode: record.mode,
      act: record.act,
      cue: text.slice(record.cue.start, record.cue.end),
      medium: record.medium,
      saidAt: record.saidAt,
      dateFrom: dateFrom(record.saidAt),
      dateTo: dateTo(record.saidAt),
    };
  }
  const via = (entity: string) => (actor(entity) === entity ? {} : { entities: [entity] });
  if (record.speaker) addEdge(parts, 'SAID', actor(record.speaker), id, via(record.speaker));
  for (const to of record.addressees) addEdge(parts, 'TO', id, actor(to), via(to));
  for (const agency of record.via) addEdge(parts, 'VIA', id, actor(agency), via(agency));
  for (const { actor: about, stance } of record.about)
    addEdge(parts, 'ABOUT', id, actor(about), { stance, ...via(about) }, stance);
  for (const { event, how } of record.reports)
    if (!by.wrong.has(event)) addEdge(parts, HOW[how], id, canonicalOf(by.events, event));
  const roles = { speaker: record.source ? [record.source] : [], cue: [record.cue], content: record.content };
  addEvidence(parts, id, record.id, of, roles);
}

export function addEvent(parts: Parts, facts: Facts, of: Extraction, record: Event, by: Resolution): void {
  const { text } = of.article;
  const id = canonicalOf(by.events, record.id);
  const actor = (entity: string) => canonicalOf(by.actors, entity);
  const trigger = text.slice(record.trigger.start, record.trigger.end);
  const fact = factOf(facts, 'Event', id, record.id, of);
  if (record.date) addDetail(fact, 'dates', record.date);
  if (record.mode) addDetail(fact, 'modes', record.mode);
  addDetail(fact, 'triggers', trigger);
  addDetail(fact, 'statuses', record.status);
  for (const [figure] of text.slice(record.evidence.start, record.evidence.end).matchAll(FIGURE))
    addDetail(fact, 'figures', figure);
  if (record.id === id) {
    fact.own = {
      id,
      type: record.type,
      mode: record.mode,
      trigger,
      text: text.slice(record.evidence.start, record.evidence.end),
      status: record.status,
      date: record.date,
      dateFrom: dateFrom(record.date),
      dateTo: dateTo(record.date),
    };
  }
  const via = (entity: string) => (actor(entity) === entity ? {} : { entities: [entity] });
  for (const party of record.actor) addEdge(parts, 'HAS_ACTOR', id, actor(party), via(party));
  for (const party of record.recipient) addEdge(parts, 'HAS_RECIPIENT', id, actor(party), via(party));
  if (record.place) addEdge(parts, 'AT', id, canonicalOf(by.places, record.place));
  addEvidence(parts, id, record.id, of, { trigger: [record.trigger] }, [record.evidence]);
}

export function addOffices(parts: Parts, { article, sentences, offices }: Extraction, by: Resolution): void {
  for (const { person, title, of, evidence } of offices) {
    if (!of) continue;
    const holder = canonicalOf(by.actors, person);
    const body = by.places.has(of) ? canonicalOf(by.places, of) : canonicalOf(by.actors, of);
    const index = sentenceAt(sentences, evidence.start);
    const where = index === null ? article.id : sentenceId(article.id, index);
    const words = `${where} ${evidence.start}-${evidence.end}`;
    addEdge(parts, 'HOLDS', holder, body, { title, evidence: [words] }, title);
  }
}

function factOf(facts: Facts, label: Fact['label'], id: string, record: string, { article }: Extraction): Fact {
  const fact = facts.get(id) ?? {
    label,
    own: {},
    members: [],
    articles: [],
    days: [],
    details: {},
  };
  facts.set(id, fact);
  if (record !== id) fact.members.push(record);
  addOnce(fact.articles, article.id);
  const published = day(article.publishedAt);
  if (published) addOnce(fact.days, published);
  return fact;
}

/** Joins what one article says of a fact to what others say. */
export function putFact(facts: Facts, id: string, fact: Fact): void {
  const old = facts.get(id);
  if (!old) {
    facts.set(id, fact);
    return;
  }
  if (fact.own.id !== undefined) old.own = fact.own;
  old.members.push(...fact.members);
  for (const article of fact.articles) addOnce(old.articles, article);
  for (const day of fact.days) addOnce(old.days, day);
  for (const [detail, values] of Object.entries(fact.details) as [Detail, string[]][])
    for (const value of values) addDetail(old, detail, value);
}

function addOnce(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value);
}

function addDetail(fact: Fact, detail: Detail, value: string): void {
  const values = fact.details[detail] ?? [];
  fact.details[detail] = values;
  addOnce(values, value);
}

export interface Counted {
  outlets: readonly string[];
  independent: number;
}

export function factNode(id: string, fact: Fact, counted: Counted, by: Resolution): GraphNode {
  const merges = fact.label === 'Statement' ? by.statements : by.events;
  const days = [...fact.days].sort();
  const several = (values: string[] = []) => (values.length > 1 ? [...values].sort() : null);
  return {
    id,
    label: fact.label,
    properties: present({
      ...fact.own,
      dates: several(fact.details.dates),
      modes: several(fact.details.modes),
      triggers: several(fact.details.triggers),
      statuses: several(fact.details.statuses),
      acts: several(fact.details.acts),
      figures: fact.articles.length > 1 ? several(fact.details.figures) : null,
      firstPublished: days[0],
      lastPublished: days.at(-1),
      articles: fact.articles.length,
      outlets: [...counted.outlets],
      independent: counted.independent,
      ...memberProperties([...fact.members].sort(), merges),
    }),
  };
}
