// Which post a title names, so that two titles can be told to be one: its kind, and what it is over besides its body.
//   «وزير الخارجية الأمريكي الجديد» → وزير over خارجيه · «رئيس الوزراء» → رءيس وزراء · «الرئيس السابق» → رءيس سابق
import { QUALIFIER, STOP } from './name-lexicon.ts';
import type { NameWord } from './name-words.ts';
import { isTitleHead } from './title-heads.ts';
import type { TitlePhrase } from './title-text.ts';

/** Words that make another post of the head: a former president is not the president, a prime minister neither. */
const FORMER = /^(?:سابق|اسبق|راحل|مخلوع|معزول|متقاعد)$/;
const OVER = /^(?:وزراء|حكومه)$/;

/** «الناطقة باسم …» is «المتحدثة» later. */
const SYNONYMS: Record<string, string> = { ناطق: 'متحدث', عاهل: 'ملك' };

export function postOf(words: readonly NameWord[], phrase: TitlePhrase): { post: string; field: string[] } {
  const post = [SYNONYMS[phrase.head] ?? phrase.head];
  const field: string[] = [];
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    const word = words[i]!;
    const inBody = phrase.body && phrase.body[0] <= i && i < phrase.body[1];
    const bare = word.bare.replace(/ه$/, '');
    if (!word.letters) continue;
    if (i === phrase.first + 1 && !word.prep && (isTitleHead(word) || OVER.test(word.bare))) {
      post.push(word.bare === 'حكومه' ? 'وزراء' : bare);
      continue;
    }
    if (FORMER.test(bare)) post.push('سابق');
    else if (!inBody && !word.nation && !(word.bits & (QUALIFIER | STOP)) && word.pos !== 'ADP' && word.stem !== 'اسم')
      field.push(bare);
  }
  return { post: post.join(' '), field };
}

const UNIQUE = /^(?:وزير|مستشار|زعيم|مندوب|ممثل|متحدث|ناطق|ناءب)$/;

/** «وزير الخارجية الأمريكي» means one man; «نائب في البرلمان», «مسؤول بالوزارة» and «وزير إسرائيلي» leave open which. */
export function isSingular(words: readonly NameWord[], phrase: TitlePhrase): boolean {
  const next = words[phrase.first + 1];
  if (!UNIQUE.test(phrase.head) || !phrase.definite || phrase.last < phrase.first + 2 || !next) return false;
  if (!next.letters || next.prep || next.conj) return false;
  return phrase.head === 'ناءب'
    ? isTitleHead(next)
    : next.definite || phrase.body?.[0] === phrase.first + 1 || isTitleHead(next);
}
