// The explorer often runs on a laptop that also browses the web: pages elsewhere must not reach it, and it must load nothing from elsewhere.
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { problem } from './problem.ts';

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const headers: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('content-security-policy', CONTENT_SECURITY_POLICY);
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'no-referrer');
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header('cross-origin-resource-policy', 'same-origin');
};

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
export const isLoopback = (host: string): boolean => LOOPBACK.has(host) || host === '::1' || host.startsWith('127.');
const isAddress = (name: string): boolean => /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || name.startsWith('[');

/** Against DNS rebinding: only names that can mean this server. A rebound page arrives with a domain name that is not in `names`. */
export function sameHost(names: string[], bound: string): MiddlewareHandler {
  const known = new Set(names.map((n) => n.toLowerCase()));
  const allowed = (authority: string): boolean => {
    const name = authority.replace(/:\d+$/, '').toLowerCase();
    return LOOPBACK.has(name) || known.has(name) || (!isLoopback(bound) && isAddress(name));
  };
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (!allowed(host))
      return problem(c, 403, 'Unknown host', { detail: `“${host}” is not an address of this server`, field: 'Host' });
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const foreign = origin !== undefined && origin.replace(/^https?:\/\//, '') !== host;
    if (foreign || (c.req.method !== 'GET' && site !== undefined && site !== 'same-origin' && site !== 'none'))
      return problem(c, 403, 'Foreign origin', { detail: 'Requests from other pages are refused', field: 'Origin' });
    await next();
  };
}

const COOKIE = 'qala-token';

/** Beyond loopback every request carries the token: once in the address, then in a cookie, or as a bearer. */
export function withToken(token: string): MiddlewareHandler {
  return async (c, next) => {
    const given = c.req.query('token');
    const bearer = c.req.header('authorization')?.replace(/^Bearer /, '');
    if (![given, bearer, getCookie(c, COOKIE)].includes(token))
      return problem(c, 401, 'Token needed', {
        detail: 'Open the address that the server printed; it carries the token',
        field: 'token',
      });
    if (given === token) setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    await next();
  };
}
