// Brings the drawn graph to a scene: what is gone leaves, what is new joins, what stays is only touched where it changed.
import type { MultiDirectedGraph } from 'graphology';
import type { SceneEdge } from '../derive/edges.ts';
import { pushApart } from '../derive/no-overlap.ts';
import type { Scene, SceneNode } from '../derive/scene.ts';
import { nodeRadius } from './node-size.ts';
import { communityColour, type Palette } from './palette.ts';
import { SHAPES } from './style.ts';

export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  color: string;
  shape: string;
  label: string;
  priority: number;
  kind: string;
}
export interface EdgeAttributes {
  size: number;
  color: string;
  label: string;
  head: string;
  path: string;
}
export interface Paint {
  palette: Palette;
  colour: 'kind' | 'community';
  /** Length of a pixel at the first frame, in units of the graph. */
  unitsPerPixel: number;
  /** Size of the stage, 1 for a usual window. */
  room: number;
  /** Shaped label of a node, of an edge. */
  nodeLabel(node: SceneNode): string;
  edgeLabel(edge: SceneEdge): string;
}

function nodeAttributes(node: SceneNode, size: number, { palette, colour, nodeLabel }: Paint): NodeAttributes {
  const record = node.kind === 'statement' || node.kind === 'event';
  const byKind = palette.nodes[node.kind];
  const color =
    colour === 'community' && !record && node.kind !== 'place' ? communityColour(palette, node.community) : byKind;
  const priority = record ? 0.01 : node.kind === 'place' ? 0.05 + node.weight / 10 : 0.1 + node.weight;
  return {
    x: node.x,
    y: node.y,
    size,
    color,
    shape: SHAPES[node.kind],
    label: nodeLabel(node),
    priority,
    kind: node.kind,
  };
}

/** Many edges share the picture when each is thinner. */
const ROOMY_EDGES = 300;
const thinned = (edges: number): number => Math.max(0.6, Math.min(1, Math.sqrt(ROOMY_EDGES / edges)));

function edgeAttributes(edge: SceneEdge, thickness: number, { palette, edgeLabel }: Paint): EdgeAttributes {
  const thin = edge.cls === 'office' || edge.cls === 'role';
  const size = thickness * (thin ? 1.2 : 1.7 + 1.2 * Math.log2(Math.max(1, edge.records.length)));
  const head = edge.mutual || edge.cls === 'office' ? 'none' : 'arrow';
  return { size, color: palette.edges[edge.cls], label: edgeLabel(edge), head, path: 'line' };
}

const differs = (a: object, b: object): boolean =>
  Object.entries(b).some(([key, value]) => (a as Record<string, unknown>)[key] !== value);

export function drawScene(graph: MultiDirectedGraph<NodeAttributes, EdgeAttributes>, scene: Scene, paint: Paint): void {
  const nodes = new Set(scene.nodes.map((n) => n.id));
  const edges = new Set(scene.edges.map((e) => e.id));
  for (const id of graph.edges()) if (!edges.has(id)) graph.dropEdge(id);
  for (const id of graph.nodes()) if (!nodes.has(id)) graph.dropNode(id);
  const radius = new Map(scene.nodes.map((n) => [n.id, nodeRadius(n.kind, n.weight, scene.nodes.length / paint.room)]));
  const apart = pushApart(
    scene.nodes.map((n) => ({ id: n.id, x: n.x, y: n.y, r: radius.get(n.id)! * paint.unitsPerPixel, fixed: n.pinned })),
  );
  for (const node of scene.nodes) {
    const attributes = { ...nodeAttributes(node, radius.get(node.id)!, paint), ...apart.get(node.id) };
    if (!graph.hasNode(node.id)) graph.addNode(node.id, attributes);
    else if (differs(graph.getNodeAttributes(node.id), attributes)) graph.replaceNodeAttributes(node.id, attributes);
  }
  const thickness = thinned(scene.edges.length);
  for (const edge of scene.edges) {
    const attributes = edgeAttributes(edge, thickness, paint);
    if (!graph.hasEdge(edge.id)) graph.addEdgeWithKey(edge.id, edge.source, edge.target, attributes);
    else if (differs(graph.getEdgeAttributes(edge.id), attributes)) graph.replaceEdgeAttributes(edge.id, attributes);
  }
}
