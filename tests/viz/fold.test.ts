import { describe, expect, it } from 'vitest';
import { hard, skeleton, within1, words } from '../../src/viz/server/fold.ts';
import { NAMES } from './name-spellings.ts';

describe('words', () => {
  it.each([
    ['الأمم المتحدة', ['امم', 'متحده']],
    ['Fayez al-Sarraj', ['fayez', 'sarraj']],
    ['«وقال»: لا', ['وقال', 'لا']],
    ['أُسَامة بن إسطنبول', ['اسامه', 'بن', 'اسطنبول']],
    ['مصطفى ٢٠١٩', ['مصطفي', '2019']],
    ['Ghassan Salamé', ['ghassan', 'salame']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});

/** Whether search would bring the one where the other is typed, by consonants alone. */
const meet = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((name) => skeleton(words(name)[0] ?? '')) as [string, string];
  return x.length >= 2 && (x === y || (x.length >= 3 && hard(x) === hard(y)));
};

describe('spellings of a name', () => {
  it.each(NAMES.map((spellings) => ({ spellings })))('meet: $spellings', ({ spellings: [first, ...others] }) => {
    for (const other of others) expect(meet(first!, other), `${first} ${other}`).toBe(true);
  });
  it('do not meet those of another', () => {
    for (const [i, spellings] of NAMES.entries())
      for (const others of NAMES.slice(i + 1))
        for (const a of spellings) for (const b of others) expect(meet(a, b), `${a} ${b}`).toBe(false);
  });
});

it.each([
  ['norland', 'norlnd', true],
  ['norland', 'nroland', true],
  ['norland', 'norlind', true],
  ['norland', 'nrlnd', false],
])('within one slip: %s, %s', (a, b, expected) => expect(within1(a, b)).toBe(expected));
