// Holds the one Sigma of the page and keeps it in step with scene and selection; React never draws a node.
import { useEffect, useMemo, useRef, useState } from 'react';
import { STATUS_WORDS, TYPE_WORDS } from '../../api-words.ts';
import type { Box } from '../canvas/declutter.ts';
import { createGraphView, fontsReady, type GraphView } from '../canvas/graph-view.ts';
import { createLabelShaper, cutGraphemes, MAX_GRAPHEMES, SELF } from '../canvas/label-text.ts';
import { useExplorer } from '../data/explorer.ts';
import type { SceneEdge } from '../derive/edges.ts';
import { nearOf } from '../derive/near.ts';
import { leading, limitOf, type SceneNode } from '../derive/scene.ts';
import { CanvasControls } from './canvas-controls.tsx';

const shape = createLabelShaper();
/** Room for a name beside its badge. */
const BADGED = MAX_GRAPHEMES - 5;

/** What lies over the picture: its buttons and the chips. */
function coveredBy(canvas: HTMLElement): Box[][] {
  const { left, top } = canvas.getBoundingClientRect();
  return ['.controls', '.chips'].map((group) =>
    [...canvas.parentElement!.querySelectorAll(`${group} button`)].map((button) => {
      const box = button.getBoundingClientRect();
      return [box.left - left, box.top - top, box.right - left, box.bottom - top];
    }),
  );
}

export function GraphCanvas() {
  const { scene, index, view, t, dispatch, useStore } = useExplorer();
  const theme = useStore((s) => s.theme);
  const hovered = useStore((s) => s.hovered);
  const set = useStore((s) => s.set);
  const container = useRef<HTMLDivElement>(null);
  const [graph, setGraph] = useState<GraphView | null>(null);
  const [fonts, setFonts] = useState(false);
  const [size, setSize] = useState(0);
  const [lost, setLost] = useState(false);
  const latest = useRef({ scene, view, dispatch });
  latest.current = { scene, view, dispatch };

  useEffect(() => {
    fontsReady().then(
      () => setFonts(true),
      () => setFonts(true),
    );
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one instance a theme and direction; callbacks read `latest`
  useEffect(() => {
    if (!fonts || !container.current) return;
    const kindOf = (id: string) => latest.current.scene.nodes.find((n) => n.id === id)?.kind;
    const created = createGraphView(container.current, theme, t.dir, {
      node(id) {
        const kind = kindOf(id);
        if (!kind) return;
        const what = kind === 'person' || kind === 'organization' || kind === 'country' ? 'actor' : kind;
        latest.current.dispatch({ do: 'select', what: { kind: what, id } });
      },
      nodeTwice: (id) => latest.current.dispatch({ do: 'expand', actor: id }),
      edge(id) {
        const edge = latest.current.scene.edges.find((e) => e.id === id);
        if (!edge) return;
        if (latest.current.view.grain === 'actors')
          latest.current.dispatch({ do: 'select', what: { kind: 'pair', id: `${edge.source}~${edge.target}` } });
        else if (edge.records[0] && edge.cls !== 'office') {
          const kind = kindOf(edge.records[0]) === 'event' ? 'event' : 'statement';
          latest.current.dispatch({ do: 'select', what: { kind, id: edge.records[0] } });
        }
      },
      stage: () => latest.current.view.selected && latest.current.dispatch({ do: 'select', what: null }),
      hover: (id) => set({ hovered: id }),
      moved: (id, x, y) => latest.current.dispatch({ do: 'pin', id, x, y }),
      lost: setLost,
      resized: () => setSize((n) => n + 1),
      covered: () => (container.current ? coveredBy(container.current) : []),
    });
    setGraph(created);
    Object.assign(globalThis, { qala: created });
    return () => {
      setGraph(null);
      created.kill();
    };
  }, [fonts, theme, t.dir]);

  const labels = useMemo(() => {
    const nodeLabel = (n: SceneNode): string => {
      const rec = index.recs.get(n.id);
      if (rec?.statement) return shape(rec.statement.text);
      if (rec?.event) {
        const type = TYPE_WORDS[rec.event.type][t.lang];
        return shape(rec.event.status === 'asserted' ? type : `${type} · ${STATUS_WORDS[rec.event.status][t.lang]}`);
      }
      const name = t.nameOf(index.actors.get(n.id) ?? index.places.get(n.id), n.id);
      const self = scene.selfCounts.get(n.id);
      return shape(self ? `${cutGraphemes(name, BADGED)} ${SELF}${t.number(self)}` : name);
    };
    const edgeLabel = (e: SceneEdge): string => {
      if (e.cls === 'office') {
        const office = index.slice.offices.find((o) => o.person === e.source && o.of === e.target);
        return shape(cutGraphemes(office?.title || t('role.office')));
      }
      if (e.role === 'did') return shape(t('count.events', { n: e.records.length }));
      if (e.role !== 'said' || view.grain === 'full') return shape(t(`role.${e.role as 'about'}`));
      const stances = [e.support && t.more(e.support), e.oppose && t.more(-e.oppose)].filter(Boolean);
      // The mark keeps each sum in the direction of the line.
      return shape(
        [t('count.statements', { n: e.records.length }), ...stances].join(t.dir === 'rtl' ? ' \u200f· ' : ' · '),
      );
    };
    return { nodeLabel, edgeLabel };
  }, [index, t, view.grain, scene.selfCounts]);

  const limit = limitOf(view);
  const extent = useMemo(() => {
    const actors = index.slice.actors;
    const whole = view.scope !== 'all' || actors.length <= limit;
    const items = [
      ...(whole ? actors : leading(index, limit)),
      ...(view.grain === 'full' && whole
        ? [...index.slice.statements, ...index.slice.events, ...index.slice.places]
        : []),
    ];
    if (items.length === 0) return null;
    const reach = (values: number[]): [number, number] => [
      values.reduce((a, b) => Math.min(a, b)),
      values.reduce((a, b) => Math.max(a, b)),
    ];
    return { x: reach(items.map((i) => i.x)), y: reach(items.map((i) => i.y)) };
  }, [index, view.grain, view.scope, limit]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another size of the picture gives nodes another size
  useEffect(() => {
    graph?.show(scene, { colour: view.colour, ...labels }, extent);
  }, [graph, scene, view.colour, labels, extent, size]);

  useEffect(() => {
    if (!graph) return;
    const timer = requestAnimationFrame(() => setTimeout(() => set({ drawn: true })));
    return () => cancelAnimationFrame(timer);
  }, [graph, set]);

  // The frame follows what is asked for, not every filter: a new scope, grain or graph moves the camera, and what a filter brings back outside it.
  const frame = `${view.scope} ${view.focus} ${view.grain} ${view.most} ${index.slice.version} ${view.scope === 'path' ? scene.nodes.length : ''}`;
  const framed = useRef('');
  useEffect(() => {
    if (!graph || scene.nodes.length === 0) return;
    const first = framed.current === '';
    if (framed.current !== frame) graph.fit(undefined, first ? 0 : 400);
    else graph.refit();
    framed.current = frame;
  }, [graph, frame, scene]);

  useEffect(() => {
    graph?.focus(nearOf(scene, view.selected, hovered));
  }, [graph, scene, view.selected, hovered]);

  // What the search or the panel chose may lie outside the frame.
  useEffect(() => {
    if (!graph || !view.selected) return;
    const at = graph.screenPosition(view.selected.id);
    const box = container.current!.getBoundingClientRect();
    if (at && (at.x < 20 || at.y < 20 || at.x > box.width - 20 || at.y > box.height - 20))
      graph.fit([view.selected.id, ...(nearOf(scene, view.selected, null).near ?? [])]);
  }, [graph, view.selected, scene]);

  return (
    <>
      <div
        ref={container}
        className="canvas"
        dir="ltr"
        role="img"
        aria-label={t('view.canvas')}
        data-ready={graph !== null}
      />
      {lost && (
        <p className="overlay" role="alert">
          {t('app.lost')}
        </p>
      )}
      <CanvasControls graph={graph} />
    </>
  );
}
