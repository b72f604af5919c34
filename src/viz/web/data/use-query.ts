// Server answers by key: asked once, kept, shared by all who ask, asked again when a judgement made them stale.
// The few features of a query library that the page needs, in a tenth of its size.
import { createContext, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';

interface Entry {
  state: QueryState<unknown>;
  stale: boolean;
  running: AbortController | null;
}
export interface QueryState<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  isSuccess: boolean;
  isError: boolean;
}
export interface QueryCache {
  entries: Map<string, Entry>;
  listeners: Set<() => void>;
}
export interface QueryOptions<T> {
  queryKey: readonly unknown[];
  queryFn(context: { signal: AbortSignal }): Promise<T>;
  enabled?: boolean;
  /** Goes on showing the last answer while the next one comes. */
  keepPrevious?: boolean;
}

const PENDING: QueryState<never> = { data: undefined, error: null, isPending: true, isSuccess: false, isError: false };
const LIMIT = 300;

export const createQueryCache = (): QueryCache => ({ entries: new Map(), listeners: new Set() });
export const QueryContext = createContext<QueryCache | null>(null);

function useCache(): QueryCache {
  const cache = useContext(QueryContext);
  if (!cache) throw new Error('outside the query context');
  return cache;
}

const tell = (cache: QueryCache) => {
  for (const listener of cache.listeners) listener();
};

async function ask<T>(cache: QueryCache, key: string, queryFn: QueryOptions<T>['queryFn']): Promise<void> {
  const running = new AbortController();
  const before = cache.entries.get(key);
  before?.running?.abort();
  cache.entries.set(key, { state: before?.state ?? PENDING, stale: false, running });
  let state: QueryState<unknown>;
  try {
    const data = await queryFn({ signal: running.signal });
    state = { data, error: null, isPending: false, isSuccess: true, isError: false };
  } catch (error) {
    if (running.signal.aborted) return;
    state = { ...PENDING, data: before?.state.data, error, isPending: false, isError: true };
  }
  if (cache.entries.get(key)?.running !== running) return;
  cache.entries.set(key, { state, stale: false, running: null });
  for (const old of cache.entries.keys()) {
    if (cache.entries.size <= LIMIT) break;
    cache.entries.delete(old);
  }
  tell(cache);
}

export function useQuery<T>(options: QueryOptions<T>): QueryState<T> & { refetch(): void } {
  const { queryKey, queryFn, enabled = true, keepPrevious = false } = options;
  const cache = useCache();
  const key = JSON.stringify(queryKey);
  const fn = useRef(queryFn);
  fn.current = queryFn;
  const subscribe = useMemo(
    () => (listener: () => void) => {
      cache.listeners.add(listener);
      return () => cache.listeners.delete(listener);
    },
    [cache],
  );
  const entry = useSyncExternalStore(subscribe, () => cache.entries.get(key));
  useEffect(() => {
    if (enabled && (!entry || entry.stale)) void ask(cache, key, fn.current);
  }, [cache, key, enabled, entry]);
  const state = (entry?.state ?? PENDING) as QueryState<T>;
  const last = useRef<T | undefined>(undefined);
  if (state.data !== undefined) last.current = state.data;
  const data = state.data ?? (keepPrevious ? last.current : undefined);
  return { ...state, data, refetch: () => void ask(cache, key, fn.current) };
}

/** Makes everything stale: what is on screen is asked for again, the rest when it is next looked at. */
export function useInvalidate(): () => void {
  const cache = useCache();
  return () => {
    for (const [key, entry] of cache.entries) cache.entries.set(key, { ...entry, stale: true });
    tell(cache);
  };
}
