import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/model/judgement.ts';
import { hashed, isSame, mergesOf, type Person } from './people.ts';

describe('judgements', () => {
  const articles: Person[][] = [
    [['a', 'خليفة بلقاسم']],
    [['b', 'خليفة بلقاسم']],
    [['c', 'خليفة بلقاسم']],
    [['d', 'وسام الزنتاني']],
  ];

  it('undo a wrong merge with one line', () => {
    const merges = mergesOf(articles, [{ kind: 'not-same', a: hashed('a'), b: hashed('c') }]);
    expect([isSame(merges, 'a', 'b'), isSame(merges, 'a', 'c'), isSame(merges, 'b', 'c')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('keep the rest together when the one that the others hang on is split off', () => {
    const merges = mergesOf(articles, [{ kind: 'not-same', a: hashed('a'), b: [hashed('b'), hashed('c')] }]);
    expect([isSame(merges, 'a', 'b'), isSame(merges, 'a', 'c'), isSame(merges, 'b', 'c')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('keep several apart from several, together with whoever else is one of them', () => {
    const both: Person[][] = [...articles, [['e', 'Khalifa Belqasem']], [['f', 'Khalifa Belqasem']]];
    const judged: Judgement = {
      kind: 'not-same',
      a: [hashed('e'), hashed('f')],
      b: [hashed('a'), hashed('b'), hashed('c')],
    };
    // The next articles that call them so stand with one side only.
    const merges = mergesOf([...both, [['g', 'Khalifa Belqasem']], [['h', 'خليفة بلقاسم']]], [judged]);
    const same = (a: string, b: string) => isSame(merges, a, b);
    expect([same('e', 'f'), same('f', 'g'), same('a', 'b'), same('b', 'h')]).toEqual([true, true, true, true]);
    expect([same('e', 'a'), same('g', 'h'), same('g', 'a')]).toEqual([false, false, false]);
    expect(mergesOf(both, []).get(hashed('e'))?.canonical).toBe(hashed('a'));
  });

  it('split those that an office joined, the first of them too', () => {
    const offices: Person[][] = ['a', 'b', 'c'].map((key) => [[key, 'محمد علي', 'person', 'وزير النقل']]);
    const merges = mergesOf(offices, [{ kind: 'not-same', a: hashed('a'), b: [hashed('b'), hashed('c')] }]);
    expect([isSame(mergesOf(offices), 'a', 'c'), isSame(merges, 'a', 'b'), isSame(merges, 'b', 'c')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('leave the others together that only the one who was split off had joined', () => {
    // «محمد علي» is too common a name: the first article shares an office with each of the others, and they none with each other.
    const bridge: Person[][] = [
      [['a', 'محمد علي', 'person', 'وزير النقل'], ['x', 'وسام الزنتاني']],
      [['b', 'محمد علي', 'person', 'وزير النقل']],
      [['c', 'محمد علي'], ['y', 'وسام الزنتاني']],
    ]; // biome-ignore format: articles
    const abc = (judgements: Judgement[]) => {
      const merges = mergesOf(bridge, judgements);
      return [isSame(merges, 'a', 'b'), isSame(merges, 'a', 'c'), isSame(merges, 'b', 'c')];
    };
    expect(abc([])).toEqual([true, true, true]);
    const out: Judgement = { kind: 'not-same', a: hashed('a'), b: [hashed('b'), hashed('c')] };
    expect(abc([out])).toEqual([false, false, true]);
    expect(abc([out, { kind: 'not-same', a: hashed('b'), b: hashed('c') }])).toEqual([false, false, false]);
  });

  it('join what no rule joins', () => {
    const merges = mergesOf(articles, [{ kind: 'same', a: hashed('d'), b: hashed('a') }]);
    expect(isSame(merges, 'd', 'c')).toBe(true);
    expect([...merges.values()].some(({ rule, score }) => rule === 'judgement' && score === 1)).toBe(true);
  });

  it('join two keys of the knowledge base, and nothing else does', () => {
    const known: Person[][] = [[['first-known', 'خليفة بلقاسم']], [['second-known', 'خليفة بلقاسم']]];
    expect(
      isSame(mergesOf(known, [{ kind: 'same', a: 'first-known', b: 'second-known' }]), 'first-known', 'second-known'),
    ).toBe(true);
  });

  it('about nobody change nothing', () => {
    const merges = mergesOf(articles, [
      { kind: 'same', a: 'nobody', b: hashed('a') },
      { kind: 'not-same', a: 'x', b: 'y' },
    ]);
    expect(merges).toEqual(mergesOf(articles));
  });
});
