// What resolution decided and building applies. The graph is a view: records keep their own ids, and taking a decision back
// gives the unmerged graph again.

/** Why `entity` stands under its canonical record. */
export interface Merge {
  entity: string;
  canonical: string;
  /** Name of the rule, kebab-case: `known`, `same-name`, `transliteration`, `judgement` … */
  rule: string;
  /** 0–1. */
  score: number;
  /** What the two had in common, where the rule works by a key: type, parties, place or day of an event. */
  key?: string;
}

export interface Story {
  a: string;
  b: string;
  /** Estimated Jaccard similarity of the two texts, 0–1. */
  similarity: number;
}

export interface Resolution {
  /** Merged entities only; who is absent is his own canonical record. Sorted by entity. */
  actors: ReadonlyMap<string, Merge>;
  places: ReadonlyMap<string, Merge>;
  events: ReadonlyMap<string, Merge>;
  statements: ReadonlyMap<string, Merge>;
  stories: readonly Story[];
  /** Statements and events that a human judged wrong: they are left out. */
  wrong: ReadonlySet<string>;
}

export const NO_RESOLUTION: Resolution = {
  actors: new Map(),
  places: new Map(),
  events: new Map(),
  statements: new Map(),
  stories: [],
  wrong: new Set(),
};

export const canonicalOf = (merges: ReadonlyMap<string, Merge>, entity: string): string =>
  merges.get(entity)?.canonical ?? entity;
