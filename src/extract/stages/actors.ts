// Names → the entities of this article, and every mention of them: coreference inside one article.
import type { Knowledge } from '../knowledge.ts';
import type { Language } from '../language.ts';
import type { Cast, Quoted } from '../layers.ts';

export const actors = (doc: Quoted, _language: Language, _knowledge: Knowledge): Cast => ({
  ...doc,
  actors: [],
  places: [],
  mentions: [],
});
