// Pairwise decisions → components, each under one canonical member. A human's "not the same" keeps two apart whatever links them,
// and two keys of the knowledge base never meet unless a human says so. Links are taken best first, so their order does not matter.
import type { Judgement } from '../../model/judgement.ts';
import { apart, areFoes, type Foes, foesOf, sideOf } from '../foes.ts';
import type { Merge } from '../resolution.ts';

export interface Link {
  a: string;
  b: string;
  rule: string;
  score: number;
  key?: string;
}

export interface ComponentOptions {
  judgements: readonly Judgement[];
  isKnown(id: string): boolean;
  /** Whether an id exists; judgements on others are passed over. */
  exists(id: string): boolean;
  /** Of two members, negative when `a` should stand for the component. Ties go to the smaller id. */
  prefer(a: string, b: string): number;
  /** Whether two components may become one; a judgement does not ask. */
  allow?(a: readonly string[], b: readonly string[]): boolean;
}

export function components(links: readonly Link[], options: ComponentOptions): Map<string, Merge> {
  const { judgements, isKnown, exists, prefer, allow } = options;
  const parent = new Map<string, string>();
  const members = new Map<string, string[]>();
  const foes = foesOf(judgements);
  const reason = new Map<string, Link>();
  const find = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    for (let at = id; at !== root; ) {
      const up = parent.get(at)!;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  const membersOf = (root: string): string[] => members.get(root) ?? [root];
  const join = (link: Link, isJudged: boolean): void => {
    const [x, y] = [find(link.a), find(link.b)];
    if (x === y) return;
    const [of, others] = [membersOf(x), membersOf(y)];
    if (areFoes(of, others, foes)) return;
    if (!isJudged && of.some(isKnown) && others.some(isKnown)) return;
    if (!isJudged && allow && !allow(of, others)) return;
    const [keep, go] = of.length >= others.length ? [x, y] : [y, x];
    parent.set(go, keep);
    const larger = keep === x ? of : others;
    larger.push(...(keep === x ? others : of));
    members.set(keep, larger);
    members.delete(go);
    for (const id of [link.a, link.b]) {
      const old = reason.get(id);
      if (!old || link.score > old.score) reason.set(id, link);
    }
  };
  for (const judgement of judgements)
    if (judgement.kind === 'same' && exists(judgement.a) && exists(judgement.b))
      join({ a: judgement.a, b: judgement.b, rule: 'judgement', score: 1 }, true);
  for (const link of [...links].sort(byStrength)) join(link, false);
  for (const link of leftTogether(judgements, foes, exists)) join(link, false);

  const merges = new Map<string, Merge>();
  for (const list of members.values()) {
    const order = (a: string, b: string) => Number(isKnown(b)) - Number(isKnown(a)) || prefer(a, b) || (a < b ? -1 : 1);
    const canonical = list.reduce((best, id) => (order(id, best) < 0 ? id : best));
    for (const entity of list) {
      if (entity === canonical) continue;
      const { rule, score, key } = reason.get(entity)!;
      merges.set(entity, { entity, canonical, rule, score, ...(key !== undefined && { key }) });
    }
  }
  return new Map([...merges].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Who took some out of an actor left the others together, even where they hung on those only. */
function leftTogether(judgements: readonly Judgement[], foes: Foes, exists: (id: string) => boolean): Link[] {
  return judgements.flatMap((judgement) => {
    if (judgement.kind !== 'not-same') return [];
    const parts = [judgement.a, judgement.b].flatMap((side) => apart(sideOf(side).filter(exists), foes));
    return parts.flatMap(([first, ...rest]) =>
      rest.map((b): Link => ({ a: first!, b, rule: 'left-together', score: 0.5 })),
    );
  });
}

const byStrength = (p: Link, q: Link): number =>
  q.score - p.score || (p.a < q.a ? -1 : p.a > q.a ? 1 : p.b < q.b ? -1 : p.b > q.b ? 1 : 0);
