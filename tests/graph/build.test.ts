import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { graphHash } from '../../src/graph/graph-hash.ts';
import { addLayout } from '../../src/graph/layout.ts';
import { addMetrics } from '../../src/graph/metrics.ts';
import { NO_RESOLUTION } from '../../src/graph/resolution.ts';
import { type EdgeType, type GraphEdge, PropertyGraph } from '../../src/model/graph.ts';
import { MEETING, sketch } from './fixtures.ts';

const edges = (graph: PropertyGraph, type: EdgeType): GraphEdge[] => graph.edges.filter((edge) => edge.type === type);
const only = <T>(items: T[]): T => {
  expect(items).toHaveLength(1);
  return items[0]!;
};

describe('buildGraph', () => {
  const graph = buildGraph(MEETING);

  it('keeps to the schema, sorted, with unique ids and no dangling edge', () => {
    expect(PropertyGraph.safeParse(graph).error).toBeUndefined();
    for (const records of [graph.nodes, graph.edges]) {
      const ids = records.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
    }
    const nodes = new Set(graph.nodes.map(({ id }) => id));
    for (const edge of graph.edges) expect([nodes.has(edge.source), nodes.has(edge.target)]).toEqual([true, true]);
  });

  it('names an actor in both scripts and folds the names for search', () => {
    const salem = graph.nodes.find(({ id }) => id === 'p-salem')!.properties;
    expect(salem).toMatchObject({
      name: 'Salem al-Hadi',
      nameAr: 'سالم الهادي',
      nameEn: 'Salem al-Hadi',
      kind: 'person',
      articles: 2,
    });
    expect(salem.norm).toBe('سالم الهادي | salem al hadi');
  });

  it('leads every statement and event to its exact words', () => {
    for (const { source, target, properties } of edges(graph, 'EVIDENCED_BY')) {
      const article = MEETING.find((e) => target.startsWith(e.article.id))!.article;
      expect(article.text.slice(properties.start as number, properties.end as number), source).toBe(properties.quote);
    }
    expect(edges(graph, 'EVIDENCED_BY')).toHaveLength(3);
  });

  it('tells apart who speaks, the words that report and what is said', () => {
    const { article, statements } = MEETING[1]!;
    const { properties } = only(edges(graph, 'EVIDENCED_BY').filter(({ source }) => source === statements[0]!.id));
    const words = (role: string) =>
      ((properties[role] ?? []) as string[]).map((span) =>
        article.text.slice(...(span.split('-').map(Number) as [number, number])),
      );
    const of = (span: { start: number; end: number }) => article.text.slice(span.start, span.end);
    expect(words('cue')).toEqual([of(statements[0]!.cue)]);
    expect(words('content')).toEqual(statements[0]!.content.map(of));
    expect(words('speaker')).toEqual(statements[0]!.source ? [of(statements[0]!.source)] : []);
  });

  it.each<[EdgeType, number]>([
    ['SAID', 2],
    ['ABOUT', 2],
    ['HAS_ACTOR', 2],
    ['AT', 1],
    ['HOLDS', 1],
    ['STANCE', 2],
    ['INTERACTED', 1],
    ['PART_OF', 4],
  ])('draws %s edges: %i', (type, count) => expect(edges(graph, type)).toHaveLength(count));

  it('keeps titles that belong to no body on the actor', () => {
    const titles = graph.nodes.find((node) => node.id === 'p-karim')?.properties.titles;
    expect(titles).toEqual(['رئيس', 'رئيس بلدية الواحة']);
  });

  it('lists the statements and days behind a derived edge', () => {
    const oppose = only(edges(graph, 'STANCE').filter(({ source }) => source === 'p-karim'));
    expect(oppose).toMatchObject({
      target: 'p-salem',
      properties: { support: 0, oppose: 1, neutral: 0, first: '2021-03-03', last: '2021-03-03', count: 1 },
    });
    expect(oppose.properties.statements).toEqual(MEETING[1]!.statements.map(({ id }) => id));
    const met = only(edges(graph, 'INTERACTED'));
    expect(met.properties).toMatchObject({ types: ['CONSULT'], first: '2021-03-01', last: '2021-03-31' });
  });

  it('does not depend on the order of articles', () => {
    const hash = graphHash(graph);
    fc.assert(
      fc.property(fc.shuffledSubarray(MEETING, { minLength: MEETING.length }), (shuffled) => {
        const other = buildGraph(shuffled);
        expect(other).toEqual(graph);
        expect(graphHash({ nodes: [...other.nodes].reverse(), edges: other.edges })).toBe(hash);
      }),
    );
  });

  it('joins merged actors, keeps the members and says why', () => {
    const merge = { entity: 'p-salem', canonical: 'p-karim', rule: 'judgement', score: 1 };
    const merged = buildGraph(MEETING, { ...NO_RESOLUTION, actors: new Map([['p-salem', merge]]) });
    const node = merged.nodes.find(({ id }) => id === 'p-karim')!;
    expect(merged.nodes.some(({ id }) => id === 'p-salem')).toBe(false);
    expect(node.properties).toMatchObject({ members: ['p-salem'], mergeRules: ['judgement'], mergeScores: [1] });
    expect(edges(merged, 'MENTIONS').some(({ properties }) => properties.entity === 'p-salem')).toBe(true);
    expect(edges(merged, 'STANCE')).toEqual([]);
  });

  it('calls a merged actor by its usual full name, whichever member stands for all', () => {
    const names = ['وطن كريم سالم', 'كريم سالم', 'كريم سالم', 'سالم', 'سالم', 'سالم'];
    const ids = names.map((_, i) => `actor-000000000000000${i}`);
    const articles = names.map((name, i) =>
      sketch({ text: `رحل ${name} في اليوم ${i}.`, actors: { [ids[i]!]: ['person', name] } }),
    );
    const merges = ids
      .slice(1)
      .map((entity) => [entity, { entity, canonical: ids[0]!, rule: 'judgement', score: 1 }] as const);
    const { nodes } = buildGraph(articles, { ...NO_RESOLUTION, actors: new Map(merges) });
    expect(nodes.find(({ label }) => label === 'Actor')!.properties.nameAr).toBe('كريم سالم');
  });

  it('leaves out what a human judged wrong', () => {
    const wrong = MEETING[1]!.statements[0]!.id;
    const without = buildGraph(MEETING, { ...NO_RESOLUTION, wrong: new Set([wrong]) });
    expect(without.nodes.some(({ id }) => id === wrong)).toBe(false);
    expect(without.edges.some(({ source, target }) => source === wrong || target === wrong)).toBe(false);
  });

  it('counts reports of one outlet, or of one text, as one source', () => {
    const [a, b] = MEETING;
    const twin = { ...b!, article: { ...b!.article, id: 'a-twin', source: 'Other Daily' } };
    const [said] = b!.statements;
    const again = { ...said!, id: 's-twin' };
    const merges = new Map([['s-twin', { entity: 's-twin', canonical: said!.id, rule: 'same-words', score: 1 }]]);
    const input = [a!, b!, { ...twin, statements: [again] }];
    const stories = [{ a: 'a-twin', b: b!.article.id, similarity: 1 }];
    const node = (graph: PropertyGraph) => graph.nodes.find(({ id }) => id === said!.id)!.properties;
    expect(node(buildGraph(input, { ...NO_RESOLUTION, statements: merges }))).toMatchObject({
      articles: 2,
      independent: 2,
      outlets: ['Coast Daily', 'Other Daily'],
    });
    expect(node(buildGraph(input, { ...NO_RESOLUTION, statements: merges, stories }))).toMatchObject({
      articles: 2,
      independent: 1,
    });
  });
});

describe('metrics and layout', () => {
  it('are the same every time and do not change the hash of what the graph says', () => {
    const draw = () => {
      const graph = buildGraph(MEETING);
      addMetrics(graph);
      addLayout(graph);
      return graph;
    };
    const graph = draw();
    expect(draw()).toEqual(graph);
    for (const { label, properties } of graph.nodes) {
      if (label === 'Article' || label === 'Sentence') continue;
      expect([properties.x, properties.y, properties.degree].every(Number.isFinite)).toBe(true);
    }
    const salem = graph.nodes.find(({ id }) => id === 'p-salem')!.properties;
    expect(salem.community).toBe(0);
    expect(salem.pagerank).toBeGreaterThan(0);
  });

  it('places those left out of the forces beside their neighbours', () => {
    const graph = buildGraph(MEETING);
    addMetrics(graph);
    addLayout(graph, { maxForceNodes: 2 });
    for (const { label, properties } of graph.nodes)
      if (label === 'Statement') expect(Math.hypot(Number(properties.x), Number(properties.y))).toBeLessThan(500);
  });
});
