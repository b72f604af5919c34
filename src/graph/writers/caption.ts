// The short text a node shows in a picture or a list.
import type { GraphNode, PropertyValue } from '../../model/graph.ts';

const LONGEST = 80;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const firstText = (...values: (PropertyValue | undefined)[]): string | undefined =>
  values.find((value): value is string => typeof value === 'string' && value !== '');

export function caption({ id, label, properties: p }: GraphNode): string {
  if (label === 'Event') return [p.type, firstText(p.trigger)].filter(Boolean).join(': ') || id;
  return shorten(firstText(p.name, p.nameEn, p.nameAr, p.title, p.text) ?? id);
}

/** At most 80 letters as a reader counts them; white space becomes single spaces. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const letters = [...graphemes.segment(line.slice(0, LONGEST * 12))];
  if (letters.length <= LONGEST) return line;
  return `${letters
    .slice(0, LONGEST - 1)
    .map((letter) => letter.segment)
    .join('')
    .trimEnd()}…`;
}
