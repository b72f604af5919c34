// The contract between the explorer's server and its page, and with anyone else who calls it. Both sides parse with these schemas.
import * as z from 'zod/mini';
import { ActorKind } from '../model/actor.ts';
import { BuildProgress } from '../model/build-progress.ts';
import { EventStatus } from '../model/event.ts';
import { Act, EventType } from '../model/plover.ts';
import { Medium, Mode, Reports, Stance } from '../model/statement.ts';

const Position = { x: z.number(), y: z.number() };
export const NamesOut = { ar: z.nullable(z.string()), en: z.nullable(z.string()) };

export const ActorItem = z.object({
  id: z.string(),
  kind: ActorKind,
  ...NamesOut,
  unnamed: z.boolean(),
  ...Position,
  importance: z.number().check(z.describe('0–1, PageRank over the actor graph, scaled to its largest')),
  community: z.nullable(z.number()),
  statements: z.number().check(z.describe('statements made')),
  mentioned: z.number().check(z.describe('statements about or to it, and events it takes part in')),
});
export type ActorItem = z.infer<typeof ActorItem>;

export const PlaceItem = z.object({
  id: z.string(),
  ...NamesOut,
  country: z.nullable(z.string()),
  lat: z.nullable(z.number()),
  lon: z.nullable(z.number()),
  ...Position,
});
export type PlaceItem = z.infer<typeof PlaceItem>;

export const About = z.object({ actor: z.string(), stance: Stance });

export const StatementItem = z.object({
  id: z.string(),
  speaker: z.nullable(z.string()),
  to: z.array(z.string()),
  via: z.array(z.string()),
  about: z.array(About),
  reports: z.array(z.object({ event: z.string(), how: Reports })),
  act: Act,
  mode: Mode,
  medium: z.nullable(Medium),
  date: z.nullable(z.string()).check(z.describe('when it was said, EDTF')),
  text: z.string().check(z.describe('what was said, in the words of the article')),
  articles: z.array(z.string()),
  ...Position,
});
export type StatementItem = z.infer<typeof StatementItem>;

export const EventItem = z.object({
  id: z.string(),
  type: EventType,
  mode: z.nullable(z.string()),
  status: EventStatus,
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  place: z.nullable(z.string()),
  date: z.nullable(z.string()).check(z.describe('when it happened, EDTF')),
  text: z.string().check(z.describe('the words that name it')),
  articles: z.array(z.string()),
  ...Position,
});
export type EventItem = z.infer<typeof EventItem>;

export const ArticleItem = z.object({
  id: z.string(),
  title: z.string(),
  source: z.nullable(z.string()),
  language: z.enum(['ar', 'en']),
  publishedAt: z.nullable(z.string()),
  url: z.nullable(z.string()),
  story: z.nullable(z.string()).check(z.describe('cluster of articles that tell the same story')),
});
export type ArticleItem = z.infer<typeof ArticleItem>;

export const OfficeItem = z.object({ person: z.string(), of: z.string(), title: z.string() });

const Totals = z.object({
  actors: z.number(),
  places: z.number(),
  statements: z.number(),
  events: z.number(),
  articles: z.number(),
});

export const Slice = z.object({
  version: z.string().check(z.describe('hash of the graph')),
  actors: z.array(ActorItem),
  places: z.array(PlaceItem),
  statements: z.array(StatementItem),
  events: z.array(EventItem),
  articles: z.array(ArticleItem),
  offices: z.array(OfficeItem),
  totals: Totals,
  truncated: z.boolean().check(z.describe('the graph holds more than this slice')),
});
export type Slice = z.infer<typeof Slice>;

export const ROLES = ['speaker', 'cue', 'content', 'trigger'] as const;
export const Role = z
  .enum(ROLES)
  .check(z.describe('who says it, the words that report, what is said; what names an event'));
export type Role = z.infer<typeof Role>;
export const RolePart = z.object({ role: Role, start: z.number(), end: z.number() });
export type RolePart = z.infer<typeof RolePart>;

export const Evidence = z.object({
  article: z.string(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  parts: z.array(RolePart).check(z.describe('words of the quote that play a role, offsets into the article')),
  sentence: z.nullable(z.object({ start: z.number(), end: z.number(), text: z.string() })),
});
export type Evidence = z.infer<typeof Evidence>;

const Both = z.object({ ar: z.string(), en: z.string() });

export const RecordDetail = z.object({
  id: z.string(),
  kind: z.enum(['statement', 'event']),
  statement: z.nullable(StatementItem),
  event: z.nullable(EventItem),
  oneLine: Both.check(z.describe('one sentence built from the record, for readers of the other language')),
  evidence: z.array(Evidence),
  articles: z.array(ArticleItem),
});
export type RecordDetail = z.infer<typeof RecordDetail>;
export const RecordPage = z.object({ records: z.array(RecordDetail), total: z.number(), next: z.nullable(z.number()) });
export type RecordPage = z.infer<typeof RecordPage>;

export const RelationCount = z.object({ relation: z.string(), records: z.number(), actors: z.number() });
export const ActorDetail = z.object({
  actor: ActorItem,
  aliases: z.array(z.string()),
  offices: z.array(OfficeItem),
  relations: z.array(RelationCount).check(z.describe('what expanding would add, by relation')),
  mentions: z.number(),
  members: z.number().check(z.describe('how many were merged into it, itself among them; 0 when none')),
  records: z.array(z.string()).check(z.describe('ids of its statements and events, newest first')),
});
export type ActorDetail = z.infer<typeof ActorDetail>;

export const ArticleDetail = z.object({
  article: ArticleItem,
  text: z.string(),
  marks: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      record: z.string(),
      kind: z.enum(['statement', 'event']),
      parts: z.array(RolePart),
    }),
  ),
  mentions: z.array(z.object({ start: z.number(), end: z.number(), entity: z.string() })),
});
export type ArticleDetail = z.infer<typeof ArticleDetail>;

export const HIT_KINDS = ['actor', 'place', 'statement', 'event', 'article'] as const;
export const SearchHit = z.object({
  id: z.string(),
  kind: z.enum(HIT_KINDS),
  ...NamesOut,
  detail: z.nullable(z.string()).check(z.describe('kind of actor, act, event type, or outlet and date')),
  score: z.number(),
});
export type SearchHit = z.infer<typeof SearchHit>;
export const SearchResult = z.object({ hits: z.array(SearchHit) });

export const PathResult = z.object({
  paths: z.array(z.object({ actors: z.array(z.string()), records: z.array(z.array(z.string())) })),
});
export type PathResult = z.infer<typeof PathResult>;

export const QueryRequest = z.object({
  cypher: z.string().check(z.minLength(1), z.maxLength(20_000)),
  params: z.optional(z.record(z.string(), z.unknown())).check(z.describe('values of $names in the query, any JSON')),
  maxRows: z.optional(z.int().check(z.gte(1), z.lte(10_000))),
});
export const QueryResponse = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  truncated: z.boolean(),
});
export type QueryResponse = z.infer<typeof QueryResponse>;

export const ExportRequest = z.object({
  format: z.string().check(z.minLength(1), z.maxLength(40)),
  nodes: z
    .array(z.string())
    .check(z.minLength(1), z.maxLength(20_000), z.describe('ids of the nodes to export, with the edges between them')),
});
export type ExportRequest = z.infer<typeof ExportRequest>;

export const Meta = z.object({
  name: z.literal('qala'),
  version: z.string(),
  totals: Totals,
  can: z.object({ query: z.boolean(), review: z.boolean() }),
  building: z.nullable(BuildProgress).check(z.describe('how far a running build is')),
  schema: z.object({ labels: z.record(z.string(), z.array(z.string())), edges: z.array(z.string()) }),
});
export type Meta = z.infer<typeof Meta>;

/** RFC 9457. `field` names the offending input where there is one. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  field: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;
