// How Sigma draws: shapes by kind, colours from attributes, and states (selected, near, dimmed) that cost no re-indexing.
import {
  extremityArrow,
  layerFill,
  layerPlain,
  pathCurved,
  pathLine,
  sdfCircle,
  sdfDiamond,
  sdfRectangle,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering';
import type { NodeKind } from '../derive/scene.ts';
import type { Palette } from './palette.ts';

export const FONT = '"Noto Sans Arabic Variable", "Inter Variable", sans-serif';

export interface NodeState {
  dimmed: boolean;
  selected: boolean;
  near: boolean;
  labelled: boolean;
  side: 'right' | 'left' | 'above' | 'below';
}
export interface EdgeState {
  dimmed: boolean;
  selected: boolean;
}
export const NODE_STATE: NodeState = { dimmed: false, selected: false, near: false, labelled: false, side: 'right' };
export const EDGE_STATE: EdgeState = { dimmed: false, selected: false };

const hexagon = {
  name: 'hexagon',
  glsl: `
float sdf_hexagon(vec2 uv, float size) {
  const vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
  float r = size * 0.9;
  vec2 p = abs(uv);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}`,
  uniforms: [],
  inradiusFactor: 0.9,
};

export const SHAPES: Record<NodeKind, string> = {
  person: 'circle',
  organization: 'square',
  country: 'hexagon',
  place: 'triangle',
  statement: 'rectangle',
  event: 'diamond',
};

export const PRIMITIVES = {
  nodes: {
    shapes: [
      sdfCircle(),
      sdfSquare({ cornerRadius: 0.25 }),
      hexagon,
      sdfTriangle({ cornerRadius: 0.12 }),
      sdfRectangle({ aspectRatio: 1.5, cornerRadius: 0.3 }),
      sdfDiamond({ cornerRadius: 0.08 }),
    ],
    layers: [layerFill()],
    label: { font: { family: FONT, weight: '500', size: 13 }, margin: 4, zoomToLabelSizeRatioFunction: () => 1 },
  },
  edges: {
    paths: [pathLine(), pathCurved({ segments: 8 })],
    extremities: [extremityArrow({ lengthRatio: 4.5, widthRatio: 3.6 })],
    layers: [layerPlain()],
    label: { textBorder: { width: 4, color: { color: '#888' } } },
  },
};

interface NodeAttributes {
  size: number;
  color: string;
}
interface Flags {
  isHovered: boolean;
}

export function stylesFor(palette: Palette) {
  return {
    nodes: {
      x: { attribute: 'x' },
      y: { attribute: 'y' },
      shape: { attribute: 'shape' },
      label: { attribute: 'label' },
      size: (a: NodeAttributes, s: NodeState & Flags) => a.size * (s.selected ? 1.3 : s.isHovered ? 1.15 : 1),
      color: (a: NodeAttributes, s: NodeState & Flags) => (s.dimmed && !s.isHovered ? palette.dim : a.color),
      labelVisibility: (_: NodeAttributes, s: NodeState & Flags) =>
        (s.labelled || s.selected || s.isHovered ? 'visible' : 'hidden') as 'visible' | 'hidden',
      labelPosition: (_: NodeAttributes, s: NodeState & Flags) => s.side,
      labelColor: palette.text,
      labelFont: `500 ${FONT}`,
      labelSize: (_: NodeAttributes, s: NodeState & Flags) => (s.selected ? 14 : 13),
      labelBackgroundColor: palette.halo,
      labelBackgroundPadding: 1,
      backdropVisibility: (_: NodeAttributes, s: NodeState & Flags) =>
        (s.selected || s.isHovered ? 'visible' : 'hidden') as 'visible' | 'hidden',
      backdropColor: palette.background,
      backdropShadowColor: 'rgba(0, 0, 0, 0.35)',
      backdropShadowBlur: 10,
      backdropPadding: 4,
      backdropArea: 'both' as const,
      depth: (_: NodeAttributes, s: NodeState & Flags) =>
        (s.selected || s.isHovered ? 'topNodes' : 'nodes') as 'topNodes' | 'nodes',
      cursor: 'pointer',
    },
    edges: {
      size: (a: NodeAttributes, s: EdgeState & Flags) => a.size * (s.selected || s.isHovered ? 1.5 : 1),
      color: (a: NodeAttributes, s: EdgeState & Flags) => (s.dimmed && !s.isHovered ? palette.dimEdge : a.color),
      head: { attribute: 'head', defaultValue: 'none' },
      path: { attribute: 'path', defaultValue: 'line' },
      parallelPath: 'curved',
      parallelSpread: 0.22,
      label: { attribute: 'label' },
      labelVisibility: (_: NodeAttributes, s: EdgeState & Flags) =>
        (s.selected || s.isHovered ? 'visible' : 'hidden') as 'visible' | 'hidden',
      labelColor: palette.text,
      labelFont: `500 ${FONT}`,
      labelSize: 12,
      labelPosition: 'over' as const,
      labelBackgroundColor: palette.halo,
      labelBackgroundPadding: 3,
      depth: (_: NodeAttributes, s: EdgeState & Flags) =>
        (s.selected || s.isHovered ? 'topEdges' : 'edges') as 'topEdges' | 'edges',
      cursor: 'pointer',
    },
    stage: { background: palette.background },
  };
}
