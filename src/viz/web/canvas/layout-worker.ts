// ForceAtlas2 (Jacomy et al. 2014) off the main thread, a burst at a time, until told to stop. Fixed nodes hold their place.
import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';

export interface LayoutTask {
  nodes: { id: string; x: number; y: number; size: number; fixed: boolean }[];
  edges: [source: string, target: string][];
}
export type LayoutAnswer = [id: string, x: number, y: number][];

const forceAtlas2 = ((forceAtlas2Module as unknown as { default?: unknown }).default ?? forceAtlas2Module) as {
  assign(graph: UndirectedGraph, options: object): void;
  inferSettings(graph: UndirectedGraph): object;
};
const BURST = 8;
const BURSTS = 120;

addEventListener('message', ({ data: { nodes, edges } }: MessageEvent<LayoutTask>) => {
  const graph = new UndirectedGraph();
  for (const { id, ...attributes } of nodes) graph.addNode(id, attributes);
  for (const [a, b] of edges) if (a !== b && !graph.hasEdge(a, b)) graph.addEdge(a, b);
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: nodes.length > 800, slowDown: 8 };
  let done = 0;
  const step = () => {
    forceAtlas2.assign(graph, { iterations: BURST, settings });
    postMessage(graph.mapNodes((id, a) => [id, a.x as number, a.y as number]));
    done++;
    if (done < BURSTS) setTimeout(step, 0);
    else postMessage(null);
  };
  step();
});
