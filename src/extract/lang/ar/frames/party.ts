// Reads the noun phrase of a party at a word: title and name in either order, joint parties, unnamed ones, and plain nouns.
//   «وزير الخارجية الأميركي مايك بومبيو» → بومبيو  ·  «غسان سلامة، ومسؤولون ليبيون» → two
import type { Reference } from '../../../layers.ts';
import { fold } from '../text/letters.ts';
import { isComplementiser, isOf, prepositionOf, standsAlone } from './particles.ts';
import { opensQuote, type Word, type Words } from './words.ts';

export interface Party {
  references: Reference[];
  /** Words [first, last). */
  first: number;
  last: number;
  /** Found by the name finder, not by its place in the sentence alone. */
  known: boolean;
  /** The words name a person. */
  namedPerson?: boolean;
}

/** The longest plain noun phrase taken for a party, in words. */
const MAX_WORDS = 9;
const MAX_JOINT = 6;
const NONE: ReadonlySet<string> = new Set();

const words = (start: number, end: number): Reference => ({ form: 'words', span: { start, end } });

/** The party that begins at word `at`, before word `limit`; plain noun phrases only where `plain` allows, up to a `barred` preposition. */
export function readParty(
  view: Words,
  at: number,
  limit: number,
  plain: (head: Word) => boolean,
  barred: ReadonlySet<string> = NONE,
): Party | null {
  const first = readOne(view, eachOf(view, at), limit, plain, barred);
  if (!first) return null;
  const party: Party = { ...first, references: [...first.references] };
  while (party.references.length < MAX_JOINT) {
    const next = view.words[party.last];
    if (!next || party.last >= limit || !next.norm.startsWith('و') || /[.:؛"«»“”\n]/.test(next.gap)) break;
    if (next.chunk < 0 && first.known && !plain(next)) break;
    if (next.chunk >= 0 ? view.chunks[next.chunk]!.first !== party.last : !first.plainHead || !plain(next)) break;
    if (next.chunk >= 0 && (!next.token.proclitics.includes('و') || isPlace(view, next.chunk))) break;
    const joined = readOne(view, party.last, limit, plain, barred);
    if (!joined) break;
    party.references.push(...joined.references);
    party.last = joined.last;
  }
  return party;
}

/** «كل من │السعودية والإمارات»: those that are named behind it. */
export function eachOf(view: Words, at: number): number {
  const [all, of, next] = view.words.slice(at, at + 3);
  const named = all && /^كلا?$/.test(all.stem) && of?.stem === 'من' && next && next.chunk >= 0;
  return named && view.chunks[next.chunk]!.first === at + 2 ? at + 2 : at;
}

function readOne(
  view: Words,
  at: number,
  limit: number,
  plain: (head: Word) => boolean,
  barred: ReadonlySet<string>,
): (Party & { plainHead: boolean }) | null {
  const word = view.words[at];
  if (!word || at >= limit) return null;
  if (word.chunk >= 0 && view.chunks[word.chunk]!.first === at) {
    const known = readKnown(view, at, limit);
    const longer =
      known &&
      view.chunks[word.chunk]!.kind === 'unnamed' &&
      (genitiveFollows(view, known.last, limit) || adjectiveFollows(view, known.last, limit))
        ? readPlain(view, at, limit, barred)
        : null;
    if (longer && known && longer.last > known.last) return longer;
    return known && { ...known, plainHead: false };
  }
  if (!/^(?:NOUN|PROPN|ADJ|NUM|X|VERB)$/.test(word.token.pos) || /^(?:ذلك|هذا|هذه|تلك|لا|ما|من)$/.test(word.norm))
    return null;
  return plain(word) ? readPlain(view, at, limit, barred) : null;
}

/** «متحدث باسم القائد العسكري، خليفة حفتر»: the name belongs to him for whom the other speaks. */
const speaksFor = (view: Words, chunk: { start: number; end: number }): boolean =>
  /^(?:ال)?(?:متحدث|متحدثة|ناطق|ناطقة) باسم (?:ال)?(?:قائد|رئيس|وزير|زعيم|ملك|أمير|امير|ولي|مرشح|مبعوث)/.test(
    view.text.slice(chunk.start, chunk.end),
  );

/** «أحد │الصيادين», «سكان │القرى المحررة»: an indefinite head with its genitive. */
function genitiveFollows(view: Words, at: number, limit: number): boolean {
  const next = view.words[at];
  const last = view.words[at - 1]!;
  if (
    !next ||
    at >= limit ||
    /\S/.test(next.gap) ||
    last.stem.startsWith('ال') ||
    last.token.enclitic ||
    last.token.pos !== 'NOUN'
  )
    return false;
  return next.token.proclitics.length === 0 && next.time < 0 && next.stem.startsWith('ال');
}

/** «المتحدث │الأمني│» */
const adjectiveFollows = (view: Words, at: number, limit: number): boolean => {
  const next = view.words[at];
  if (!next || at >= limit || /\S/.test(next.gap) || next.token.pos !== 'ADJ' || next.chunk >= 0) return false;
  return next.stem.startsWith('ال') && view.words[at - 1]!.stem.startsWith('ال') && next.token.proclitics.length === 0;
};

/** Names with the titles that belong to them. */
function readKnown(view: Words, at: number, limit: number): Party | null {
  const { doc, words: all } = view;
  let chunk = view.chunks[all[at]!.chunk]!;
  let last = Math.min(chunk.last, limit);
  let span = { start: chunk.start, end: chunk.end };
  if (chunk.kind === 'title') {
    const name = doc.titles[chunk.index]!.name;
    const named = name === null ? undefined : doc.names[name];
    if (named && named.start >= chunk.end) {
      while (last < limit && all[last]!.start < named.end) last++;
      if (!speaksFor(view, chunk)) span = named;
    }
  }
  const isPerson = chunk.kind === 'name' && doc.names[chunk.index]!.kind === 'person';
  // «بومبيو، وزير الخارجية الأميركي، إن» and «القائم بالأعمال، السفير جوشوا هاريس»: further titles of the same person
  for (let more = true; more && last < limit; ) {
    more = false;
    const next = all[last]!;
    if (next.chunk < 0 || !/^\s*[،,()\-–—]?\s*["“”«»]?\s*$/.test(next.gap)) break;
    chunk = view.chunks[next.chunk]!;
    if (chunk.first !== last || next.norm.startsWith('و')) break;
    // «قائد القوات الأميركية في إفريقيا "أفريكوم" الجنرال …»: a short form in marks
    const behind = view.words[chunk.last];
    if (
      chunk.kind === 'name' &&
      next.quote >= 0 &&
      behind &&
      behind.chunk >= 0 &&
      chunk.last < limit &&
      doc.names[chunk.index]!.kind !== 'person'
    ) {
      last = chunk.last;
      more = true;
      continue;
    }
    if (chunk.kind === 'title') {
      const name = doc.titles[chunk.index]!.name;
      const named = name === null ? undefined : doc.names[name];
      if (named && (named.start === span.start || named.start >= chunk.end)) {
        if (named.start >= chunk.end && named.start !== span.start && chunk.kind !== 'title') break;
        last = Math.min(chunk.last, limit);
        if (named.start >= chunk.end) {
          while (last < limit && all[last]!.start < named.end) last++;
          // «بيسكوف، الناطق باسم الرئيس بوتين»: the first name is the speaker's
          if (!isPerson) span = named;
        }
        more = true;
      }
    }
  }
  if (last < limit && all[last]!.norm === 'المستوي') last++; // «مصدر رفيع المستوى»
  const namedPerson = doc.names.some(
    (name) => name.kind === 'person' && name.start === span.start && name.end === span.end,
  );
  return {
    references: [words(span.start, span.end)],
    first: at,
    last: closeBracket(view, last, limit),
    known: true,
    namedPerson,
  };
}

/** «الملك (63 عاما) إن», «وكالة الأنباء السعودية (واس)» */
export function closeBracket(view: Words, last: number, limit: number): number {
  if (last >= limit || !/^\s*[([]/.test(view.words[last]!.gap)) return last;
  for (let i = last + 1; i <= limit && i < last + 9; i++) {
    const gap = view.words[i]?.gap ?? '';
    if (/[)\]]/.test(gap)) return i;
  }
  return last;
}

/** «المدير الإقليمي للشرق الأوسط │وشمال أفريقيا│» is one man. */
const isPlace = ({ doc, chunks }: Words, chunk: number): boolean =>
  chunks[chunk]!.kind === 'name' && doc.names[chunks[chunk]!.index]!.kind === 'place';

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
    chunk >= 0 ||
    (token.pos === 'PROPN' && !isOf(view, view.words[at]!, 'speakers'))
  );
};
const opensPhrase = ({ chunk, stem, token }: Word): boolean =>
  token.proclitics.length === 0 &&
  !/^ال(?:روس|اتراك|اكراد|عرب|افغان|المان|انكليز|يهود)$/.test(stem) &&
  (chunk >= 0 || (token.pos === 'NOUN' && (stem.startsWith('ال') || !!token.enclitic)));

const SETTING =
  /^(?:ال)?(?:بيان|وقت|مءتمر|مقابله|تصريح|تصريحات|كلمه|خطاب|رساله|حديث|حوار|تغريده|منشور|مداولات|تقرير|ختام|مستهل|اشاره|لقاء|اجتماع|جلسه|مداخله|ذلك|هذا|هذه)$/;

/** «المحللون أيضا │عما│ قد يدعو»: a question or a new clause is none of the phrase. */
const ENDS =
  /^(?:كيف|لماذا|متي|اين|هل|ماذا|عما|مما|بما|فيما|عمن|ممن|حيث|وهو|وهي|وهم|وهما|ويدعي|وتدعي|بينها|بينهم|ومنها|ومنهم)$/;

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
function appositionAt(view: Words, first: number, at: number): (Party & { plainHead: boolean }) | null {
  const word = view.words[at]!;
  const chunk = word.chunk >= 0 ? view.chunks[word.chunk]! : null;
  if (chunk?.kind !== 'name' || chunk.first !== at || /\S/.test(word.gap) || word.token.proclitics.length > 0)
    return null;
  const name = view.doc.names[chunk.index]!;
  const head = view.words[first]!;
  // «محامي │الرئيس محمد سالم│»: the name is the title's
  const title = view.chunks[view.words[at - 1]!.chunk];
  if (title?.kind === 'title' && title.first === first + 1) return null;
  if (name.kind !== 'person' || !isClosed(view, at - 1) || !SINGULAR.test(head.stem)) return null;
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
const SINGULAR = /(?<!ون|ين|ان|ات|و|تقرير|صحيفه|وكاله|قناه|موقع)$/;

/** A noun with its adjectives, genitives and prepositional phrases, up to a verb, mark or complementiser. */
function readPlain(
  view: Words,
  at: number,
  limit: number,
  barred: ReadonlySet<string>,
): (Party & { plainHead: boolean }) | null {
  let last = at + 1;
  while (last < limit && last - at < MAX_WORDS) {
    const word = view.words[last]!;
    const quoted = opensQuote(view, last);
    if (quoted && (quoted.speech || /[:،,]/.test(word.gap))) break;
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
    if (word.chunk < 0 && word.token.pos !== 'ADJ' && isOf(view, word, 'adverbs')) break;
    const named = last - at > 1 ? appositionAt(view, at, last) : null;
    if (named) return { ...named, first: at, last: closeBracket(view, Math.min(named.last, limit), limit) };
    if (takesObject(barred) && isClosed(view, last - 1) && opensPhrase(word)) break;
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
  const { core, gender, number } = view.words[at]!.token;
  return {
    references: [{ ...words(core.start, nounEnd(view.words[last - 1]!.token)), gender, number }],
    first: at,
    last: closeBracket(view, last, limit),
    known: false,
    plainHead: true,
  };
}
