// Where the text speaks of an actor or a place.
import * as z from 'zod/mini';
import { Span } from './span.ts';

export const MentionForm = z.enum(['name', 'nominal', 'pronoun']);
export type MentionForm = z.infer<typeof MentionForm>;

/** Excludes attached particles and titles; a pronoun mention is zero-length where the subject is elided («وأضاف»). */
export const Mention = z.extend(Span, { entity: z.string().check(z.minLength(1)), form: MentionForm });
export type Mention = z.infer<typeof Mention>;
