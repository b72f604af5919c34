// What the routes read: the records of the current graph with the current judgements, rebuilt only when one of them changes.

import type { JudgementEntry } from '../../graph/judgements.ts';
import type { Slice } from '../api.ts';
import { applyJudgements } from './judgements.ts';
import { readRecords } from './read-records.ts';
import type { Records } from './records.ts';
import { createSearch, type Search } from './search.ts';
import { sliceOf } from './slice.ts';
import type { ExplorerSnapshot, JudgementLog } from './snapshot.ts';

export interface State {
  snapshot: ExplorerSnapshot;
  entries: JudgementEntry[];
  /** Of the graph as it was built, and with the judgements. */
  base: Records;
  records: Records;
  search: Search;
  /** What the page loads first. */
  slice(): Slice;
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
    const built = base.records;
    const records = await applyJudgements(built, entries, (id) => now.articleText(id));
    const { search, prepare } = createSearch(records);
    void prepare();
    let slice: Slice | undefined;
    const lazySlice = () => (slice ??= sliceOf(records, version));
    state = { snapshot: now, entries, base: built, records, search, slice: lazySlice, version };
    return state;
  };
}
