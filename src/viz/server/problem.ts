// Errors as RFC 9457 problem+json that name the offending field.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import type { Problem } from '../api.ts';

export function problem(
  c: Context,
  status: ContentfulStatusCode,
  title: string,
  more: { detail?: string; field?: string } = {},
) {
  const body: Problem = { type: 'about:blank', title, status, ...more };
  return c.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  });
}

/** Hook for zod-openapi: the first issue of a request that does not fit its schema. */
export function invalidRequest(result: { success: boolean; error?: z.core.$ZodError }, c: Context) {
  if (result.success) return undefined;
  const issue = result.error?.issues[0];
  const field = issue?.path.join('.');
  return problem(c, 400, 'Invalid request', { ...(issue && { detail: issue.message }), ...(field && { field }) });
}
