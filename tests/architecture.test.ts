// The house rules that a machine can check: who imports whom, no cycles, short files, shared code that names no language, store or format.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAX_LINES = 250;

const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? files(path) : /\.tsx?$/.test(path) ? [path] : [];
  });

interface Source {
  path: string;
  text: string;
  /** Project files it imports, relative to the root; `runtime` leaves type-only imports out. */
  imports: { target: string; typeOnly: boolean }[];
  packages: string[];
}

const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?[^'"`;]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function parse(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const imports: Source['imports'] = [];
  const packages: string[] = [];
  for (const match of text.matchAll(IMPORT)) {
    const specifier = match[3] ?? match[4]!;
    if (!specifier.startsWith('.')) packages.push(specifier);
    else
      imports.push({ target: relative(ROOT, join(ROOT, dirname(path), specifier)), typeOnly: match[2] !== undefined });
  }
  return { path, text, imports, packages };
}

const sources = files('src').map(parse);
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** [from, what it may import]; the first row that fits a file holds for it. */
const DIRECTIONS: [RegExp, RegExp][] = [
  [/^src\/model\//, /^src\/model\//],
  [/^src\/extract\/lang\/(\w+)\//, /^src\/(model\/|extract\/(language|layers|knowledge)\.ts|extract\/lang\/)/],
  [/^src\/extract\/stages\//, /^src\/(model\/|extract\/(language|layers|knowledge)\.ts|extract\/stages\/)/],
  [/^src\/extract\//, /^src\/(model|extract)\//],
  [/^src\/graph\//, /^src\/(model|graph)\//],
  [/^src\/viz\/web\//, /^src\/(viz\/(web|api)|model\/(?!id\.ts))/],
  [/^src\/viz\/api/, /^src\/(viz\/api|model\/)/],
  [/^src\/viz\/server\//, /^src\/(viz\/(server|api)|graph|model)/],
  [/^src\/cli\//, /^src\//],
];

describe('import directions', () => {
  it.each(sources.map((source) => [source.path, source] as const))('%s', (path, source) => {
    const rule = DIRECTIONS.find(([from]) => from.test(path));
    expect(rule, `${path} lies outside the known folders`).toBeDefined();
    const wrong = source.imports.map((i) => i.target).filter((target) => !rule![1].test(target));
    expect(wrong).toEqual([]);
  });

  it('a language pack does not import another one', () => {
    const language = (path: string) => path.match(/^src\/extract\/lang\/(\w+)\//)?.[1];
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter(({ target }) => language(source.path) && language(target) && language(source.path) !== language(target))
        .map(({ target }) => `${source.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('model needs no package but zod and node:crypto, the page none of node', () => {
    const model = sources.filter((s) => s.path.startsWith('src/model/')).flatMap((s) => s.packages);
    expect(new Set(model.filter((name) => name !== 'zod' && name !== 'zod/mini' && name !== 'node:crypto'))).toEqual(
      new Set(),
    );
    const web = sources.filter((s) => s.path.startsWith('src/viz/web/')).flatMap((s) => s.packages);
    expect(web.filter((name) => name.startsWith('node:'))).toEqual([]);
  });
});

it('no import cycles', () => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (path: string, trail: string[]) => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) if (!typeOnly) visit(target, [...trail, path]);
    state.set(path, 'done');
  };
  for (const { path } of sources) visit(path, []);
  expect(cycles).toEqual([]);
});

it(`no file is longer than ${MAX_LINES} lines`, () => {
  const all = [
    ...files('src'),
    ...files('tests').filter((path) => !path.includes('/fixtures/')),
    ...files('bench'),
    ...files('training'),
  ];
  const long = all.map((path) => [path, readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1] as const);
  expect(long.filter(([, lines]) => lines > MAX_LINES)).toEqual([]);
});

/** Shared code asks the interface; only registries and their own folders may know the names. */
const SECRETS: [string, RegExp, RegExp][] = [
  [
    'a language',
    /['"`](ar|en|arabic|english)['"`]/i,
    /^src\/extract\/(stages\/|extract|extractor|language|layers|filter-lines)/,
  ],
  ['a store', /grafeo|neo4j/i, /^src\/graph\/(?!stores|writers)[\w/-]+\.ts$|^src\/viz\/server\//],
  ['a format', /graphml|gexf/i, /^src\/graph\/(?!writers)[\w/-]+\.ts$/],
];

describe('shared code does not name', () => {
  it.each(SECRETS)('%s', (_what, name, where) => {
    const shared = sources.filter((source) => where.test(source.path));
    expect(shared.filter((source) => name.test(code(source.text))).map((source) => source.path)).toEqual([]);
  });
});

it('the program speaks through the effects of the command line, not the console', () => {
  const loud = sources.filter((s) => !s.path.startsWith('src/viz/web/') && /console\.\w+\(/.test(code(s.text)));
  expect(loud.map((source) => source.path)).toEqual([]);
});
