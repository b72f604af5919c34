// Runs the layout worker on the picture and keeps its positions. After an expansion only the newcomers move; pinned nodes never do.
import { useEffect, useRef, useState } from 'react';
import type { GraphView } from '../canvas/graph-view.ts';
import type { LayoutAnswer, LayoutTask } from '../canvas/layout-worker.ts';
import { useExplorer } from '../data/explorer.ts';
import { movable } from '../derive/newcomers.ts';

export function useLayout(graph: GraphView | null) {
  const { scene, view, index, useStore } = useExplorer();
  const set = useStore((s) => s.set);
  const placed = useStore((s) => s.placed);
  const [running, setRunning] = useState(false);
  const worker = useRef<Worker | null>(null);

  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
    setRunning(false);
    if (!graph) return;
    const now = graph.graph.mapNodes((id, { x, y }) => [id, [x, y]] as [string, [number, number]]);
    set({ placed: { ...placed, ...Object.fromEntries(now) } });
  };
  const start = () => {
    if (!graph) return;
    const moves = movable(index, view);
    const task: LayoutTask = {
      nodes: scene.nodes.map((n) => {
        const { x, y, size } = graph.graph.getNodeAttributes(n.id);
        return { id: n.id, x, y, size, fixed: !moves(n.id) };
      }),
      edges: scene.edges.map((e) => [e.source, e.target]),
    };
    const running = new Worker(new URL('../canvas/layout-worker.ts', import.meta.url), { type: 'module' });
    worker.current = running;
    running.onmessage = ({ data }: MessageEvent<LayoutAnswer | null>) => {
      if (data === null) stop();
      else graph.move(data);
    };
    running.postMessage(task);
    setRunning(true);
  };
  useEffect(() => () => worker.current?.terminate(), []);
  return { running, start, stop };
}
