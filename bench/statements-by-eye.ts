// Statements of random political articles, for a reader to judge:  npx tsx bench/statements-by-eye.ts ARTICLES.ndjson(.gz) --seed=1 [--articles=40]
// For each statement: article and number, construction, speaker, cue, content, the rest; then the sentence of the cue.
import { createExtractor } from '../src/extract/extractor.ts';
import { loadLexicon } from '../src/extract/lang/ar/frames/lexicon.ts';
import { fold } from '../src/extract/lang/ar/text/letters.ts';
import { readBinary, readData } from '../src/extract/resources.ts';
import type { Extraction } from '../src/model/extraction.ts';
import { type Span, spanText } from '../src/model/span.ts';
import type { Statement } from '../src/model/statement.ts';
import { randomArticles } from './random-articles.ts';

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

const extract = createExtractor();
const shown = (text: string) => text.replace(/\s+/g, ' ');

for (const line of randomArticles(process.argv.slice(2))) {
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
