// Words a second of the English pack, whole and by part, and how much of the time is compromise's:
//   npx tsx bench/english-speed.ts [FOLDER of .txt files] [--rounds=3]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extract/extract.ts';
import { blocks } from '../src/extract/lang/en/text/blocks.ts';
import { sentences } from '../src/extract/lang/en/text/sentences.ts';
import { tokenize } from '../src/extract/lang/en/text/tokenize.ts';
import { tag } from '../src/extract/lang/en/words/tagger.ts';
import { loadKnowledge, loadLanguage, readData } from '../src/extract/resources.ts';
import type { Article } from '../src/model/article.ts';

const args = process.argv.slice(2);
const folder =
  args.find((a) => !a.startsWith('--')) ?? new URL('../tests/fixtures/articles/en/', import.meta.url).pathname;
const rounds = Number(args.find((a) => a.startsWith('--rounds='))?.slice(9) ?? 3);
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((path): Article => {
    const text = readFileSync(join(folder, path), 'utf8');
    return { id: path, title: null, language: 'en', publishedAt: '2020-01-15', source: null, url: null, path, text };
  });
const words = articles.reduce((sum, a) => sum + a.text.split(/\s+/).length, 0);
const english = loadLanguage('en');
const knowledge = loadKnowledge();
const abbreviations = new Set(readData('en/abbreviations.txt').split(/\s+/));
const cut = articles.map(({ text }) => ({
  text,
  words: blocks(text).flatMap((b) =>
    sentences(text, b.start, b.end, abbreviations).map((s) => tokenize(text, s, abbreviations)),
  ),
}));

const parts: Record<string, () => void> = {
  'everything (extract)': () => articles.forEach((a) => void extract(a, english, knowledge)),
  'of it compromise (tags)': () => cut.forEach((c) => void tag(c.text, c.words)),
  segment: () => articles.forEach((a) => void english.segment(a)),
};
console.log(`${articles.length} articles, ${words} words`);
for (const [name, run] of Object.entries(parts)) {
  run();
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  const best = Math.min(...times);
  console.log(`${name.padEnd(28)} ${best.toFixed(2)} s of processor time  ${Math.round(words / best)} words/s`);
}
