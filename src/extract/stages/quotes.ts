// Stretches between quotation marks.
import type { Language } from '../language.ts';
import type { Quoted, Timed } from '../layers.ts';

export const quotes = (doc: Timed, language: Language): Quoted => ({ ...doc, quotes: language.quotes(doc) });
