// The frame of the page: bar above, filters before, picture in the middle, panel after, time and drawer below.
import { lazy, Suspense, useEffect } from 'react';
import { useExplorer } from '../data/explorer.ts';
import { Chips } from './chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { GraphCanvas } from './graph-canvas.tsx';
import { Later } from './later.tsx';
import { LeftOut } from './left-out.tsx';
import { Legend } from './legend.tsx';
import { NewerGraph } from './newer-graph.tsx';
import { SidePanel } from './side-panel.tsx';
import { TimePanel } from './time-panel.tsx';
import { TopBar } from './top-bar.tsx';

const loadPalette = () => import('./search-palette.tsx');
const SearchPalette = lazy(loadPalette);
const loadTips = async () => (await import('./widgets.tsx')).Tips;
const Drawer = lazy(() => import('./drawer.tsx'));

/** Where keys write; a checkbox or a slider has no text to undo. */
const TYPING = 'input:not([type=checkbox], [type=range]), textarea, select, [contenteditable], .editor';

export function Shell({ noPath }: { noPath: boolean }) {
  const { t, view, scene, dispatch, useStore } = useExplorer();
  const search = useStore((s) => s.search);
  const sheet = useStore((s) => s.sheet);
  const badLink = useStore((s) => s.badLink);
  const set = useStore((s) => s.set);
  const undo = useStore((s) => s.undo);
  const redo = useStore((s) => s.redo);

  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      const typing = (e.target as HTMLElement).closest(TYPING);
      const command = e.ctrlKey || e.metaKey;
      if (command && e.key.toLowerCase() === 'k') {
        e.preventDefault();
        set({ search: { for: 'go' } });
      } else if (typing) return;
      else if (command && e.key.toLowerCase() === 'z') {
        e.preventDefault();
        if (e.shiftKey) redo();
        else undo();
      } else if (command && e.key.toLowerCase() === 'y') {
        e.preventDefault();
        redo();
      } else if (e.key === '/' && !command) {
        e.preventDefault();
        set({ search: { for: 'go' } });
      } else if (e.key === 'Escape' && !document.querySelector('[role=dialog], [role=menu]')) {
        if (view.reading) dispatch({ do: 'stop-reading' });
        else if (view.selected) dispatch({ do: 'select', what: null });
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [view.reading, view.selected, dispatch, set, undo, redo]);

  // A palette that answers at once is loaded before it is asked for, though never before the picture.
  const drawn = useStore((s) => s.drawn);
  useEffect(() => {
    if (drawn) void loadPalette();
  }, [drawn]);

  const nothing = scene.nodes.length === 0;
  return (
    <div
      className="shell"
      data-sheet={sheet}
      data-drawer={view.drawer}
      data-panel={view.selected || view.reading ? 'open' : 'idle'}
    >
      <TopBar />
      <FilterPanel />
      <main className="stage">
        <Chips />
        <GraphCanvas />
        <div className="under">
          <LeftOut />
          <Legend />
        </div>
        <div className="notices" role="status">
          <NewerGraph />
          {badLink && <p>{t('app.badLink')}</p>}
          {noPath && <p>{t('view.noPath')}</p>}
          {nothing && !noPath && (
            <p>
              {t('app.nothing')}{' '}
              <button type="button" className="link" onClick={() => dispatch({ do: 'reset-filters' })}>
                {t('filter.reset')}
              </button>
            </p>
          )}
        </div>
      </main>
      <SidePanel />
      <TimePanel />
      {view.drawer !== 'none' && (
        <Suspense fallback={<div className="drawer" aria-busy="true" />}>
          <Drawer />
        </Suspense>
      )}
      <Later load={loadTips} props={{}}>
        {() => null}
      </Later>
      {search && (
        <Suspense fallback={null}>
          <SearchPalette purpose={search} />
        </Suspense>
      )}
    </div>
  );
}
