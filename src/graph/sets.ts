// Disjoint sets of strings (union–find; Galler and Fischer 1964). The smallest member stands for its set, so the order of joins does not matter.

export interface Sets {
  find(member: string): string;
  join(a: string, b: string): void;
}

export function createSets(): Sets {
  const parent = new Map<string, string>();
  const find = (member: string): string => {
    let root = member;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    for (let at = member; at !== root; ) {
      const up = parent.get(at)!;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const [x, y] = [find(a), find(b)];
      if (x === y) return;
      if (x < y) parent.set(y, x);
      else parent.set(x, y);
    },
  };
}
