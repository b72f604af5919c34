// Reads the noun phrase of a party at a word: title and name in either order, joint parties, unnamed ones, and plain nouns.
//   «وزير الخارجية الأميركي مايك بومبيو» → بومبيو  ·  «غسان سلامة، ومسؤولون ليبيون» → two
import { closeBracket, type Party, words } from './party-types.ts';
import { appositionAt, readPlain } from './plain-party.ts';
import type { Word, Words } from './words.ts';

const MAX_JOINT = 6;
const NONE: ReadonlySet<string> = new Set();

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

const PEOPLE_OF = /^(?:اهالي|سكان|ابناء|شيوخ|وجهاء|قباءل|اعيان|انصار|اعضاء|طلاب)$/;
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
  // «أهالي │سقطرى│»
  const named = next.chunk >= 0 && view.chunks[next.chunk]!.kind === 'name' && PEOPLE_OF.test(last.stem);
  return next.token.proclitics.length === 0 && next.time < 0 && (named || next.stem.startsWith('ال'));
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
      const { name, gender } = doc.titles[chunk.index]!;
      const named = name === null ? undefined : doc.names[name];
      // «اتهم الوزير، محمد سالم، │المعارضة│ بـ»: no title of his
      if (named?.gender && gender && named.gender !== gender) break;
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
  const end = closeBracket(view, last, limit);
  const named = end > last && end < limit ? appositionAt(view, at, end) : null;
  if (named) return named;
  const namedPerson = doc.names.some(
    (name) => name.kind === 'person' && name.start === span.start && name.end === span.end,
  );
  return {
    references: [words(span.start, span.end)],
    first: at,
    last: end,
    known: true,
    namedPerson,
  };
}

/** «المدير الإقليمي للشرق الأوسط │وشمال أفريقيا│» is one man. */
const isPlace = ({ doc, chunks }: Words, chunk: number): boolean =>
  chunks[chunk]!.kind === 'name' && doc.names[chunks[chunk]!.index]!.kind === 'place';
