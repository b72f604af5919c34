// Buttons over the picture: zoom, fit, and what was hidden or pinned.
import type { GraphView } from '../canvas/graph-view.ts';
import { useExplorer } from '../data/explorer.ts';
import { Icon } from './icons.tsx';

export function CanvasControls({ graph }: { graph: GraphView | null }) {
  const { t, view, dispatch } = useExplorer();
  const pins = Object.keys(view.pinned).length;
  return (
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
    </div>
  );
}
