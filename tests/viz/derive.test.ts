import { beforeAll, describe, expect, it } from 'vitest';
import { Slice } from '../../src/viz/api.ts';
import { citation } from '../../src/viz/web/derive/citation.ts';
import { csvOf } from '../../src/viz/web/derive/csv.ts';
import { filterRecords } from '../../src/viz/web/derive/filter.ts';
import { nearOf } from '../../src/viz/web/derive/near.ts';
import { movable } from '../../src/viz/web/derive/newcomers.ts';
import { pushApart } from '../../src/viz/web/derive/no-overlap.ts';
import { inside } from '../../src/viz/web/derive/polygon.ts';
import { type Index, indexSlice, ofItself } from '../../src/viz/web/derive/records-index.ts';
import { buildScene, READABLE, withSelected } from '../../src/viz/web/derive/scene.ts';
import { textPieces } from '../../src/viz/web/derive/text-pieces.ts';
import { type Action, act } from '../../src/viz/web/state/actions.ts';
import { INITIAL_VIEW } from '../../src/viz/web/state/view.ts';
import { eventId, statementId } from '../fixtures/graph.ts';
import { fixtureApp, HOST } from './fixture-app.ts';

let index: Index;
beforeAll(async () => {
  index = indexSlice(Slice.parse(await (await fixtureApp().request('/api/graph', { headers: HOST })).json()));
});
const viewed = (...actions: Action[]) => {
  const view = actions.reduce(act, INITIAL_VIEW);
  const filtered = filterRecords(index, view);
  return { view, filtered, scene: buildScene(index, view, { recs: filtered.recs }) };
};

describe('filters', () => {
  it('count each choice with all the others applied', () => {
    const { filtered } = viewed(
      { do: 'toggle', facet: 'acts', value: 'REJECT' },
      { do: 'toggle', facet: 'records', value: 'statement' },
    );
    expect(filtered.recs).toHaveLength(4);
    // What other acts would give stays visible; what outlets would give is counted among the rejections.
    expect(filtered.counts.acts.get('REQUEST')).toBe(1);
    expect(Object.fromEntries(filtered.counts.outlets)).toEqual({
      'صحيفة الساحل': 2,
      'Coastal Wire': 1,
      'وكالة النيل': 1,
    });
  });
  it('keep the undated apart from a span of time', () => {
    const inMarch: Action = { do: 'time', change: { from: '2021-03-01', to: '2021-03-31' } };
    const all = viewed(inMarch).filtered;
    const dated = viewed(inMarch, { do: 'time', change: { undated: false } }).filtered;
    expect(all.recs.length - dated.recs.length).toBe(4);
    expect(dated.recs.every((r) => r.from!.startsWith('2021-03'))).toBe(true);
    expect(dated.untimed).toHaveLength(18);
  });
  it('know two clocks', () => {
    const april = { from: '2021-04-11', to: '2021-04-11' };
    expect(viewed({ do: 'time', change: { ...april, undated: false } }).filtered.recs).toHaveLength(4);
    expect(viewed({ do: 'time', change: { ...april, clock: 'published' } }).filtered.recs).toHaveLength(7);
  });
});

describe('the actors’ scene', () => {
  it('stays the same when something in it is chosen, and takes in what is not', () => {
    const { view, filtered } = viewed({ do: 'most', nodes: 3 });
    const build = (selected: typeof view.selected) => buildScene(index, { ...view, selected }, { recs: filtered.recs });
    const base = build(null);
    const drawn = new Set(base.nodes.map((n) => n.id));
    const beyond = [...index.actors.keys()].find((id) => !drawn.has(id))!;
    expect(withSelected(base, { kind: 'actor', id: base.nodes[1]!.id }, build)).toBe(base);
    expect(withSelected(base, { kind: 'pair', id: `${beyond}~${beyond}` }, build)).toBe(base);
    const taken = withSelected(base, { kind: 'actor', id: beyond }, build);
    expect(taken.nodes.map((n) => n.id)).toContain(beyond);
    expect(taken.nodes).toHaveLength(3);
  });
  it('sums parallel records into counted edges with their stance', () => {
    const edge = viewed().scene.edges.find((e) => e.id === 'said:leila-mansouri~eastern-forces')!;
    expect([edge.records.length, edge.support, edge.oppose, edge.cls]).toEqual([3, 1, 2, 'mixed']);
  });
  it('counts what an actor says of itself or does to itself apart', () => {
    expect(viewed().scene.selfCounts.size).toBe(0);
    const { statements, events } = index.slice;
    const own = {
      ...statements[0]!,
      id: 'own',
      speaker: 'egypt',
      to: ['egypt'],
      about: [{ actor: 'egypt', stance: 'support' as const }],
    };
    const done = { ...events[0]!, id: 'done', actors: ['egypt'], recipients: ['egypt'] };
    const merged = indexSlice({ ...index.slice, statements: [...statements, own], events: [...events, done] });
    const { recs } = filterRecords(merged, INITIAL_VIEW);
    const scene = buildScene(merged, INITIAL_VIEW, { recs });
    expect([...scene.selfCounts]).toEqual([['egypt', 2]]);
    expect(scene.edges.every((e) => e.source !== e.target)).toBe(true);
    expect(recs.filter((r) => ofItself(r, 'egypt')).map((r) => r.id)).toEqual(['own', 'done']);
  });
  it('draws no more of a large graph than the eye can take in, unless asked', () => {
    const many = Array.from({ length: 600 }, (_, i) => ({
      ...index.slice.actors[0]!,
      id: `a${i}`,
      importance: 1 / (i + 1),
    }));
    const said = many.map((a) => ({
      ...index.slice.statements[0]!,
      id: `s${a.id}`,
      speaker: a.id,
      to: [],
      via: [],
      about: [],
    }));
    const large = indexSlice({ ...index.slice, actors: many, statements: said, events: [], offices: [] });
    const drawn = (...actions: Action[]) => {
      const view = actions.reduce(act, INITIAL_VIEW);
      const { nodes, cut } = buildScene(large, view, { recs: filterRecords(large, view).recs });
      return [nodes.length, cut];
    };
    expect(drawn()).toEqual([READABLE, 600 - READABLE]);
    expect(drawn({ do: 'most', nodes: 100 })).toEqual([100, 500]);
    expect(drawn({ do: 'most', nodes: 1500 })).toEqual([600, 0]);
    // Records take what room the actors leave.
    expect(drawn({ do: 'grain', grain: 'full' })[0]).toBe(2 * READABLE);
  });
  it('keeps its order whatever is chosen', () => {
    const order = (...actions: Action[]) => viewed(...actions).scene.nodes.map((n) => n.id);
    expect(order({ do: 'select', what: { kind: 'actor', id: 'foreign-ministry' } })).toEqual(order());
  });

  it('shows only what a stance filter leaves', () => {
    const { scene } = viewed(
      { do: 'toggle', facet: 'stances', value: 'support' },
      { do: 'toggle', facet: 'records', value: 'statement' },
    );
    expect(new Set(scene.edges.map((e) => e.cls))).toEqual(new Set(['support']));
  });
  it('hides, pins and keeps the focus', () => {
    const { scene } = viewed({ do: 'hide', ids: ['turkey'] }, { do: 'pin', id: 'egypt', x: 5, y: 6 });
    expect(scene.nodes.some((n) => n.id === 'turkey')).toBe(false);
    expect(scene.nodes.find((n) => n.id === 'egypt')).toMatchObject({ x: 5, y: 6, pinned: true });
  });
});

describe('scopes', () => {
  it('around an actor', () => {
    const { scene } = viewed({ do: 'ego', actor: 'turkey' });
    expect(scene.nodes.map((n) => n.id).sort()).toEqual(['eastern-forces', 'foreign-ministry', 'turkey']);
  });
  it('of one story', () => {
    const { filtered } = viewed({ do: 'story', story: 'd-harbour-ar' });
    expect(new Set(filtered.recs.flatMap((r) => r.articles))).toEqual(new Set(['d-harbour-ar', 'd-harbour-en']));
  });
  it('of what is asserted by some and denied by others', () => {
    const { filtered } = viewed({ do: 'disputed' });
    expect([...index.disputed].sort()).toEqual([eventId('arming'), eventId('shelling')]);
    expect(filtered.recs.map((r) => r.id).sort()).toEqual(
      [
        eventId('arming'),
        eventId('shelling'),
        ...[1, 2].map((n) => statementId('d-harbour-en', n)),
        ...[3, 4].map((n) => statementId('d-talks-ar', n)),
      ].sort(),
    );
  });
  it('in full draws a node a record and an edge a role', () => {
    const { scene } = viewed({ do: 'grain', grain: 'full' });
    expect(scene.nodes).toHaveLength(10 + 12 + 6 + 3);
    expect(
      scene.edges.find((e) => e.id === `denies:${statementId('d-harbour-en', 2)}~${eventId('arming')}`),
    ).toBeDefined();
  });
});

describe('a layout', () => {
  const moved = (...actions: Action[]) => {
    const { view, scene } = viewed(...actions);
    return scene.nodes
      .map((n) => n.id)
      .filter(movable(index, view))
      .sort();
  };
  it('moves all but the pinned', () => {
    expect(moved()).toHaveLength(10);
    expect(moved({ do: 'pin', id: 'egypt', x: 1, y: 2 })).not.toContain('egypt');
  });
  it('moves only what the last expansion brought', () => {
    const before = new Set(viewed({ do: 'ego', actor: 'turkey' }).scene.nodes.map((n) => n.id));
    const after = moved({ do: 'ego', actor: 'turkey' }, { do: 'expand', actor: 'eastern-forces' });
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter((id) => before.has(id))).toEqual([]);
  });
});

it('lights what is near a choice', () => {
  const { scene } = viewed();
  const near = nearOf(scene, { kind: 'actor', id: 'turkey' }, null);
  expect([...near.near!].sort()).toEqual(['eastern-forces', 'foreign-ministry', 'turkey']);
  expect(nearOf(scene, { kind: 'statement', id: statementId('d-harbour-en', 2) }, null).nearEdges!.size).toBe(1);
  expect(nearOf(scene, null, null).near).toBeNull();
});

it('cuts an article into pieces that join to the whole', () => {
  const text = 'abcdefghij';
  const marks = [
    { start: 1, end: 6, record: 'a', kind: 'statement' as const, parts: [] },
    { start: 4, end: 8, record: 'b', kind: 'event' as const, parts: [{ role: 'trigger' as const, start: 7, end: 8 }] },
  ];
  const pieces = textPieces(text, marks, 'b');
  expect(pieces.map((p) => p.text).join('')).toBe(text);
  expect(pieces.filter((p) => p.current).map((p) => p.text)).toEqual(['ef', 'g', 'h']);
  expect(pieces.filter((p) => p.role).map((p) => [p.text, p.role])).toEqual([['h', 'trigger']]);
  expect(pieces.filter((p) => p.first)).toHaveLength(1);
});

it('pushes overlapping nodes apart and leaves pinned ones', () => {
  const discs = [0, 0.1, 5].map((x, i) => ({ id: String(i), x, y: 0, r: 1, fixed: i === 0 }));
  const moved = pushApart(discs);
  expect(moved.get('0') ?? discs[0]).toMatchObject({ x: 0, y: 0 });
  expect(Math.hypot(moved.get('1')!.x, moved.get('1')!.y)).toBeGreaterThanOrEqual(2);
  expect(moved.has('2')).toBe(false);
});

it.each([
  [1, 1, true],
  [3, 1, false],
])('lasso holds %d,%d: %s', (x, y, expected) => {
  const square = [{ x: 0, y: 0 }, { x: 2, y: 0 }, { x: 2, y: 2 }, { x: 0, y: 2 }]; // biome-ignore format: a shape
  expect(inside(square, { x, y })).toBe(expected);
});

it('writes CSV that spreadsheets read as text', () => {
  expect(
    csvOf(
      ['a', 'b'],
      [
        ['=1+1', 2],
        ['x, "y"', -3],
      ],
    ),
  ).toBe('\ufeffa,b\r\n\'=1+1,2\r\n"x, ""y""",-3\r\n');
});

it('cites in the quotation marks of the language', () => {
  const article = index.articles.get('d-harbour-ar')!;
  expect(citation(article, 'قال')).toMatch(/^«قال» — المنصوري .*، صحيفة الساحل، 2021-03-02/);
});
