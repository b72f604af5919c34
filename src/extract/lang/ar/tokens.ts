// Raw tokens → tokens with clitics cut, by spelling alone.
import type { Token } from '../../layers.ts';
import { fold } from './letters.ts';
import { ARABIC, DIGIT, type RawToken } from './scan.ts';
import type { Analyzer } from './segment.ts';

const PREFIX = /^(?:([وف])(?=ال|لل|بال|[اأإنيت]\S{3}|ق[ال]|كان|ذكر))?(?:([بكل])(?=ال|ل))?/;

export function createAnalyzer(): Analyzer {
  return {
    isVerb: () => false,
    analyze: (text, raw, sentence) => raw.map((token) => toToken(text, token, sentence)),
  };
}

function toToken(text: string, raw: RawToken, sentence: number): Token {
  const word = text.slice(raw.start, raw.end);
  const norm = fold(word);
  const match = raw.kind === ARABIC ? PREFIX.exec(word)! : null;
  const cut = match ? match[0].length : 0;
  const core = { start: raw.start + cut, end: raw.end };
  const assimilated = match?.[2] === 'ل' && word[cut] === 'ل';
  const stem = (assimilated ? 'ا' : '') + fold(word.slice(cut));
  return {
    start: raw.start,
    end: raw.end,
    core,
    norm,
    stem,
    pos: raw.kind === ARABIC ? 'NOUN' : raw.kind === DIGIT ? 'NUM' : /\p{L}/u.test(word) ? 'X' : 'PUNCT',
    lemma: stem.replace(/^ال/, ''),
    proclitics: [match?.[1], match?.[2]].filter((p): p is string => !!p),
    enclitic: null,
    definite: stem.startsWith('ال'),
    sentence,
  };
}
