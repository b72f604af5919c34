// Prints the events of random political articles of a corpus for judging by eye, one after another with sentence and parts:
//   npx tsx bench/events-by-eye.ts ARTICLES.ndjson(.gz) [--seed=1] [--articles=40]
import { extract } from '../src/extract/extract.ts';
import { readEventLexicon } from '../src/extract/lang/ar/events/lexicon.ts';
import type { Segmented } from '../src/extract/layers.ts';
import { loadKnowledge, loadLanguage, readData } from '../src/extract/resources.ts';
import { segment } from '../src/extract/stages/segment.ts';
import type { Article } from '../src/model/article.ts';
import type { Event } from '../src/model/event.ts';
import { spanText } from '../src/model/span.ts';
import { firstAtOrAfter } from '../src/model/span-search.ts';
import { randomArticles } from './random-articles.ts';

const language = loadLanguage('ar');
const knowledge = loadKnowledge();
const { light } = readEventLexicon({ text: readData, binary: () => new Uint8Array() });

/** How the words tell the event: verb, passive, participle, light verb with its noun, or verbal noun alone. */
function construction({ tokens }: Segmented, { trigger }: Event): string {
  const i = Math.max(0, firstAtOrAfter(tokens, trigger.start + 1) - 1);
  const token = tokens[i]!;
  if (token.pos === 'VERB' || token.pos === 'AUX') return token.voice === 'passive' ? 'passive' : 'verb';
  if (token.pos === 'ADJ') return 'participle';
  for (let k = i - 1; k >= i - 5 && tokens[k]?.sentence === token.sentence; k--) {
    if (tokens[k]!.pos === 'VERB') return light.has(tokens[k]!.lemma) ? 'light verb' : 'verbal noun';
  }
  return 'verbal noun';
}

let number = 0;
for (const line of randomArticles(process.argv.slice(2))) {
  const article: Article = {
    id: 'a', title: line.title, language: 'ar', publishedAt: line.date, source: line.source, url: null, path: null, text: line.text,
  }; // biome-ignore format: a record
  const record = extract(article, language, knowledge);
  const segmented = segment(article, language);
  const names = new Map([...record.places, ...record.actors].map((e) => [e.id, e.names.ar ?? e.names.en ?? e.id]));
  const told = (ids: readonly string[]) => ids.map((id) => names.get(id)).join(' + ') || '–';
  console.log(`\n== ${line.source} ${line.date?.slice(0, 10)} ${line.title ?? ''}`);
  for (const event of record.events) {
    const sentence = record.sentences.find((s) => s.start <= event.trigger.start && event.trigger.start < s.end)!;
    const words = (start: number, end: number) => spanText(line.text, { start, end }).replace(/\s+/g, ' ');
    const marked = `${words(sentence.start, event.trigger.start)}【${words(event.trigger.start, event.trigger.end)}】${words(event.trigger.end, sentence.end)}`;
    console.log(
      `${++number}. ${construction(segmented, event)} ${event.type}${event.mode ? `/${event.mode}` : ''} ${event.status} | ${told(event.actor)} > ${told(event.recipient)} | @${event.place ? names.get(event.place) : '–'} | ${event.date ?? '–'}\n   ${marked}`,
    );
  }
}
