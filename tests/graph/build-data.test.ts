import { fork } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BuildDataOptions, buildData } from '../../src/graph/build-data.ts';
import { graphHash } from '../../src/graph/graph-hash.ts';
import { openSnapshot } from '../../src/graph/snapshot.ts';
import { loadEmbeddedStore } from '../../src/graph/stores.ts';
import { InputError } from '../../src/model/errors.ts';
import { articleInput, articlesOf, fakeExtract } from './helpers/fake-extract.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'qala-data-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const build = (options: Partial<BuildDataOptions> = {}) =>
  buildData({ dataDir, articles: articlesOf('even'), extract: fakeExtract, version: '1', ...options });
const truth = () => readFileSync(join(dataDir, 'extractions.jsonl'), 'utf8');

describe('buildData', () => {
  it('makes the same bytes and the same hash twice, in any order of articles', async () => {
    const first = await build();
    const bytes = truth();
    rmSync(dataDir, { recursive: true });
    const second = await build({
      articles: articlesOf('even').reverse(),
      concurrency: 3,
      extract: async (a) => fakeExtract(a),
    });
    expect(second.hash).toBe(first.hash);
    expect(truth()).toBe(bytes);
    expect(first.articles).toEqual({ total: 12, extracted: 12, reused: 0, removed: 0, repeated: 0 });
  });

  it('does nothing when nothing has changed', async () => {
    const first = await build();
    const again = await build({ extract: () => expect.unreachable('extracted again') });
    expect(again).toMatchObject({
      changed: false,
      hash: first.hash,
      folder: first.folder,
      articles: { extracted: 0, reused: 12 },
    });
  });

  it('extracts what is new, keeps what is not, drops what is gone, and ends where a fresh build ends', async () => {
    await build();
    const next = await build({ articles: articlesOf('odd') });
    expect(next).toMatchObject({ changed: true, articles: { total: 12, extracted: 6, reused: 6, removed: 6 } });
    const incremental = truth();
    rmSync(dataDir, { recursive: true });
    expect((await build({ articles: articlesOf('odd') })).hash).toBe(next.hash);
    expect(truth()).toBe(incremental);
  });

  it('extracts everything anew for another version, and an article whose metadata changed', async () => {
    await build();
    expect((await build({ version: '2' })).articles.extracted).toBe(12);
    const moved = articlesOf('even').map(({ article }, i) => ({
      article: i === 0 ? { ...article, publishedAt: '2021-05-05' } : article,
    }));
    expect((await build({ version: '2', articles: moved })).articles).toMatchObject({ extracted: 1, reused: 11 });
  });

  it('keeps one of two inputs with one id, whichever comes first', async () => {
    const [a, b] = ['a.txt', 'b.txt'].map((path) => ({
      article: articleInput('Nadia Farouk met Lena Holm.', { path }),
    }));
    const hashes = [];
    for (const articles of [
      [a!, b!],
      [b!, a!],
    ]) {
      const report = await build({ articles });
      expect(report.articles).toMatchObject({ total: 1, repeated: 1 });
      hashes.push(report.hash);
      rmSync(dataDir, { recursive: true });
    }
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('goes on after a bad input and writes down what was wrong', async () => {
    const problem = { code: 'unreadable', message: 'x.pdf: not read', path: 'x.pdf' };
    const report = await build({ articles: [{ problem }, ...articlesOf('even')] });
    expect(report.problems).toEqual([problem]);
    expect(JSON.parse(readFileSync(join(dataDir, 'diagnostics.jsonl'), 'utf8'))).toEqual(problem);
  });

  it('leaves out what a human judged wrong, until he takes it back', async () => {
    await build();
    const before = openSnapshot(dataDir);
    const event = before.facts().nodes.find(({ label }) => label === 'Event')!.id;
    const file = join(dataDir, 'judgements.jsonl');
    writeFileSync(file, `not json\n${JSON.stringify({ kind: 'wrong', record: event })}\n`);
    const judged = await build();
    expect(judged).toMatchObject({ changed: true, problems: [{ code: 'bad-judgement' }], articles: { extracted: 0 } });
    expect(
      openSnapshot(dataDir)
        .facts()
        .nodes.some(({ id }) => id === event),
    ).toBe(false);
    const { judgementId } = await import('../../src/graph/judgements.ts');
    appendFileSync(file, `${JSON.stringify({ kind: 'undo', of: judgementId({ kind: 'wrong', record: event }) })}\n`);
    expect((await build()).hash).toBe(before.hash);
  });

  it('gives way to another build that is running', async () => {
    writeFileSync(join(dataDir, 'lock'), String(process.ppid));
    await expect(build()).rejects.toThrow(InputError);
    writeFileSync(join(dataDir, 'lock'), '999999999');
    expect((await build()).changed).toBe(true);
  });

  it('goes on without an article that cannot be extracted, and says which', async () => {
    const failing: BuildDataOptions['extract'] = (article) => {
      if (article.text.includes('report 3')) throw new Error('a bug');
      return fakeExtract(article);
    };
    const report = await build({ extract: failing });
    expect(report.articles).toMatchObject({ total: 11, extracted: 11 });
    expect(report.problems).toMatchObject([{ code: 'extract-failed' }]);
  });

  it('leaves the old graph when reading breaks off or is stopped', async () => {
    const { hash } = await build();
    function* breaking() {
      yield* articlesOf('odd');
      throw new Error('the disk is gone');
    }
    await expect(build({ articles: breaking() })).rejects.toThrow('the disk is gone');
    await expect(
      build({ articles: articlesOf('odd'), signal: AbortSignal.abort(new Error('stopped')) }),
    ).rejects.toThrow('stopped');
    expect(openSnapshot(dataDir).hash).toBe(hash);
    expect(readdirSync(join(dataDir, 'graphs'))).toHaveLength(1);
  });
});

describe('openSnapshot', () => {
  it('says what to do when there is no graph', () => {
    expect(() => openSnapshot(dataDir)).toThrow(/qala build/);
  });

  it('reads articles one by one and the graph whole', async () => {
    const { hash, counts } = await build();
    const snapshot = openSnapshot(dataDir);
    expect(snapshot.articles).toHaveLength(12);
    const all = [...snapshot.extractions()];
    for (const extraction of all) expect(snapshot.extraction(extraction.article.id)).toEqual(extraction);
    expect(snapshot.extraction('a-none')).toBeNull();
    const graph = snapshot.graph();
    expect(graph.nodes.length + graph.edges.length).toBe(Object.values(counts).reduce((a, b) => a + b));
    const bare = graph.nodes.map(({ properties, ...node }) => {
      const { x, y, size, degree, pagerank, community, ...rest } = properties;
      return { ...node, properties: rest };
    });
    expect(graphHash({ nodes: bare, edges: graph.edges })).toBe(hash);
    expect(snapshot.facts().nodes.some(({ label }) => label === 'Sentence')).toBe(false);
    snapshot.close();
  });
});

describe('a build that is killed', () => {
  it('leaves the old graph or the new one, never half', { timeout: 120_000 }, async () => {
    const store = await loadEmbeddedStore();
    const allowed = new Set<string>();
    for (const collection of ['even', 'odd'] as const)
      allowed.add((await build({ articles: articlesOf(collection) })).hash);
    const seen = new Set<string>();
    const moments = Array.from({ length: 14 }, (_, i) => 3 + i * i * 4);
    for (const [turn, moment] of moments.entries()) {
      await killAfter(moment, turn % 3 === 0);
      const snapshot = openSnapshot(dataDir);
      expect(allowed).toContain(snapshot.hash);
      seen.add(snapshot.hash);
      expect([...snapshot.extractions()].map(({ article }) => article.id)).toEqual(snapshot.articles);
      expect(snapshot.graph().nodes.filter(({ label }) => label === 'Article')).toHaveLength(12);
      if (snapshot.storeFile) {
        const reader = store.open(snapshot.storeFile);
        expect((await reader.query('MATCH (a:Article) RETURN count(a) AS n')).rows).toEqual([[12]]);
        await reader.close();
      }
      snapshot.close();
    }
    expect(seen.size).toBe(2);
    expect((await build()).articles.total).toBe(12);
    expect(readdirSync(join(dataDir, 'graphs')).filter((name) => name.startsWith('tmp-'))).toEqual([]);
  });

  function killAfter(moment: number, withStore: boolean): Promise<void> {
    const script = fileURLToPath(new URL('./helpers/endless-builds.ts', import.meta.url));
    const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const child = fork(script, [dataDir, ...(withStore ? ['store'] : [])], { execArgv: ['--import', loader] });
    child.once('message', () => setTimeout(() => child.kill('SIGKILL'), moment));
    return new Promise((resolve) => child.once('exit', () => resolve()));
  }
});
