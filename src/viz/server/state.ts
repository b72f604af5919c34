// What the routes read: the records of the current graph with the current judgements, rebuilt only when one of them changes.
import { applyJudgements, type Entry } from './judgements.ts';
import { type Records, readRecords } from './records.ts';
import { createSearch, type Search } from './search.ts';
import type { ExplorerSnapshot, JudgementLog } from './snapshot.ts';

export interface State {
  snapshot: ExplorerSnapshot;
  entries: Entry[];
  records: Records;
  search: Search;
  /** Hash of the graph and the judgements: what a page's cache depends on. */
  version: string;
}

/** A function that gives the current state; `snapshot` is asked on every call and may be swapped by a build. */
export function currentState(snapshot: () => ExplorerSnapshot, log?: JudgementLog): () => Promise<State> {
  let base: { hash: string; records: Records } | undefined;
  let state: State | undefined;
  return async () => {
    const now = snapshot();
    const entries = (await log?.list()) ?? [];
    const version = entries.length > 0 ? `${now.hash}.${entries.at(-1)!.id}` : now.hash;
    if (state?.version === version) return state;
    if (base?.hash !== now.hash) base = { hash: now.hash, records: readRecords(now.graph) };
    const records = applyJudgements(base.records, entries);
    let search: Search | undefined;
    const lazySearch: Search = (query, limit) => {
      search ??= createSearch(records);
      return search(query, limit);
    };
    state = { snapshot: now, entries, records, search: lazySearch, version };
    return state;
  };
}
