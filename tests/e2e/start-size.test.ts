// What the page must load before it can draw: everything else comes when it is used.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { WEB_ROOT } from './stage.ts';

const MAX_BYTES = 250_000;

it(`begins with no more than ${MAX_BYTES / 1000} kB of compressed script`, () => {
  const page = readFileSync(`${WEB_ROOT}/index.html`, 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/?(assets\/[^"]+\.js)"/g)].map(([, path]) => path!);
  expect(scripts.length).toBeGreaterThan(1);
  const size = (path: string) => gzipSync(readFileSync(`${WEB_ROOT}/${path}`), { level: 9 }).length;
  expect(scripts.reduce((sum, path) => sum + size(path), 0)).toBeLessThanOrEqual(MAX_BYTES);
});
