// The explorer's server as a Hono app: testable without a port, mounted by `serve`.
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { timeout } from 'hono/timeout';
import type { BuildProgress } from '../../model/build-progress.ts';
import { InputError, StoreError } from '../../model/errors.ts';
import { addExportRoute } from './export-route.ts';
import { invalidRequest, problem } from './problem.ts';
import { addReadRoutes } from './read-routes.ts';
import { addReviewRoutes } from './review-routes.ts';
import { headers, sameHost, withToken } from './security.ts';
import type { ExplorerSnapshot, JudgementLog, RunQuery } from './snapshot.ts';
import { currentState } from './state.ts';
import { staticFiles } from './static.ts';

export interface AppOptions {
  /** The graph to show, or a function that gives the current one. */
  snapshot: ExplorerSnapshot | (() => ExplorerSnapshot);
  query?: RunQuery;
  judgements?: JudgementLog;
  /** How far a running build is, if one runs. */
  building?: () => BuildProgress | null;
  /** Folder of the built page. */
  webRoot?: string;
  /** Further host names under which this server is reached. */
  hosts?: string[];
  /** Address the server is bound to. */
  bound?: string;
  /** Required from every request when set. */
  token?: string;
  /** Told of bugs: errors that no user can fix. */
  report?: (error: Error) => void;
}

const MAX_BODY = 1024 * 1024;
const TIMEOUT_MS = 30_000;

export const createApp = (options: AppOptions): OpenAPIHono => createExplorer(options).app;

/** The app, and a function that reads the graph before the first request does. */
export function createExplorer(options: AppOptions): { app: OpenAPIHono; warm(): Promise<void> } {
  const { snapshot, query, judgements, building, webRoot, hosts = [], bound = '127.0.0.1', token, report } = options;
  const state = currentState(typeof snapshot === 'function' ? snapshot : () => snapshot, judgements);
  const app = new OpenAPIHono({ defaultHook: (result, c) => invalidRequest(result, c) });

  app.use(headers);
  app.use(sameHost(hosts, bound));
  if (token) app.use(withToken(token));
  app.use(compress());
  app.use('/api/*', etag({ weak: true }));
  app.use('/api/*', async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-cache');
  });
  app.use(
    '/api/*',
    bodyLimit({ maxSize: MAX_BODY, onError: (c) => problem(c, 413, 'Body too large', { field: 'body' }) }),
  );
  app.use('/api/*', timeout(TIMEOUT_MS));

  addReadRoutes(app, state, { query, building });
  addExportRoute(app, state);
  addReviewRoutes(app, state, judgements);
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Qala explorer',
      version: '1',
      description: 'Read a graph of who said what about whom, with its evidence.',
    },
  });

  if (webRoot) app.use(staticFiles(webRoot));
  app.notFound((c) => problem(c, 404, 'Not found', { detail: c.req.path }));
  app.onError((error, c) => {
    if (error instanceof InputError) return problem(c, 400, 'Invalid input', { detail: error.message });
    if (error instanceof StoreError)
      return problem(c, error.retriable ? 503 : 502, 'The store failed', { detail: error.message });
    if ('status' in error && typeof error.status === 'number')
      return problem(c, error.status as 400, error.status === 504 ? 'Timed out' : 'Invalid request', {
        detail: error.message,
      });
    report?.(error);
    return problem(c, 500, 'Internal error');
  });
  return {
    app,
    async warm() {
      await state();
    },
  };
}
