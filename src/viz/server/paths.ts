// Shortest chains of actors between two actors, each link carrying the records that prove it. Breadth-first from one end.
import type { PathResult } from '../api.ts';
import { partsOfEvent, partsOfStatement, type Records } from './records.ts';

export interface PathOptions {
  max: number;
  maxLength: number;
}
export const PATH_DEFAULTS: PathOptions = { max: 5, maxLength: 6 };

function partners(r: Records, actor: string): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const record of r.recordsOf.get(actor) ?? []) {
    const s = r.statements.get(record);
    const e = r.events.get(record);
    for (const part of s ? partsOfStatement(s) : e ? partsOfEvent(e) : []) {
      if (part === actor || !r.actors.has(part)) continue;
      const list = out.get(part);
      if (list) list.push(record);
      else out.set(part, [record]);
    }
  }
  return new Map([...out].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function shortestPaths(r: Records, from: string, to: string, options: Partial<PathOptions> = {}): PathResult {
  const { max, maxLength } = { ...PATH_DEFAULTS, ...options };
  const depth = new Map([[from, 0]]);
  const before = new Map<string, string[]>();
  let frontier = [from];
  for (let d = 1; d <= maxLength && frontier.length > 0 && !depth.has(to); d++) {
    const next: string[] = [];
    for (const actor of frontier)
      for (const partner of partners(r, actor).keys()) {
        if (!depth.has(partner)) {
          depth.set(partner, d);
          next.push(partner);
        }
        if (depth.get(partner) === d) before.set(partner, [...(before.get(partner) ?? []), actor]);
      }
    frontier = next;
  }
  if (!depth.has(to) || from === to) return { paths: [] };
  const chains: string[][] = [];
  const walk = (chain: string[]) => {
    if (chains.length >= max) return;
    if (chain[0] === from) chains.push(chain);
    else for (const previous of before.get(chain[0]!) ?? []) walk([previous, ...chain]);
  };
  walk([to]);
  const records = (a: string, b: string) => partners(r, a).get(b)?.slice(0, 20) ?? [];
  return {
    paths: chains.map((actors) => ({ actors, records: actors.slice(1).map((b, i) => records(actors[i]!, b)) })),
  };
}
