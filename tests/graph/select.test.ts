import { describe, expect, it } from 'vitest';
import { notebookFor } from '../../src/graph/notebook.ts';
import { actorGraph, type Selection, selectGraph } from '../../src/graph/select.ts';
import { InputError } from '../../src/model/errors.ts';
import { sampleGraph } from './writers/sample-graph.ts';

const ids = (selection: Selection) => selectGraph(sampleGraph, selection).nodes.map((node) => node.id);
const SPINE = ['art-1', 'art-1:0000'];

describe('a part of a graph', () => {
  it('is all of it without criteria', () => expect(selectGraph(sampleGraph, {})).toBe(sampleGraph));

  it.each<[string, Selection, string[]]>([
    ['until a month', { until: '2020-02' }, ['neighbour', 'pl-1', 'zz-event']],
    ['since a day', { since: '2020-03-02' }, ['minister', 'neighbour', 'st-1']],
    ['since a later year', { since: '2021' }, []],
    ['statements only', { kinds: ['statement'] }, ['minister', 'ministry', 'neighbour', 'st-1', 'st-2']],
    ['persons only', { kinds: ['person'] }, ['minister', 'st-1', 'st-2', 'zz-event', 'pl-1']],
    [
      'around an actor, by folded name',
      { actor: 'سَلِيم حدّاد' },
      ['minister', 'ministry', 'neighbour', 'pl-1', 'st-1', 'st-2', 'zz-event'],
    ],
    ['the actor alone', { actor: 'minister', depth: 0 }, ['minister']],
    ['one step from an organisation', { actor: 'ministry', depth: 1 }, ['minister', 'ministry']],
  ])('%s', (_, selection, expected) => {
    const found = ids(selection);
    expect(found.filter((id) => !SPINE.includes(id))).toEqual([...expected].sort());
    const proven = found.some((id) => id.startsWith('st-') || id === 'zz-event');
    expect(SPINE.every((id) => found.includes(id))).toBe(proven);
  });

  it('has no edge without its ends, and sums up the derived ones anew', () => {
    const part = selectGraph(sampleGraph, { since: '2020-03-02' });
    const there = new Set(part.nodes.map((node) => node.id));
    for (const edge of part.edges) expect(there.has(edge.source) && there.has(edge.target)).toBe(true);
    const stance = part.edges.find((edge) => edge.type === 'STANCE');
    expect(stance?.properties).toMatchObject({ support: 1, oppose: 0, statements: ['st-1'], count: 1 });
  });

  it.each<[Selection]>([[{ kinds: ['planet'] }], [{ actor: 'nobody' }]])('refuses %j', (selection) => {
    expect(() => selectGraph(sampleGraph, selection)).toThrow(InputError);
  });

  it('as actors only keeps what is summed up between them', () => {
    const view = actorGraph(sampleGraph);
    expect(view.nodes.map((node) => node.id)).toEqual(['minister', 'ministry', 'neighbour']);
    expect(view.edges.map((edge) => edge.type).sort()).toEqual(['HOLDS', 'HOLDS', 'INTERACTED', 'STANCE']);
  });
});

it('a notebook for a graph asks about its own actors', () => {
  const notebook = JSON.parse(notebookFor(sampleGraph, { url: 'http://127.0.0.1:4321' }));
  expect(notebook.nbformat).toBe(4);
  expect(JSON.stringify(notebook)).toContain('ACTOR = \\"neighbour\\"');
});
