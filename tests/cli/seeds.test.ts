// The five seed articles, from files to graph: the people, bodies and states that they are about are one node each, in two scripts.
import { beforeAll, describe, expect, it } from 'vitest';
import { qala, SEEDS, temporaryFolder } from './qala.ts';

const data = temporaryFolder('seeds');
beforeAll(() => {
  qala(['build', SEEDS, '--data', data]);
});
const query = (cypher: string) => JSON.parse(qala(['query', '--data', data, '--json', cypher]).stdout);

describe('the seeds', () => {
  let actors: { id: string; ar: string; en: string; aliases: string[] }[] = [];
  beforeAll(() => {
    actors = query('MATCH (a:Actor) RETURN a.id AS id, a.nameAr AS ar, a.nameEn AS en, a.aliases AS aliases');
  });

  it.each([
    ['Khalifa Haftar', 'خليفة حفتر'],
    ['Mike Pompeo', 'مايك بومبيو'],
    ['Richard Norland', 'ريتشارد نورلاند'],
    ['Donald Trump', 'دونالد ترامب'],
    ['Ghassan Salamé', 'غسان سلامة'],
    ['Stephen Townsend', 'ستيفن تاونسند'],
    ['Fayez al-Sarraj', 'فايز السراج'],
    ['Government of National Accord', 'حكومة الوفاق الوطني'],
    ['United States', 'الولايات المتحدة'],
    ['Russia', 'روسيا'],
    ['UN Security Council', 'مجلس الأمن الدولي'],
  ])('know %s as %s, once', (en, ar) => {
    const surname = ar.split(' ').at(-1)!;
    const same = actors.filter((actor) => actor.en === en || actor.ar === ar);
    expect(same).toMatchObject([{ en, ar }]);
    expect(actors.filter((actor) => actor.ar === surname && actor.id !== same[0]!.id)).toEqual([]);
  });

  it('lead from every statement and event to the words of a sentence', () => {
    const all = query('MATCH (n) WHERE n:Statement OR n:Event RETURN count(n) AS n');
    const proven = query(
      'MATCH (n)-[r:EVIDENCED_BY]->(s:Sentence)-[:PART_OF]->(:Article) WHERE n:Statement OR n:Event RETURN count(DISTINCT n.id) AS n',
    );
    expect(all[0].n).toBeGreaterThan(100);
    expect(proven).toEqual(all);
    const quotes = query('MATCH ()-[r:EVIDENCED_BY]->(s:Sentence) RETURN r.quote AS quote, s.text AS text');
    for (const { quote, text } of quotes) expect(text).toContain(quote);
  });

  it('give every edge an id of its own, so that exports lose none', () => {
    const exported = JSON.parse(qala(['export', '--data', data, '-f', 'json']).stdout);
    const keys = exported.edges.map((edge: { key: string }) => edge.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(query('MATCH ()-[r]->() RETURN count(r) AS n')).toEqual([{ n: keys.length }]);
  });

  it('say who opposes Haftar', () => {
    const rows = query(
      "MATCH (a:Actor)-[:SAID]->(:Statement)-[r:ABOUT]->(b:Actor {id: 'khalifa-haftar'}) WHERE r.stance = 'oppose' RETURN DISTINCT a.nameEn AS who ORDER BY who",
    );
    expect(rows.map((row: { who: string }) => row.who)).toContain('United States');
  });
});
