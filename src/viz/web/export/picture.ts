// What is on the canvas as plain shapes, from which SVG and PNG are drawn alike: paths, colours, and labels as live text.
import type { GraphView } from '../canvas/graph-view.ts';
import { placedSide } from './label-place.ts';

export interface Stroke {
  d: string;
  color: string;
  width: number;
  head: string | null;
}
export interface Fill {
  d: string;
  color: string;
}
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  rtl: boolean;
}
export interface Picture {
  width: number;
  height: number;
  strokes: Stroke[];
  fills: Fill[];
  labels: Label[];
}

const n = (value: number): string => String(Math.round(value * 100) / 100);

function polygon(x: number, y: number, r: number, corners: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const a = turn + (i * 2 * Math.PI) / corners;
    return `${n(x + r * Math.cos(a))} ${n(y + r * Math.sin(a))}`;
  });
  return `M${points.join('L')}Z`;
}

function shapePath(shape: string, x: number, y: number, r: number): string {
  const box = (w: number, h: number) => `M${n(x - w)} ${n(y - h)}h${n(2 * w)}v${n(2 * h)}h${n(-2 * w)}Z`;
  switch (shape) {
    case 'square':
      return box(r * 0.8, r * 0.8);
    case 'rectangle':
      return box(r * 0.85, r * 0.57);
    case 'diamond':
      return polygon(x, y, r, 4, 0);
    case 'triangle':
      return polygon(x, y, r, 3, -Math.PI / 2);
    case 'hexagon':
      return polygon(x, y, r, 6, Math.PI / 6);
    default:
      return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`;
  }
}

/** `text` gives the unshaped label of a node: pictures let their own reader shape it. */
export function pictureOf(
  view: GraphView,
  size: { width: number; height: number },
  text: (id: string) => string,
): Picture {
  const { graph, sigma } = view;
  const picture: Picture = { ...size, strokes: [], fills: [], labels: [] };
  graph.forEachEdge((id, a, source, target) => {
    const [from, to] = [view.screenPosition(source), view.screenPosition(target)];
    const data = sigma.getEdgeDisplayData(id);
    if (!from || !to || !data) return;
    const bend = Number((data as unknown as { curvature?: number }).curvature ?? 0);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy) || 1;
    const width = sigma.scaleSize(data.size);
    const mid = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
    const [ex, ey] = [to.x - mid.x, to.y - mid.y];
    const end = Math.hypot(ex, ey) || 1;
    const tip = { x: to.x - (ex / end) * to.radius, y: to.y - (ey / end) * to.radius };
    const [ux, uy] = [ex / end, ey / end];
    const h = Math.max(4, width * 2.6);
    const head =
      a.head === 'arrow' && length > to.radius
        ? `M${n(tip.x)} ${n(tip.y)}L${n(tip.x - ux * h - uy * h * 0.42)} ${n(tip.y - uy * h + ux * h * 0.42)}L${n(tip.x - ux * h + uy * h * 0.42)} ${n(tip.y - uy * h - ux * h * 0.42)}Z`
        : null;
    picture.strokes.push({
      d: `M${n(from.x)} ${n(from.y)}Q${n(mid.x)} ${n(mid.y)} ${n(tip.x)} ${n(tip.y)}`,
      color: data.color,
      width,
      head,
    });
  });
  graph.forEachNode((id, a) => {
    const at = view.screenPosition(id);
    const data = sigma.getNodeDisplayData(id);
    if (at && data) picture.fills.push({ d: shapePath(a.shape, at.x, at.y, at.radius), color: data.color });
  });
  for (const id of view.labelsShown()) {
    const at = view.screenPosition(id);
    if (!at) continue;
    const label = text(id);
    const rtl = /^[^\p{L}]*\p{Script=Arabic}/u.test(label);
    picture.labels.push({ text: label, ...placedSide(at, view.labelSide(id)), rtl });
  }
  return picture;
}
