// Runs in the browser: the explorer's canvas and bare Sigma on the same graph, as steps that the bench asks for one by one. Each ends when the picture is drawn.
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { createGraphView } from '../../src/viz/web/canvas/graph-view.ts';
import type { SceneEdge } from '../../src/viz/web/derive/edges.ts';
import type { Scene, SceneNode } from '../../src/viz/web/derive/scene.ts';
import { numbers } from '../numbers.ts';

/** What is done again and again to an open picture. */
export interface Steps {
  /** All nodes and edges are given anew. */
  refresh(): void;
  /** The camera moves, as in a drag. */
  move(i: number): void;
  /** The camera rests, labels are placed. */
  labels?(i: number): void;
  /** One node and its neighbours stay bright. */
  focus?(i: number): void;
  close(): void;
}

const KINDS = ['person', 'organization', 'country'] as const;
const CLASSES = ['neutral', 'support', 'oppose', 'event'] as const;
const EDGES_PER_NODE = 2;

/** Actors on a spiral, most edges short and some to a few leaders, as in a graph of news. */
function scene(count: number): Scene {
  const random = numbers(7);
  const nodes = Array.from({ length: count }, (_, i): SceneNode => {
    const [r, angle] = [10 * Math.sqrt(i + 1), i * Math.PI * (3 - Math.sqrt(5))];
    return {
      id: `n${i}`,
      kind: KINDS[i % KINDS.length]!,
      x: r * Math.cos(angle),
      y: r * Math.sin(angle),
      weight: 1 / (1 + i) ** 0.5,
      community: i % 12,
      unnamed: false,
      pinned: false,
    };
  });
  const edges = Array.from({ length: count * EDGES_PER_NODE }, (_, i): SceneEdge => {
    const from = Math.floor(random() * count);
    const to = random() < 0.3 ? Math.floor(random() * 20) : (from + 1 + Math.floor(random() * 50)) % count;
    return {
      id: `e${i}`,
      source: `n${from}`,
      target: `n${to === from ? (to + 1) % count : to}`,
      cls: CLASSES[i % CLASSES.length]!,
      role: 'said',
      records: [`r${i}`],
      support: 0,
      oppose: 0,
      mutual: false,
    };
  });
  return { nodes, edges, selfCounts: new Map(), cut: 0 };
}

type AnySigma = Pick<Sigma, 'getCamera' | 'getWebGLContext'>;

/** Draws now, not at the next frame, and waits for the graphics to be done. */
function drawn(sigma: AnySigma): void {
  (sigma as unknown as { render(): void }).render();
  sigma.getWebGLContext().readPixels(0, 0, 1, 1, 6408, 5121, new Uint8Array(4));
}

function holder(): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = 'position:absolute;inset:0;width:1100px;height:800px';
  document.body.append(element);
  return element;
}

const move = (sigma: AnySigma, i: number): void => {
  sigma.getCamera().setState({ x: 0.5 + 0.02 * Math.sin(i), y: 0.5, ratio: 1 - 0.08 * (i % 8) });
  drawn(sigma);
};

function bareSigma(input: Scene): Steps {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y, weight } of input.nodes)
    graph.addNode(id, { x, y, size: 2 + 6 * weight, label: id, color: '#1f6f8b' });
  for (const { id, source, target } of input.edges)
    graph.addEdgeWithKey(id, source, target, { size: 1.7, color: '#a3acb2' });
  const element = holder();
  const sigma = new Sigma(graph, element);
  drawn(sigma);
  return {
    refresh() {
      sigma.refresh();
      drawn(sigma);
    },
    move: (i) => move(sigma, i),
    close() {
      sigma.kill();
      element.remove();
    },
  };
}

const reach = (values: number[]): [number, number] => [
  values.reduce((a, b) => Math.min(a, b)),
  values.reduce((a, b) => Math.max(a, b)),
];

function explorer(input: Scene): Steps {
  const none = () => {};
  const events = {
    node: none,
    nodeTwice: none,
    edge: none,
    stage: none,
    hover: none,
    moved: none,
    lost: none,
    resized: none,
    covered: () => [],
  };
  const paint = { colour: 'kind' as const, nodeLabel: (n: SceneNode) => n.id, edgeLabel: () => '1 statement' };
  const extent = { x: reach(input.nodes.map((n) => n.x)), y: reach(input.nodes.map((n) => n.y)) };
  const element = holder();
  const view = createGraphView(element, 'light', 'ltr', events);
  const show = () => {
    view.show({ ...input }, paint, extent);
    view.redrawLabels();
    drawn(view.sigma);
  };
  show();
  return {
    refresh: show,
    move: (i) => move(view.sigma, i),
    labels(i) {
      view.setCamera({ ratio: 0.3 + 0.1 * (i % 8) });
      view.redrawLabels();
      drawn(view.sigma);
    },
    focus(i) {
      const near = input.edges.filter((e) => e.source === `n${i}` || e.target === `n${i}`);
      view.focus({
        selected: `n${i}`,
        near: new Set([`n${i}`, ...near.flatMap((e) => [e.source, e.target])]),
        nearEdges: new Set(near.map((e) => e.id)),
      });
      drawn(view.sigma);
    },
    close() {
      view.kill();
      element.remove();
    },
  };
}

const CONTENDERS = { bare: bareSigma, explorer };
let open: Steps | undefined;

Object.assign(globalThis, {
  begin(contender: keyof typeof CONTENDERS, count: number) {
    open = CONTENDERS[contender](scene(count));
  },
  run(step: 'refresh' | 'move' | 'labels' | 'focus', times: number) {
    for (let i = 0; i < times; i++) open?.[step]?.(i);
  },
  end() {
    open?.close();
    open = undefined;
  },
});
