// Proper names, titles and unnamed parties.
import type { Knowledge } from '../knowledge.ts';
import type { Language } from '../language.ts';
import type { Named, Segmented } from '../layers.ts';

export const names = (doc: Segmented, language: Language, knowledge: Knowledge): Named => ({
  ...doc,
  ...language.names(doc, knowledge),
});
