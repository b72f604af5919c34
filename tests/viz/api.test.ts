import { describe, expect, it } from 'vitest';
import { ActorDetail, ArticleDetail, PathResult, RecordPage, SearchResult, Slice } from '../../src/viz/api.ts';
import { JudgementList, SuggestionList } from '../../src/viz/api-review.ts';
import { eventId, fixtureTexts, statementId, WIDE_WORLD } from '../fixtures/graph.ts';
import { fixtureApp, fixtureSnapshot, HOST, memoryLog } from './fixture-app.ts';

const get = async (path: string, app = fixtureApp()) => app.request(path, { headers: HOST });

describe('reading', () => {
  it('serves a slice that fits its contract and refers only to what it holds', async () => {
    const slice = Slice.parse(await (await get('/api/graph')).json());
    expect(slice.truncated).toBe(false);
    expect(slice.totals).toEqual({ actors: 10, places: 3, statements: 12, events: 6, articles: 3 });
    const actors = new Set(slice.actors.map((a) => a.id));
    for (const s of slice.statements) {
      expect(s.speaker === null || actors.has(s.speaker)).toBe(true);
      expect(s.articles).toHaveLength(1);
    }
    expect(slice.articles.map((a) => a.story)).toEqual(['d-harbour-ar', 'd-harbour-ar', null]);
  });

  it('cuts a slice by importance and says so, but keeps what is asked for', async () => {
    const small = Slice.parse(await (await get('/api/graph?actors=2')).json());
    expect(small.actors).toHaveLength(2);
    expect(small.truncated).toBe(true);
    const seeded = Slice.parse(await (await get('/api/graph?actors=1&seeds=turkey')).json());
    expect(seeded.statements.filter((s) => s.speaker === 'turkey')).toHaveLength(2);
  });

  it('streams everything as lines', async () => {
    const lines = (await (await get('/api/graph.ndjson')).text())
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l).kind);
    expect(lines.filter((k) => k === 'statements')).toHaveLength(12);
  });

  it('gives evidence whose quote stands at its offsets in the article', async () => {
    const ids = [statementId('d-harbour-ar', 1), eventId('closure')].join(',');
    const { records, total, next } = RecordPage.parse(await (await get(`/api/records?ids=${ids}`)).json());
    expect([total, next]).toEqual([2, null]);
    for (const { evidence } of records)
      for (const e of evidence) expect(fixtureTexts().get(e.article)!.slice(e.start, e.end)).toBe(e.quote);
  });

  it('gives the sources of a record in the order in which they came out', async () => {
    const app = fixtureApp({ snapshot: fixtureSnapshot(WIDE_WORLD) });
    const { records } = RecordPage.parse(await (await get(`/api/records?ids=${eventId('closure')}`, app)).json());
    expect(records[0]!.evidence.map((e) => e.article)).toEqual(['d-harbour-ar', 'd-copy-ar']);
  });

  it('pages records', async () => {
    const ids = [0, 1, 2].map((n) => statementId('d-harbour-ar', n)).join(',');
    const page = RecordPage.parse(await (await get(`/api/records?ids=${ids}&limit=2`)).json());
    expect([page.records.length, page.total, page.next]).toEqual([2, 3, 2]);
  });

  it('says in both languages what a record says', async () => {
    const ids = [statementId('d-harbour-ar', 0), eventId('closure')].join(',');
    const { records } = RecordPage.parse(await (await get(`/api/records?ids=${ids}`)).json());
    expect(records[0]!.oneLine).toEqual({
      en: 'Leila al-Mansouri (Libya) → Request → Eastern Forces: opposes: Eastern Forces; demands «Eastern Forces → Concede in Ras al-Nour»; 2021-03-02',
      ar: 'ليلى المنصوري (ليبيا) ← طلب ← قوات الشرق: معارض: قوات الشرق؛ يطالب بـ «قوات الشرق ← تنازل في رأس النور»؛ 2021-03-02',
    });
    expect(records[1]!.oneLine.en).toBe('Eastern Forces → Coerce → Libya in Ras al-Nour, 2021-02-27 (asserted)');
  });

  it('counts an actor’s relations before they are expanded', async () => {
    const actor = ActorDetail.parse(await (await get('/api/actors/turkey')).json());
    expect(Object.fromEntries(actor.relations.map((x) => [x.relation, x.records]))).toEqual({
      said: 2,
      about: 1,
      acted: 1,
    });
    expect(actor.records).toHaveLength(4);
  });

  it('marks an article’s evidence in order', async () => {
    const article = ArticleDetail.parse(await (await get('/api/articles/d-talks-ar')).json());
    expect(article.marks).toHaveLength(7);
    expect(article.marks.map((m) => m.start)).toEqual(article.marks.map((m) => m.start).sort((a, b) => a - b));
    expect(article.mentions.every((m) => m.end > m.start)).toBe(true);
  });

  it('finds chains between actors with their records', async () => {
    const { paths } = PathResult.parse(await (await get('/api/paths?from=turkey&to=egypt')).json());
    expect(paths.length).toBeGreaterThan(0);
    for (const p of paths) {
      expect([p.actors[0], p.actors.at(-1)]).toEqual(['turkey', 'egypt']);
      expect(p.records).toHaveLength(p.actors.length - 1);
      expect(p.records.every((r) => r.length > 0)).toBe(true);
    }
  });
});

describe('search', () => {
  it.each([
    ['المنصوري', 'leila-mansouri'],
    ['ليلي', 'leila-mansouri'],
    ['Mansouri', 'leila-mansouri'],
    ['mnsr', 'leila-mansouri'],
    ['mansuori', 'leila-mansouri'],
    ['أنقره', 'turkey'],
    ['lund', 'henrik-lund'],
    ['لوند', 'henrik-lund'],
    ['راس النور', 'ras-al-nour'],
    ['عقاب جماعي', 's-d-harbour-ar-1'],
  ])('%s finds %s first', async (q, id) => {
    const { hits } = SearchResult.parse(await (await get(`/api/search?q=${encodeURIComponent(q)}`)).json());
    expect(hits[0]?.id).toBe(id);
  });
  it('gives nothing for nothing', async () => {
    expect(await (await get('/api/search?q=%20')).json()).toEqual({ hits: [] });
  });
});

describe('review', () => {
  const judge = (app: ReturnType<typeof fixtureApp>, body: unknown) =>
    app.request('/api/judgements', {
      method: 'POST',
      headers: { ...HOST, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('merges, removes, lists and takes back', async () => {
    const app = fixtureApp({ judgements: memoryLog() });
    const merged = await judge(app, { kind: 'same', a: 'leila-mansouri', b: 'foreign-ministry' });
    expect(merged.status).toBe(201);
    let slice = Slice.parse(await (await get('/api/graph', app)).json());
    expect(slice.actors.map((a) => a.id)).not.toContain('foreign-ministry');
    expect(slice.statements.filter((s) => s.speaker === 'leila-mansouri')).toHaveLength(4);
    await judge(app, { kind: 'wrong', record: eventId('closure') });
    slice = Slice.parse(await (await get('/api/graph', app)).json());
    expect(slice.events.map((e) => e.id)).not.toContain(eventId('closure'));
    await judge(app, { kind: 'undo', of: ((await merged.json()) as { id: string }).id });
    slice = Slice.parse(await (await get('/api/graph', app)).json());
    expect(slice.actors.map((a) => a.id)).toContain('foreign-ministry');
    const { judgements, names } = JudgementList.parse(await (await get('/api/judgements', app)).json());
    expect(judgements.map((j) => j.undone)).toEqual([true, false]);
    // What a judgement takes out of the graph keeps its name in the list.
    expect(names['foreign-ministry']).toEqual({ ar: 'وزارة الخارجية', en: 'Foreign Ministry' });
    expect(names[eventId('closure')]).toEqual({ ar: 'أغلقت', en: null });
  });

  it('suggests likely doubles until they are judged, and again once that is taken back', async () => {
    const app = fixtureApp({ judgements: memoryLog(), snapshot: fixtureSnapshot(WIDE_WORLD) });
    const pairs = async () =>
      SuggestionList.parse(await (await get('/api/suggestions', app)).json()).suggestions.map(({ a, b }) => [
        a.id,
        b.id,
      ]);
    const likely = [['leila-mansouri', 'layla-mansuri']];
    expect(await pairs()).toEqual(likely);
    const judged = await judge(app, { kind: 'not-same', a: 'leila-mansouri', b: 'layla-mansuri' });
    expect(await pairs()).toEqual([]);
    await judge(app, { kind: 'undo', of: ((await judged.json()) as { id: string }).id });
    expect(await pairs()).toEqual(likely);
  });

  it('refuses what it cannot mean', async () => {
    const app = fixtureApp({ judgements: memoryLog() });
    expect((await judge(app, { kind: 'same', a: 'turkey', b: 'turkey' })).status).toBe(400);
    expect((await judge(app, { kind: 'wrong', record: 'nothing' })).status).toBe(404);
    expect((await judge(app, { kind: 'praise' })).status).toBe(400);
    expect((await judge(fixtureApp(), { kind: 'wrong', record: eventId('closure') })).status).toBe(403);
  });
});
