// What the picture leaves out, and the way to see more of it.
import { useExplorer } from '../data/explorer.ts';
import { limitOf, MAX_NODES } from '../derive/scene.ts';

export function LeftOut() {
  const { t, view, scene, index, dispatch } = useExplorer();
  const { slice } = index;
  const limit = limitOf(view);
  // Actors that the server did not send count too: the search reaches them.
  const beyond = slice.truncated && view.scope === 'all' ? slice.totals.actors - slice.actors.length : 0;
  const left = scene.cut + beyond;
  if (left <= 0) return null;
  return (
    <p className="left-out" role="status">
      {t('app.cut', { shown: scene.nodes.length, n: left })}{' '}
      {limit < MAX_NODES && scene.cut > 0 ? (
        <button
          type="button"
          className="link"
          onClick={() => dispatch({ do: 'most', nodes: Math.min(MAX_NODES, limit * 2) })}
        >
          {t('view.more')}
        </button>
      ) : (
        t('search.reaches')
      )}
    </p>
  );
}
