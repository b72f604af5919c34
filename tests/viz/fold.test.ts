import { describe, expect, it } from 'vitest';
import { fold, skeleton, within1, words } from '../../src/viz/server/fold.ts';

describe('fold', () => {
  it.each([
    ['أُسَامة', 'اسامه'],
    ['إسطنبول', 'اسطنبول'],
    ['مصطفى', 'مصطفي'],
    ['قـــال', 'قال'],
    ['٢٠١٩', '2019'],
    ['Salamé', 'salame'],
  ])('%s → %s', (from, to) => expect(fold(from)).toBe(to));
});

describe('words', () => {
  it.each([
    ['الأمم المتحدة', ['امم', 'متحده']],
    ['Fayez al-Sarraj', ['fayez', 'sarraj']],
    ['«وقال»: لا', ['وقال', 'لا']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('skeleton', () => {
  it.each([
    ['حفتر', 'Haftar'],
    ['حفتر', 'hftr'],
    ['بومبيو', 'Pompeo'],
    ['غوتيريش', 'Guterres'],
    ['سلامة', 'Salameh'],
    ['خليفة', 'Khalifa'],
    ['ترامب', 'Trump'],
    ['السيسي', 'el-Sisi'],
    ['محمد', 'Mohammed'],
  ])('%s and %s meet', (a, b) => expect(skeleton(words(a)[0]!)).toBe(skeleton(words(b)[0]!)));
});

it.each([
  ['norland', 'norlnd', true],
  ['norland', 'nroland', true],
  ['norland', 'norlind', true],
  ['norland', 'nrlnd', false],
])('within one slip: %s, %s', (a, b, expected) => expect(within1(a, b)).toBe(expected));
