// Where the text speaks of an actor or a place.
import { z } from 'zod';
import { Span } from './span.ts';

export const MentionForm = z.enum(['name', 'nominal', 'pronoun']);
export type MentionForm = z.infer<typeof MentionForm>;

/** Excludes attached particles and titles; a pronoun mention is zero-length where the subject is elided («وأضاف»). */
export const Mention = Span.extend({ entity: z.string().min(1), form: MentionForm });
export type Mention = z.infer<typeof Mention>;
