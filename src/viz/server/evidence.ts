// Which words of a record's proof play which role in it.
import type { Properties } from '../../model/graph.ts';
import { ROLES, type RolePart } from '../api.ts';

/** Spans of an evidence edge by role, written `start-end`. */
export const partsOf = (p: Properties): RolePart[] =>
  ROLES.flatMap((role) => (Array.isArray(p[role]) ? (p[role] as string[]) : []).map((span) => ({ role, span })))
    .map(({ role, span }) => ({ role, start: Number(span.split('-')[0]), end: Number(span.split('-')[1]) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
