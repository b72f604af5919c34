// Names of random political articles, for a reader to judge:  npx tsx bench/names-by-eye.ts ARTICLES.ndjson(.gz) --seed=1 [--articles=40]
// Each article with its mentions marked in the text, [number form words] with the number of the actor or place; then the actors, places and
// offices. A mention is marked n for a name, t for a title or other noun, p for a pronoun or an elided subject.
import { createExtractor } from '../src/extract/extractor.ts';
import type { Extraction } from '../src/model/extraction.ts';
import { spanText } from '../src/model/span.ts';
import { randomArticles } from './random-articles.ts';

const FORMS = { name: 'n', nominal: 't', pronoun: 'p' };
const shown = (text: string) => text.replace(/\s+/g, ' ');

/** The text with every mention marked; an inner mention stands inside the outer one. */
function marked({ article: { text }, mentions }: Extraction, numbers: ReadonlyMap<string, number>): string {
  const marks = mentions.flatMap(({ start, end, entity, form }, i) => [
    { at: start, order: i, mark: `[${numbers.get(entity)}${FORMS[form]} ` },
    { at: end, order: start === end ? i + 0.5 : -1 - i, mark: ']' },
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let at = 0;
  let result = '';
  for (const mark of marks) {
    result += text.slice(at, mark.at) + mark.mark;
    at = mark.at;
  }
  return result + text.slice(at);
}

const extract = createExtractor();
for (const line of randomArticles(process.argv.slice(2))) {
  const record = extract({ text: line.text, title: line.title, publishedAt: line.date, language: 'ar', source: line.source, url: null, path: null }); // biome-ignore format: one line says it
  const { actors, places, offices, article } = record;
  const all = [
    ...actors.map((actor) => ({ ...actor, kind: `${actor.unnamed ? 'unnamed ' : ''}${actor.kind}` })),
    ...places.map((place) => ({ ...place, kind: 'place', aliases: [] })),
  ];
  const numbers = new Map(all.map(({ id }, i) => [id, i + 1]));
  console.log(`\n== ${line.id} ${line.source} ${line.date.slice(0, 10)} ${shown(line.title)}`);
  console.log(marked(record, numbers).replace(/\n+/g, '\n'));
  for (const { id, kind, names, aliases } of all) {
    const known = /-[0-9a-f]{16}$/.test(id) ? '' : ` = ${id}`;
    console.log(`${numbers.get(id)}. ${kind}: ${[names.ar ?? names.en, ...aliases].join(' | ')}${known}`);
  }
  for (const { person, title, of, evidence } of offices)
    console.log(
      `office: ${numbers.get(person)} ${title}${of ? ` of ${numbers.get(of) ?? of}` : ''} «${shown(spanText(article.text, evidence))}»`,
    );
}
