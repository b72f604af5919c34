import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { DirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { graphml } from '../../../src/graph/writers/graphml.ts';
import { arbitraryGraph } from '../arbitrary-graph.ts';
import { gephiComplaints } from './readers/gephi-rules.ts';
import { fileOf, hasPython, hasR, readWith, readWithR } from './readers/readers.ts';
import { sampleGraph } from './sample-graph.ts';

const text = (flavour?: string): string => [...graphml.write(sampleGraph, { flavour })].join('');
const ids = (records: { id: string }[]): string[] => records.map((record) => record.id).sort();
const triples = (edges: { source: string; target: string; relation?: unknown }[]): string[] =>
  edges.map((edge) => `${edge.source} ${edge.relation} ${edge.target}`).sort();
const expectedTriples = sampleGraph.edges.map((edge) => `${edge.source} ${edge.type} ${edge.target}`).sort();

describe('the GraphML profile', () => {
  it('declares every key once, in types that all readers know', () => {
    const keys = [...text().matchAll(/<key id="([^"]+)" for="(\w+)" attr\.name="([^"]+)" attr\.type="(\w+)"\/>/g)];
    const declared = keys.map((key) => key[1]!);
    expect(new Set(declared).size).toBe(declared.length);
    for (const [, id, domain, name, type] of keys) {
      expect([name, `edge_${name}`]).toContain(id === `edge_${name}` ? `edge_${name}` : id);
      expect(['node', 'edge']).toContain(domain);
      expect(['string', 'boolean', 'int', 'long', 'double']).toContain(type);
      expect(name).not.toBe('id');
    }
    const used = new Set([...text().matchAll(/<data key="([^"]+)">/g)].map((match) => match[1]!));
    expect([...used].filter((key) => !declared.includes(key))).toEqual([]);
  });

  it('breaks no rule of the Gephi importer', () => expect(gephiComplaints(text())).toEqual([]));

  it('is well-formed whatever the graph holds', () => {
    fc.assert(
      fc.property(arbitraryGraph, fc.constantFrom(undefined, 'yed'), (graph, flavour) => {
        const written = [...graphml.write(graph, { flavour })].join('');
        expect(XMLValidator.validate(written)).toBe(true);
        const root = new XMLParser({
          ignoreAttributes: false,
          isArray: (name) => ['node', 'edge'].includes(name),
        }).parse(written);
        expect((root.graphml.graph.node ?? []).length).toBe(graph.nodes.length);
        expect((root.graphml.graph.edge ?? []).length).toBe(graph.edges.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe.skipIf(!hasPython).each(['networkx', 'igraph'] as const)('%s reads it', (program) => {
  const graph = hasPython ? readWith(program, fileOf('sample.graphml', graphml.write(sampleGraph))) : null!;

  it('finds all nodes and edges, parallel edges and loops included', () => {
    expect(graph.directed).toBe(true);
    expect(Object.keys(graph.nodes).sort()).toEqual(ids(sampleGraph.nodes));
    expect(ids(graph.edges as unknown as { id: string }[])).toEqual(ids(sampleGraph.edges));
    expect(triples(graph.edges)).toEqual(expectedTriples);
  });

  it('keeps types and texts', () => {
    expect(graph.nodes.minister).toMatchObject({
      nameAr: 'سليم حداد',
      pagerank: 1,
      unnamed: false,
      size: 8,
      x: 1.5,
      r: 0,
      g: 114,
    });
    expect(graph.nodes.minister?.aliases).toBe('حداد|S. Haddad; jr|a¦b');
    expect(graph.nodes.neighbour?.label).toBe('Freedonia <&> "Sons"');
    expect(graph.nodes['st-1']?.text).toBe('الهدنة صامدة\tوثابتة');
    expect(graph.nodes['st-2']?.text).toBe('=SUM(A1) "quoted", with a comma\r\nand a line');
    expect(graph.nodes['zz-event']).toMatchObject({ eventType: 'ASSAULT', big: 5_000_000_000 });
    expect(graph.edges.find((edge) => edge.id === 'e11')).toMatchObject({ start: 14, end: 27, quote: 'الهدنة صامدة' });
    expect(graph.edges.find((edge) => edge.id === 'e13')).toMatchObject({ weight: 2, statements: 'st-1|st-2' });
  });

  it('opens the yEd flavour too', () => {
    const yed = readWith(program, fileOf('yed.graphml', graphml.write(sampleGraph, { flavour: 'yed' })));
    expect(Object.keys(yed.nodes).length).toBe(sampleGraph.nodes.length);
  });
});

describe.skipIf(!hasR)('igraph for R reads it', () => {
  it('finds the same counts, attributes and Arabic labels', () => {
    const rows = readWithR(fileOf('sample.graphml', graphml.write(sampleGraph)));
    const value = (name: string) => rows.find((row) => row[0] === name)?.[1];
    expect([value('nodes'), value('edges'), value('directed'), value('multiple')]).toEqual(['9', '16', 'TRUE', 'TRUE']);
    expect(value('nodeattributes')?.split(',')).toEqual(
      expect.arrayContaining(['category', 'id', 'label', 'nameAr', 'pagerank']),
    );
    expect(value('edgeattributes')?.split(',')).toEqual(
      expect.arrayContaining(['relation', 'stance', 'weight', 'start']),
    );
    expect(rows).toContainEqual(['node', 'ministry', 'وزارة الخارجية', '0.25', '']);
  });
});

describe('graphology reads it', () => {
  it('finds all nodes and edges with their attributes', () => {
    const graph = parse(DirectedGraph, text(), { addMissingNodes: false });
    expect([graph.order, graph.size]).toEqual([sampleGraph.nodes.length, sampleGraph.edges.length]);
  });
});
