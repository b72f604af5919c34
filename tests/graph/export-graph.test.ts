import { describe, expect, it } from 'vitest';
import { exportGraph } from '../../src/graph/export-graph.ts';
import { actorGraph, type Selection, selectGraph } from '../../src/graph/select.ts';
import type { GraphRecords, PropertyGraph } from '../../src/model/graph.ts';
import { sampleGraph as graph } from './writers/sample-graph.ts';

/** Goes through lists again and again, as a file can be, but is no list. */
const streamed = ({ nodes, edges }: PropertyGraph): GraphRecords => ({
  nodes: { [Symbol.iterator]: () => nodes.values() },
  edges: { [Symbol.iterator]: () => edges.values() },
});
const byId = <T extends { id: string }>(records: Iterable<T>): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

const selections: [string, Selection][] = [
  ['everything', {}],
  ['a period', { since: '2020-03-02' }],
  ['a kind of actor', { kinds: ['person'] }],
  ['statements', { kinds: ['statement'] }],
  ['the surroundings of an actor', { actor: 'ministry', depth: 1 }],
];

describe('exportGraph writes what selectGraph keeps', () => {
  for (const [name, selection] of selections)
    for (const view of ['full', 'actors'] as const)
      it(`${name}, view ${view}`, () => {
        const kept = selectGraph(graph, selection);
        const wanted = view === 'full' ? kept : actorGraph(kept);
        const got = exportGraph(streamed(graph), { ...selection, view });
        for (let round = 0; round < 2; round++) {
          expect(byId(got.nodes)).toEqual(byId(wanted.nodes));
          expect(byId(got.edges)).toEqual(byId(wanted.edges));
        }
        expect(wanted.nodes.length).toBeGreaterThan(0);
      });
});
