// A run of capitals → the titles in front and the name behind: "Secretary of State Mike Pompeo" → title, name.
import type { Token } from '../../../layers.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Token ranges: title [first, name), name [name, last); empty where there is none. */
export interface Parts {
  first: number;
  name: number;
  last: number;
}

// what a secretary or minister is of: "Secretary of State", "Minister for Europe"
const PORTFOLIOS = new Set(
  'state defense defence commerce treasury interior health homeland education energy labor labour justice agriculture transportation transport foreign finance oil information staff war environment housing security industry culture economy trade'.split(
    ' ',
  ),
);
const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

export function nameParts(
  tokens: Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  gazetteer: Gazetteer,
): Parts | null {
  let first = from;
  let last = to;
  while (last > first && TIMES.has(tokens[last - 1]!.stem) && !(last - first === 1 && tokens[first]!.stem === 'may'))
    last--;
  while (first < last && TIMES.has(tokens[first]!.stem)) first++;
  if (first >= last) return null;
  const whole = gazetteer.match(tokens, first, last);
  if (whole && whole.last === last) return { first, name: first, last };
  // "UN Security Council Resolution 2254" names the council; "Iran Nuclear Deal" nobody
  if (lexicon.documents.has(tokens[last - 1]!.stem) && last - first > 1) {
    const end = whole?.last ?? (lexicon.organizations.has(tokens[last - 2]!.stem) ? last - 1 : first);
    return end > first ? { first, name: first, last: end } : null;
  }
  if (closesBody(tokens, first, last, lexicon)) return { first, name: first, last };
  const title = lastTitle(tokens, first, last, lexicon);
  if (title >= 0) {
    const name = afterTitle(tokens, title, last, gazetteer);
    return { first, name, last };
  }
  // "Libyan Khalifa Haftar": an adjective before a known or long name
  if (gazetteer.nationality(tokens[first]!.stem) && last - first > 1) {
    const rest = gazetteer.match(tokens, first + 1, last);
    if (rest && rest.last === last) return { first: first + 1, name: first + 1, last };
  }
  return { first, name: first, last };
}

/** "General Assembly", "Council of Ministers", "Prime Minister's Office": a body although a title is in it. */
function closesBody(tokens: Token[], first: number, last: number, lexicon: Lexicon): boolean {
  const end = tokens[last - 1]!.stem;
  if (lexicon.organizations.has(end) && !lexicon.titles.has(end)) return true;
  const of = tokens.slice(first, last).findIndex((t) => t.norm === 'of' || t.norm === 'for' || t.norm === 'on');
  return of > 0 && lexicon.organizations.has(tokens[first + of - 1]!.stem);
}

function lastTitle(tokens: Token[], first: number, last: number, lexicon: Lexicon): number {
  for (let i = last - 1; i >= first; i--) {
    const { stem } = tokens[i]!;
    const word = stem.replace(/\.$/, '');
    if (lexicon.titles.has(word) || lexicon.pretitles.has(word)) {
      // "King Abdullah", but "Stephen King", "John Major": a surname is the last word after one given name
      if (i === last - 1 && i - first === 1 && tokens[first]!.gender) return -1;
      return i;
    }
  }
  return -1;
}

/** First token of the name behind the title at `title`; the end of the run when only a title stands there. */
function afterTitle(tokens: Token[], title: number, last: number, gazetteer: Gazetteer): number {
  let i = title + 1;
  if (i >= last || !/^(?:of|for|to)$/.test(tokens[i]!.norm)) return i;
  i++;
  if (i < last && tokens[i]!.norm === 'the') i++;
  const known = i < last ? gazetteer.match(tokens, i, last) : null;
  if (known) return known.last;
  while (
    i < last &&
    (PORTFOLIOS.has(tokens[i]!.stem) ||
      (/^(?:and|of|the)$/.test(tokens[i]!.norm) && i + 1 < last && PORTFOLIOS.has(tokens[i + 1]!.stem)) ||
      tokens[i]!.stem === 'affairs')
  )
    i++;
  return i === title + 2 ? last : i;
}
