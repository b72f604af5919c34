// Time expressions and their values.
import type { Language } from '../language.ts';
import type { Named, Timed } from '../layers.ts';

export const times = (doc: Named, language: Language): Timed => ({ ...doc, times: language.times(doc) });
