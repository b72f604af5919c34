// The whole record of each fixture article, against tests/golden/{ar,en}/NAME.json. A changed result is written beside it as
// NAME-changed.json and fails. After looking at the difference:  UPDATE_GOLDEN=1 npx vitest run tests/extract/golden.test.ts
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { loadKnowledge, loadLanguage } from '../../src/extract/resources.ts';
import { LANGUAGES } from '../../src/model/article.ts';
import { Extraction } from '../../src/model/extraction.ts';
import { id } from '../../src/model/id.ts';
import { spansOf } from './spans.ts';

const here = (path: string): string => new URL(`../${path}`, import.meta.url).pathname;
const knowledge = loadKnowledge();

for (const code of LANGUAGES) {
  const folder = here(`fixtures/articles/${code}`);
  const language = loadLanguage(code);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4))
    .sort();

  describe(`golden records: ${code}`, () => {
    it.each(names)('%s', (name) => {
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
      const meta = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      const article = { id: id('a', text), language: code, url: null, path: `${name}.txt`, text, ...meta };
      const record = extract(article, language, knowledge);
      Extraction.parse(record);
      for (const [field, span] of spansOf(record)) expect(span.end <= text.length, field).toBe(true);
      compare(here(`golden/${code}/${name}.json`), `${readable(record)}\n`);
    });
  });
}

function compare(file: string, found: string): void {
  const changed = file.replace(/\.json$/, '-changed.json');
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, found);
    rmSync(changed, { force: true });
    return;
  }
  const wanted = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (found === wanted) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, found);
  expect(found, `see ${changed}`).toBe(wanted);
}

/** JSON without the text, spans with their words: "12–20 Benghazi". */
function readable(record: Extraction): string {
  const { text, ...article } = record.article;
  const words = (start: number, end: number) => `${start}–${end} ${text.slice(start, end).replace(/\s+/g, ' ')}`.trim();
  const isSpan = (value: unknown): value is { start: number; end: number } =>
    typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
  const show = (_key: string, value: unknown): unknown => {
    if (!isSpan(value)) return value;
    const { start, end, ...rest } = value;
    const entries = Object.entries(rest);
    return entries.length === 0
      ? words(start, end)
      : [words(start, end), ...entries.map(([k, v]) => `${k}: ${v}`)].join(' | ');
  };
  return JSON.stringify({ ...record, article }, show, 1);
}
