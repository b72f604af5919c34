// Which of several like-named places an article means: the one whose country it speaks of.
//   «برمنغهام» in an article on Britain, «طرابلس» in one on Lebanon; «عمان» is Jordan's capital where Jordan is named and the sultanate is not
import type { Entry, Match } from './gazetteer.ts';
import type { NameWord } from './name-words.ts';

/** How often the article names each country, by name or by adjective of nationality; by id. */
export type CountryCounts = ReadonlyMap<string, number>;

export function countryCounts(words: readonly NameWord[], known: readonly (Match | null)[]): CountryCounts {
  const counts = new Map<string, number>();
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  words.forEach((word, i) => {
    if (word.nation) add(word.nation);
    const entries = known[i]?.entries ?? [];
    if (entries.some(({ kind }) => kind === 'place') && entries.length > 1) return; // undecided itself
    for (const entry of entries) if (entry.kind === 'country') add(entry.id);
  });
  return counts;
}

/** The entries of one form, the likeliest place of the article first; a country gives way to a capital of the same name. */
export function choosePlaces(match: Match, counts: CountryCounts, word: NameWord, written: string): readonly Entry[] {
  const { entries } = match;
  const country = entries.find((entry) => entry.kind === 'country');
  const places = entries.filter((entry) => entry.kind === 'place');
  if (entries.length < 2 || places.length === 0) return entries;
  const weight = (entry: Entry) => counts.get(entry.within ?? '') ?? 0;
  if (country) {
    const capital = places.find((place) => place.capitalOf && place.capitalOf !== country.id);
    if (!capital || match.length > 1 || word.nation) return entries;
    const isMeant = /\u0651/.test(written) || (weight(capital) > 0 && !counts.has(country.id));
    return isMeant ? [capital] : entries;
  }
  if (weight(places[0]!) > 0) return entries;
  const others = places.filter((place) => weight(place) > 0 && (!places[0]!.capitalOf || ARAB.has(place.within!)));
  return [...others.sort((a, b) => weight(b) - weight(a)), ...places];
}

/** A capital gives way only to a town that has its name of old («طرابلس» in Lebanon), not to a London in Canada. */
const ARAB = new Set(
  'libya egypt tunisia algeria morocco mauritania sudan syria lebanon palestine jordan iraq saudi-arabia yemen oman'.split(
    ' ',
  ),
);
