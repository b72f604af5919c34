// Random political articles of a corpus, for what is judged by eye. Each line of the corpus is an article: { id, title, date, source,
// category, url, text }. Equal shares of all sources; the same seed draws the same articles.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface Line {
  id: string;
  title: string;
  date: string;
  source: string;
  category: string;
  text: string;
}
const POLITICS = new Set(['middleEast', 'internationalNews']);

/** Reads `ARTICLES.ndjson(.gz) [--seed=1] [--articles=40]` from the command line. */
export function randomArticles(args: readonly string[]): Line[] {
  const option = (name: string, otherwise: number) =>
    Number(args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
  const file = args.find((arg) => !arg.startsWith('--'));
  if (!file || !existsSync(file)) throw new Error('give the corpus: articles as JSON Lines, gzipped or not');
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  const articles = lines.map((line): Line => JSON.parse(line)).filter(({ category }) => POLITICS.has(category));
  return draw(articles, option('articles', 40), random(option('seed', 1)));
}

/** Mulberry32: small, seeded, the same everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function draw(lines: Line[], count: number, next: () => number): Line[] {
  const sources = [...new Set(lines.map(({ source }) => source))].sort();
  return sources.flatMap((source) => {
    const left = lines.filter((line) => line.source === source);
    const share = Math.min(left.length, Math.ceil(count / sources.length));
    return Array.from({ length: share }, () => left.splice(Math.floor(next() * left.length), 1)[0]!);
  });
}
