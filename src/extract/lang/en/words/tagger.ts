// Part-of-speech tags by compromise, over our own tokens. Its lexicon and first tagging pass are used; the template sweep after it
// (`postTagger`, two thirds of its time) is replaced by the rules of corrections.ts, which know more of news style.
import nlp from 'compromise/two';
import type { Word } from '../text/tokenize.ts';

const PASSES = ['freeze', 'lexicon', 'preTagger'];
const NO_TAGS: ReadonlySet<string> = new Set();

interface Term {
  text: string;
  pre: string;
  post: string;
  normal: string;
  tags: Set<string>;
}

/** Compromise's tags of each word, sentence by sentence; marks get none. */
export function tag(text: string, sentences: Word[][]): ReadonlySet<string>[][] {
  const terms = sentences.map((words) => termsOf(text, words));
  const kept = terms.filter((t) => t.length > 0);
  if (!kept.length) return sentences.map((words) => words.map(() => NO_TAGS));
  const view = nlp.tokenize(kept.map((t) => ({ terms: t })) as unknown as string);
  view.compute(PASSES);
  const tagged = view.document as unknown as Term[][];
  let next = 0;
  return sentences.map((words, i) => {
    if (!terms[i]!.length) return words.map(() => NO_TAGS);
    // a contraction that compromise opened itself leaves terms without text
    const answers = tagged[next++]!.filter((t) => t.text !== '');
    let k = 0;
    return words.map((w) => (w.mark ? NO_TAGS : (answers[k++]?.tags ?? NO_TAGS)));
  });
}

function termsOf(text: string, words: Word[]): Term[] {
  const terms: Term[] = [];
  let pre = '';
  for (const word of words) {
    const form = text.slice(word.start, word.end);
    const last = terms.at(-1);
    if (word.mark) {
      if (/^["“‘(«[]$/.test(form) || !last) pre += form;
      else last.post = `${form}${last.post}`;
      continue;
    }
    terms.push({ text: spoken(form), pre, post: ' ', normal: '', tags: new Set() });
    pre = '';
  }
  return terms;
}

/** Halves of contractions in full: n't → not, 're → are. */
const FULL: Record<string, string> = {
  "n't": 'not',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
  "'d": 'would',
};
const spoken = (form: string): string => {
  if (!/['’]/.test(form)) return form;
  return FULL[form.toLowerCase().replace('’', "'")] ?? form;
};
