// What a user installs: the packed tarball in an empty folder, and the clone itself through npx.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plainEnv, ROOT, SEEDS, temporaryFolder } from './qala.ts';

const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, { cwd, env: plainEnv(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

it('the packed tarball works in an empty folder', { timeout: 300_000 }, () => {
  const folder = temporaryFolder('package');
  const packed = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT));
  const { filename, files } = (Array.isArray(packed) ? packed[0] : Object.values(packed)[0]) as {
    filename: string;
    files: { path: string }[];
  };
  const paths = files.map((file) => file.path);
  expect(paths).toContain('dist/cli/main.js');
  expect(paths).toContain('dist/viz/web/index.html');
  expect(paths.filter((path) => /^(src|tests|training|node_modules)\//.test(path))).toEqual([]);

  writeFileSync(join(folder, 'package.json'), '{"name": "empty", "private": true}');
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, filename)], folder);
  expect(existsSync(join(folder, 'node_modules', 'typescript'))).toBe(false);
  const qala = (...args: string[]) => npm(['exec', '--no', '--', 'qala', ...args], folder);
  expect(qala('build', SEEDS)).toContain('5 articles');
  expect(JSON.parse(qala('query', '--json', 'MATCH (a:Article) RETURN count(a) AS n'))).toEqual([{ n: 5 }]);
});

it('npx qala works in the clone', () => {
  expect(npm(['exec', '--no', '--', 'qala', '--version'], ROOT)).toMatch(/^\d+\.\d+\.\d+\n$/);
});
