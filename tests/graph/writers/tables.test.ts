// The JSON and CSV formats come back as they were.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/graph/writers/csv.ts';
import { json } from '../../../src/graph/writers/json.ts';
import { arbitraryGraph } from '../arbitrary-graph.ts';
import { sampleGraph } from './sample-graph.ts';

describe('JSON', () => {
  const imported = (graph = sampleGraph) => MultiDirectedGraph.from(JSON.parse([...json.write(graph)].join('')));

  it('is read by graphology, lists and all', () => {
    const graph = imported();
    expect([graph.order, graph.size]).toEqual([sampleGraph.nodes.length, sampleGraph.edges.length]);
    expect(graph.getNodeAttributes('minister')).toMatchObject({
      category: 'Actor',
      nameAr: 'سليم حداد',
      aliases: ['حداد', 'S. Haddad; jr', 'a|b'],
      color: '#0072b2',
    });
    expect(graph.getNodeAttribute('zz-event', 'eventType')).toBe('ASSAULT');
    expect(graph.getEdgeAttributes('e13')).toMatchObject({
      relation: 'STANCE',
      weight: 2,
      statements: ['st-1', 'st-2'],
    });
  });

  it('keeps any graph', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const read = imported(graph);
        expect(read.nodes().sort()).toEqual(graph.nodes.map((node) => node.id).sort());
        for (const { id, properties } of graph.nodes)
          expect(read.getNodeAttribute(id, 'name')).toEqual(properties.name);
      }),
      { numRuns: 40 },
    );
  });
});

describe('CSV', () => {
  const table = (name: string, graph = sampleGraph): Record<string, string>[] => {
    const pieces = [...csv.pieces(graph)].filter((piece) => piece.name === name);
    return parse(pieces.map(({ text }) => text).join(''), { columns: true, bom: true });
  };

  it('has a row for each node and edge, under the same names as other formats', () => {
    expect(table('nodes.csv').map((row) => row.id)).toEqual(sampleGraph.nodes.map((node) => node.id));
    expect(table('nodes.csv')[2]).toMatchObject({
      category: 'Actor',
      nameAr: 'سليم حداد',
      aliases: 'حداد|S. Haddad; jr|a¦b',
    });
    expect(table('edges.csv').map((row) => `${row.source} ${row.relation} ${row.target}`)).toEqual(
      sampleGraph.edges.map((edge) => `${edge.source} ${edge.type} ${edge.target}`),
    );
  });

  it('keeps any text', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const rows = table('nodes.csv', graph);
        for (const [i, { properties }] of graph.nodes.entries())
          if (typeof properties.name === 'string') expect(rows[i]?.name).toBe(properties.name);
      }),
      { numRuns: 40 },
    );
  });
});
