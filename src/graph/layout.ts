// Positions for the picture, computed when the graph is built so that a page shows a readable layout at once.
// ForceAtlas2 (Jacomy et al. 2014), then overlap removal. Work is bounded by counts, never by the clock: the same graph gives the same picture.
import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import type { GraphNode, PropertyGraph } from '../model/graph.ts';
import { createRandom, hash32 } from './random.ts';

const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

export interface LayoutOptions {
  /** So many nodes at most take part in the forces, those of highest degree; the others are placed beside their neighbours. */
  maxForceNodes: number;
  /** Upper bound of nodes × iterations of the force phase. */
  work: number;
}
export const LAYOUT_DEFAULTS: LayoutOptions = { maxForceNodes: 3000, work: 450_000 };

const ITERATIONS = { most: 600, least: 60 };
const DRAWN = new Set(['Actor', 'Place', 'Statement', 'Event']);
const FORCES = new Set([
  'SAID',
  'ABOUT',
  'TO',
  'VIA',
  'HAS_ACTOR',
  'HAS_RECIPIENT',
  'AT',
  'ASSERTS',
  'DENIES',
  'DEMANDS',
  'HOLDS',
  'STANCE',
  'INTERACTED',
]);
/** The golden angle spreads the followers of a node evenly around it. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const FOLLOWER_GAP = 6;

/** Radius of a node in units of the layout. */
export const nodeSize = (label: string, degree: number): number =>
  label === 'Actor' || label === 'Place' ? Math.min(24, 5 + 2 * Math.sqrt(degree)) : 3;

/** Sets `x`, `y` and `size` on actors, places, statements and events. Uses `degree`. */
export function addLayout(graph: PropertyGraph, options: Partial<LayoutOptions> = {}): void {
  const { maxForceNodes, work } = { ...LAYOUT_DEFAULTS, ...options };
  const drawn = graph.nodes.filter((node) => DRAWN.has(node.label));
  if (drawn.length === 0) return;
  const inForces = new Set(leaders(drawn, maxForceNodes).map((node) => node.id));
  const positions = forces(
    graph,
    drawn.filter((node) => inForces.has(node.id)),
    work,
  );
  placeFollowers(graph, drawn, positions);
  for (const node of drawn) {
    const { x, y } = positions.get(node.id)!;
    Object.assign(node.properties, { x: rounded(x), y: rounded(y), size: rounded(sizeOf(node)) });
  }
}

const sizeOf = ({ label, properties }: GraphNode): number => nodeSize(label, Number(properties.degree ?? 0));
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** All when they are few enough, else the best connected, actors and places before statements and events. */
function leaders(drawn: readonly GraphNode[], most: number): GraphNode[] {
  if (drawn.length <= most) return [...drawn];
  const rank = ({ label }: GraphNode) => (label === 'Actor' || label === 'Place' ? 0 : 1);
  const degree = ({ properties }: GraphNode) => Number(properties.degree ?? 0);
  return [...drawn].sort((a, b) => rank(a) - rank(b) || degree(b) - degree(a) || (a.id < b.id ? -1 : 1)).slice(0, most);
}

interface Point {
  x: number;
  y: number;
}

function forces(graph: PropertyGraph, nodes: readonly GraphNode[], work: number): Map<string, Point> {
  const layout = new UndirectedGraph();
  const spread = 10 * Math.sqrt(nodes.length);
  for (const node of nodes) {
    const random = createRandom(hash32(node.id));
    const [angle, radius] = [random() * 2 * Math.PI, Math.sqrt(random()) * spread];
    layout.addNode(node.id, { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, size: sizeOf(node) });
  }
  for (const { type, source, target } of graph.edges) {
    if (!FORCES.has(type) || source === target || !layout.hasNode(source) || !layout.hasNode(target)) continue;
    if (!layout.hasEdge(source, target)) layout.addEdge(source, target);
  }
  const iterations = Math.max(ITERATIONS.least, Math.min(ITERATIONS.most, Math.floor(work / nodes.length)));
  const settings = { ...forceAtlas2.inferSettings(layout), barnesHutOptimize: nodes.length > 800, adjustSizes: false };
  forceAtlas2.assign(layout, { iterations, settings });
  pullInStrays(layout);
  noverlap.assign(layout, { maxIterations: 60, settings: { margin: 2, ratio: 1.1, gridSize: grid(nodes.length) } });
  return new Map(layout.mapNodes((id, { x, y }) => [id, { x: x as number, y: y as number }]));
}

const grid = (nodes: number): number => Math.max(1, Math.round(Math.sqrt(nodes)));

/** Unconnected nodes drift to the rim of the picture and shrink the rest: they go onto a spiral close around the connected ones. */
function pullInStrays(layout: UndirectedGraph): void {
  const strays = layout.filterNodes((id) => layout.degree(id) === 0);
  let reach = 0;
  layout.forEachNode((id, { x, y }) => {
    if (layout.degree(id) > 0) reach = Math.max(reach, Math.hypot(x as number, y as number));
  });
  for (const [index, id] of strays.entries()) {
    const radius = reach + 20 + FOLLOWER_GAP * Math.sqrt(index);
    layout.mergeNodeAttributes(id, polar(index * GOLDEN_ANGLE, radius));
  }
}

const polar = (angle: number, radius: number): Point => ({ x: Math.cos(angle) * radius, y: Math.sin(angle) * radius });

/** Nodes outside the forces: near the middle of their placed neighbours, spiralling around the one that is first by id. */
function placeFollowers(graph: PropertyGraph, drawn: readonly GraphNode[], positions: Map<string, Point>): void {
  const waiting = new Map(drawn.filter((node) => !positions.has(node.id)).map((node) => [node.id, [] as string[]]));
  if (waiting.size === 0) return;
  for (const { type, source, target } of graph.edges) {
    if (!FORCES.has(type)) continue;
    waiting.get(source)?.push(target);
    waiting.get(target)?.push(source);
  }
  const around = new Map<string, number>();
  for (let round = 0; round < 3; round++) {
    const placed: [string, Point][] = [];
    for (const [id, neighbours] of waiting) {
      const points = neighbours.map((neighbour) => positions.get(neighbour)).filter((point) => point !== undefined);
      if (points.length === 0) continue;
      const anchor = neighbours.filter((neighbour) => positions.has(neighbour)).sort()[0]!;
      const turn = (around.get(anchor) ?? 0) + 1;
      around.set(anchor, turn);
      const { x, y } = polar(turn * GOLDEN_ANGLE, 26 + FOLLOWER_GAP * Math.sqrt(turn));
      placed.push([id, { x: mean(points.map((p) => p.x)) + x, y: mean(points.map((p) => p.y)) + y }]);
    }
    for (const [id, point] of placed) {
      positions.set(id, point);
      waiting.delete(id);
    }
    if (placed.length === 0) break;
  }
  let reach = 0;
  for (const { x, y } of positions.values()) reach = Math.max(reach, Math.hypot(x, y));
  for (const [index, id] of [...waiting.keys()].entries())
    positions.set(id, polar(index * GOLDEN_ANGLE, reach + 20 + FOLLOWER_GAP * Math.sqrt(index)));
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
