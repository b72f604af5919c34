import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { gexf } from '../../../src/graph/writers/gexf.ts';
import { arbitraryGraph } from '../arbitrary-graph.ts';
import { gephiComplaints } from './readers/gephi-rules.ts';
import { fileOf, hasPython, readWith } from './readers/readers.ts';
import { sampleGraph } from './sample-graph.ts';

const text = (flavour?: string): string => [...gexf.write(sampleGraph, { flavour })].join('');

describe('GEXF 1.3', () => {
  it('names its version and namespaces', () => {
    expect(text()).toContain('<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"');
    expect(text('1.2')).toContain('<gexf xmlns="http://www.gexf.net/1.2draft"');
  });

  it('breaks no rule of the Gephi importer', () => expect(gephiComplaints(text())).toEqual([]));

  it('gives days of what is dated, colours and positions', () => {
    expect(text()).toMatch(/<node id="zz-event" label="ASSAULT: قصف" start="2020-02-28" end="2020-02-28">/);
    expect(text()).toMatch(/<node id="st-1" [^>]* start="2020-03-01" end="2020-03-31">/);
    expect(text()).toMatch(/<edge id="e13" [^>]* weight="2" start="2020-03-01" end="2020-03-31">/);
    expect(text()).toMatch(
      /<viz:color r="0" g="114" b="178"\/><viz:position x="1.5" y="-2" z="0"\/><viz:size value="8"\/>/,
    );
  });

  it('is well-formed whatever the graph holds', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        expect(XMLValidator.validate([...gexf.write(graph)].join(''))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe.skipIf(!hasPython)('networkx reads GEXF', () => {
  it('finds nodes, parallel edges, types and colours', () => {
    const graph = readWith('networkx', fileOf('sample.gexf', gexf.write(sampleGraph, { flavour: '1.2' })));
    expect(Object.keys(graph.nodes).sort()).toEqual(sampleGraph.nodes.map((node) => node.id).sort());
    expect(graph.edges.map((edge) => edge.id).sort()).toEqual(sampleGraph.edges.map((edge) => edge.id));
    expect(graph.nodes.minister).toMatchObject({
      label: 'Salim Haddad',
      nameAr: 'سليم حداد',
      pagerank: 1,
      unnamed: false,
      degree: 3,
    });
    expect(graph.nodes.minister?.viz).toMatchObject({ color: { r: 0, g: 114, b: 178 }, size: 8 });
    expect(graph.nodes['st-2']?.text).toBe('=SUM(A1) "quoted", with a comma\r\nand a line');
  });
});
