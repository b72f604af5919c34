// Buttons over the picture: zoom, fit, and what was hidden or pinned.
import { useState } from 'react';
import type { GraphView } from '../canvas/graph-view.ts';
import { useExplorer } from '../data/explorer.ts';
import { Icon } from './icons.tsx';
import { Lasso } from './lasso.tsx';
import { useLayout } from './use-layout.ts';

export function CanvasControls({ graph }: { graph: GraphView | null }) {
  const { t, view, dispatch, useStore } = useExplorer();
  const placed = useStore((s) => s.placed);
  const set = useStore((s) => s.set);
  const layout = useLayout(graph);
  const [lasso, setLasso] = useState(false);
  const pins = Object.keys(view.pinned).length;
  return (
    <>
      {lasso && graph && <Lasso graph={graph} done={() => setLasso(false)} />}
      <div className="controls">
        {pins > 0 && (
          <button type="button" className="button" onClick={() => dispatch({ do: 'unpin', id: null })}>
            <Icon name="pin" /> {t('view.unpin', { n: pins })}
          </button>
        )}
        {view.hidden.length > 0 && (
          <button type="button" className="button" onClick={() => dispatch({ do: 'unhide' })}>
            {t('view.unhide', { n: view.hidden.length })}
          </button>
        )}
        <button
          type="button"
          className="button"
          title={t('view.fit')}
          aria-label={t('view.fit')}
          onClick={() => graph?.fit()}
        >
          <Icon name="fit" />
        </button>
        <button
          type="button"
          className="button"
          title={t('view.zoomIn')}
          aria-label={t('view.zoomIn')}
          onClick={() => graph?.zoom(1)}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          className="button"
          title={t('view.zoomOut')}
          aria-label={t('view.zoomOut')}
          onClick={() => graph?.zoom(-1)}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={layout.running}
          title={t(layout.running ? 'view.layoutStop' : 'view.layout')}
          aria-label={t(layout.running ? 'view.layoutStop' : 'view.layout')}
          onClick={layout.running ? layout.stop : layout.start}
        >
          <Icon name={layout.running ? 'stop' : 'layout'} />
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={lasso}
          title={t('view.lasso')}
          aria-label={t('view.lasso')}
          onClick={() => setLasso(!lasso)}
        >
          <Icon name="lasso" />
        </button>
        {Object.keys(placed).length > 0 && !layout.running && (
          <button type="button" className="button" onClick={() => set({ placed: {} })}>
            {t('view.resetLayout')}
          </button>
        )}
      </div>
    </>
  );
}
