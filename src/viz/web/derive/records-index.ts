// The loaded slice, indexed: statements and events in one shape, so that filters, time and views treat them alike.
import { dateFrom, dateTo } from '../../../model/edtf.ts';
import type { ActorItem, ArticleItem, EventItem, PlaceItem, Slice, StatementItem } from '../../api.ts';

export interface Rec {
  id: string;
  kind: 'statement' | 'event';
  statement: StatementItem | null;
  event: EventItem | null;
  /** Actors and the place that play a part. */
  parts: string[];
  /** First and last day on which it was said or happened. */
  from: string | null;
  to: string | null;
  /** Day on which the first of its articles came out. */
  published: string | null;
  articles: string[];
  outlets: string[];
}

export interface Index {
  slice: Slice;
  actors: Map<string, ActorItem>;
  places: Map<string, PlaceItem>;
  articles: Map<string, ArticleItem>;
  recs: Map<string, Rec>;
  recsOf: Map<string, Rec[]>;
  /** Articles by story, only stories of several articles. */
  stories: Map<string, string[]>;
  /** Events that some assert and others deny. */
  disputed: Set<string>;
}

export const OUTLET_UNKNOWN = '?';

const distinct = <T>(items: T[]): T[] => [...new Set(items)];

function rec(item: StatementItem | EventItem, articles: Map<string, ArticleItem>): Rec {
  const statement = 'act' in item ? item : null;
  const event = 'act' in item ? null : item;
  const parts = statement
    ? [statement.speaker, ...statement.to, ...statement.via, ...statement.about.map((a) => a.actor)]
    : [...event!.actors, ...event!.recipients, event!.place];
  const told = item.articles.flatMap((id) => articles.get(id) ?? []);
  const days = told.flatMap((a) => a.publishedAt?.slice(0, 10) ?? []).sort();
  return {
    id: item.id,
    kind: statement ? 'statement' : 'event',
    statement,
    event,
    parts: distinct(parts.filter((p): p is string => p !== null)),
    from: dateFrom(item.date),
    to: dateTo(item.date) ?? dateFrom(item.date),
    published: days[0] ?? null,
    articles: item.articles,
    outlets: distinct(told.map((a) => a.source ?? OUTLET_UNKNOWN)),
  };
}

function disputedEvents(slice: Slice): Set<string> {
  const how = new Map<string, Set<string>>();
  for (const s of slice.statements)
    for (const r of s.reports) {
      const set = how.get(r.event) ?? new Set();
      how.set(r.event, set.add(r.how));
    }
  const disputed = slice.events.filter((e) => {
    const said = how.get(e.id);
    const denied = said?.has('denies') || e.status === 'denied';
    const asserted = said?.has('asserts') || e.status === 'asserted' || e.status === 'alleged';
    return denied && asserted && said !== undefined;
  });
  return new Set(disputed.map((e) => e.id));
}

/** What an actor says of or to itself, or does to itself. */
export const ofItself = ({ statement: s, event: e }: Rec, actor: string): boolean =>
  s
    ? s.speaker === actor && (s.to.includes(actor) || s.about.some((a) => a.actor === actor))
    : e!.actors.includes(actor) && e!.recipients.includes(actor);

export function indexSlice(slice: Slice): Index {
  const articles = new Map(slice.articles.map((a) => [a.id, a]));
  const recs = new Map<string, Rec>();
  for (const item of [...slice.statements, ...slice.events]) recs.set(item.id, rec(item, articles));
  const recsOf = new Map<string, Rec[]>();
  for (const r of recs.values())
    for (const part of r.parts) {
      const list = recsOf.get(part);
      if (list) list.push(r);
      else recsOf.set(part, [r]);
    }
  const stories = new Map<string, string[]>();
  for (const a of slice.articles) if (a.story) stories.set(a.story, [...(stories.get(a.story) ?? []), a.id]);
  return {
    slice,
    actors: new Map(slice.actors.map((a) => [a.id, a])),
    places: new Map(slice.places.map((p) => [p.id, p])),
    articles,
    recs,
    recsOf,
    stories,
    disputed: disputedEvents(slice),
  };
}
