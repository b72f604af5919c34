// The tokens of an article as the name rules see them: bare stem, lexicon bits, nationality, keys for the gazetteer.
import type { Knowledge } from '../../../knowledge.ts';
import type { Pos, Segmented, Token } from '../../../layers.ts';
import { type Gazetteer, gazetteer, keysOf, type NameKeys } from './gazetteer.ts';
import { GIVEN, type NameLexicon, OFFICE, STOP } from './name-lexicon.ts';
import { type Nationalities, nationalities } from './nationalities.ts';

export interface NameWord {
  token: Token;
  /** Span without particles, with the article. */
  start: number;
  end: number;
  stem: string;
  /** The stem without «ال». */
  bare: string;
  definite: boolean;
  /** Lexicon bits of the bare stem. */
  bits: number;
  /** Country of a nationality adjective, and the words it takes. */
  nation: string | null;
  nationWords: number;
  /** The tagger's part of speech, put right where the spelling tells more. */
  pos: Pos;
  /** Arabic or Latin letters. */
  letters: boolean;
  /** A conjunction is attached. */
  conj: boolean;
  /** Attached preposition: ب ل ك, or empty. */
  prep: string;
  mark: string;
}

export interface NameTools {
  lexicon: NameLexicon;
  gazetteer: Gazetteer;
  nations: Nationalities;
  /** Keys and spellings of the words met so far: they only save work. */
  keys: Map<string, string[]>;
  spellings: Map<string, Spelling>;
}

/** What a stem tells by itself. */
type Spelling = Pick<NameWord, 'letters' | 'definite' | 'bare' | 'bits'>;
const NO_WORD: Spelling = { letters: false, definite: false, bare: '', bits: 0 };

export const nameTools = (knowledge: Knowledge, lexicon: NameLexicon): NameTools => ({
  lexicon,
  gazetteer: gazetteer(knowledge),
  nations: nationalities(knowledge),
  keys: new Map(),
  spellings: new Map(),
});

export interface NameText {
  words: NameWord[];
  keys: NameKeys;
}

const SKIPPED = /^["«»“”„‟‘’'().-]+$/;

export function nameText(doc: Segmented, tools: NameTools): NameText {
  const { text } = doc.article;
  const words = doc.tokens.map((token): NameWord => {
    const { proclitics } = token;
    const spelled = token.pos === 'PUNCT' || token.pos === 'NUM' ? NO_WORD : spellingOf(token.stem, tools);
    const { letters, definite, bits } = spelled;
    const bare = letters ? spelled.bare : token.stem;
    return {
      token,
      start: token.core.start,
      end: token.core.end,
      stem: token.stem,
      bare,
      definite,
      pos: token.pos,
      bits,
      nation: null,
      nationWords: 0,
      letters,
      conj: proclitics.length > 0 && proclitics.some((p) => p === 'و' || p === 'ف'),
      prep: proclitics.length > 0 ? (proclitics.find((p) => p === 'ب' || p === 'ل' || p === 'ك') ?? '') : '',
      mark: letters ? '' : text.slice(token.start, token.end),
    };
  });
  words.forEach((word, i) => {
    if (!word.letters) return;
    const next = words[i + 1];
    const found = tools.nations.at(word.bare, next?.letters && !next.conj && !next.prep ? next.bare : undefined);
    if (!found) return;
    word.nation = found.country;
    word.nationWords = found.words;
  });
  properAli(words, text);
  commanders(words, text);
  hiddenParticles(words, tools.gazetteer);
  const keysFor = (form: (word: NameWord) => string) =>
    words.map((word) =>
      word.letters || word.token.pos === 'NUM'
        ? cachedKeys(tools.keys, form(word))
        : SKIPPED.test(word.mark)
          ? []
          : [word.mark],
    );
  return { words, keys: { first: keysFor((word) => word.stem), inner: keysFor((word) => word.token.norm) } };
}

function spellingOf(stem: string, { lexicon, spellings }: NameTools): Spelling {
  let spelling = spellings.get(stem);
  if (!spelling) {
    if (spellings.size >= MAX_KEPT) spellings.clear();
    spelling = /\p{L}/u.test(stem) ? spell(stem, lexicon) : NO_WORD;
    spellings.set(stem, spelling);
  }
  return spelling;
}

function spell(stem: string, lexicon: NameLexicon): Spelling {
  const definite = stem.length > 3 && stem.startsWith('ال');
  const bare = definite ? stem.slice(2) : stem;
  return { letters: true, definite, bare, bits: bitsOf(lexicon, stem, bare) };
}

/** Function words and weekdays are listed as written: «الذي», «الأحد»; all others without article. */
function bitsOf(lexicon: NameLexicon, stem: string, bare: string): number {
  if (bare === stem) return lexicon.get(stem) ?? 0;
  return ((lexicon.get(bare) ?? 0) & ~STOP) | ((lexicon.get(stem) ?? 0) & STOP);
}

/** «أسامة علي» is a name, «على» is the preposition; both fold alike. */
function properAli(words: NameWord[], text: string): void {
  words.forEach((word, i) => {
    if (word.stem !== 'علي' || word.conj || word.prep) return;
    const before = words[i - 1];
    const named = before?.letters && (before.bits & GIVEN || before.pos === 'PROPN') && before.end + 1 >= word.start;
    if (!named || text[word.end - 1] !== 'ي') return;
    word.pos = 'PROPN';
    word.bits = GIVEN;
  });
}

/** «آمر الكتيبة» commands it, «أمر» is an order; both fold alike. */
function commanders(words: NameWord[], text: string): void {
  for (const word of words) {
    if (word.bare !== 'امر' || text[word.end - 3] !== 'آ' || word.token.enclitic) continue;
    word.bits = OFFICE;
    word.pos = 'NOUN';
  }
}

/** «القيادي بداعش», «وحفتر», «لبي بي سي» left whole by the tagger: a known name shows the particle. */
function hiddenParticles(words: readonly NameWord[], gazetteer: Gazetteer): void {
  words.forEach((word, i) => {
    const { stem, token } = word;
    if (!word.letters || token.proclitics.length || stem.length < 3 || !/^[وفبلك]/.test(stem)) return;
    if (!/^(PROPN|NOUN|X)$/.test(word.pos) || gazetteer.has(keysOf(stem)[0]!)) return;
    const rest = stem.slice(1);
    const sure = stem.length >= 5 && gazetteer.surely(keysOf(rest));
    if (!sure && !beginsKnown(words, i, rest, gazetteer)) return;
    if (/^[وف]/.test(stem)) word.conj = true;
    else word.prep = stem[0]!;
    word.stem = rest;
    word.definite = rest.startsWith('ال');
    word.bare = word.definite ? rest.slice(2) : rest;
    word.start += 1;
  });
}

const MAX_LOOK = 5;

/** Whether `rest`, with the words after word `i`, is a known name of several words. */
function beginsKnown(words: readonly NameWord[], i: number, rest: string, gazetteer: Gazetteer): boolean {
  if (!gazetteer.has(keysOf(rest)[0]!)) return false;
  const after = words.slice(i + 1, i + MAX_LOOK).map(({ letters, token }) => (letters ? keysOf(token.norm) : []));
  const keys = [keysOf(rest), ...after];
  const match = gazetteer.match({ first: keys, inner: keys }, 0, keys.length);
  return match !== null && match.length > 1 && match.entries.some((entry) => !entry.weak);
}

const MAX_KEPT = 60_000;
function cachedKeys(kept: Map<string, string[]>, form: string): string[] {
  const found = kept.get(form);
  if (found) return found;
  if (kept.size >= MAX_KEPT) kept.clear();
  const keys = keysOf(form);
  kept.set(form, keys);
  return keys;
}
