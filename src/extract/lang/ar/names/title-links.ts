// Titles beside names: before («وزير الخارجية الأميركي، مايك بومبيو») or after in apposition («بومبيو، وزير الخارجية الأميركي»).

import type { Span } from '../../../../model/span.ts';
import type { Title } from '../../../layers.ts';
import type { FoundName, NameLayer } from './name-layer.ts';
import { HONORIFIC, OFFICE, RANK, ROLE, SOURCE } from './name-lexicon.ts';
import { pairedTitles } from './title-pairs.ts';
import { isSingular, postOf } from './title-post.ts';
import type { TitlePhrase } from './title-text.ts';

export interface FoundTitle extends Title {
  from: number;
  to: number;
}

type GenderOf = (known: string) => 'm' | 'f' | undefined;

/** `genderOf` tells that of a known person. */
export function linkTitles(layer: NameLayer, names: readonly FoundName[], genderOf: GenderOf): FoundTitle[] {
  const persons = new Map<number, number>();
  const endings = new Map<number, number>();
  const inBody = new Int32Array(layer.words.length).fill(-1);
  const inPerson = new Uint8Array(layer.words.length);
  names.forEach((name, k) => {
    if (name.kind === 'person') {
      if (!persons.has(name.from)) persons.set(name.from, k);
      endings.set(name.to, k);
      inPerson.fill(1, name.from, name.to);
    } else if (name.to - name.from > 1) for (let i = name.from; i < name.to; i++) if (inBody[i]! < 0) inBody[i] = k;
  });
  const titles: FoundTitle[] = [];
  let end = 0;
  layer.titles.forEach((phrase, i) => {
    if (!phrase || i < end) return;
    if (inPerson[i]) {
      const king = phrase.definite && phrase.last === i + 1 && inBody[i]! < 0 ? persons.get(i) : undefined;
      if (king !== undefined) titles.push(title(layer, phrase, king)); // «الملك عبدالله»: known with his title
      return;
    }
    const after = nameAfter(layer, phrase.last, persons, 0);
    if (inBody[i]! >= 0 && (names[inBody[i]!]!.from === i || after === null)) return;
    const body = inBody[i]! >= 0 ? { body: null, nation: null } : phrase;
    if (after !== null && !layer.words[i]!.definite && innerHolder(layer, phrase)) return;
    if (after !== null && isOwned(layer, phrase, names[after]!, genderOf)) return;
    const inner = after === null ? null : innerTitle(layer, phrase);
    const holder = inner ? nameBefore(layer, phrase, endings) : null;
    if (inner && holder !== null) {
      titles.push(title(layer, { ...phrase, ...body }, holder), title(layer, inner, after));
      end = phrase.last;
      return;
    }
    const name = after ?? nameBefore(layer, phrase, endings);
    if (name === null && !standsAlone(layer, phrase)) return;
    titles.push(title(layer, { ...phrase, ...body }, name));
    end = phrase.last;
  });
  return [...titles, ...pairedTitles(layer, names, persons)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** «متحدث باسم [القائد العسكري الليبي خليفة حفتر]»: the name is the leader's, not the spokesman's. */
function innerHolder(layer: NameLayer, phrase: TitlePhrase): boolean {
  if (!/^(متحدث|ناطق)$/.test(phrase.head)) return false;
  for (let k = phrase.first + 1; k < phrase.last; k++)
    if (layer.titles[k]?.last === phrase.last && layer.words[k]!.definite) return true;
  return false;
}

/** «خطيبة [خاشقجي]» (his fiancée), «فريق [ترامب]» (his team): no title of the man, but another of his. */
function isOwned(layer: NameLayer, phrase: TitlePhrase, name: FoundName, genderOf: GenderOf): boolean {
  const { first, last, head, definite } = phrase;
  // «خطيبة [الصحفي جمال خاشقجي]»
  const beside = name.from === last || (layer.titles[last]?.definite && layer.titles[last]!.last === name.from);
  if (definite || last !== first + 1 || !beside) return false;
  if (/^(فريق|لواء|عماد|مشير)$/.test(head)) return true;
  return /ه$/.test(layer.words[first]!.bare) && name.known[0] !== undefined && genderOf(name.known[0]) === 'm';
}

/** «بيسكوف، المتحدث باسم [الرئيس الروسي] فلاديمير بوتين»: the title inside, which the name behind belongs to. */
function innerTitle(layer: NameLayer, phrase: TitlePhrase): TitlePhrase | null {
  if (!/^(متحدث|ناطق|مستشار|مساعد|ناءب|محامي|محام|نجل|مبعوث|ممثل)$/.test(phrase.head)) return null;
  for (let k = phrase.first + 1; k < phrase.last; k++)
    if (layer.titles[k]?.last === phrase.last) return layer.titles[k]!;
  return null;
}

/** Index of the person that begins right after word `j`; a comma, a quotation mark or another title may stand between. */
function nameAfter(layer: NameLayer, j: number, persons: ReadonlyMap<number, number>, depth: number): number | null {
  const last = layer.ends[j - 1]!;
  for (let k = j; k < last && k <= j + 2; k++) {
    const word = layer.words[k]!;
    if (!word.letters) {
      if (/^[،,"«“”(:]$/.test(word.mark) && !(word.mark === ':' && k === j)) continue;
      return null;
    }
    if (word.conj || word.prep) return null;
    const name = persons.get(k);
    if (name !== undefined) return name;
    const next = layer.titles[k];
    return next && depth < 3 ? nameAfter(layer, next.last, persons, depth + 1) : null;
  }
  return null;
}

/** The person that ends right before an apposition, over a comma or a closing mark. */
function nameBefore(layer: NameLayer, phrase: TitlePhrase, endings: ReadonlyMap<number, number>): number | null {
  const word = layer.words[phrase.first]!;
  if (word.prep) return null;
  let k = phrase.first;
  for (let steps = 0; steps < 2 && k > 0 && /^[،,"»”“)(]$/.test(layer.words[k - 1]!.mark); steps++) k--;
  const name = endings.get(k);
  if (
    name !== undefined &&
    !word.conj &&
    (k < phrase.first || phrase.definite) &&
    layer.ends[k - 1] === layer.ends[phrase.first]
  )
    return name;
  return word.conj ? joinedTitle(layer, phrase, endings) : null;
}

/** «جيفري، الممثل الخاص في سوريا والمبعوث الخاص للتحالف»: a second title of the same person. */
function joinedTitle(layer: NameLayer, phrase: TitlePhrase, endings: ReadonlyMap<number, number>): number | null {
  for (let k = phrase.first - 1; k >= Math.max(0, phrase.first - 12); k--) {
    const before = layer.titles[k];
    if (before && before.last === phrase.first && before.bits & OFFICE && phrase.bits & OFFICE)
      return nameBefore(layer, before, endings);
  }
  return null;
}

/** Without a name beside it a title is worth keeping where it can stand for a person. */
function standsAlone(layer: NameLayer, phrase: TitlePhrase): boolean {
  const word = layer.words[phrase.first]!;
  if (word.bits & SOURCE && !word.definite && !isSingular(layer.words, phrase)) return false;
  if (phrase.last === phrase.first + 1 && /^(فريق|راءد|مقدم|عميد|نقيب|عريف)$/.test(phrase.head)) return false;
  if (phrase.bits & HONORIFIC && !(phrase.bits & (OFFICE | RANK))) return false;
  if (phrase.bits & ROLE && !(phrase.bits & (OFFICE | RANK)))
    return phrase.definite && phrase.last === phrase.first + 1;
  return word.token.number !== 'p' && (phrase.definite || phrase.last > phrase.first + 1);
}

function title(layer: NameLayer, phrase: TitlePhrase, name: number | null): FoundTitle {
  const { words } = layer;
  const head = words[phrase.first]!;
  const span = ([from, to]: [number, number]): Span => ({ start: words[from]!.start, end: words[to - 1]!.end });
  const last = words[phrase.last - 1]!;
  return {
    start: head.start,
    end: last.token.enclitic || !last.letters ? last.token.end : last.end,
    from: phrase.first,
    to: phrase.last,
    name,
    body: phrase.body ? span(phrase.body) : null,
    bodyKnown: phrase.nation,
    head: phrase.head,
    ...postOf(words, phrase),
    definite: phrase.definite,
    gender: /ه$/.test(head.bare) ? 'f' : 'm',
    number: 's',
    ...(phrase.bits & RANK && !(phrase.bits & OFFICE) && { rank: true }),
    ...((!(phrase.bits & (OFFICE | RANK | ROLE)) || phrase.head === 'نظير') && { office: false }),
  };
}
