// Buttons over the picture: zoom, fit, and what was hidden or pinned.
import { useState } from 'react';
import type { GraphView } from '../canvas/graph-view.ts';
import { useExplorer } from '../data/explorer.ts';
import { IconButton } from './icon-button.tsx';
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
        <IconButton icon="fit" label={t('view.fit')} onClick={() => graph?.fit()} />
        <IconButton icon="plus" label={t('view.zoomIn')} onClick={() => graph?.zoom(1)} />
        <IconButton icon="minus" label={t('view.zoomOut')} onClick={() => graph?.zoom(-1)} />
        <IconButton
          icon={layout.running ? 'stop' : 'layout'}
          label={t(layout.running ? 'view.layoutStop' : 'view.layout')}
          pressed={layout.running}
          onClick={layout.running ? layout.stop : layout.start}
        />
        <IconButton icon="lasso" label={t('view.lasso')} pressed={lasso} onClick={() => setLasso(!lasso)} />
        {Object.keys(placed).length > 0 && !layout.running && (
          <button type="button" className="button" onClick={() => set({ placed: {} })}>
            {t('view.resetLayout')}
          </button>
        )}
      </div>
    </>
  );
}
