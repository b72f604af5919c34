// What the canvas draws, decided here and nowhere else: nodes and edges of the current view, without colours or words.
import type { ActorItem } from '../../api.ts';
import type { View } from '../state/view.ts';
import { actorEdges, fullEdges, type SceneEdge } from './edges.ts';
import type { Index, Rec } from './records-index.ts';

export type NodeKind = 'person' | 'organization' | 'country' | 'place' | 'statement' | 'event';
export interface SceneNode {
  id: string;
  kind: NodeKind;
  x: number;
  y: number;
  /** 0–1, what size and label priority follow. */
  weight: number;
  community: number | null;
  unnamed: boolean;
  pinned: boolean;
}
export interface Scene {
  nodes: SceneNode[];
  edges: SceneEdge[];
  /** Records of an actor with itself, which no edge can show: statements about itself, events it both causes and suffers. */
  selfCounts: Map<string, number>;
  /** Nodes left out because the view is full. */
  cut: number;
}

/** What of a view decides what is drawn, beside the records that pass. `selected` is drawn whatever its rank. */
export const DRAWING = [
  'grain', 'scope', 'focus', 'filters', 'expanded', 'hidden', 'pinned', 'size', 'most',
] as const; // biome-ignore format: a list
export type Drawing = Pick<View, (typeof DRAWING)[number]> & { selected?: View['selected'] };

export const MAX_NODES = 1500;
export const MAX_EDGES = 5000;

/** A picture that the eye can take in: the start shows no more of a large graph. */
export const READABLE = 150;
/** Nodes drawn at most; in full the records want as much room again. A scope that was asked for is shown whole. */
export const limitOf = ({ most, scope, grain }: Pick<View, 'most' | 'scope' | 'grain'>): number =>
  most ?? (scope === 'all' ? READABLE * (grain === 'full' ? 2 : 1) : MAX_NODES);

const scaled = (value: number, most: number): number => (most > 0 ? Math.sqrt(value / most) : 0);

const byImportance = (a: ActorItem, b: ActorItem): number => b.importance - a.importance || (a.id < b.id ? -1 : 1);

/** Who is drawn first: those with most records; a pair that speaks of nobody else has a high rank of its own and says little. */
export const leading = (index: Index, limit: number): ActorItem[] =>
  [...index.actors.values()]
    .map((actor) => ({ actor, records: index.recsOf.get(actor.id)?.length ?? 0 }))
    .sort((a, b) => b.records - a.records || byImportance(a.actor, b.actor))
    .slice(0, limit)
    .map(({ actor }) => actor);

export interface SceneInput {
  recs: Rec[];
  /** Records along a path, when the scope is one. */
  path?: Set<string> | undefined;
  /** Positions that a layout run gave. */
  placed?: Record<string, [number, number]>;
}

/** The picture with what was chosen in it: the same one where it is there already, so that choosing draws nothing anew. */
export function withSelected(
  scene: Scene,
  selected: View['selected'],
  build: (selected: View['selected']) => Scene,
): Scene {
  const drawable = selected !== null && selected.kind !== 'pair' && selected.kind !== 'article';
  return drawable && !scene.nodes.some((n) => n.id === selected.id) ? build(selected) : scene;
}

export function buildScene(index: Index, view: Drawing, { recs: all, path, placed = {} }: SceneInput): Scene {
  const recs = path ? all.filter((r) => path.has(r.id)) : all;
  const hidden = new Set(view.hidden);
  const kinds = new Set<string>(view.filters.kinds);
  const seen = new Map<string, number>();
  for (const r of recs) for (const p of r.parts) seen.set(p, (seen.get(p) ?? 0) + 1);
  const keepActor = (id: string): boolean => {
    const a = index.actors.get(id);
    return (
      a !== undefined &&
      !hidden.has(id) &&
      (kinds.size === 0 || kinds.has(a.kind)) &&
      !(view.filters.named && a.unnamed)
    );
  };
  const forced = new Set(
    [view.focus, view.selected?.id, ...view.expanded].filter((x): x is string => x !== null && x !== undefined),
  );
  const byRecords = (a: ActorItem, b: ActorItem) => seen.get(b.id)! - seen.get(a.id)! || byImportance(a, b);
  const ranked = [...seen.keys()]
    .filter(keepActor)
    .map((id) => index.actors.get(id)!)
    .sort((a, b) => Number(forced.has(b.id)) - Number(forced.has(a.id)) || byRecords(a, b));
  const sizeOf = (id: string): number => {
    const a = index.actors.get(id)!;
    return view.size === 'importance' ? a.importance : view.size === 'statements' ? a.statements : a.mentioned;
  };
  const limit = limitOf(view);
  const budget = view.grain === 'actors' ? limit : Math.ceil(limit / 2);
  // What is chosen is in, at its usual place: a choice must not turn the rows of the table around.
  const actors = ranked.slice(0, budget).sort(byRecords);
  const inside = new Set(actors.map((a) => a.id));
  const most = Math.max(0, ...actors.map((a) => sizeOf(a.id)));
  const at = (id: string, item: { x: number; y: number }) => {
    const pin = view.pinned[id];
    const put = placed[id];
    if (put && !pin) return { x: put[0], y: put[1], pinned: false };
    return pin ? { x: pin[0], y: pin[1], pinned: true } : { x: item.x, y: item.y, pinned: false };
  };
  const nodes: SceneNode[] = actors.map((a) => ({
    id: a.id,
    kind: a.kind,
    ...at(a.id, a),
    weight: scaled(sizeOf(a.id), most),
    community: a.community,
    unnamed: a.unnamed,
  }));
  let cut = ranked.length - actors.length;
  let drawn: Rec[] = recs.filter((r) => r.parts.some((p) => inside.has(p)));
  if (view.grain === 'full') {
    const importance = (r: Rec) => Math.max(0, ...r.parts.map((p) => index.actors.get(p)?.importance ?? 0));
    const visible = drawn.filter((r) => !hidden.has(r.id));
    drawn = visible;
    const room = limit - nodes.length;
    if (visible.length > room) {
      drawn = visible
        .map((r) => ({ r, w: Number(forced.has(r.id)) * 10 + r.articles.length + importance(r) }))
        .sort((a, b) => b.w - a.w || (a.r.id < b.r.id ? -1 : 1))
        .slice(0, room)
        .map(({ r }) => r);
      cut += visible.length - drawn.length;
    }
    const places = new Set<string>();
    for (const r of drawn) {
      const item = (r.statement ?? r.event)!;
      const common = { weight: 0, community: null, unnamed: false };
      nodes.push({ id: r.id, kind: r.kind, ...at(r.id, item), ...common });
      const place = r.event?.place;
      if (place && index.places.has(place) && !hidden.has(place)) places.add(place);
    }
    for (const id of places) {
      const place = index.places.get(id)!;
      nodes.push({
        id,
        kind: 'place',
        ...at(id, place),
        weight: scaled(seen.get(id) ?? 0, 20),
        community: null,
        unnamed: false,
      });
    }
  }
  const present = new Set(nodes.map((n) => n.id));
  const built = view.grain === 'actors' ? actorEdges(index, drawn, present, view) : fullEdges(index, drawn, present);
  const edges = built.edges
    .sort((a, b) => b.records.length - a.records.length || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_EDGES);
  return { nodes, edges, selfCounts: built.selfCounts, cut };
}
