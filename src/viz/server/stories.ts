// Articles that tell the same story: connected components over SAME_STORY, named after their smallest member.
export function createStories() {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== undefined && parent.get(at) !== at) at = parent.get(at)!;
    parent.set(id, at);
    return at;
  };
  return {
    join(one: string, other: string) {
      const [a, b] = [root(one), root(other)].sort() as [string, string];
      parent.set(a, a);
      parent.set(b, a);
    },
    /** Null for an article whose story no other tells. */
    of: (article: string): string | null => (parent.has(article) ? root(article) : null),
  };
}
