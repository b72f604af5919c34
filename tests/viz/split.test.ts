// Actors that the build merged and a person splits: at once in the running graph, and the same after the next build.
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/model/judgement.ts';
import { ActorDetail, Slice } from '../../src/viz/api.ts';
import { JudgementList, MemberList } from '../../src/viz/api-review.ts';
import { applyJudgements } from '../../src/viz/server/judgements.ts';
import { readRecords } from '../../src/viz/server/read-records.ts';
import type { Records } from '../../src/viz/server/records.ts';
import { C1, C2, M1, M2, M3, mergedSnapshot, NADIA } from '../fixtures/merged-world.ts';
import { fixtureApp, HOST, memoryLog } from './fixture-app.ts';

const notSame = (a: string | string[], b: string | string[]): Judgement => ({ kind: 'not-same', a, b });
const same = (a: string, b: string): Judgement => ({ kind: 'same', a, b });

/** What readers see of records, without places in the picture. */
function seen(r: Records) {
  const sorted = <T>(items: Iterable<T>): string[] => [...items].map((item) => JSON.stringify(item)).sort();
  return {
    actors: sorted(
      [...r.actors.values()].map(({ id, ar, en, kind, statements, mentioned }) => [
        id, ar, en, kind, statements, mentioned, r.mentionCounts.get(id), r.aliases.get(id) ?? [],
      ]), // biome-ignore format: a row
    ),
    statements: sorted(
      [...r.statements.values()].map((s) => [
        s.id, s.speaker, s.to, s.via, s.about, s.text, s.articles, r.evidence.get(s.id)!.map((e) => e.quote),
      ]), // biome-ignore format: a row
    ),
    events: sorted([...r.events.values()].map(({ id, actors, recipients }) => [id, [...actors].sort(), recipients])),
    offices: sorted(r.offices),
    mentions: sorted(
      [...r.mentionsIn].map(([article, list]) => [
        article,
        list.map((m) => [m.start, m.end, r.merged.get(m.entity) ?? m.entity]).sort(),
      ]),
    ),
    members: sorted([...r.membersOf].map(([id, members]) => [id, [...members].sort()])),
  };
}

const live = async (judgements: Judgement[]) => {
  const snapshot = mergedSnapshot();
  const entries = judgements.map((judgement, i) => ({ id: `j-${i}`, judgement }));
  return applyJudgements(readRecords(snapshot.graph), entries, (id) => snapshot.articleText(id));
};
const rebuilt = (judgements: Judgement[]) => readRecords(mergedSnapshot(judgements).graph);

it('the build takes both men for one, and what two papers tell of one of them for one statement', () => {
  expect([...rebuilt([]).statements.values()].map((s) => s.articles.length).sort()).toEqual([1, 1, 2]);
  expect([...rebuilt([]).membersOf.values()].map((members) => [...members].sort())).toEqual([[M1, M2, M3, C1, C2]]);
});

describe('shows at once what the next build will', () => {
  it.each<[string, Judgement[]]>([
    ['a name kept apart from the other', [notSame([C1, C2], [M1, M2, M3])]],
    ['either side named first', [notSame([M1, M2, M3], [C1, C2])]],
    ['one article kept apart', [notSame(M3, [M1, M2, C1, C2])]],
    ['the one that names the whole kept apart', [notSame(M1, [M2, M3, C1, C2])]],
    ['one of those that told the same statement kept apart', [notSame(M2, [M1, M3, C1, C2])]],
    ['one after the other', [notSame([C1, C2], [M1, M2, M3]), notSame(C1, C2), notSame(M3, [M1, M2])]],
    ['somebody else', [notSame(M1, NADIA)]],
    ['the same as someone else after the split', [notSame([C1, C2], [M1, M2, M3]), same(M1, NADIA)]],
    ['the same again, which not the same forbids', [notSame([C1, C2], [M1, M2, M3]), same(M1, C1)]],
  ])('%s', async (_, judgements) => {
    const { members, ...shown } = seen(await live(judgements));
    const { members: expected, ...next } = seen(rebuilt(judgements));
    expect(members).toEqual(expected);
    expect(shown).toEqual(next);
  });
});

describe('the API', () => {
  const open = (snapshot = mergedSnapshot()) => {
    const app = fixtureApp({ judgements: memoryLog(), snapshot });
    const get = async (path: string) => (await app.request(path, { headers: HOST })).json();
    const judge = (body: unknown) =>
      app.request('/api/judgements', {
        method: 'POST',
        headers: { ...HOST, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    return { get, judge, slice: async () => Slice.parse(await get('/api/graph')) };
  };

  it('lists members as their articles call them, why they were joined, and where they stand', async () => {
    const { get } = open();
    const { members, divisible } = MemberList.parse(await get(`/api/actors/${M1}/members`));
    expect(divisible).toBe(true);
    expect(members.map(({ id, ar, en, rule, told, mentions }) => [id, ar, en, rule, told, mentions])).toEqual([
      [M1, 'سامي الورداني', null, null, 1, 2],
      [M2, 'سامي الورداني', null, 'same-name', 1, 1],
      [M3, 'سامي الورداني', null, 'same-name', 1, 1],
      [C1, null, 'Sami al-Wardani', 'transliteration', 1, 1],
      [C2, null, 'Sami al-Wardani', 'same-name', 1, 1],
    ]);
    expect(members[3]!.articles.map(({ title, source }) => [title, source])).toEqual([
      ['The harbour team', 'Coast Daily'],
    ]);
    expect(members.every(({ score }) => score > 0.8 && score <= 1)).toBe(true);
    expect(MemberList.parse(await get(`/api/actors/${NADIA}/members`)).members).toEqual([]);
  });

  it('splits at once, names both sides in the list, and takes it back', async () => {
    const { get, judge, slice } = open();
    const judged = await judge(notSame([C1, C2], [M1, M2, M3]));
    expect(judged.status).toBe(201);
    expect((await slice()).actors.map((a) => a.id)).toContain(C1);
    const coach = ActorDetail.parse(await get(`/api/actors/${C1}`));
    expect([coach.actor.ar, coach.actor.en, coach.mentions, coach.records.length]).toEqual([
      null,
      'Sami al-Wardani',
      2,
      2,
    ]);
    const minister = ActorDetail.parse(await get(`/api/actors/${M1}`));
    expect([minister.actor.en, minister.aliases, minister.offices.length]).toEqual([null, [], 1]);
    const { judgements, names } = JudgementList.parse(await get('/api/judgements'));
    expect(judgements[0]!.judgement).toEqual(notSame([C1, C2], [M1, M2, M3]));
    expect([names[C1]!.en, names[M1]!.ar]).toEqual(['Sami al-Wardani', 'سامي الورداني']);
    await judge({ kind: 'undo', of: ((await judged.json()) as { id: string }).id });
    expect((await slice()).actors.map((a) => a.id)).not.toContain(C1);
    expect(MemberList.parse(await get(`/api/actors/${M1}/members`)).members).toHaveLength(5);
  });

  it('lists what a person merged among the members, and lets it be split again', async () => {
    const { get, judge, slice } = open();
    await judge(same(M1, NADIA));
    const { members } = MemberList.parse(await get(`/api/actors/${M1}/members`));
    expect(members.find(({ id }) => id === NADIA)).toMatchObject({ ar: 'نادية الشافي', rule: 'judgement' });
    expect((await judge(notSame(NADIA, [M1, M2, M3, C1, C2]))).status).toBe(201);
    expect((await slice()).actors.map((a) => a.id)).toContain(NADIA);
  });

  it('refuses to merge what was judged not the same, and a side that meets itself', async () => {
    const { judge } = open();
    expect((await judge(notSame([C1, C2], [M1, C2]))).status).toBe(400);
    expect((await judge(notSame([C1, 'nobody'], M1))).status).toBe(404);
    expect((await judge(notSame([], M1))).status).toBe(400);
    await judge(notSame([C1, C2], [M1, M2, M3]));
    expect((await judge(same(M1, C1))).status).toBe(400);
  });

  it('says where the graph does not tell whose a record is', async () => {
    const { graph, ...rest } = mergedSnapshot();
    const edges = [...graph.edges].filter(({ type }) => type !== 'MENTIONS');
    const { get, judge, slice } = open({ ...rest, graph: { nodes: [...graph.nodes], edges } });
    expect(MemberList.parse(await get(`/api/actors/${M1}/members`)).divisible).toBe(false);
    expect((await judge(notSame([C1, C2], [M1, M2, M3]))).status).toBe(201);
    expect((await slice()).actors.map((a) => a.id)).not.toContain(C1);
  });
});
