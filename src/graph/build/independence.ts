// How many independent sources tell a fact: reports of one outlet, and near-identical texts, count as one.
import type { Story } from '../resolution.ts';
import { createSets } from '../sets.ts';

export interface ArticleSource {
  id: string;
  outlet: string | null;
}

/** Returns a function from article ids to the outlets that told it and the number of independent ones among them. */
export function independence(articles: readonly ArticleSource[], stories: readonly Story[]) {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const story = createSets();
  for (const { a, b } of stories) story.join(a, b);
  return (ids: Iterable<string>): { outlets: string[]; independent: number } => {
    const names = new Set<string>();
    const groups = createSets();
    const roots = new Set<string>();
    const all = [...ids];
    for (const id of all) {
      groups.join(`a ${id}`, `s ${story.find(id)}`);
      const name = outlets.get(id);
      if (!name) continue;
      names.add(name);
      groups.join(`a ${id}`, `o ${name}`);
    }
    for (const id of all) roots.add(groups.find(`a ${id}`));
    return { outlets: [...names].sort(), independent: roots.size };
  };
}
