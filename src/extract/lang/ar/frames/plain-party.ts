// A plain noun phrase as a party: a noun with its adjectives, genitives and prepositional phrases.
//   «سكان │القرى المحررة في الشمال│» · «أمين المتحف │سامي قنديل│» → the person that the apposition names
import { fold } from '../text/letters.ts';
import { isComplementiser, isOf, prepositionOf, standsAlone } from './particles.ts';
import { closeBracket, type Party, words } from './party-types.ts';
import { opensQuote, type Word, type Words } from './words.ts';

/** The longest plain noun phrase taken for a party, in words. */
const MAX_WORDS = 9;
/** Without its pronoun; «نافالني» has none: news speak of no «me» and «mine». */
const nounEnd = ({ enclitic, core, end }: Word['token']): number => (/^ن?ي$/.test(enclitic ?? '') ? end : core.end);

const takesObject = (codes: ReadonlySet<string>): boolean =>
  codes.has('O') || [...codes].some((c) => c.startsWith('+'));
/** A definite noun phrase: a name, a definite or a possessed noun behind it is the object («ويتهم الإعلام السوري │جيش الإسلام»). */
const isClosed = (view: Words, at: number): boolean => {
  const { stem, token, chunk } = view.words[at]!;
  return (
    stem.startsWith('ال') ||
    !!token.enclitic ||
    (chunk >= 0 && view.chunks[chunk]!.kind !== 'unnamed') ||
    (token.pos === 'PROPN' && !isOf(view, view.words[at]!, 'speakers'))
  );
};
const opensPhrase = ({ chunk, stem, token }: Word): boolean =>
  token.proclitics.length === 0 &&
  !/^ال(?:روس|اتراك|اكراد|عرب|افغان|المان|انكليز|يهود)$/.test(stem) &&
  (chunk >= 0 || (token.pos === 'NOUN' && (stem.startsWith('ال') || !!token.enclitic)));

/** «ووصفت الشكوى │قرار الشركة│»: an indefinite noun behind a definite one is no genitive. */
const isBare = (view: Words, at: number): boolean => {
  const { token, chunk, stem, gap } = view.words[at]!;
  return (
    token.pos === 'NOUN' &&
    chunk < 0 &&
    token.proclitics.length === 0 &&
    !stem.startsWith('ال') &&
    !/\S/.test(gap) &&
    view.words[at - 1]!.stem.startsWith('ال')
  );
};

const SETTING =
  /^(?:ال)?(?:بيان|وقت|مءتمر|مقابله|تصريح|تصريحات|كلمه|خطاب|رساله|حديث|حوار|تغريده|منشور|مداولات|تقرير|ختام|مستهل|اشاره|لقاء|اجتماع|جلسه|مداخله|ذلك|هذا|هذه)$/;

/** «المحللون أيضا │عما│ قد يدعو»: a question or a new clause is none of the phrase. */
const ENDS =
  /^(?:ما|كيف|لماذا|متي|اين|هل|ماذا|عما|مما|بما|فيما|عمن|ممن|حيث|وهو|وهي|وهم|وهما|ويدعي|وتدعي|بينها|بينهم|ومنها|ومنهم)$/;

/** «لرويترز», «للصحفيين» */
function isListener(view: Words, word: Word): boolean {
  const bare = { ...word, norm: word.stem };
  if (isOf(view, bare, 'media') || isOf(view, bare, 'humanObjects')) return true;
  const chunk = word.chunk >= 0 ? view.chunks[word.chunk]! : null;
  return (
    chunk?.kind === 'name' &&
    view.lexicon.words.media!.has(fold(view.text.slice(chunk.start, chunk.end)).split(' ')[0]!)
  );
}

/** «أمين المتحف البريطاني │نيل سبنسر│», «خال الفتاة │سامي قنديل│»: a person's name right behind a definite noun is no genitive, so it names the one before. */
export function appositionAt(view: Words, first: number, at: number): (Party & { plainHead: boolean }) | null {
  const word = view.words[at]!;
  const chunk = word.chunk >= 0 ? view.chunks[word.chunk]! : null;
  if (chunk?.kind !== 'name' || chunk.first !== at || /[^\s)]/.test(word.gap) || word.token.proclitics.length > 0)
    return null;
  const name = view.doc.names[chunk.index]!;
  const head = view.words[first]!;
  // «محامي │الرئيس محمد سالم│»: the name is the title's
  const title = view.chunks[view.words[at - 1]!.chunk];
  if (title?.kind === 'title' && title.first === first + 1) return null;
  // «والدة │الطفلة مريم سالم│»: the child's, as far as both can be one
  const owner = view.words[at - 1]!;
  if (at - first === 2 && KIN.test(head.stem) && (!name.gender || name.gender === owner.token.gender)) return null;
  if (name.kind !== 'person' || !(isClosed(view, at - 1) || /\)/.test(word.gap)) || !SINGULAR.test(head.stem))
    return null;
  if (name.gender && head.token.gender && name.gender !== head.token.gender) return null;
  return {
    references: [words(name.start, name.end)],
    first,
    last: chunk.last,
    known: true,
    namedPerson: true,
    plainHead: false,
  };
}
const KIN =
  /^(?:والده?|ام|اب|زوجه?|شقيقه?|ابنه?|نجل|عمه?|خاله?|جده?|خطيبه?|ارمله|صديقه?|محامي|محاميه|مساعده?|مستشاره?|قريبه?)$/;
const SINGULAR = /(?<!ون|ين|ان|ات|و|تقرير|صحيفه|وكاله|قناه|موقع)$/;

/** «أكد │الموسيقي كريم سالم│، أن»: a definite noun and a person's name, then what is said; «اتهم الادعاء سالما بـ» has an object. */
function titles(view: Words, at: number, limit: number, barred: ReadonlySet<string>): boolean {
  const next = view.words[at + 1]!;
  if (!view.words[at]!.stem.startsWith('ال') || next.chunk < 0 || [...barred].some((c) => c.startsWith('+')))
    return false;
  const behind = view.words[view.chunks[next.chunk]!.last];
  return (
    !behind || view.chunks[next.chunk]!.last >= limit || /[،,]/.test(behind.gap) || isComplementiser(behind, view.text)
  );
}

/** A noun with its adjectives, genitives and prepositional phrases, up to a verb, mark or complementiser. */
export function readPlain(
  view: Words,
  at: number,
  limit: number,
  barred: ReadonlySet<string>,
): (Party & { plainHead: boolean }) | null {
  let last = at + 1;
  while (last < limit && last - at < MAX_WORDS) {
    const word = view.words[last]!;
    const quoted = opensQuote(view, last);
    if (quoted && (quoted.speech || /[:،,]/.test(word.gap) || view.words[last - 1]!.stem.startsWith('ال'))) break;
    if (!quoted && /[:،,؛.()\-–—]/.test(word.gap)) break;
    if (
      isComplementiser(word, view.text) ||
      isOf(view, word, 'relatives') ||
      word.token.pos === 'VERB' ||
      word.token.pos === 'AUX'
    )
      break;
    if (word.token.pos === 'SCONJ' || word.token.pos === 'CCONJ') break;
    if (word.time >= 0 || isOf(view, word, 'lookThrough') || ENDS.test(word.norm)) break;
    if (word.chunk < 0 && !(word.token.pos === 'ADJ' && /ه$/.test(word.stem)) && isOf(view, word, 'adverbs')) break;
    const named = last - at > 1 || titles(view, at, limit, barred) ? appositionAt(view, at, last) : null;
    if (named) return { ...named, first: at, last: closeBracket(view, Math.min(named.last, limit), limit) };
    if (takesObject(barred) && isClosed(view, last - 1) && (opensPhrase(word) || isBare(view, last))) break;
    if (/^(?:هذا|هذه|ذلك|تلك|هءلاء|هولاء)$/.test(word.norm) && isClosed(view, last - 1)) break;
    const preposition = barred.size > 0 ? prepositionOf(view, word) : null;
    if (preposition && barred.has(preposition)) break;
    if (standsAlone(view, word) && !/^(?:في|من|باسم|لدي|عن)$/.test(word.norm)) break;
    // «الأسرة │في بيانها│», «المرأة │في وقت لاحق│», «اثنان │لوكالة رويترز│»: where and to whom it was said
    if (word.norm === 'في' && SETTING.test(view.words[last + 1]?.stem ?? '')) break;
    if (word.token.proclitics.includes('ل') && isListener(view, word)) break;
    if (word.chunk >= 0) last = Math.min(limit, view.chunks[word.chunk]!.last);
    else last++;
  }
  while (last > at + 1 && standsAlone(view, view.words[last - 1]!)) last--;
  const end = closeBracket(view, last, limit);
  // «رئيس الاتحاد (كاف) │سامي قنديل│»
  const named = end > last && end < limit ? appositionAt(view, at, end) : null;
  if (named) return named;
  const { core, gender, number } = view.words[at]!.token;
  return {
    references: [{ ...words(core.start, nounEnd(view.words[last - 1]!.token)), gender, number }],
    first: at,
    last: end,
    known: false,
    plainHead: true,
  };
}
