// Draw around nodes to choose many at once: hide them, keep only them, or pin them where they are.
import { useState } from 'react';
import type { GraphView } from '../canvas/graph-view.ts';
import { useExplorer } from '../data/explorer.ts';
import { inside, type Point } from '../derive/polygon.ts';

export function Lasso({ graph, done }: { graph: GraphView; done(): void }) {
  const { t, scene, dispatch } = useExplorer();
  const [line, setLine] = useState<Point[]>([]);
  const [chosen, setChosen] = useState<string[]>([]);
  const finish = () => {
    const found = graph.graph.nodes().filter((id) => {
      const at = graph.screenPosition(id);
      return at !== null && inside(line, at);
    });
    setChosen(found);
    if (found.length === 0) setLine([]);
    graph.focus({
      selected: null,
      near: found.length ? new Set(found) : null,
      nearEdges: found.length ? new Set() : null,
    });
  };
  const act = (run: () => void) => {
    run();
    done();
  };
  const pins = () => {
    for (const id of chosen) {
      const { x, y } = graph.graph.getNodeAttributes(id);
      dispatch({ do: 'pin', id, x, y });
    }
  };
  return (
    <>
      <svg
        className="lasso"
        role="img"
        aria-label={t('view.lasso')}
        onPointerDown={(e) => {
          e.currentTarget.setPointerCapture(e.pointerId);
          setChosen([]);
          setLine([{ x: e.nativeEvent.offsetX, y: e.nativeEvent.offsetY }]);
        }}
        onPointerMove={(e) => {
          const point = { x: e.nativeEvent.offsetX, y: e.nativeEvent.offsetY };
          if (e.buttons && chosen.length === 0) setLine((before) => [...before, point]);
        }}
        onPointerUp={finish}
      >
        <polygon points={line.map((p) => `${p.x},${p.y}`).join(' ')} />
      </svg>
      {chosen.length > 0 && (
        <div className="lasso-bar">
          <span role="status">{t('panel.selected', { n: chosen.length })}</span>
          <button
            type="button"
            className="button small"
            onClick={() => act(() => dispatch({ do: 'hide', ids: chosen }))}
          >
            {t('panel.hide')}
          </button>
          <button
            type="button"
            className="button small"
            onClick={() => {
              const keep = new Set(chosen);
              act(() => dispatch({ do: 'hide', ids: scene.nodes.map((n) => n.id).filter((id) => !keep.has(id)) }));
            }}
          >
            {t('view.keepOnly')}
          </button>
          <button type="button" className="button small" onClick={() => act(pins)}>
            {t('view.pin')}
          </button>
        </div>
      )}
    </>
  );
}
