// Everything that decides what is on screen, as one plain record: what undo steps through and what a link carries.
import * as z from 'zod/mini';
import { ActorKind } from '../../../model/actor.ts';
import { EventStatus } from '../../../model/event.ts';
import { Act, EventType } from '../../../model/plover.ts';
import { Medium, Mode, Stance } from '../../../model/statement.ts';

export const RecordKind = z.enum(['statement', 'event']);

export const Filters = z.object({
  records: z._default(z.array(RecordKind), []),
  kinds: z._default(z.array(ActorKind), []),
  acts: z._default(z.array(Act), []),
  types: z._default(z.array(EventType), []),
  stances: z._default(z.array(Stance), []),
  modes: z._default(z.array(Mode), []),
  media: z._default(z.array(Medium), []),
  statuses: z._default(z.array(EventStatus), []),
  outlets: z._default(z.array(z.string()), []),
  minSources: z._default(z.int().check(z.gte(1)), 1),
  named: z._default(z.boolean(), false),
});
export type Filters = z.infer<typeof Filters>;
/** Filters that are lists of values: none chosen means all. */
export const FACETS = [
  'records',
  'kinds',
  'acts',
  'types',
  'stances',
  'modes',
  'media',
  'statuses',
  'outlets',
] as const;
export type Facet = (typeof FACETS)[number];

export const TimeChoice = z.object({
  clock: z._default(z.enum(['happened', 'published']), 'happened'),
  from: z._default(z.nullable(z.string()), null),
  to: z._default(z.nullable(z.string()), null),
  undated: z._default(z.boolean(), true),
});
export type TimeChoice = z.infer<typeof TimeChoice>;

export const SELECTABLE = ['actor', 'place', 'statement', 'event', 'article', 'pair'] as const;
export const Selection = z.object({
  kind: z.enum(SELECTABLE),
  id: z.string().check(z.describe('for a pair: two actor ids joined by ~')),
});
export type Selection = z.infer<typeof Selection>;

export const View = z.object({
  grain: z._default(z.enum(['actors', 'full']), 'actors'),
  scope: z._default(z.enum(['all', 'ego', 'story', 'disputed', 'path']), 'all'),
  focus: z
    ._default(z.nullable(z.string()), null)
    .check(z.describe('actor of an ego view, story of a story view, a~b of a path')),
  selected: z._default(z.nullable(Selection), null),
  reading: z._default(z.nullable(z.object({ article: z.string(), record: z.nullable(z.string()) })), null),
  filters: z.prefault(Filters, {}),
  time: z.prefault(TimeChoice, {}),
  expanded: z._default(z.array(z.string()), []),
  hidden: z._default(z.array(z.string()), []),
  pinned: z._default(z.record(z.string(), z.tuple([z.number(), z.number()])), {}),
  colour: z._default(z.enum(['kind', 'community']), 'kind'),
  size: z._default(z.enum(['importance', 'statements', 'mentioned']), 'importance'),
  most: z
    ._default(z.nullable(z.int().check(z.gte(1), z.lte(1500))), null)
    .check(z.describe('nodes drawn at most; null leaves it to the scope')),
  drawer: z._default(z.enum(['none', 'table', 'query', 'review']), 'none'),
});
export type View = z.infer<typeof View>;

export const INITIAL_VIEW: View = View.parse({});
export const pairId = (a: string, b: string): string => `${a}~${b}`;
export const pairOf = (id: string): [string, string] => {
  const at = id.indexOf('~');
  return [id.slice(0, at), id.slice(at + 1)];
};
