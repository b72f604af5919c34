// Routes that only read.

import type { OpenAPIHono } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import type { CellValue } from '../../graph/store.ts';
import type { BuildProgress } from '../../model/build-progress.ts';
import { EDGE_TYPES, NODE_LABELS } from '../../model/graph.ts';
import type { QueryResponse, RecordDetail } from '../api.ts';
import { actorDetail, articleDetail, recordDetail } from './details.ts';
import { shortestPaths } from './paths.ts';
import { problem } from './problem.ts';
import * as routes from './routes.ts';
import { sliceOf, totalsOf } from './slice.ts';
import type { RunQuery } from './snapshot.ts';
import type { State } from './state.ts';

const PAGE = 25;
const QUERY_ROWS = 1000;

export function addReadRoutes(
  app: OpenAPIHono,
  state: () => Promise<State>,
  { query, building }: { query?: RunQuery; building?: () => BuildProgress | null },
): void {
  app.openapi(routes.metaRoute, async (c) => {
    const { records, version } = await state();
    const labels = Object.fromEntries(NODE_LABELS.map((label) => [label, [...(records.keys.get(label) ?? [])].sort()]));
    const can = { query: query !== undefined, review: true };
    const schema = { labels, edges: [...EDGE_TYPES] };
    const totals = totalsOf(records);
    return c.json({ name: 'qala' as const, version, totals, can, building: building?.() ?? null, schema }, 200);
  });

  app.openapi(routes.graphRoute, async (c) => {
    const { records, version, slice } = await state();
    const options = Object.fromEntries(Object.entries(c.req.valid('query')).filter(([, v]) => v !== undefined));
    return c.json(Object.keys(options).length > 0 ? sliceOf(records, version, options) : slice(), 200);
  });

  app.openapi(routes.streamRoute, async (c) => {
    const { records } = await state();
    c.header('content-type', 'application/x-ndjson; charset=utf-8');
    return stream(c, async (out) => {
      for (const kind of ['actors', 'places', 'articles', 'statements', 'events'] as const) {
        let lines = '';
        for (const item of records[kind].values()) {
          lines += `${JSON.stringify({ kind, item })}\n`;
          if (lines.length > 64_000) {
            await out.write(lines);
            lines = '';
          }
        }
        if (lines) await out.write(lines);
      }
    }) as never;
  });

  app.openapi(routes.searchRoute, async (c) => {
    const { q, limit } = c.req.valid('query');
    return c.json({ hits: (await state()).search(q, limit) }, 200);
  });

  app.openapi(routes.actorRoute, async (c) => {
    const { id } = c.req.valid('param');
    const detail = actorDetail((await state()).records, id);
    return detail ? c.json(detail, 200) : (problem(c, 404, 'No such actor', { detail: id, field: 'id' }) as never);
  });

  app.openapi(routes.recordsRoute, async (c) => {
    const { ids, offset = 0, limit = PAGE } = c.req.valid('query');
    const { records, snapshot } = await state();
    const known = ids.filter((id) => records.statements.has(id) || records.events.has(id));
    const page: RecordDetail[] = [];
    for (const id of known.slice(offset, offset + limit)) {
      const detail = await recordDetail(records, id, (article) => snapshot.articleText(article));
      if (detail) page.push(detail);
    }
    return c.json(
      { records: page, total: known.length, next: offset + limit < known.length ? offset + limit : null },
      200,
    );
  });

  app.openapi(routes.articleRoute, async (c) => {
    const { id } = c.req.valid('param');
    const { records, snapshot } = await state();
    const text = records.articles.has(id) ? await snapshot.articleText(id) : undefined;
    const detail = text === undefined ? undefined : articleDetail(records, id, text);
    return detail ? c.json(detail, 200) : (problem(c, 404, 'No such article', { detail: id, field: 'id' }) as never);
  });

  app.openapi(routes.pathsRoute, async (c) => {
    const { from, to, max } = c.req.valid('query');
    const { records } = await state();
    for (const [field, id] of [['from', from], ['to', to]] as const) // biome-ignore format: a pair
      if (!records.actors.has(id)) return problem(c, 404, 'No such actor', { detail: id, field }) as never;
    return c.json(shortestPaths(records, from, to, max === undefined ? {} : { max }), 200);
  });

  app.openapi(routes.queryRoute, async (c) => {
    if (!query)
      return problem(c, 501 as never, 'No query engine', {
        detail: 'This server was started without a store',
      }) as never;
    const { cypher, params = {}, maxRows = QUERY_ROWS } = c.req.valid('json');
    const result = await query(cypher, params as Record<string, CellValue>, { maxRows, signal: c.req.raw.signal });
    return c.json(result as QueryResponse, 200);
  });
}
