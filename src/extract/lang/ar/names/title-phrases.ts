// Titles and functions: a head noun, what it is over, nationality, qualifiers.
//   «وزير الخارجية الأميركي» · «المتحدثة باسم وزارة الخارجية» · «الممثل الخاص للأمين العام للأمم المتحدة» · «قائد قوات شرق ليبيا» · «اللواء المتقاعد»

import { ANY_ORG, FIELD, HONORIFIC, OFFICE, QUALIFIER, RANK, ROLE, STOP, TITLE } from './name-lexicon.ts';
import type { NameWord } from './name-words.ts';
import { AIDES, isCivil, isTitleHead, speaksFor } from './title-heads.ts';
import { isNameAt, isPerson, isRelationBeforeName, type TitlePhrase, type TitleText } from './title-text.ts';

const MAX_LENGTH = 16;
/** Which heads go on with which preposition; others would swallow the clause. */
const LINKED_BY = new Map([
  ['الي', /^(مبعوث|ممثل|سفير|موفد|سفيره|مبعوثه|منسق|قنصل)/],
  ['لدي', /^(مبعوث|ممثل|سفير|مندوب|سفيره|مندوبه|ممثله|قنصل|مفوض)/],
  [
    'في',
    /^(مندوب|مندوبه|ممثله|قيادي|قياديه|عضو|مسءول|سفير|قاءد|مدير|رءيس|منسق|ممثل|باحث|محلل|خبير|وزير|مستشار|نايب|ناءب|استاذ|ضابط|مدع|مدعي|ناءبه|عضوه|كبير|زعيم|اسقف|قنصل|مبعوث|مفتي|قاض|مراقب|مسءوله|سفيره|مديره)/,
  ],
  ['عن', /^(ناءب|ممثل|مسءول|عضو|متحدث|مرشح|مدافع|مسءوله)/],
]);

export function titlePhrase(text: TitleText, i: number): TitlePhrase | null {
  const head = text.words[i]!;
  if (!isTitleHead(head) && !speaksFor(text, i)) return null;
  const phrase: TitlePhrase = {
    first: i,
    last: i + 1,
    head: head.bare.replace(/ه$/, ''),
    definite: head.definite,
    bits: head.bits & TITLE,
    body: null,
    nation: null,
    enclitic: head.token.enclitic !== null,
  };
  let j = i + 1;
  if (!phrase.enclitic) {
    if (head.definite) j = adjectives(text, phrase, j);
    else j = construct(text, phrase, j);
  } else if (phrase.head === 'نظير') j = adjectives(text, { ...phrase, definite: true }, j);
  for (let steps = 0; steps < 4; steps++) {
    const next = link(text, phrase, j);
    if (next === j) break;
    j = adjectives(text, phrase, next);
  }
  phrase.last = j;
  if (!phrase.definite && !phrase.enclitic && j > i + 1) phrase.definite = definiteEnd(text, phrase);
  return phrase;
}

const plain = (word: NameWord | undefined): word is NameWord => !!word?.letters && !word.conj && !word.prep;

/** «وزير الخارجية» is definite by its last noun, «رئيس سابق» is not. */
function definiteEnd(text: TitleText, phrase: TitlePhrase): boolean {
  const first = text.words[phrase.first + 1]!;
  return first.definite || first.pos === 'PROPN' || phrase.body !== null || text.known[phrase.first + 1] !== null;
}

/** Adjectives after the head or its complement: nationality, rank words, qualifiers. */
function adjectives(text: TitleText, phrase: TitlePhrase, from: number): number {
  let j = from;
  while (j < text.end && j < phrase.first + MAX_LENGTH) {
    const word = text.words[j]!;
    if (plain(word) && isRelationBeforeName(text, phrase, j)) {
      j++;
      continue;
    }
    if (!plain(word) || isPerson(text, j)) break;
    if (word.nation && (word.definite || !phrase.definite)) {
      phrase.nation ??= word.nation;
      j += word.nationWords;
    } else if (word.bits & QUALIFIER && (word.pos !== 'PROPN' || word.definite) && !isNameAt(text, j)) j++;
    else break;
  }
  return j;
}

/** What an indefinite head is over: «وزير [الخارجية]», «رئيس [حكومة الوفاق]», «نائب [وزير الخارجية]», «سفير [الولايات المتحدة]». */
function construct(text: TitleText, phrase: TitlePhrase, start: number): number {
  const from = /^(عام|اول|عامه)$/.test(text.words[start]?.stem ?? '') ? start + 1 : start; // «مدير عام الهيئة»
  const word = text.words[from];
  if (word && /^["«“”]$/.test(word.mark) && AIDES.test(phrase.head) && isPerson(text, from + 1)) {
    const end = from + 1 + text.known[from + 1]!.length;
    return /^["»”“]$/.test(text.words[end]?.mark ?? '') ? end + 1 : from;
  }
  if (!plain(word) || from >= text.end || word.bits & STOP) return from;
  if (isCivil(text, phrase, from)) phrase.bits = OFFICE;
  if (phrase.bits & (RANK | HONORIFIC) && !(phrase.bits & OFFICE)) return adjectives(text, phrase, from);
  const chain = text.chains[from];
  if (chain && !chain.bare) {
    phrase.body = [from, chain.last];
    return adjectives(text, phrase, chain.last);
  }
  const known = text.known[from];
  if (known?.entries.some((entry) => entry.kind !== 'person' && !entry.weak)) {
    phrase.body = [from, from + known.length];
    return adjectives(text, phrase, from + known.length);
  }
  if (isPerson(text, from)) return AIDES.test(phrase.head) ? from + known!.length : from;
  if (isTitleHead(word) && !word.token.enclitic) return nested(text, phrase, from);
  if (word.nation && !word.definite) return adjectives(text, phrase, from);
  if (chain && !(word.bits & FIELD)) phrase.body = [from, chain.last];
  return nouns(text, phrase, from);
}

/** «نائب [رئيس المجلس]», «مستشار [الرئيس الأميركي]»: a title inside a title gives its body. */
function nested(text: TitleText, phrase: TitlePhrase, from: number): number {
  const inner = titlePhrase(text, from);
  if (!inner) return from;
  phrase.body ??= inner.body;
  phrase.nation ??= inner.nation;
  if (inner.definite) phrase.definite = true;
  return inner.last;
}

/** «وزير [الشؤون الاجتماعية]», «رئيس [هيئة أركان] الجيش», «رئيس [الوزراء]». */
function nouns(text: TitleText, phrase: TitlePhrase, from: number): number {
  let j = from;
  while (j < text.end && j < from + 3) {
    const word = text.words[j]!;
    if (!word?.letters || word.conj || (word.prep && j > from)) break;
    const state = j > from && text.known[j]?.entries.some((entry) => entry.kind === 'country');
    if (word.bits & STOP || isPerson(text, j) || (j > from && !state && text.persons[j]! > j)) break;
    if (word.pos === 'VERB' || word.pos === 'ADP') break;
    const chain = j > from ? text.chains[j] : null;
    if (chain) {
      phrase.body ??= [j, chain.last];
      return adjectives(text, phrase, chain.last);
    }
    if (
      j > from &&
      text.known[j]?.entries.some(
        (entry) => entry.kind === 'country' || entry.kind === 'place' || entry.kind === 'organization',
      )
    ) {
      phrase.body ??= [j, j + text.known[j]!.length];
      return adjectives(text, phrase, j + text.known[j]!.length);
    }
    if (word.pos === 'PROPN' && !word.definite && !(word.bits & FIELD)) break;
    j++;
    if (word.token.enclitic) break;
    if (word.definite) {
      const next = text.words[j];
      if (
        plain(next) &&
        j < text.end &&
        next.definite &&
        (next.pos === 'ADJ' || /ي$/.test(next.bare)) &&
        !next.nation &&
        !isPerson(text, j) &&
        !(next.bits & QUALIFIER)
      )
        j++;
      break;
    }
  }
  const end = adjectives(text, phrase, j);
  const more = fields(text, end);
  return more > end ? adjectives(text, phrase, more) : end;
}

/** «وزير الخارجية [والهجرة]». */
function fields(text: TitleText, j: number): number {
  const word = text.words[j];
  const last = text.words[j - 1];
  return word?.letters &&
    j < text.end &&
    word.conj &&
    !word.prep &&
    word.definite &&
    word.bits & FIELD &&
    last &&
    last.bits & FIELD
    ? j + 1
    : j;
}

/** «باسم …», «إلى ليبيا», «لدى الأمم المتحدة», «للأمم المتحدة», «لشؤون الشرق الأدنى», «بأعمال السفارة». */
function link(text: TitleText, phrase: TitlePhrase, j: number): number {
  const word = text.words[j];
  if (word && phrase.body && /^["«“”(]$/.test(word.mark)) return otherName(text, j);
  if (!word?.letters || j >= text.end || word.conj || j >= phrase.first + MAX_LENGTH) return j;
  if (word.stem === 'اسم' && word.prep === 'ب') {
    if (word.token.enclitic) phrase.enclitic = true;
    return word.token.enclitic ? j + 1 : object(text, phrase, j + 1, j);
  }
  if (/^(اعمال|الاعمال)$/.test(word.stem) && word.prep === 'ب' && phrase.head === 'قاءم')
    return object(text, phrase, j + 1, j + 1);
  if (word.prep === 'ل' && !word.token.enclitic && phrase.bits & OFFICE) return object(text, phrase, j, j);
  if (word.prep === 'ب' && phrase.bits & (OFFICE | ROLE) && (text.known[j] || text.chains[j]))
    return object(text, phrase, j, j);
  if (phrase.body && !word.prep && /^(في|لدي)$/.test(word.stem) && isPlace(text, j + 1))
    return j + 1 + text.known[j + 1]!.length;
  const heads = LINKED_BY.get(word.stem);
  if (!word.prep && heads?.test(phrase.head)) return object(text, phrase, j + 1, j);
  return j;
}

const isPlace = (text: TitleText, j: number): boolean =>
  j < text.end && (text.known[j]?.entries.some((entry) => entry.kind === 'country' || entry.kind === 'place') ?? false);

/** «قائد القوات الأمريكية في إفريقيا “الأفريكوم”»: the body's other name in marks. */
function otherName(text: TitleText, j: number): number {
  const match = text.known[j + 1];
  if (j + 1 >= text.end || !match?.entries.some((entry) => entry.kind === 'organization')) return j;
  const close = j + 1 + match.length;
  return close < text.end && /^["»”“)]$/.test(text.words[close]!.mark) ? close + 1 : j;
}

/** The body, place, title or field after a link; `back` where there is none. */
function object(text: TitleText, phrase: TitlePhrase, j: number, back: number): number {
  const opens = /^["«“”]$/.test(text.words[j]?.mark ?? '');
  if (opens) {
    const end = object(text, phrase, j + 1, back);
    return end > back && end < text.end && /^["»”“]$/.test(text.words[end]!.mark) ? end + 1 : end;
  }
  const word = text.words[j];
  if (!word?.letters || j >= text.end || word.conj || word.bits & STOP) return back;
  const chain = text.chains[j];
  if (chain) {
    phrase.body ??= [j, chain.last];
    return chain.last;
  }
  const known = text.known[j];
  if (known?.entries.some((entry) => !entry.weak || entry.kind !== 'person')) {
    if (known.entries[0]!.kind === 'person') return back;
    phrase.body ??= [j, j + known.length];
    return j + known.length;
  }
  if (isTitleHead(word) && !word.token.enclitic) {
    const end = nested(text, phrase, j);
    return end > j ? end : back;
  }
  if (/^(شءون|قضايا|ملف|حقوق|شوون)$/.test(word.bare)) {
    // «مساعد الوزير لشؤون أوروبا»: his field is no body of his
    const { body } = phrase;
    const end = nouns(text, phrase, j);
    phrase.body = body;
    return end > j ? end : back;
  }
  if (word.pos === 'PROPN' && text.tagged[j]! > j) return text.tagged[j]!;
  if (word.definite && word.prep === 'ل' && (word.bits & (ANY_ORG | FIELD)) !== 0)
    return adjectives(text, phrase, j + 1);
  return back;
}
