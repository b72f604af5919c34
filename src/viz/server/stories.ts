// Articles that tell the same story: connected components over SAME_STORY, named after their smallest member.
import type { PropertyGraph } from '../../model/graph.ts';

export function storyClusters(graph: PropertyGraph): Map<string, string> {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== undefined && parent.get(at) !== at) at = parent.get(at)!;
    parent.set(id, at);
    return at;
  };
  for (const { type, source, target } of graph.edges) {
    if (type !== 'SAME_STORY') continue;
    const [a, b] = [root(source), root(target)].sort() as [string, string];
    parent.set(a, a);
    parent.set(b, a);
  }
  return new Map([...parent.keys()].map((id) => [id, root(id)]));
}
