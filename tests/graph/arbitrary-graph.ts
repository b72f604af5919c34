// Random property graphs: any text in any script (control characters too), lists, numbers, parallel edges, loops.
import fc from 'fast-check';
import { EDGE_TYPES, type GraphEdge, type GraphNode, NODE_LABELS, type PropertyGraph } from '../../src/model/graph.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    'قال الوزير',
    '«نعم»|لا',
    'a;b,"c"',
    "it's \\ {x: 1}",
    '\u0001\u0000',
    '=1+1',
    '$x `y` //',
    'line\r\nline',
    '',
  ),
);
const value = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.boolean(),
  fc.array(text, { maxLength: 3 }),
  fc.array(fc.integer(), { maxLength: 3 }),
);
const properties = fc.dictionary(
  fc.constantFrom('name', 'text', 'type', 'kind', 'count', 'aliases', 'score', 'start'),
  value,
);

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

export const arbitraryGraph: fc.Arbitrary<PropertyGraph> = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,6}(:[0-9]{4})?$/), fc.constantFrom(...NODE_LABELS), properties), {
    maxLength: 8,
    selector: ([id]) => id,
  })
  .chain((rows) => {
    const nodes: GraphNode[] = rows.map(([id, label, props]) => ({ id, label, properties: { ...props, id } }));
    nodes.sort(byId);
    const end = fc.constantFrom(...(nodes.length > 0 ? nodes.map((node) => node.id) : ['']));
    const row = fc.tuple(fc.constantFrom(...EDGE_TYPES), end, end, properties);
    return fc.array(row, { maxLength: nodes.length > 0 ? 12 : 0 }).map((list) => {
      const edges: GraphEdge[] = list.map(([type, source, target, props], i) => ({
        id: `e${i}`,
        type,
        source,
        target,
        properties: props,
      }));
      return { nodes, edges: edges.sort(byId) };
    });
  });
