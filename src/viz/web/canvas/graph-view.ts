// The one place that touches Sigma. Outside React: it is given scenes and tells what was clicked, and lives as long as its container.
import { MultiDirectedGraph } from 'graphology';
import type { Scene } from '../derive/scene.ts';
import { BatchedSigma } from './batched-sigma.ts';
import { type Box, type LabelCandidate, placeLabels, type Side } from './declutter.ts';
import { drawScene, type EdgeAttributes, type NodeAttributes, type Paint } from './draw-scene.ts';
import { oneOrTwoFingers } from './fingers.ts';
import { kept } from './kept-room.ts';
import { labelWidths } from './label-widths.ts';
import { PALETTES, type Theme } from './palette.ts';
import { EDGE_STATE, FONT, NODE_STATE, PRIMITIVES, stylesFor } from './style.ts';

export interface GraphEvents {
  node(id: string, extend: boolean): void;
  nodeTwice(id: string): void;
  edge(id: string): void;
  stage(): void;
  hover(id: string | null): void;
  moved(id: string, x: number, y: number): void;
  lost(isLost: boolean): void;
  /** The picture has another size, and its nodes need room anew. */
  resized(): void;
  /** What lies over the picture, in groups: buttons, chips. */
  covered(): Box[][];
}
export interface Focus {
  selected: string | null;
  /** Everything else is dimmed; null dims nothing. */
  near: Set<string> | null;
  nearEdges: Set<string> | null;
}
export interface CameraState {
  x: number;
  y: number;
  ratio: number;
}
export type GraphView = ReturnType<typeof createGraphView>;

const SETTLE_MS = 60;
/** From here on nodes grow no more when one comes nearer. */
const CLOSE = 0.4;
const USUAL_AREA = 780 * 650;
const SIDES: Record<'ltr' | 'rtl', readonly Side[]> = {
  ltr: ['right', 'left', 'below', 'above'],
  rtl: ['left', 'right', 'below', 'above'],
};

/** Fonts must be there before the first glyph is drawn: Sigma keeps what it drew. */
export const fontsReady = (): Promise<unknown> =>
  Promise.all([`500 13px ${FONT}`, '500 13px "Inter Variable"'].map((font) => document.fonts.load(font, 'قال Qala')));

export function createGraphView(container: HTMLElement, theme: Theme, dir: 'ltr' | 'rtl', events: GraphEvents) {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const palette = PALETTES[theme];
  const sigma = new BatchedSigma(graph, container, {
    primitives: PRIMITIVES,
    styles: stylesFor(palette) as never,
    customNodeState: NODE_STATE,
    customEdgeState: EDGE_STATE,
    settings: {
      itemSizesReference: 'screen',
      zoomToSizeRatioFunction: (ratio: number) => Math.max(CLOSE, ratio) ** 0.35,
      enableEdgeEvents: true,
      renderEdgeLabels: true,
      edgePickingPadding: 5,
      nodePickingPadding: 3,
      labelRenderedSizeThreshold: 0,
      labelDensity: 0,
      stagePadding: 40,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      enableCameraRotation: false,
      enableNodeDrag: true,
      minEdgeThickness: 1.1,
      nodeLabelEvents: 'extend',
      allowInvalidContainer: true,
      tapMoveTolerance: 12,
    },
  });
  const camera = sigma.getCamera();
  const widthOf = labelWidths();
  /** A change of language makes another view; what the page still tells the old one is no more heard. */
  let over = false;
  let focus: Focus = { selected: null, near: null, nearEdges: null };
  let shown = new Map<string, Side>();
  /** Where the last fit of the whole picture put the camera. */
  let fitted: CameraState | null = null;
  let flying = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resizing: ReturnType<typeof setTimeout> | undefined;

  function declutter() {
    const { width, height } = sigma.getDimensions();
    const candidates: LabelCandidate[] = [];
    graph.forEachNode((id, a) => {
      const data = sigma.getNodeDisplayData(id);
      if (!data || !a.label) return;
      const { x, y } = sigma.framedGraphToViewport(data);
      const forced = id === focus.selected;
      if (focus.near && !focus.near.has(id) && !forced) return;
      const radius = sigma.scaleSize(data.size);
      candidates.push({
        id,
        x,
        y,
        radius,
        width: widthOf(a.label),
        weight: a.priority,
        forced,
        soft: a.priority < 0.1,
      });
    });
    const placed = placeLabels(candidates, { width, height, covered: events.covered().flat() }, SIDES[dir]);
    for (const id of shown.keys())
      if (!placed.has(id) && graph.hasNode(id)) sigma.setNodeState(id, { labelled: false });
    for (const [id, side] of placed) if (shown.get(id) !== side) sigma.setNodeState(id, { labelled: true, side });
    shown = placed;
  }
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(declutter, SETTLE_MS);
  };
  camera.on('updated', settle);
  // A node that comes back is a new one to Sigma: its label must be set again.
  graph.on('nodeDropped', ({ key }) => shown.delete(key));
  sigma.on('resize', () => {
    settle();
    clearTimeout(resizing);
    resizing = setTimeout(events.resized, SETTLE_MS);
  });

  sigma.on('clickNode', ({ node, event }) => events.node(node, event.original.shiftKey));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.nodeTwice(node);
  });
  sigma.on('clickEdge', ({ edge }) => events.edge(edge));
  sigma.on('clickStage', () => events.stage());
  sigma.on('enterNode', ({ node }) => events.hover(node));
  sigma.on('leaveNode', () => events.hover(null));
  const touch = oneOrTwoFingers(container, sigma, graph, (node) => {
    const { x, y } = graph.getNodeAttributes(node);
    events.moved(node, x, y);
    settle();
  });
  sigma.on('webglContextLost', () => events.lost(true));
  sigma.on('webglContextRestored', () => events.lost(false));

  function applyFocus(next: Focus) {
    if (over) return;
    focus = next;
    graph.forEachNode((id) => {
      const dimmed = next.near !== null && !next.near.has(id);
      const selected = id === next.selected;
      const now = sigma.getNodeState(id);
      if (now.dimmed !== dimmed || now.selected !== selected) sigma.setNodeState(id, { dimmed, selected });
    });
    graph.forEachEdge((id) => {
      const dimmed = next.nearEdges !== null && !next.nearEdges.has(id);
      const selected = id === next.selected;
      const now = sigma.getEdgeState(id);
      if (now.dimmed !== dimmed || now.selected !== selected) sigma.setEdgeState(id, { dimmed, selected });
    });
    settle();
  }

  return {
    sigma,
    graph,
    /** Draws a scene; what stays keeps its place. `extent` keeps the frame steady while nodes come and go. */
    show(
      scene: Scene,
      paint: Omit<Paint, 'palette' | 'unitsPerPixel' | 'room'>,
      extent: { x: [number, number]; y: [number, number] } | null,
    ) {
      if (over) return;
      sigma.setCustomBBox(extent);
      const { width, height } = sigma.getDimensions();
      const span = extent ? Math.max((extent.x[1] - extent.x[0]) / width, (extent.y[1] - extent.y[0]) / height) : 0;
      const room = Math.max(0.1, (width * height) / USUAL_AREA);
      sigma.batch(() => drawScene(graph, scene, { ...paint, palette, unitsPerPixel: span || 1, room }));
      applyFocus(focus);
    },
    /** New positions of a running layout. */
    move(positions: [id: string, x: number, y: number][]) {
      if (over) return;
      const to = new Map(positions.map(([id, x, y]) => [id, { x, y }]));
      graph.updateEachNodeAttributes((id, a) => ({ ...a, ...to.get(id) }), { attributes: ['x', 'y'] });
      settle();
    },
    focus: applyFocus,
    camera: (): CameraState => ({ x: camera.x, y: camera.y, ratio: camera.ratio }),
    setCamera: (state: Partial<CameraState>) => camera.setState(state),
    zoom: (direction: 1 | -1) =>
      direction === 1 ? camera.zoomIn({ duration: 200 }) : camera.zoomOut({ duration: 200 }),
    /** Moves the camera so that the given nodes (all when absent) fill the screen. */
    async fit(ids?: Iterable<string>, duration = 350) {
      if (over) return;
      const points = [...(ids ?? graph.nodes())].flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
      if (points.length === 0) return;
      const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
      const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      const view = sigma.viewRectangle();
      const spanX = Math.abs(view.x2 - view.x1) / camera.ratio;
      const spanY = Math.abs(view.height) / camera.ratio;
      const { width, height } = sigma.getDimensions();
      const keep = kept(events.covered(), width, height);
      const room = { x: spanX * (1 - (2 * keep.x) / width), y: spanY * (1 - (2 * keep.y) / height) };
      const ratio = Math.max(0.12, (x2 - x1) / room.x, (y2 - y1) / room.y);
      const state = { x: (x1 + x2) / 2, y: (y1 + y2) / 2, ratio: Math.min(1.6, ratio) };
      if (!ids) fitted = state;
      if (duration === 0) camera.setState(state);
      else {
        flying = true;
        await camera.animate(state, { duration });
        flying = false;
      }
    },
    /** Fits again where nodes came that lie outside, if nobody has moved the camera since the last fit. */
    refit() {
      const moved = (['x', 'y', 'ratio'] as const).some((k) => Math.abs(camera[k] - (fitted?.[k] ?? 0)) > 1e-6);
      if (over || !fitted || (moved && !flying)) return;
      const { width, height } = sigma.getDimensions();
      const outside = graph.someNode((id) => {
        const data = sigma.getNodeDisplayData(id);
        const at = data && sigma.framedGraphToViewport(data);
        return at !== undefined && (at.x < 0 || at.y < 0 || at.x > width || at.y > height);
      });
      if (outside) void this.fit();
    },
    labelsShown: () => [...shown.keys()],
    labelSide: (id: string): Side => shown.get(id) ?? SIDES[dir][0]!,
    /** Where a node is on the page, for pointers and pictures. */
    screenPosition(id: string) {
      if (over) return null;
      const data = sigma.getNodeDisplayData(id);
      return data ? { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) } : null;
    },
    redrawLabels: declutter,
    kill() {
      over = true;
      clearTimeout(timer);
      clearTimeout(resizing);
      touch.stop();
      sigma.kill();
    },
  };
}
