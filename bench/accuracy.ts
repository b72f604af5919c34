// Extracts gold articles and runs the scorer on them:  npx tsx bench/accuracy.ts GOLD_DIR… [--errors] [--json] [--lang=ar]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../src/extract/extract.ts';
import { detectLanguage } from '../src/extract/languages.ts';
import { loadKnowledge, loadLanguage } from '../src/extract/resources.ts';
import type { LanguageCode } from '../src/model/article.ts';
import { id } from '../src/model/id.ts';

const SHARED = new URL('../../shared/gold/', import.meta.url).pathname;
const args = process.argv.slice(2);
const flags = args.filter((a) => a.startsWith('--'));
const named = args.filter((a) => !a.startsWith('--'));
const dirs = named.length ? named : [join(SHARED, 'seeds'), join(SHARED, 'dev')];
const only = flags.find((f) => f.startsWith('--lang='))?.slice('--lang='.length);

const knowledge = loadKnowledge();
const packs = new Map<LanguageCode, ReturnType<typeof loadLanguage>>();
const pack = (code: LanguageCode) => {
  if (!packs.has(code)) packs.set(code, loadLanguage(code));
  return packs.get(code)!;
};

const lines: string[] = [];
for (const dir of dirs) {
  for (const file of readdirSync(dir)
    .filter((f) => f.endsWith('.txt'))
    .sort()) {
    const text = readFileSync(join(dir, file), 'utf8');
    const code = detectLanguage(text);
    if (only && code !== only) continue;
    const sidecar = join(dir, file.replace(/txt$/, 'json'));
    const meta = existsSync(sidecar) ? JSON.parse(readFileSync(sidecar, 'utf8')) : {};
    const article = {
      id: id('a', text),
      title: meta.title ?? null,
      language: code,
      publishedAt: meta.publishedAt ?? meta.date ?? null,
      source: meta.source ?? null,
      url: meta.url ?? null,
      path: file,
      text,
    };
    lines.push(JSON.stringify(extract(article, pack(code), knowledge)));
  }
}
const out = join(mkdtempSync(join(tmpdir(), 'qala-accuracy-')), 'extractions.jsonl');
writeFileSync(out, `${lines.join('\n')}\n`);
const result = spawnSync('node', [join(SHARED, 'score.mjs'), out, ...dirs, ...flags], { stdio: 'inherit' });
process.exit(result.status ?? 1);
