// Everything that decides what is on screen, as one plain record: what undo steps through and what a link carries.
import { z } from 'zod';
import { ActorKind } from '../../../model/actor.ts';
import { EventStatus } from '../../../model/event.ts';
import { Act, EventType } from '../../../model/plover.ts';
import { Medium, Mode, Stance } from '../../../model/statement.ts';

export const RecordKind = z.enum(['statement', 'event']);

export const Filters = z.object({
  records: z.array(RecordKind).default([]),
  kinds: z.array(ActorKind).default([]),
  acts: z.array(Act).default([]),
  types: z.array(EventType).default([]),
  stances: z.array(Stance).default([]),
  modes: z.array(Mode).default([]),
  media: z.array(Medium).default([]),
  statuses: z.array(EventStatus).default([]),
  outlets: z.array(z.string()).default([]),
  minSources: z.number().int().min(1).default(1),
  named: z.boolean().default(false),
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
  clock: z.enum(['happened', 'published']).default('happened'),
  from: z.string().nullable().default(null),
  to: z.string().nullable().default(null),
  undated: z.boolean().default(true),
});
export type TimeChoice = z.infer<typeof TimeChoice>;

export const SELECTABLE = ['actor', 'place', 'statement', 'event', 'article', 'pair'] as const;
export const Selection = z.object({
  kind: z.enum(SELECTABLE),
  id: z.string().describe('for a pair: two actor ids joined by ~'),
});
export type Selection = z.infer<typeof Selection>;

export const View = z.object({
  grain: z.enum(['actors', 'full']).default('actors'),
  scope: z.enum(['all', 'ego', 'story', 'disputed', 'path']).default('all'),
  focus: z.string().nullable().default(null).describe('actor of an ego view, story of a story view, a~b of a path'),
  selected: Selection.nullable().default(null),
  reading: z.object({ article: z.string(), record: z.string().nullable() }).nullable().default(null),
  filters: Filters.prefault({}),
  time: TimeChoice.prefault({}),
  expanded: z.array(z.string()).default([]),
  hidden: z.array(z.string()).default([]),
  pinned: z.record(z.string(), z.tuple([z.number(), z.number()])).default({}),
  colour: z.enum(['kind', 'community']).default('kind'),
  size: z.enum(['importance', 'statements', 'mentioned']).default('importance'),
  most: z
    .number()
    .int()
    .min(1)
    .max(1500)
    .nullable()
    .default(null)
    .describe('nodes drawn at most; null leaves it to the scope'),
  drawer: z.enum(['none', 'table', 'query', 'review']).default('none'),
});
export type View = z.infer<typeof View>;

export const INITIAL_VIEW: View = View.parse({});
export const pairId = (a: string, b: string): string => `${a}~${b}`;
export const pairOf = (id: string): [string, string] => {
  const at = id.indexOf('~');
  return [id.slice(0, at), id.slice(at + 1)];
};
