// Reads tagged corpora into the tagger's own words and tags: one list of words and tag names a sentence, null where the corpus has no usable tag.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ARABIC, DIGIT, LATIN, type RawToken, scan } from '../../src/extract/lang/ar/text/scan.ts';
import { isVerbMain, type Main, type Proclitic, parseTag, tagName } from '../../src/extract/lang/ar/words/tagset.ts';

export interface TaggedSentence {
  words: string[];
  tags: (string | null)[];
}

export const readText = (file: string): string => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Penn Arabic Treebank tags, joined with +, as `word ⇥ tags ⇥ segments`; a blank line ends a sentence. */
export function readSilver(text: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  let current: TaggedSentence = { words: [], tags: [] };
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      if (current.words.length > 0) sentences.push(current);
      current = { words: [], tags: [] };
      continue;
    }
    const [word, tag, segments] = line.split('\t') as [string, string, string];
    const pieces = scan(word);
    const main = fromPenn(tag.split('+'), segments.split('|'));
    for (const piece of pieces) {
      current.words.push(word.slice(piece.start, piece.end));
      current.tags.push(tagOf(word, piece, pieces.length > 1, main));
    }
  }
  if (current.words.length > 0) sentences.push(current);
  return sentences;
}

function tagOf(word: string, piece: RawToken, split: boolean, tag: string | null): string | null {
  if (piece.kind === DIGIT) return 'NUM';
  if (piece.kind === LATIN) return 'X';
  if (piece.kind !== ARABIC) return 'PUNCT';
  if (!split) return tag;
  const letters = word.slice(piece.start, piece.end).replace(/ـ/g, '');
  if (/^[وف]$/.test(letters)) return 'CCONJ';
  if (/^[بلك]$/.test(letters)) return 'ADP';
  return tag && !tag.includes('+') ? tag : null;
}

const PENN: Record<string, Main> = {
  NN: 'NOUN', NNS: 'NOUNS', NNP: 'PROPN', NNPS: 'PROPN', JJ: 'ADJ', JJR: 'ADJ', ADJ_NUM: 'ADJ', VN: 'PTCP', VBG: 'NOUN', VBD: 'PAST', VBP: 'PRES',
  VBN: 'PASS', CD: 'NUM', NOUN_QUANT: 'NOUN', IN: 'ADP', WP: 'REL', RP: 'PART', CC: 'CCONJ', PRP: 'PRON', WRB: 'ADV', RB: 'ADV', UH: 'INTJ',
}; // biome-ignore format: a table

function fromPenn(parts: string[], segments: string[]): string | null {
  const proclitics: Proclitic[] = [];
  let at = 0;
  while (at < parts.length - 1) {
    const segment = segments[at] ?? '';
    if ((parts[at] === 'CC' || parts[at] === 'RP') && /^[وف]$/.test(segment)) proclitics.push('C');
    else if (parts[at] === 'RP' && segment === 'س') proclitics.push('F');
    else if (parts[at] === 'IN' && /^[بلك]$/.test(segment)) proclitics.push('P');
    else break;
    at++;
  }
  const rest = parts.length - at;
  const enclitic = rest === 2 && /^(?:ه|ها|هم|هن|هما|نا|ني|كم|كما|ك|ي)$/.test(segments.at(-1) ?? '');
  if (rest > 1 && !enclitic) return null;
  if (proclitics.length > 0 && rest === 1 && /^PRP/.test(parts[at]!)) {
    const last = proclitics.pop();
    return last === 'P' ? tagName(proclitics, 'ADP', true) : null;
  }
  const penn = parts[at]!.replace(/^DT(?=.)/, '');
  let main: Main | undefined = penn === 'DT' ? 'DEM' : PENN[penn];
  if (penn === 'VBG' && /^م/.test(segments[at] ?? '')) main = 'PTCP';
  return main ? tagName(proclitics, main, enclitic) : null;
}

/**
 * The teacher's tags made to agree with the closed classes: «بعد» NOUN → ADP. A verb that no lexicon has is a name to it («ترامب», tagged like «تلعب»).
 * Returns null where the two cannot be reconciled.
 */
export function reconcile(gold: string | null, allowed: readonly string[]): string | null {
  if (gold === null || allowed.includes(gold)) return gold;
  if (allowed.length === 1) return allowed[0]!;
  const tag = parseTag(gold);
  if (isVerbMain(tag.main)) {
    const name = tagName(
      tag.proclitics.filter((p) => p !== 'F'),
      'PROPN',
      false,
    );
    return !tag.enclitic && allowed.includes(name) ? name : null;
  }
  return allowed.find((other) => !isVerbMain(parseTag(other).main) && CLOSED.has(parseTag(other).main)) ?? null;
}
const CLOSED: ReadonlySet<Main> = new Set<Main>(['ADP', 'SCONJ', 'CCONJ', 'PART', 'REL', 'DEM', 'PRON', 'ADV']);

export interface GoldWord {
  word: string;
  upos: string;
  /** Letters before and after the core. */
  before: number;
  after: number;
}

/** Universal Dependencies, with clitics as words of their own: glued words are put together again. */
export function readConllu(text: string): GoldWord[][] {
  return text
    .split(/\n\n+/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const rows = block
        .split('\n')
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split('\t'));
      const words: GoldWord[] = [];
      for (let i = 0; i < rows.length; ) {
        let j = i;
        while (
          j + 1 < rows.length &&
          /SpaceAfter=No/.test(rows[j]![9]!) &&
          isArabic(rows[j]![1]!) &&
          isArabic(rows[j + 1]![1]!)
        )
          j++;
        words.push(gold(rows.slice(i, j + 1)));
        i = j + 1;
      }
      return words;
    });
}
const isArabic = (form: string): boolean => /^[\u0621-\u065f\u0670]+$/.test(form);

const PRONOUNS = new Set(['ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'ني', 'كم', 'كما', 'ك', 'ي']);

function gold(parts: string[][]): GoldWord {
  let first = 0;
  let last = parts.length - 1;
  while (
    first < last &&
    parts[first]![1]!.length === 1 &&
    /ADP|CCONJ|PART|AUX|SCONJ/.test(parts[first]![3]!) &&
    !PRONOUNS.has(parts[first + 1]![1]!)
  )
    first++;
  if (last > first && parts[last]![3] === 'PRON' && PRONOUNS.has(parts[last]![1]!)) last--;
  const size = (from: number, to: number) => parts.slice(from, to).reduce((sum, part) => sum + part[1]!.length, 0);
  return {
    word: parts.map((part) => part[1]!).join(''),
    upos: parts[last]![3]!,
    before: size(0, first),
    after: size(last + 1, parts.length),
  };
}
