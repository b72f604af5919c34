// Loads the graph, derives what is shown, and hands it to the parts of the page.

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { fetchMeta, fetchPaths, fetchSlice, fetchSurroundings } from '../data/client.ts';
import { type Explorer, ExplorerContext } from '../data/explorer.ts';
import { FILTERING, filterRecords } from '../derive/filter.ts';
import { joinSlices } from '../derive/join-slices.ts';
import { indexSlice } from '../derive/records-index.ts';
import { buildScene, DRAWING, withSelected } from '../derive/scene.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { createStore } from '../state/store.ts';
import { pairOf, type View } from '../state/view.ts';
import { Notice } from './notice.tsx';
import { Shell } from './shell.tsx';
import { useParts } from './use-parts.ts';

export function App({ useStore }: { useStore: ReturnType<typeof createStore> }) {
  const view = useStore((s) => s.history.present);
  const lang = useStore((s) => s.lang);
  const theme = useStore((s) => s.theme);
  const dispatch = useStore((s) => s.dispatch);
  const placed = useStore((s) => s.placed);
  const t = useMemo(() => createTranslate(lang), [lang]);

  useEffect(() => {
    Object.assign(document.documentElement, { lang, dir: t.dir });
    document.documentElement.dataset.theme = theme;
  }, [lang, theme, t]);

  const meta = useQuery({ queryKey: ['meta'], queryFn: fetchMeta });
  const seeds = useMemo(() => {
    const ids = [
      ...view.expanded,
      ...(view.scope === 'ego' && view.focus ? [view.focus] : []),
      ...(view.selected?.kind === 'actor' ? [view.selected.id] : []),
    ];
    return [...new Set(ids)].sort();
  }, [view.expanded, view.scope, view.focus, view.selected]);
  const whole = useQuery({ queryKey: ['graph'], queryFn: fetchSlice });
  const missing = whole.data?.truncated ? seeds : [];
  const seeded = useQuery({
    queryKey: ['graph', whole.data?.version ?? '', missing],
    queryFn: () => fetchSurroundings(missing),
    enabled: missing.length > 0,
    placeholderData: keepPreviousData,
  });
  const more = missing.length > 0 ? seeded.data : undefined;
  const slice = useMemo(() => (whole.data && more ? joinSlices(whole.data, more) : whole.data), [whole.data, more]);
  const index = useMemo(() => slice && indexSlice(slice), [slice]);

  const ends = view.scope === 'path' && view.focus ? pairOf(view.focus) : null;
  const paths = useQuery({
    queryKey: ['paths', slice?.version, ends],
    queryFn: () => fetchPaths(ends![0], ends![1]),
    enabled: ends !== null,
  });
  const path = useMemo(
    () => (ends ? new Set(paths.data?.paths.flatMap((p) => p.records.flat()) ?? []) : undefined),
    [ends?.[0], ends?.[1], paths.data],
  );
  const filtering = useParts(view, FILTERING);
  const drawing = useParts(view, DRAWING);
  const filtered = useMemo(() => index && filterRecords(index, filtering), [index, filtering]);
  const build = useMemo(
    () =>
      index &&
      filtered &&
      ((selected: View['selected']) =>
        buildScene(index, { ...drawing, selected }, { recs: filtered.recs, path, placed })),
    [index, filtered, drawing, path, placed],
  );
  const base = useMemo(() => build?.(null), [build]);
  const scene = useMemo(() => base && withSelected(base, view.selected, build!), [base, build, view.selected]);

  if (meta.isError || whole.isError)
    return (
      <Notice title={t('app.error')} help={t('app.errorHelp')}>
        <button
          type="button"
          className="button primary"
          onClick={() => {
            meta.refetch();
            whole.refetch();
          }}
        >
          {t('app.retry')}
        </button>
      </Notice>
    );
  if (!meta.data || !index || !filtered || !scene) return <Notice title={t('app.loading')} busy />;
  if (index.actors.size === 0) return <Notice title={t('app.empty')} help={t('app.emptyHelp')} />;
  const explorer: Explorer = { index, meta: meta.data, filtered, scene, view, t, dispatch, useStore };
  return (
    <ExplorerContext value={explorer}>
      <Shell noPath={ends !== null && paths.data?.paths.length === 0} />
    </ExplorerContext>
  );
}
