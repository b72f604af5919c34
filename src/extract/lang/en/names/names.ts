// Names, titles and unnamed parties of an article.
import type { Name, Segmented, Title, Unnamed } from '../../../layers.ts';
import { chunks } from '../words/chunks.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { bodyNames } from './body-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findNames, type GivenNames } from './name-finder.ts';
import { inOrder, withEquals } from './name-order.ts';
import { toTitle } from './name-titles.ts';
import { titleSpans } from './title-spans.ts';
import { unnamedParties } from './unnamed.ts';

export function names(
  doc: Segmented,
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  given: GivenNames,
): { names: Name[]; titles: Title[]; unnamed: Unnamed[] } {
  const found = findNames(doc, lexicon, gazetteer, given);
  const list = found.map((f) => f.name);
  const phrases = chunks(doc, list);
  const titles = titleSpans(found, doc, phrases, lexicon).map((span) => toTitle(span, doc.tokens, list, gazetteer));
  const all = [...list, ...bodyNames(doc, list, gazetteer)];
  return inOrder(withEquals(doc, all), titles, unnamedParties(doc, phrases, all, titles, lexicon));
}
