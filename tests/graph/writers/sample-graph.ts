// A small graph with everything that export formats trip over: Arabic, lists, parallel edges, a loop, missing values, numbers of
// several kinds, quotes, line breaks, separators, and characters that XML forbids.
import type { EdgeType, GraphEdge, GraphNode, NodeLabel, Properties, PropertyGraph } from '../../../src/model/graph.ts';

const node = (id: string, label: NodeLabel, properties: Properties): GraphNode => ({
  id,
  label,
  properties: { id, ...properties },
});
const edge = (id: string, type: EdgeType, source: string, target: string, properties: Properties = {}): GraphEdge => ({
  id,
  type,
  source,
  target,
  properties,
});

export const sampleGraph: PropertyGraph = {
  nodes: [
    node('art-1', 'Article', { title: 'بيان الوزارة', source: 'وكالة "الأنباء"', language: 'ar', publishedAt: '2020-03-01', published: '2020-03-01' }),
    node('art-1:0000', 'Sentence', { index: 0, start: 0, end: 42, text: 'قال الوزير إن الهدنة صامدة.\nوأضاف: «نعم»' }),
    node('minister', 'Actor', { kind: 'person', name: 'Salim Haddad', nameAr: 'سليم حداد', nameEn: 'Salim Haddad', aliases: ['حداد', 'S. Haddad; jr', 'a|b'], norm: 'سليم حداد', unnamed: false, pagerank: 1, degree: 3, x: 1.5, y: -2, size: 8 }),
    node('ministry', 'Actor', { kind: 'organization', name: 'وزارة الخارجية', nameAr: 'وزارة الخارجية', aliases: [], pagerank: 0.25, degree: 2, x: 10, y: 4.25, size: 6 }),
    node('neighbour', 'Actor', { kind: 'country', name: 'Freedonia <&> "Sons"', nameEn: 'Freedonia <&> "Sons"', pagerank: 0.5, degree: 2, x: 0, y: 0, size: 6 }),
    node('pl-1', 'Place', { name: 'المرج', nameAr: 'المرج', country: 'LY', lat: 32.49, lon: 20.83 }),
    node('st-1', 'Statement', { text: 'الهدنة صامدة\tو\u0001ثابتة', mode: 'direct', act: 'INFORM', cue: 'قال', saidAt: '2020-03', dateFrom: '2020-03-01', dateTo: '2020-03-31', firstPublished: '2020-03-01', lastPublished: '2020-03-01' }),
    node('st-2', 'Statement', { text: '=SUM(A1) "quoted", with a comma\r\nand a line', mode: 'indirect', act: 'REJECT', cue: 'نفى', firstPublished: '2020-03-01', lastPublished: '2020-03-01' }),
    node('zz-event', 'Event', { type: 'ASSAULT', mode: 'aerial', trigger: 'قصف', status: 'alleged', date: '2020-02-28', dateFrom: '2020-02-28', dateTo: '2020-02-28', big: 5_000_000_000 }),
  ],
  edges: [
    edge('e01', 'PART_OF', 'art-1:0000', 'art-1'),
    edge('e02', 'SAID', 'minister', 'st-1'),
    edge('e03', 'SAID', 'minister', 'st-2'),
    edge('e04', 'ABOUT', 'st-1', 'neighbour', { stance: 'support' }),
    edge('e05', 'ABOUT', 'st-2', 'neighbour', { stance: 'oppose' }),
    edge('e06', 'DENIES', 'st-2', 'zz-event'),
    edge('e07', 'HAS_ACTOR', 'zz-event', 'neighbour'),
    edge('e08', 'AT', 'zz-event', 'pl-1'),
    edge('e09', 'HOLDS', 'minister', 'ministry', { title: 'وزير الخارجية' }),
    edge('e10', 'HOLDS', 'minister', 'ministry', { title: 'المتحدث' }),
    edge('e11', 'EVIDENCED_BY', 'st-1', 'art-1:0000', { start: 14, end: 27, quote: 'الهدنة صامدة' }),
    edge('e12', 'MENTIONS', 'art-1:0000', 'minister', { start: 4, end: 10, form: 'nominal' }),
    edge('e13', 'STANCE', 'minister', 'neighbour', { support: 1, oppose: 1, neutral: 0, first: '2020-03-01', last: '2020-03-31', statements: ['st-1', 'st-2'], count: 2 }),
    edge('e14', 'INTERACTED', 'neighbour', 'neighbour', { types: ['ASSAULT'], events: ['zz-event'], count: 1 }),
    edge('e15', 'EVIDENCED_BY', 'st-2', 'art-1:0000', { start: 30, end: 42, quote: 'وأضاف: «نعم»' }),
    edge('e16', 'EVIDENCED_BY', 'zz-event', 'art-1:0000', { start: 0, end: 27, quote: 'قال الوزير إن الهدنة صامدة.' }),
  ],
}; // biome-ignore format: a table
