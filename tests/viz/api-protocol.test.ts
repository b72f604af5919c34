import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { Meta, Problem } from '../../src/viz/api.ts';
import { fixtureApp, HOST } from './fixture-app.ts';

const get = async (path: string, app = fixtureApp()) => app.request(path, { headers: HOST });

describe('protocol', () => {
  it.each([
    ['/api/graph?actors=many', 400, 'actors'],
    ['/api/records', 400, 'ids'],
    ['/api/actors/nobody', 404, 'id'],
    ['/api/articles/none', 404, 'id'],
    ['/api/paths?from=turkey&to=nobody', 404, 'to'],
  ])('%s → %d naming %s', async (path, status, field) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(Problem.parse(await response.json()).field).toBe(field);
  });

  it('answers 304 to a page that already has it, and gzips', async () => {
    const app = fixtureApp();
    const first = await get('/api/graph', app);
    const again = await app.request('/api/graph', {
      headers: { ...HOST, 'if-none-match': first.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
    const zipped = await app.request('/api/graph', { headers: { ...HOST, 'accept-encoding': 'gzip' } });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
  });

  it('documents every route', async () => {
    const doc = (await (await get('/api/openapi.json')).json()) as { paths: Record<string, unknown> };
    expect(Object.keys(doc.paths)).toContain('/api/paths');
    expect(Object.keys(doc.paths).length).toBeGreaterThanOrEqual(11);
  });

  it('allows no inline script and nothing from elsewhere', async () => {
    const policy = (await get('/api/meta')).headers.get('content-security-policy')!;
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
  });

  it.each([
    ['a rebound name', 'GET', { host: 'evil.example' }, 403],
    ['a foreign page', 'POST', { ...HOST, origin: 'https://evil.example' }, 403],
    ['a sandboxed page', 'GET', { ...HOST, origin: 'null' }, 403],
    ['the page itself', 'GET', { ...HOST, origin: 'http://127.0.0.1:4321' }, 200],
  ])('%s', async (_, method, headers, status) => {
    const path = method === 'POST' ? '/api/judgements' : '/api/meta';
    expect((await fixtureApp().request(path, { method, headers })).status).toBe(status);
  });

  it('needs the token beyond loopback', async () => {
    const app = fixtureApp({ bound: '0.0.0.0', token: 'abc' });
    const headers = { host: '10.0.0.5:4321' };
    expect((await app.request('/api/meta', { headers })).status).toBe(401);
    const opened = await app.request('/api/meta?token=abc', { headers });
    expect(opened.status).toBe(200);
    const cookie = opened.headers.get('set-cookie')!.split(';')[0]!;
    expect((await app.request('/api/meta', { headers: { ...headers, cookie } })).status).toBe(200);
  });
});

describe('query', () => {
  const post = (app: ReturnType<typeof fixtureApp>, body: unknown) =>
    app.request('/api/query', {
      method: 'POST',
      headers: { ...HOST, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('passes a query on with limits', async () => {
    const app = fixtureApp({
      query: async (cypher, _, options) => ({
        columns: ['q', 'rows'],
        rows: [[cypher, options!.maxRows!]],
        truncated: false,
      }),
    });
    expect(Meta.parse(await (await get('/api/meta', app)).json()).can.query).toBe(true);
    expect(await (await post(app, { cypher: 'RETURN 1', maxRows: 5 })).json()).toMatchObject({
      rows: [['RETURN 1', 5]],
    });
  });
  it('tells how far a build is', async () => {
    const building = { stage: 'resolve' as const, done: 3, total: null };
    const app = fixtureApp({ building: () => building });
    expect(Meta.parse(await (await get('/api/meta', app)).json()).building).toEqual(building);
    expect(Meta.parse(await (await get('/api/meta')).json()).building).toBeNull();
  });
  it('tells what is wrong with a query', async () => {
    const app = fixtureApp({
      query: async () => {
        throw new InputError('this query writes');
      },
    });
    const response = await post(app, { cypher: 'CREATE (n)' });
    expect([response.status, ((await response.json()) as Problem).detail]).toEqual([400, 'this query writes']);
    expect((await post(app, { cypher: '' })).status).toBe(400);
  });
});
