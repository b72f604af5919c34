// What every graph store must do. Each store's test file runs this suite on a store of its own that holds nothing yet.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import type { CellValue, GraphStore } from '../../src/graph/store.ts';
import { InputError, StoreError } from '../../src/model/errors.ts';
import { MEETING } from './fixtures.ts';

const GRAPH = buildGraph(MEETING);
const FIRST = buildGraph(MEETING.slice(0, 1));

export interface ContractOptions {
  /** A query that runs for minutes, to be stopped; by default a large cross product. */
  endless?: string;
}
const ENDLESS =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n';

export function storeContract(name: string, create: () => Promise<GraphStore>, options: ContractOptions = {}): void {
  describe(`${name}: the contract of a store`, () => {
    let store: GraphStore;
    const rows = async (cypher: string, params?: Record<string, CellValue>) => (await store.query(cypher, params)).rows;

    beforeAll(async () => {
      store = await create();
      await store.write(GRAPH);
    });
    afterAll(() => store.close());

    it('holds every node and edge', async () => {
      const labels = await rows('MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS n ORDER BY label');
      for (const label of ['Actor', 'Article', 'Event', 'Place', 'Sentence', 'Statement'])
        expect(labels).toContainEqual([label, GRAPH.nodes.filter((node) => node.label === label).length]);
      const types = await rows('MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS n ORDER BY type');
      const counts = new Map<string, number>();
      for (const { type } of GRAPH.edges) counts.set(type, (counts.get(type) ?? 0) + 1);
      expect(types).toEqual([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    });

    it.each<[what: string, cypher: string, params: Record<string, CellValue>, expected: CellValue[][]]>([
      [
        'strings in either script',
        'MATCH (a:Actor {id: $id}) RETURN a.nameAr AS ar, a.nameEn AS en, a.norm AS norm',
        { id: 'p-salem' },
        [['سالم الهادي', 'Salem al-Hadi', 'سالم الهادي | salem al hadi']],
      ],
      [
        'a search by folded name',
        'MATCH (a:Actor) WHERE a.norm CONTAINS $part RETURN a.id AS id',
        { part: 'منصور' },
        [['p-karim']],
      ],
      [
        'numbers',
        'MATCH (:Actor {id: $a})-[r:STANCE]->(:Actor {id: $b}) RETURN r.oppose AS oppose, r.count AS n',
        { a: 'p-karim', b: 'p-salem' },
        [[1, 1]],
      ],
      ['lists', 'MATCH ()-[r:INTERACTED]->() RETURN r.types AS types', {}, [[['CONSULT']]]],
      ['absence as null', "MATCH (a:Actor {id: 'p-salem'}) RETURN a.country AS country", {}, [[null]]],
      [
        'evidence',
        'MATCH (s:Statement)-[e:EVIDENCED_BY]->(:Sentence)-[:PART_OF]->(a:Article) WHERE s.act = $act RETURN e.quote AS quote, a.source AS source',
        { act: 'REJECT' },
        [['warned that the road is not safe', 'Coast Daily']],
      ],
      [
        'a path',
        'MATCH (a:Actor)-[:SAID]->(s:Statement)-[:ABOUT]->(b:Actor) RETURN a.id AS a, b.id AS b ORDER BY a',
        {},
        [
          ['p-karim', 'p-salem'],
          ['p-salem', 'p-karim'],
        ],
      ],
      [
        'days as strings',
        "MATCH (e:Event) WHERE e.dateFrom <= '2021-03-15' AND e.dateTo >= '2021-03-15' RETURN left(e.dateFrom, 7) AS month",
        {},
        [['2021-03']],
      ],
      [
        'parameters of every kind',
        'RETURN $text AS text, $number AS number, $list AS list, $yes AS yes, $nothing AS nothing',
        { text: 'it\'s "so"', number: 2, list: ['a', 'ب'], yes: true, nothing: null },
        [['it\'s "so"', 2, ['a', 'ب'], true, null]],
      ],
      [
        'parameters as values, never as words of the query',
        'MATCH (a:Actor {id: $id}) RETURN count(a) AS n',
        { id: "x'}) RETURN 1 //" },
        [[0]],
      ],
      ['limits by parameter', 'UNWIND [1, 2, 3] AS x RETURN x LIMIT $n', { n: 2 }, [[1], [2]]],
    ])('answers with %s', async (_, cypher, params, expected) => {
      expect(await rows(cypher, params)).toEqual(expected);
    });

    it('names the columns in order', async () => {
      expect((await store.query('RETURN 1 AS z, 2 AS a')).columns).toEqual(['z', 'a']);
    });

    it('gives a node with its labels and properties and without internal numbers', async () => {
      const [[node]] = (await rows("MATCH (a:Actor {id: 'p-karim'}) RETURN a")) as [[Record<string, CellValue>]];
      expect(node).toMatchObject({ id: 'p-karim', nameEn: 'Karim Mansour' });
      expect(node._labels).toContain('Actor');
      expect(node).not.toHaveProperty('_id');
    });

    it('cuts rows and bytes at the limit and says so', async () => {
      const many = 'UNWIND range(1, 500) AS x RETURN x ORDER BY x';
      expect(await store.query(many, {}, { maxRows: 3 })).toEqual({
        columns: ['x'],
        rows: [[1], [2], [3]],
        truncated: true,
      });
      const cut = await store.query(many, {}, { maxBytes: 100 });
      expect(cut.truncated).toBe(true);
      expect(cut.rows.length).toBeLessThan(100);
      expect((await store.query(many)).truncated).toBe(false);
    });

    it.each([
      ["CREATE (:Actor {id: 'x'})"],
      ['MATCH (n) DETACH DELETE n'],
      ["MATCH (n) SET n.name = 'x'"],
      ["MATCH (n:Actor) CALL { WITH n CREATE (:Actor {id: 'x'}) } RETURN n"],
      ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"],
      ['RETURN 1; MATCH (n) DELETE n'],
      ['MATCH (n RETURN n'],
      ['RETURN $missing AS x'],
      [''],
    ])('refuses %j as the user’s mistake', async (cypher) => {
      await expect(store.query(cypher)).rejects.toThrow(InputError);
    });

    it('stops a query at its time limit and answers the next one', async () => {
      await expect(store.query(options.endless ?? ENDLESS, {}, { timeoutMs: 700 })).rejects.toThrow(StoreError);
      expect(await rows('RETURN 1 AS x')).toEqual([[1]]);
    });

    it('stops a query when told to', async () => {
      const controller = new AbortController();
      const asked = store.query(options.endless ?? ENDLESS, {}, { signal: controller.signal, timeoutMs: 60_000 });
      setTimeout(() => controller.abort(new Error('changed my mind')), 300);
      await expect(asked).rejects.toThrow('changed my mind');
      expect(await rows('RETURN 1 AS x')).toEqual([[1]]);
    });

    it('answers several questions at once', async () => {
      const answers = await Promise.all([1, 2, 3, 4].map((x) => rows('RETURN $x AS x', { x })));
      expect(answers).toEqual([[[1]], [[2]], [[3]], [[4]]]);
    });

    it('changes nothing when the same graph is written again', async () => {
      const summary = await store.write(GRAPH);
      expect(Object.values(summary)).toEqual([0, 0, 0, 0, 0, 0]);
    });

    it('holds exactly the graph that was written last', async () => {
      await store.write(FIRST);
      expect(await rows('MATCH (a:Article) RETURN a.id AS id')).toEqual([[MEETING[0]!.article.id]]);
      const [[edges]] = (await rows('MATCH ()-[r]->() RETURN count(r) AS n')) as [[number]];
      expect(edges).toBe(FIRST.edges.length);
      await store.write(GRAPH);
      expect(await rows('MATCH (n) RETURN count(n) AS n')).toEqual([[GRAPH.nodes.length]]);
    });
  });
}
