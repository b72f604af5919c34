// Person, body, country or place: by what is known, by the words of the name, by what stands around it, in this order.
import type { NameKind, Token } from '../../../layers.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Entry } from './gazetteer.ts';

export interface NameContext {
  tokens: Token[];
  /** Token range of the name. */
  first: number;
  last: number;
  entry: Entry | null;
  titled: boolean;
  tags(i: number): { given: boolean; place: boolean };
  form(i: number): string;
  /** Kind of the name beside which this one is listed ("Aleppo and Daraya"). */
  company(i: number): NameKind | null;
}

const AT = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'across',
  'throughout',
  'around',
  'toward',
  'towards',
  'into',
  'to',
  'from',
  'through',
]);
// "Cessation", "Resolution", "Syrian-led": no name by its form
const COMMON =
  /(?:tion|ment|ness|ship|ities|ity|isms?|ists?|-led|-backed|-based|-inspired|-style|-born|-era|ans|ians|ese|ary|ers|ors)$/;
const STRICT_AT = new Set(['in', 'near', 'outside', 'inside', 'across', 'throughout', 'around']);

/** Null for a lone word that nothing shows to be a party or a place. */
export function kindOf(context: NameContext, lexicon: Lexicon): NameKind | null {
  const { tokens, first, last, entry } = context;
  if (entry) return entry.capitalOf && actsAsState(context, lexicon) ? 'country' : entry.kind;
  if (context.titled) return 'person';
  const words = tokens.slice(first, last).map((t) => t.stem);
  const end = words.at(-1)!;
  if (
    words.some(
      (w, i) =>
        lexicon.organizations.has(w) &&
        !(
          last - first === 2 &&
          i === 1 &&
          context.tags(first).given &&
          !/^(?:party|group|bank|news|times|post)$/.test(w)
        ),
    )
  ) {
    return lexicon.places.has(end) && !lexicon.organizations.has(end) ? 'place' : 'organization';
  }
  if (last - first > 1 && lexicon.places.has(end)) return 'place';
  if (last - first > 1 && /^(?:lake|mount|fort|camp|cape|port|gulf|saint)$/.test(words[0]!)) return 'place';
  if (context.tags(first).given && last - first <= 4) return 'person';
  const before = first > 0 && tokens[first - 1]!.sentence === tokens[first]!.sentence ? tokens[first - 1]! : null;
  const after = last < tokens.length && tokens[last]!.sentence === tokens[first]!.sentence ? tokens[last]! : null;
  if (last - first === 1) {
    const form = context.form(first);
    if (context.tags(first).place) return 'place';
    if (/^(?:\p{Lu}\.?){2,}$/u.test(form)) return 'organization';
    if (before && STRICT_AT.has(before.norm)) return 'place';
    if (before && AT.has(before.norm) && !speaks(after, lexicon)) return 'place';
    // "the town of Jabla"
    if (before?.norm === 'of' && lexicon.places.has(tokens[first - 2]?.lemma ?? '')) return 'place';
    if (COMMON.test(words[0]!) || lexicon.titles.has(words[0]!.replace(/s$/, '')) || lexicon.documents.has(words[0]!))
      return null;
    if (after && (after.pos === 'VERB' || after.pos === 'AUX') && before?.norm !== 'the') return 'person';
    if (tokens[last - 1]!.enclitic && before?.norm !== 'the') return 'person';
    if (after && /^(?:regime|dictatorship|administration|loyalists|supporters)$/.test(after.norm)) return 'person';
    return context.company(first) ?? null;
  }
  if (words.includes('of') || words.includes('for') || words.includes('and')) return 'organization';
  if (before && STRICT_AT.has(before.norm)) return 'place';
  if (before?.norm === 'the') return 'organization';
  if (last - first > 4) return 'organization';
  return 'person';
}

const speaks = (token: Token | null, lexicon: Lexicon): boolean =>
  !!token && token.pos === 'VERB' && lexicon.verbs.has(token.lemma);

/** "Moscow said", "between Ankara and Washington": a capital for its government. */
function actsAsState({ tokens, first, last }: NameContext, lexicon: Lexicon): boolean {
  const sentence = tokens[first]!.sentence;
  const before = first > 0 && tokens[first - 1]!.sentence === sentence ? tokens[first - 1]!.norm : '';
  if (AT.has(before) || before === 'of') return false;
  let k = last;
  while (
    k < tokens.length &&
    tokens[k]!.sentence === sentence &&
    (tokens[k]!.pos === 'ADV' || tokens[k]!.pos === 'AUX' || tokens[k]!.pos === 'PART')
  )
    k++;
  const after = k < tokens.length && tokens[k]!.sentence === sentence ? tokens[k]! : null;
  if (after?.pos === 'VERB' && after.voice !== 'passive') return true;
  // "Cairo, which backs Haftar, condemned"
  if (after?.norm === ',' && tokens[k + 1]?.norm === 'which') return true;
  if (speaks(after, lexicon)) return true;
  return /^(?:between|by|with|against|accused|urged|told|blamed|that)$/.test(before);
}
