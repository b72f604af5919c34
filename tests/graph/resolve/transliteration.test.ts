import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameTokens } from '../../../src/graph/resolve/name-tokens.ts';
import { skeleton } from '../../../src/graph/resolve/skeleton.ts';
import { transliterationScore } from '../../../src/graph/resolve/transliteration.ts';
import { SHARED } from '../../shared.ts';

describe('transliterationScore', () => {
  it.each([
    ['حفتر', 'haftar', 0.9],
    ['حفتر', 'hifter', 0.9],
    ['قذافي', 'gaddafi', 0.85],
    ['قذافي', 'qadhafi', 0.85],
    ['شارلز', 'charles', 0.85],
    ['جورج', 'george', 0.85],
    ['غوتيريش', 'guterres', 0.8],
    ['مايكل', 'michael', 0.85],
  ])('%s is written %s', (arabic, latin, atLeast) => {
    expect(transliterationScore(arabic, latin)).toBeGreaterThanOrEqual(atLeast);
  });

  it.each([
    ['حفتر', 'serraj'],
    ['حسن', 'hussein'],
    ['حسين', 'hassan'],
    ['سالم', 'suleiman'],
    ['علي', 'omar'],
    ['محمد', 'mahmoud'],
  ])('%s is not written %s', (arabic, latin) => {
    expect(transliterationScore(arabic, latin)).toBeLessThan(0.86);
  });
});

describe('nameTokens', () => {
  it.each([
    ['عبد الفتاح السيسي', 'عبدفتاح سيسي'],
    ['عبدالفتاح السيسى', 'عبدفتاح سيسي'],
    ['Abdel-Fattah al-Sisi', 'abdfattah sisi'],
    ['Abdul Rahman bin Salman', 'abdrahman salman'],
    ['محمد بن سلمان آل سعود', 'محمد سلمان سعود'],
    ['أبو بكر البغدادي', 'ابوبكر بغدادي'],
    ['أليكسي', 'اليكسي'],
  ])('%s → %s', (name, tokens) => expect(nameTokens(name).join(' ')).toBe(tokens));
});

it('skeletons agree across scripts', () => {
  for (const [a, b] of [
    ['حفتر', 'hifter'],
    ['تشارلز', 'charlz'],
    ['بومبيو', 'pompeo'],
    ['سراج', 'sarraj'],
  ] as const)
    expect(skeleton(a)).toBe(skeleton(b));
});

const list = join(SHARED, 'data/names-ar2en.txt');
describe.skipIf(!existsSync(list))('on 15,900 names in two scripts (skipped where ../shared is absent)', () => {
  const bare = (raw: string) => nameTokens(raw).join('');
  const pairs = readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string])
    .map(([ar, en]) => [bare(ar), bare(en)] as const)
    .filter(([ar, en]) => ar.length > 1 && en.length > 1);

  it('finds the right spelling', () => {
    const right = pairs.filter(([ar, en]) => transliterationScore(ar, en) >= 0.86).length;
    expect(right / pairs.length).toBeGreaterThan(0.94);
  });

  it('seldom takes another for it', () => {
    let taken = 0;
    let compared = 0;
    for (let i = 0; i < pairs.length; i += 97)
      for (let j = 7; j < pairs.length; j += 53) {
        if (pairs[i]![0] === pairs[j]![0] || pairs[i]![1] === pairs[j]![1]) continue;
        compared++;
        if (transliterationScore(pairs[i]![0], pairs[j]![1]) >= 0.86) taken++;
      }
    expect(taken / compared).toBeLessThan(0.0005);
  });
});
