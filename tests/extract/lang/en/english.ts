// English through the pipeline, told in words: the base of the tables here.
import { extract } from '../../../../src/extract/extract.ts';
import { loadKnowledge, loadLanguage } from '../../../../src/extract/resources.ts';
import type { Article } from '../../../../src/model/article.ts';
import type { Extraction } from '../../../../src/model/extraction.ts';
import type { Span } from '../../../../src/model/span.ts';

export const english = loadLanguage('en');
export const knowledge = loadKnowledge();

export const article = (text: string, publishedAt: string | null = '2020-01-15'): Article => ({
  id: 'a-test', title: null, language: 'en', publishedAt, source: null, url: null, path: null, text,
}); // biome-ignore format: one record

export const read = (text: string, publishedAt: string | null = '2020-01-15'): Extraction =>
  extract(article(text, publishedAt), english, knowledge);

export const words = (text: string, span: Span): string => text.slice(span.start, span.end);

/** English name of an actor or place; `~` before parties without a name. */
export function nameOf(record: Extraction, id: string | null): string | null {
  if (id === null) return null;
  const actor = record.actors.find((a) => a.id === id);
  const name = actor?.names ?? record.places.find((p) => p.id === id)?.names;
  return `${actor?.unnamed ? '~' : ''}${name?.en ?? id}`;
}
/** "speaker | cue | content … content" of each statement. */
export const said = (text: string): string[] => {
  const record = read(text);
  return record.statements.map((s) =>
    [nameOf(record, s.speaker), words(text, s.cue), s.content.map((c) => words(text, c)).join(' … ')].join(' | '),
  );
};
/** "TYPE/mode: actors > recipients @ place (status)" of each event. */
export const happened = (text: string): string[] => {
  const record = read(text);
  const list = (ids: string[]) => ids.map((id) => nameOf(record, id)).join(', ');
  return record.events.map(
    (e) =>
      `${e.type}/${e.mode ?? '-'}: ${list(e.actor)} > ${list(e.recipient)} @ ${nameOf(record, e.place) ?? '-'} (${e.status})`,
  );
};
