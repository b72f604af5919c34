// Something happens other than by saying it.
import { z } from 'zod';
import { EventType } from './plover.ts';
import { Span } from './span.ts';

export const EventStatus = z.enum(['asserted', 'alleged', 'denied', 'planned', 'hypothetical']);
export type EventStatus = z.infer<typeof EventStatus>;

export const Event = z.strictObject({
  id: z.string().min(1),
  type: EventType,
  mode: z.string().nullable(),
  trigger: Span,
  actor: z.array(z.string()),
  recipient: z.array(z.string()),
  place: z.string().nullable(),
  date: z.string().nullable().describe('EDTF date, to the precision the text gives'),
  status: EventStatus,
  evidence: Span.describe('the clause that tells the event'),
});
export type Event = z.infer<typeof Event>;
