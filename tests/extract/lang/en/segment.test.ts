import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/extract/lang/en/text/fold.ts';
import { spansOf } from '../../spans.ts';
import { article, english, read, words } from './english.ts';

const sentencesOf = (text: string) => english.segment(article(text)).sentences.map((s) => words(text, s));
const tokensOf = (text: string) => english.segment(article(text)).tokens.map((t) => words(text, t));

describe('sentences', () => {
  it.each([
    ['Gen. Smith met Gov. Jones in St. Louis. They left.', ['Gen. Smith met Gov. Jones in St. Louis.', 'They left.']],
    ['He works in the U.S. Embassy now. It is closed.', ['He works in the U.S. Embassy now.', 'It is closed.']],
    ['She moved to the U.S. The house was sold.', ['She moved to the U.S.', 'The house was sold.']],
    [
      '“We lost. We will be back,” he said. Then he left.',
      ['“We lost.', 'We will be back,” he said.', 'Then he left.'],
    ],
    ['“Will you go?” Smith asked. Nobody answered.', ['“Will you go?” Smith asked.', 'Nobody answered.']],
    ['Robert C. Brown spoke. John F. Gray did not.', ['Robert C. Brown spoke.', 'John F. Gray did not.']],
    ['Growth was 3.5 percent. Prices fell.', ['Growth was 3.5 percent.', 'Prices fell.']],
    [
      'The deal, Sen. Lee (R-Utah) said, is dead. So be it.',
      ['The deal, Sen. Lee (R-Utah) said, is dead.', 'So be it.'],
    ],
  ])('%s', (text, wanted) => expect(sentencesOf(text)).toEqual(wanted));
});

describe('tokens', () => {
  it.each([
    ["They didn't go.", ['They', 'did', "n't", 'go', '.']],
    ['Haftar’s forces won’t stop', ['Haftar’s', 'forces', 'wo', 'n’t', 'stop']],
    ['the U.S.-led coalition', ['the', 'U.S.', '-', 'led', 'coalition']],
    ['“Stop,” he said', ['“', 'Stop', ',', '”', 'he', 'said']],
    ['$1.5 billion by 2030', ['$1.5', 'billion', 'by', '2030']],
    ["I'm sure they've left", ['I', "'m", 'sure', 'they', "'ve", 'left']],
    ['al-Sarraj met el-Sisi', ['al-Sarraj', 'met', 'el-Sisi']],
  ])('%s', (text, wanted) => expect(tokensOf(text)).toEqual(wanted));

  it('marks possessives and keeps the name as core', () => {
    const text = 'Haftar’s army';
    const token = english.segment(article(text)).tokens[0]!;
    expect([words(text, token.core), token.enclitic]).toEqual(['Haftar', "'s"]);
  });
});

describe('blocks', () => {
  it.each([
    ['Talks Fail In Cairo\n\nThe talks failed on Monday.', ['heading', 'paragraph']],
    ['The talks failed on Monday.\n\nRead more: Five things to know', ['paragraph', 'related']],
    ['The talks failed on Monday.\n\n(Photo by A. Photographer)', ['paragraph', 'caption']],
  ])('%s', (text, kinds) => expect(english.segment(article(text)).blocks.map((b) => b.kind)).toEqual(kinds));

  it('finds a paragraph printed twice', () => {
    const line = 'The two ministers met in Cairo on Monday and agreed on a plan.';
    expect(english.segment(article(`${line}\n\n${line}`)).blocks.map((b) => b.copyOf)).toEqual([null, 0]);
  });
});

describe('folding', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['U.S.', 'us'],
    ['Hifter’s', "hifter's"],
    ['Malmö–Łódź', 'malmo-lodz'],
  ])('%s → %s', (word, wanted) => expect(fold(word)).toBe(wanted));
  it('is idempotent', () => fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (s) => fold(fold(s)) === fold(s))));
});

describe('offsets', () => {
  const piece = fc.constantFrom(
    '“We will go,” ',
    'he said. ',
    'Gen. Haftar’s ',
    'told reporters ',
    'U.S. ',
    '\n\n',
    '"',
    '‘',
    '’ ',
    '— ',
    'attacked Tripoli ',
    '👩‍👩‍👧 ',
    'according to ',
    'Reuters, ',
    'Q: ',
    '(',
    ') ',
    "don't ",
    'é',
    '5-6 April 2016 ',
  );
  it('lie in the text, in order, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
        (text) => {
          const { tokens, sentences } = english.segment(article(text));
          tokens.forEach((t, i) => {
            expect(t.start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0);
            expect(t.core.start === t.start && t.core.end <= t.end && t.start < t.end).toBe(true);
          });
          for (const s of sentences) expect(s.start < s.end && s.end <= text.length).toBe(true);
          for (const [, span] of spansOf(read(text)))
            expect(span.start <= span.end && span.end <= text.length).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
