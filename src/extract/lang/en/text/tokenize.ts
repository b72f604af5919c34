// A sentence → words and marks with exact offsets. Compromise's own tokens lose offsets and glue marks to words, so it is
// given these instead. Contractions come apart ("didn't" → did n't); possessives stay and are marked ("Haftar's").
import type { Span } from '../../../../model/span.ts';

export interface Word extends Span {
  /** End of the word without its possessive ending. */
  coreEnd: number;
  possessive: boolean;
  mark: boolean;
}

const WORD =
  /https?:\/\/\S*[\w/]|[@#][\p{L}\d_]+|[$€£]\p{Nd}[\p{Nd}.,]*\p{Nd}|[$€£]\p{Nd}|(?:\p{L}\.){2,}(?:['’]s\b)?|\p{Nd}+(?:[.,:/]\p{Nd}+)*(?:st|nd|rd|th|s|m|bn|k)?\b%?|\p{Nd}+|[\p{L}\p{M}\p{Nd}]+(?:[-‑&][\p{L}\p{M}\p{Nd}]+|['’ʼ](?!\s)[\p{L}\p{M}]+|\/(?=\p{Ll})[\p{L}]+)*(?:(?<=s)['’](?![\p{L}\p{Nd}]))?|\.{2,}|--+|['’](?=\p{Nd}\p{Nd}s\b)|\S/gu;
const NEGATED =
  /^(?:(?:does|do|did|is|are|was|were|have|has|had|would|could|should|must|need|might|ai|wo|ca|sha)n['’]t)$/i;
const CLITIC =
  /^(?:i|you|he|she|it|we|they|who|that|there|what|where|how|here|let|this|which|someone|everyone|nobody)(['’](?:s|re|ve|ll|d|m))$/i;
const ANY_CLITIC = /^.+(['’](?:re|ve|ll|d))$/i;

/** `abbreviations` keep their full stop: "Gen." is one word. */
export function tokenize(text: string, sentence: Span, abbreviations: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  const slice = text.slice(sentence.start, sentence.end);
  for (const match of slice.matchAll(WORD)) {
    const start = sentence.start + match.index;
    let end = start + match[0].length;
    const previous = words.at(-1);
    if (match[0] === '.' && previous && previous.end === start && !previous.mark && end < sentence.end) {
      if (
        abbreviations.has(text.slice(previous.start, previous.end).toLowerCase().replace(/^.*-/, '')) ||
        /^\p{Lu}$/u.test(text.slice(previous.start, previous.end))
      ) {
        previous.end = end;
        previous.coreEnd = end;
        continue;
      }
    }
    if (!/[\p{L}\p{Nd}]/u.test(match[0])) {
      words.push({ start, end, coreEnd: end, possessive: false, mark: true });
      continue;
    }
    const cut = splitAt(match[0]);
    if (cut > 0) {
      words.push({ start, end: start + cut, coreEnd: start + cut, possessive: false, mark: false });
      words.push({ start: start + cut, end, coreEnd: end, possessive: false, mark: false });
      continue;
    }
    const ending = /(?:['’]s|(?<=s)['’])$/i.exec(match[0]);
    // a closing single quote after a plural: ‘… the talks’
    if (ending && ending[0].length === 1 && opensBefore(slice, match.index)) end -= 1;
    const possessive = !!ending && end === start + match[0].length;
    words.push({ start, end, coreEnd: possessive ? end - ending![0].length : end, possessive, mark: false });
    if (end < start + match[0].length)
      words.push({ start: end, end: end + 1, coreEnd: end + 1, possessive: false, mark: true });
  }
  return words;
}

/** Where a contraction comes apart; 0 when it does not. */
function splitAt(word: string): number {
  if (NEGATED.test(word) || /^cannot$/i.test(word)) return word.length - 3;
  const clitic = CLITIC.exec(word) ?? ANY_CLITIC.exec(word);
  return clitic ? word.length - clitic[1]!.length : 0;
}

const opensBefore = (text: string, index: number): boolean =>
  /(?:^|[\s("“])['‘](?=\p{L})[^'’‘]*$/u.test(text.slice(0, index));
