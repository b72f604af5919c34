// The built page, served from disk: hashed assets for ever, the document never from cache.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

const NOT_BUILT =
  '<!doctype html><meta charset="utf-8"><title>Qala</title><p>The page is not built yet. Run <code>npm run build</code>, then reload.';

export function staticFiles(root: string): MiddlewareHandler {
  const send = async (path: string) => {
    const full = normalize(join(root, path));
    if (full !== root && !full.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
    return readFile(full).catch(() => undefined);
  };
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    let path: string;
    try {
      path = decodeURIComponent(c.req.path);
    } catch {
      return next();
    }
    if (path === '/') {
      const page = await send('index.html');
      return c.body(page ? new Uint8Array(page) : NOT_BUILT, page ? 200 : 503, {
        'content-type': TYPES['.html']!,
        'cache-control': 'no-cache',
      });
    }
    const file = await send(path);
    if (!file) return next();
    const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return c.body(new Uint8Array(file), 200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': cache,
    });
  };
}
