// The worked queries of docs/queries: each runs on both stores, which give the same rows.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/extractor.ts';
import { read } from '../../src/extract/read/read.ts';
import { buildData } from '../../src/graph/build-data.ts';
import { openSnapshot } from '../../src/graph/snapshot.ts';
import type { CellValue, GraphStore } from '../../src/graph/store.ts';
import { loadEmbeddedStore, openServerStore } from '../../src/graph/stores.ts';
import { takeNeo4j } from '../neo4j/server.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** A name that ends so is in Neo4j's dialect only. */
const SERVER_ONLY = '.neo4j.cypher';
const queries = readdirSync(root('docs/queries'))
  .filter((name) => name.endsWith('.cypher'))
  .map((name) => {
    const text = readFileSync(root(`docs/queries/${name}`), 'utf8');
    const params = JSON.parse(/^\/\/ parameters: (.*)$/m.exec(text)?.[1] ?? '{}') as Record<string, CellValue>;
    return { name, text, params };
  });
/** Queries to which the five seed articles have no answer. */
const MAY_BE_EMPTY = /^(01|02|08)-/;

const server = await takeNeo4j();
const data = mkdtempSync(join(tmpdir(), 'qala-queries-'));

describe('the worked queries', () => {
  let embedded: GraphStore;
  let neo4j: GraphStore | null = null;

  beforeAll(async () => {
    const store = await loadEmbeddedStore();
    const articles = read([root('seeds')], Readable.from([]));
    await buildData({ dataDir: data, articles, extract: createExtractor({ actors: [] }), version: 'test', store });
    const snapshot = openSnapshot(data);
    embedded = store.open(snapshot.storeFile!);
    if (server) {
      neo4j = await openServerStore(server);
      await neo4j.write(snapshot.graph());
    }
    snapshot.close();
  });
  afterAll(async () => {
    await embedded?.close();
    await neo4j?.close();
    rmSync(data, { recursive: true });
  });

  it('are fifteen at least', () => expect(queries.length).toBeGreaterThanOrEqual(15));

  it.each(queries.filter(({ name }) => !name.endsWith(SERVER_ONLY)))('$name', async ({ name, text, params }) => {
    const rows = await embedded.query(text, params);
    if (!MAY_BE_EMPTY.test(name)) expect(rows.rows.length).toBeGreaterThan(0);
    if (neo4j) expect(await neo4j.query(text, params)).toEqual(rows);
  });
});
