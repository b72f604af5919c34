// Someone communicates something. Never an event: what is said to have happened hangs on `reports`.
import * as z from 'zod/mini';
import { Act } from './plover.ts';
import { Span } from './span.ts';

export const MEDIA = [
  'statement',
  'press-conference',
  'interview',
  'tweet',
  'speech',
  'meeting',
  'phone',
  'report',
  'testimony',
] as const;
export const Medium = z.enum(MEDIA);
export type Medium = z.infer<typeof Medium>;

export const Stance = z.enum(['support', 'oppose', 'neutral']);
export type Stance = z.infer<typeof Stance>;

export const Mode = z.enum(['direct', 'indirect', 'mixed']);
export type Mode = z.infer<typeof Mode>;

export const Reports = z.enum(['asserts', 'denies', 'demands']);
export type Reports = z.infer<typeof Reports>;

export const Statement = z.strictObject({
  id: z.string().check(z.minLength(1)),
  speaker: z.nullable(z.string()),
  source: z.nullable(Span).check(z.describe('the words that name the speaker')),
  cue: Span.check(z.describe('the communicative word or words')),
  content: z
    .array(Span)
    .check(z.minLength(1), z.describe('what was said, without cue, complementiser and quotation marks')),
  mode: Mode,
  act: Act,
  addressees: z.array(z.string()),
  about: z.array(z.strictObject({ actor: z.string(), stance: Stance })),
  medium: z.nullable(Medium),
  saidAt: z.nullable(z.string()).check(z.describe('EDTF date')),
  via: z.array(z.string()).check(z.describe('who relays it, e.g. an agency')),
  reports: z.array(z.strictObject({ event: z.string(), how: Reports })),
});
export type Statement = z.infer<typeof Statement>;
