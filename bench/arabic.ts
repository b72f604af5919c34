// Speed of Arabic extraction, stage by stage, on one core:  npx tsx bench/arabic.ts [ARTICLES.ndjson(.gz)] [--articles=1500] [--update]
// Times are CPU time. What is compared with bench/arabic.json is each stage's cost relative to a plain scan of the same text, so that the
// figures hold on any machine. Also checks that cost is linear: an article eight times as long, or a sentence of
// 2 MB, must not cost much more than its length tells.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { scan } from '../src/extract/lang/ar/text/scan.ts';
import type { Language } from '../src/extract/language.ts';
import type { Told } from '../src/extract/layers.ts';
import { loadKnowledge, loadLanguage } from '../src/extract/resources.ts';
import { actors } from '../src/extract/stages/actors.ts';
import { events } from '../src/extract/stages/events.ts';
import { names } from '../src/extract/stages/names.ts';
import { offices } from '../src/extract/stages/offices.ts';
import { quotes } from '../src/extract/stages/quotes.ts';
import { segment } from '../src/extract/stages/segment.ts';
import { statements } from '../src/extract/stages/statements.ts';
import { times } from '../src/extract/stages/times.ts';
import type { Article } from '../src/model/article.ts';

const SEEDS = new URL('../seeds/', import.meta.url);
const BASELINE = new URL('arabic.json', import.meta.url);
/** A stage this much dearer than its baseline is reported. */
const TOLERANCE = 1.5;
const LONG = 8;
/** One scan is too short to be timed. */
const SCANS = 20;

const args = process.argv.slice(2);
const limit = Number(args.find((a) => a.startsWith('--articles='))?.split('=')[1] ?? 1500);
const file = args.find((a) => !a.startsWith('--'));
const language = loadLanguage('ar');
const knowledge = loadKnowledge();

const article = (text: string, publishedAt: string | null = null): Article => ({
  id: 'a', title: null, language: 'ar', publishedAt, source: null, url: null, path: null, text,
}); // biome-ignore format: one line says it

function articles(): Article[] {
  if (!file) {
    const seeds = [
      '2014-05-20-us-no-contact-with-haftar',
      '2019-04-07-us-calls-for-halt-of-tripoli-offensive',
      '2019-04-19-trump-calls-haftar',
      '2019-11-us-position-on-libya',
      '2020-us-does-not-support-haftar-war',
    ];
    return Array.from({ length: 120 }, () => seeds)
      .flat()
      .map((name) => article(readFileSync(new URL(`${name}.txt`, SEEDS), 'utf8')));
  }
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  const step = Math.max(1, Math.floor(lines.length / limit));
  return lines
    .filter((_, i) => i % step === 0)
    .slice(0, limit)
    .map((line) => JSON.parse(line))
    .map((a) => article(a.text, a.date ?? null));
}

const seconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e6;
};

/** CPU seconds of each stage over all articles, and the number of tokens. */
function run(
  input: readonly Article[],
  lang: Language,
): { stages: Record<string, number>; tokens: number; scan: number } {
  const stages: Record<string, number> = {};
  const step = <In, Out>(name: string, from: readonly In[], work: (item: In) => Out): Out[] => {
    const out: Out[] = [];
    stages[name] = seconds(() => {
      for (const item of from) out.push(work(item));
    });
    return out;
  };
  const reference =
    seconds(() => {
      for (let i = 0; i < SCANS; i++) for (const { text } of input) scan(text);
    }) / SCANS;
  const segmented = step('segment', input, (a) => segment(a, lang));
  const named = step('names', segmented, (doc) => names(doc, lang, knowledge));
  const timed = step('times', named, (doc) => times(doc, lang));
  const quoted = step('quotes', timed, (doc) => quotes(doc, lang));
  const cast = step('actors', quoted, (doc) => actors(doc, lang, knowledge));
  const told: Told[] = step('statements', cast, (doc) => statements(doc, lang));
  const happened = step('events', told, (doc) => events(doc, lang));
  step('offices', happened, (doc) => offices(doc, lang, knowledge));
  return { stages, tokens: segmented.reduce((sum, doc) => sum + doc.tokens.length, 0), scan: reference };
}

const input = articles();
run(input, language); // what every run does once: code compiled, words looked up

const { stages, tokens, scan: reference } = run(input, language);
const total = Object.values(stages).reduce((a, b) => a + b, 0);
const ratios = Object.fromEntries(
  [...Object.entries(stages), ['total', total] as const].map(([name, s]) => [name, Number((s / reference).toFixed(2))]),
);
const baseline: Record<string, number> = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {};

console.log(`${input.length} articles, ${tokens} tokens; scan alone ${Math.round(tokens / reference)} tokens/s`);
for (const [name, spent] of [...Object.entries(stages), ['total', total] as const]) {
  const was = baseline[name];
  const slower = was !== undefined && ratios[name]! > was * TOLERANCE ? '  SLOWER' : '';
  console.log(
    `${name.padEnd(11)} ${String(Math.round(tokens / spent)).padStart(9)} tokens/s  ${ratios[name]!.toFixed(2).padStart(7)} × scan  (baseline ${was ?? '–'})${slower}`,
  );
}

const text = input.map((a) => a.text).join('\n');
const unit = text.slice(0, Math.min(text.length, 125_000));
const short = run([article(unit)], language);
const long = run([article(Array.from({ length: LONG }, (_, i) => `${unit}\n${i}`).join('\n'))], language);
for (const name of Object.keys(stages)) {
  const growth = long.stages[name]! / Math.max(0.005, short.stages[name]!);
  console.log(
    `${LONG} × longer: ${name.padEnd(11)} ${growth.toFixed(1)} × the cost${growth > LONG * 2 ? '  NOT LINEAR' : ''}`,
  );
}
// one sentence of 2 MB, in which no rule may look at everything before
const endless = (length: number) => {
  const words = unit.replace(/[.؟?!:؛\n]+/g, ' ');
  return article(words.repeat(Math.ceil(length / words.length)).slice(0, length));
};
const [quarter, whole] = [run([endless(500_000)], language), run([endless(2_000_000)], language)];
for (const name of Object.keys(stages)) {
  const growth = whole.stages[name]! / Math.max(0.005, quarter.stages[name]!);
  console.log(
    `one sentence of 2 MB: ${name.padEnd(11)} ${whole.stages[name]!.toFixed(2)} s, ${growth.toFixed(1)} × that of 0.5 MB${growth > 8 ? '  NOT LINEAR' : ''}`,
  );
}
if (args.includes('--update')) writeFileSync(BASELINE, `${JSON.stringify(ratios, null, 2)}\n`);
