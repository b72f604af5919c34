// Something happens other than by saying it.
import * as z from 'zod/mini';
import { EventType } from './plover.ts';
import { Span } from './span.ts';

export const EventStatus = z.enum(['asserted', 'alleged', 'denied', 'planned', 'hypothetical']);
export type EventStatus = z.infer<typeof EventStatus>;

export const Event = z.strictObject({
  id: z.string().check(z.minLength(1)),
  type: EventType,
  mode: z.nullable(z.string()),
  trigger: Span,
  actor: z.array(z.string()),
  recipient: z.array(z.string()),
  place: z.nullable(z.string()),
  date: z.nullable(z.string()).check(z.describe('EDTF date, to the precision the text gives')),
  status: EventStatus,
  evidence: Span.check(z.describe('the clause that tells the event')),
});
export type Event = z.infer<typeof Event>;
