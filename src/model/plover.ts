// Event and act types of PLOVER, the event ontology of the Open Event Data Alliance (CC BY-SA 4.0); the modes are its own.
import * as z from 'zod/mini';

export const PLOVER_TYPES = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
  'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
] as const; // biome-ignore format: a table

export const EventType = z.enum([...PLOVER_TYPES, 'OTHER']);
export type EventType = z.infer<typeof EventType>;

/** What a statement does: it informs, or it is one of PLOVER's verbal acts. */
export const ACTS = ['INFORM', 'AGREE', 'SUPPORT', 'CONCEDE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'] as const;
export const Act = z.enum(ACTS);
export type Act = z.infer<typeof Act>;
