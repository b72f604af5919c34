// Noun phrases as far as roles need them: where one begins and ends, what its head is, whether it is a party, a place or a thing.
//   «خمسة من عناصر الشرطة» · «وزير الخارجية مايك بومبيو» · «قوات حفتر وقوات حكومة الوفاق»
import type { Span } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Reference } from '../../../layers.ts';
import {
  governsNext,
  isClass,
  isParticle,
  isPartyNoun,
  isRelative,
  isVerb,
  joinsBefore,
  type Party,
  particleOf,
  type Scene,
} from './scene.ts';

export interface Phrase {
  /** Token range [first, last) without coordinated phrases. */
  first: number;
  last: number;
  head: number;
  kind: 'party' | 'place' | 'thing';
  /** End of the last coordinated phrase, as a token index. */
  end: number;
  /** Whose document it is about, where the words are no party themselves: «عرقلت صدور بيان ل[مجلس الأمن]». */
  issuer?: Span;
}

const QUANTITY =
  /^(?:كل|جميع|بعض|عده|معظم|احد|احدي|بضعه|كافه|عشرات|مءات|الاف|نحو|حوالي|اكثر|اقل|ما|لا|يقل|تقل|يزيد|يربو|الاقل|من|غالبيه|عدد|اعداد|مجموعه|مليون|هذا|هذه|هءلاء|هولاء|تلك|ذلك|اول|اخر|ثاني|نصف|زهاء|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|مزيد|المزيد|العديد|عديد|كبار|كبير|ابرز|اكبر)$/;
const QUOTE = /^["“”«»'‘’(]$/;
const MAX = 10;

/** The phrase that begins at token i; its own particle («بالرئيس») is let through. Null for verbs, signs, clauses. */
export function readPhrase(scene: Scene, i: number, end: number): Phrase | null {
  const { tokens } = scene;
  if (QUOTE.test(tokens[i]?.norm ?? '') && i + 1 < end && scene.partyAt[i + 1]) return readPhrase(scene, i + 1, end);
  let head = i;
  // numbers, quantities and demonstratives before the head: «أكثر من 20 مدنيا», «عدد من المهاجرين», «هؤلاء المهاجرين»
  while (head < end && head < i + 6 && !scene.partyAt[head] && !scene.dated[head]) {
    const token = tokens[head]!;
    const next = tokens[head + 1];
    const least = /^(?:عن|علي)$/.test(token.stem) && /^(?:يقل|تقل|يزيد|يربو)$/.test(tokens[head - 1]?.stem ?? '');
    const quantity = token.pos === 'NUM' || token.pos === 'DET' || QUANTITY.test(token.stem) || (least && head > i);
    if (!quantity || (isPartyNoun(scene, head) && !(next?.stem === 'من'))) break;
    if (token.stem === 'من' && head === i) return null;
    head++;
  }
  const token = tokens[head];
  if (!token || head >= end || scene.dated[head]) return null;
  // «أصيب 15 ألفا برصاص القوات»: the number stands alone
  if (head > i && token.proclitics.some((p) => 'بلك'.includes(p))) return null;
  const party = scene.partyAt[head];
  if (!party && (token.pos === 'PUNCT' || isVerb(token) || isRelative(token) || (isParticle(token) && head > i)))
    return null;
  if (!party && !/^(?:NOUN|PROPN|ADJ|X)$/.test(token.pos)) return null;
  let last = party ? party.last : head + 1;
  let kind: Phrase['kind'] = party ? (party.place ? 'place' : 'party') : isPartyNoun(scene, head) ? 'party' : 'thing';
  // a document speaks («جاء في البيان»), but does and suffers nothing
  if (party && scene.unnamed.has(party.entity) && isClass(scene, 'document', head)) kind = 'thing';
  let issuer = party && kind === 'thing' ? namedIn(scene, party) : undefined;
  for (; last < end && last < head + MAX; ) {
    const next = tokens[last]!;
    const inner = scene.partyAt[last];
    if (next.proclitics.length || scene.dated[last] || (party && !inner && next.pos !== 'ADJ')) break;
    if (inner) {
      // «السفارة الأمريكية القادة السياسيين» are two; «المتحدث أحمد المسماري» is one
      if (party && !(scene.unnamed.has(party.entity) && scene.kindOf.get(inner.entity) === 'person')) break;
      // «حاصرت المقاومة ميليشيات الحوثي»: behind its article a noun governs no genitive
      if (
        !party &&
        closed(scene, last - 1) &&
        !inner.place &&
        !NEIGHBOUR.test(tokens[last - 1]!.stem) &&
        scene.kindOf.get(inner.entity) !== 'person'
      )
        break;
      const document = scene.unnamed.has(inner.entity) && isClass(scene, 'document', last);
      if (document && !isPartyNoun(scene, head)) issuer = namedIn(scene, inner);
      else if (kind === 'thing') kind = inner.place ? 'place' : 'party';
      last = inner.last;
      continue;
    }
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(next.pos) || isParticle(next)) break;
    // an adjective ends the chain of genitives: «القوى الأمنية المحتجين» are two
    if (!party && tokens[last - 1]!.pos === 'ADJ' && last - 1 > head && next.pos === 'NOUN') break;
    // «أحرق المتظاهرون النار»
    if (!party && /^ال.+ون$/.test(tokens[last - 1]!.stem) && next.pos === 'NOUN' && !/[ويا]ن$/.test(next.stem)) break;
    // a bare noun after a definite one begins something else: «الجيش هجوما»
    if (tokens[last - 1]!.definite && next.pos === 'NOUN' && !next.definite) break;
    last++;
  }
  const owner = scene.partyAt[last];
  if (kind === 'thing' && !party && owner && !owner.place && last < end && tokens[last]!.proclitics.at(-1) === 'ل')
    if (isClass(scene, 'document', last - 1)) issuer = owner;
  if (issuer) kind = 'party';
  const phrase: Phrase = { first: i, last, head, kind, end: last, ...(issuer && { issuer }) };
  phrase.end = coordinated(scene, phrase, end);
  return phrase;
}

/** «الجارة الهند» */
const NEIGHBOUR = /^ال(?:جاره|شقيقه|دوله|حليفه|جمهوريه|مملكه)$/;
/** A noun with its article, no adjective. */
const closed = (scene: Scene, i: number): boolean =>
  scene.tokens[i]!.pos === 'NOUN' && scene.tokens[i]!.stem.startsWith('ال');

/** The first name inside the words of an unnamed party: «بيان ل[مجلس الأمن]». */
function namedIn(scene: Scene, { start, end, entity }: Party): Span | undefined {
  const { mentions } = scene.doc;
  for (let k = firstAtOrAfter(mentions, start); k < mentions.length && mentions[k]!.start < end; k++) {
    const mention = mentions[k]!;
    if (mention.form === 'name' && mention.end <= end && mention.entity !== entity) return mention;
  }
  return undefined;
}

/** «وقوات حكومة الوفاق»: a phrase after و that is no clause. */
function coordinated(scene: Scene, phrase: Phrase, end: number): number {
  const { tokens } = scene;
  let last = phrase.last;
  for (let k = 0; k < 6; k++) {
    let next = last;
    if (tokens[next]?.norm === '،' && joinsBefore(tokens[next + 1])) next++;
    const token = tokens[next];
    if (!token || next >= end || !joinsBefore(token) || isVerb(token)) return last;
    if (token.proclitics.some((p) => 'بلك'.includes(p))) return last;
    const party = scene.partyAt[next];
    if (!party && !isPartyNoun(scene, next)) return last;
    if (phrase.kind === 'thing') return last;
    if (phrase.kind === 'place' && party && !party.place) return last;
    last = party ? party.last : next + 1;
    while (
      last < end &&
      !scene.tokens[last]!.proclitics.length &&
      (scene.partyAt[last] || scene.tokens[last]!.pos === 'ADJ')
    ) {
      last = scene.partyAt[last]?.last ?? last + 1;
    }
  }
  return last;
}

/** Span of tokens [first, last), from the core of the first. */
export function spanOf(scene: Scene, first: number, last: number): Span {
  const token = scene.tokens[first]!;
  // «(لل)قوات»: the article hides in the particle, so both stay
  const hidden =
    token.proclitics.at(-1) === 'ل' && token.stem.startsWith('ال') && scene.doc.article.text[token.core.start] === 'ل';
  const start = scene.partyAt[first]?.start ?? token.core.start - (hidden ? 1 : 0);
  const inner = scene.partyAt[last - 1];
  return { start, end: Math.max(inner?.last === last ? inner.end : 0, scene.tokens[last - 1]!.core.end) };
}

export const wordsOf = (scene: Scene, phrase: Phrase): Reference => ({
  form: 'words',
  span: phrase.issuer ?? spanOf(scene, phrase.first, phrase.end),
});

/** «ه», «ها», «هم» as a reference with its agreement. */
export function pronounOf(scene: Scene, i: number): Reference | null {
  const { enclitic, core, end } = scene.tokens[i]!;
  if (!enclitic) return null;
  const span = { start: core.end, end };
  const agreement = PRONOUNS[enclitic];
  return agreement ? { form: 'pronoun', span, ...agreement } : null;
}
const PRONOUNS: Record<string, { person: 1 | 3; gender?: 'm' | 'f'; number: 's' | 'd' | 'p' }> = {
  ه: { person: 3, gender: 'm', number: 's' },
  ها: { person: 3, gender: 'f', number: 's' },
  هم: { person: 3, gender: 'm', number: 'p' },
  هن: { person: 3, gender: 'f', number: 'p' },
  هما: { person: 3, number: 'd' },
  نا: { person: 1, number: 'p' },
  ي: { person: 1, number: 's' },
};

export interface PrepPhrase {
  particle: string;
  at: number;
  phrase: Phrase;
}

/** Prepositional phrases of the clause after token i, up to `end`, over adjectives, dates and other phrases. */
export function prepPhrases(scene: Scene, i: number, end: number): PrepPhrase[] {
  const found: PrepPhrase[] = [];
  for (let k = i; k < end; ) {
    const particle = particleOf(scene.tokens[k]);
    if (!particle || (isParticle(scene.tokens[k]) && !governsNext(scene.tokens[k]))) {
      k = scene.partyAt[k]?.last ?? k + 1;
      continue;
    }
    const attached = !isParticle(scene.tokens[k]);
    const phrase = readPhrase(scene, attached ? k : k + 1, end);
    if (!phrase) {
      k++;
      continue;
    }
    found.push({ particle, at: k, phrase });
    k = Math.max(phrase.end, k + 1);
  }
  return found;
}
