// Statements of random political articles, for a reader to judge:  npx tsx bench/statements-by-eye.ts ARTICLES.ndjson(.gz) --seed=1 [--articles=40]
// Each line of the corpus is an article: { id, title, date, source, category, url, text }. Equal shares of all sources; the same seed draws
// the same articles. For each statement: article and number, construction, speaker, cue, content, the rest; then the sentence of the cue.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createExtractor } from '../src/extract/extractor.ts';
import { loadLexicon } from '../src/extract/lang/ar/frames/lexicon.ts';
import { fold } from '../src/extract/lang/ar/letters.ts';
import { readBinary, readData } from '../src/extract/resources.ts';
import type { Extraction } from '../src/model/extraction.ts';
import { type Span, spanText } from '../src/model/span.ts';
import type { Statement } from '../src/model/statement.ts';

interface Line {
  id: string;
  title: string;
  date: string;
  source: string;
  category: string;
  text: string;
}
const POLITICS = new Set(['middleEast', 'internationalNews']);

const args = process.argv.slice(2);
const option = (name: string, otherwise: number) =>
  Number(args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const file = args.find((arg) => !arg.startsWith('--'));
if (!file || !existsSync(file)) throw new Error('give the corpus: articles as JSON Lines, gzipped or not');

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

const lexicon = loadLexicon({ text: readData, binary: readBinary });

/** The form of the sentence, by where cue, source and content stand. */
function construction(record: Extraction, { cue, source, content, mode }: Statement): string {
  const text = record.article.text;
  const words = fold(spanText(text, cue));
  const quoted = mode === 'direct' ? ' + quotation' : '';
  if (words === ':') return 'heading with colon';
  if (/^[وف]?(?:ب?حسب|وفق|طبق|نقل[ا ]|علي حد|علي ذمه)/.test(words)) return 'according to';
  if (/^(?:جاء|ورد)/.test(words)) return 'document says';
  const entry = lexicon.cues.get(words)?.[0] ?? lexicon.cues.get(words.replace(/^[وف]/, ''))?.[0];
  if (entry?.class === 'PART') return 'participle';
  if (entry?.class === 'N') return 'verbal noun';
  if (!source) return 'verb, no source';
  if (content[0]!.end <= cue.start) return 'content before its verb';
  if (source.start === source.end) return `elided subject${quoted}`;
  return source.start < cue.start ? `subject before verb${quoted}` : `verb before subject${quoted}`;
}

const bytes = readFileSync(file);
const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
const articles = lines.map((line): Line => JSON.parse(line)).filter(({ category }) => POLITICS.has(category));
const extract = createExtractor();
const shown = (text: string) => text.replace(/\s+/g, ' ');

for (const line of draw(articles, option('articles', 40), random(option('seed', 1)))) {
  const record = extract({ text: line.text, title: line.title, publishedAt: line.date, language: 'ar', source: line.source, url: null, path: null }); // biome-ignore format: one line says it
  const { text } = record.article;
  const name = (id: string | null) => (id === null ? '-' : (record.actors.find((a) => a.id === id)?.names.ar ?? id));
  const sentenceOf = (span: Span) => record.sentences.find((s) => s.start <= span.start && span.start < s.end) ?? span;
  console.log(`\n== ${line.id} ${line.source} ${line.date.slice(0, 10)} ${shown(line.title)}`);
  let before: Span | null = null;
  record.statements.forEach((statement, i) => {
    const sentence = sentenceOf(statement.cue);
    if (sentence.start !== before?.start) console.log(`   «${shown(spanText(text, sentence))}»`);
    before = sentence;
    const content = statement.content.map((span) => shown(spanText(text, span))).join(' … ');
    const rest = [
      statement.mode,
      statement.act,
      statement.addressees.length ? `to ${statement.addressees.map(name).join(', ')}` : '',
      statement.medium ?? '',
      statement.saidAt ?? '',
      statement.via.length ? `via ${statement.via.map(name).join(', ')}` : '',
      ...statement.about.filter((a) => a.stance !== 'neutral').map((a) => `${a.stance} ${name(a.actor)}`),
    ].filter(Boolean);
    console.log(
      `${i + 1}. [${construction(record, statement)}] (${name(statement.speaker)}) <${shown(spanText(text, statement.cue))}> ${content} | ${rest.join(' · ')}`,
    );
  });
}
