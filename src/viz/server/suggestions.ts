// Pairs of actors that may be one: same kind, and names whose consonant skeletons agree. Blocking by skeleton keeps it linear.

import { sideOf } from '../../graph/foes.ts';
import { type JudgementEntry, withUndone } from '../../graph/judgements.ts';
import type { ActorItem } from '../api.ts';
import type { Suggestion } from '../api-review.ts';
import { skeleton, words } from './fold.ts';
import type { Records } from './records.ts';

const MAX_BLOCK = 40;

const skeletonsOf = (r: Records, a: ActorItem): string[][] =>
  [a.ar, a.en, ...(r.aliases.get(a.id) ?? [])]
    .filter((n): n is string => n !== null)
    .map((n) =>
      words(n)
        .map(skeleton)
        .filter((s) => s.length >= 2),
    )
    .filter((s) => s.length > 0);

function likeness(as: string[][], bs: string[][]): { score: number; reason: string } {
  let best = { score: 0, reason: '' };
  for (const a of as)
    for (const b of bs) {
      const [short, long] = a.length <= b.length ? [a, b] : [b, a];
      if (!short.every((s) => long.includes(s))) continue;
      const full = short.length === long.length;
      const score = full ? (short.length > 1 ? 0.95 : 0.8) : short.at(-1) === long.at(-1) ? 0.6 : 0.4;
      if (score > best.score) best = { score, reason: full ? 'same-spelling' : 'part-of-name' };
    }
  return best;
}

export function suggestSame(r: Records, entries: JudgementEntry[], limit = 50): Suggestion[] {
  const standing = withUndone(entries).filter((j) => !j.undone);
  const judged = new Map<string, Set<string>>();
  for (const { judgement: j } of standing)
    if ('a' in j)
      for (const [one, other] of [[j.a, j.b], [j.b, j.a]] as const) // biome-ignore format: both ways
        for (const id of sideOf(one)) judged.set(id, new Set([...(judged.get(id) ?? []), ...sideOf(other)]));
  const keys = new Map<string, string[][]>();
  const blocks = new Map<string, ActorItem[]>();
  for (const actor of r.actors.values()) {
    if (actor.unnamed || actor.kind === 'country') continue;
    const skeletons = skeletonsOf(r, actor);
    keys.set(actor.id, skeletons);
    for (const key of new Set(skeletons.flat().filter((s) => s.length >= 3))) {
      const block = blocks.get(`${actor.kind} ${key}`);
      if (block) block.push(actor);
      else blocks.set(`${actor.kind} ${key}`, [actor]);
    }
  }
  const pairs = new Map<string, Suggestion>();
  for (const block of blocks.values()) {
    if (block.length > MAX_BLOCK) continue;
    for (let i = 0; i < block.length; i++)
      for (let j = i + 1; j < block.length; j++) {
        const [a, b] = [block[i]!, block[j]!].sort((x, y) => y.importance - x.importance || (x.id < y.id ? -1 : 1)) as [
          ActorItem,
          ActorItem,
        ];
        const pair = [a.id, b.id].sort().join(' ');
        if (judged.get(a.id)?.has(b.id) || pairs.has(pair)) continue;
        const { score, reason } = likeness(keys.get(a.id)!, keys.get(b.id)!);
        if (score >= 0.4) pairs.set(pair, { a, b, reason, score });
      }
  }
  return [...pairs.values()]
    .sort(
      (x, y) =>
        y.score - x.score ||
        y.a.importance + y.b.importance - x.a.importance - x.b.importance ||
        (x.a.id < y.a.id ? -1 : 1),
    )
    .slice(0, limit);
}
