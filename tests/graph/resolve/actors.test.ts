import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/graph/build.ts';
import { loadLexicon } from '../../../src/graph/resolve/lexicon.ts';
import { resolve } from '../../../src/graph/resolve/resolve.ts';
import { articleWith, hashed, isSame, mergesOf, type Person } from './people.ts';

describe('one actor across articles', () => {
  it.each<[why: string, a: Person, b: Person, rule: string]>([
    ['the same full name', ['a', 'خليفة بلقاسم'], ['b', 'خليفة بلقاسم'], 'same-name'],
    ['hamza and final ya written or not', ['a', 'مصطفي الدباشى'], ['b', 'مصطفى الدباشي'], 'same-name'],
    ['a title before it', ['a', 'الأمير طلال الزنتاني'], ['b', 'طلال الزنتاني'], 'same-name'],
    ['vowel marks', ['a', 'نِزار الورفلّي'], ['b', 'نزار الورفلي'], 'same-name'],
    ['a compound with Abd in one word or two', ['a', 'عبد الحفيظ زروق'], ['b', 'عبدالحفيظ زروق'], 'same-name'],
    ['article in Latin letters or not', ['a', 'Nouri Al-Abbar'], ['b', 'Nouri Abbar'], 'same-name'],
    ['foreign sounds spelled differently', ['a', 'غريفيث تورنسند'], ['b', 'جريفيث تورنسند'], 'spelling'],
    ['Latin vowels', ['a', 'Khalifa Belqasem'], ['b', 'Khalifa Belkasem'], 'spelling'],
    ['a doubled vowel in both words', ['a', 'دانييل مولليير'], ['b', 'دانيل موللير'], 'spelling'],
    ['-ng spelled with another letter', ['a', 'كانغ تشونغ'], ['b', 'كانج تشونج'], 'spelling'],
    [
      'a vowel letter more in a long word',
      ['a', 'صحيفة إزفيستورا', 'organization'],
      ['b', 'صحيفة إزفستورا', 'organization'],
      'spelling',
    ],
    ['two letters swapped', ['a', 'سامويل هوكينغتون'], ['b', 'سامويل هوكينغوتن'], 'spelling'],
    ['the other script', ['a', 'وسام الزنتاني'], ['b', 'Wissam al-Zintani'], 'transliteration'],
    ['the other script, foreign name', ['a', 'ريتشارد نورلاند'], ['b', 'Richard Norland'], 'transliteration'],
    ['family name first', ['a', 'Belqasem Khalifa'], ['b', 'Khalifa Belqasem'], 'word-order'],
    ['a middle name', ['a', 'ستيفاني توركو وليامز'], ['b', 'ستيفاني وليامز'], 'longer-form'],
    [
      'a body in the other script',
      ['a', 'سوناطراك', 'organization'],
      ['b', 'Sonatrach', 'organization'],
      'transliteration',
    ],
  ])('%s', (_, a, b, rule) => {
    const merges = mergesOf([[a], [b]]);
    expect(isSame(merges, a[0], b[0])).toBe(true);
    expect([...merges.values()].map((merge) => merge.rule)).toEqual([rule]);
  });

  it.each<[why: string, a: Person, b: Person]>([
    ['a bare given name', ['a', 'محمد'], ['b', 'محمد']],
    ['two given names that many have', ['a', 'محمد علي'], ['b', 'محمد علي']],
    ['a bare surname', ['a', 'الزنتاني'], ['b', 'الزنتاني']],
    ['a title', ['a', 'الرئيس'], ['b', 'الرئيس']],
    ['a body that every country has', ['a', 'وزارة الداخلية', 'organization'], ['b', 'وزارة الداخلية', 'organization']],
    ['given names that differ in a vowel', ['a', 'حسن الورفلي'], ['b', 'حسين الورفلي']],
    ['given names that differ in a vowel, across scripts', ['a', 'سالم الورفلي'], ['b', 'Sulaiman al-Warfalli']],
    ['another kind', ['a', 'دار السلام', 'organization'], ['b', 'دار السلام', 'person']],
    ['one family', ['a', 'خليفة الورفلي'], ['b', 'محمود الورفلي']],
    ['a letter of a common word', ['a', 'الحزب الشيوعي', 'organization'], ['b', 'الحزب الشيعي', 'organization']],
    [
      'a word more in the name of a body',
      ['a', 'تيار الوسط', 'organization'],
      ['b', 'تيار وسط اليسار', 'organization'],
    ],
    ['a letter that only Arabic writes', ['a', 'نزار العمادي'], ['b', 'نزار الحمادي']],
    ['a function and a club', ['a', 'نجم الشاطئ'], ['b', 'نجم الشاطئ']],
    ['words turned round in the other script', ['a', 'ستان لي'], ['b', 'Ali al-Sistani']],
    ['a word more and another spelling', ['a', 'نزار خوجة'], ['b', 'نزار عبد الوهاب كوجه']],
    ['two keys of the knowledge base', ['first-known', 'خليفة بلقاسم'], ['second-known', 'خليفة بلقاسم']],
  ])('not by %s', (_, a, b) => {
    expect(isSame(mergesOf([[a], [b]]), a[0], b[0])).toBe(false);
  });

  it.each<[why: string, articles: Person[][], same: boolean]>([
    [
      'the same office',
      [[['a', 'محمد علي', 'person', 'عميد بلدية الواحة']], [['b', 'محمد علي', 'person', 'عميد بلدية الواحة']]],
      true,
    ],
    [
      'another office',
      [[['a', 'محمد علي', 'person', 'عميد بلدية الواحة']], [['b', 'محمد علي', 'person', 'مدرب الفريق']]],
      false,
    ],
    [
      'the same company',
      [
        [
          ['a', 'محمد علي'],
          ['x', 'وسام الزنتاني'],
        ],
        [
          ['b', 'محمد علي'],
          ['y', 'وسام الزنتاني'],
        ],
      ],
      true,
    ],
    [
      'a surname in the same company',
      [
        [
          ['a', 'الدباشي'],
          ['x', 'وسام الزنتاني'],
        ],
        [
          ['b', 'مصطفى الدباشي'],
          ['y', 'وسام الزنتاني'],
        ],
      ],
      true,
    ],
  ])('a weak name with %s', (_, articles, same) => {
    expect(isSame(mergesOf(articles), 'a', 'b')).toBe(same);
  });

  it('prefers the knowledge base, whatever the spelling', () => {
    const merges = mergesOf([[['khalifa-haftar', 'خليفة حفتر']], [['a', 'Khalifa Hafter']], [['b', 'Khalifa Haftar']]]);
    for (const key of ['a', 'b']) expect(merges.get(hashed(key))?.canonical).toBe('khalifa-haftar');
  });

  it('takes no likeness across scripts against the name that the other has in this script', () => {
    const president = articleWith(1, [['michel-aoun', 'ميشال عون']]);
    president.actors[0]!.names.en = 'Michel Aoun';
    const footballer = articleWith(2, [['a', 'مايكل أوين']]);
    const other = articleWith(3, [['b', 'ميشيل عون']]);
    const merges = resolve({
      extractions: () => [president, footballer, other],
      judgements: [],
      lexicon: loadLexicon(),
    });
    expect([...merges.actors.keys()]).toEqual([hashed('b')]);
  });

  it('does not join two crowds by one wrong alias', () => {
    const crowd = (from: number, name: string) => [1, 2].map((i) => articleWith(from + i, [[`${from + i}`, name]]));
    const articles = [...crowd(10, 'محمود الزنتاني'), ...crowd(20, 'أحمد الزنتاني')];
    articles[0]!.actors[0]!.aliases.push('أحمد الزنتاني');
    const { actors } = resolve({ extractions: () => articles, judgements: [], lexicon: loadLexicon() });
    expect(isSame(actors, '11', '12')).toBe(true);
    expect(isSame(actors, '11', '21')).toBe(false);
  });

  it('states rule and score of every merge, and keeps the members', () => {
    const articles = [
      articleWith(1, [['a', 'خليفة بلقاسم']]),
      articleWith(2, [['b', 'Khalifa Belqasem']]),
      articleWith(3, [['c', 'خليفة بلقاسم']]),
    ];
    const resolution = resolve({ extractions: () => articles, judgements: [], lexicon: loadLexicon() });
    const [node, ...others] = buildGraph(articles, resolution).nodes.filter(({ label }) => label === 'Actor');
    expect(others).toEqual([]);
    expect(node!.properties.members).toHaveLength(2);
    expect((node!.properties.mergeRules as string[]).slice().sort()).toEqual(['same-name', 'transliteration']);
    for (const score of node!.properties.mergeScores as number[]) expect(score > 0.8 && score <= 1).toBe(true);
  });

  it('matches across scripts only the best candidate', () => {
    const merges = mergesOf([
      [['a', 'حسن الورفلي']],
      [['b', 'حسين الورفلي']],
      [['c', 'Hussein al-Warfalli']],
      [['d', 'Hassan al-Warfalli']],
    ]);
    expect([isSame(merges, 'a', 'd'), isSame(merges, 'b', 'c'), isSame(merges, 'a', 'b')]).toEqual([true, true, false]);
  });
});

it('does not depend on the order of articles', () => {
  const articles: Person[][] = [
    [
      ['a', 'خليفة بلقاسم'],
      ['b', 'وسام الزنتاني'],
    ],
    [
      ['c', 'Khalifa Belqasem'],
      ['d', 'Wissam Zintani'],
    ],
    [
      ['e', 'خليفة عمر بلقاسم'],
      ['f', 'محمد علي', 'person', 'مدرب الفريق'],
    ],
    [
      ['g', 'محمد علي', 'person', 'مدرب الفريق'],
      ['khalifa-belqasem', 'Khalifa Belqasem'],
    ],
  ];
  const expected = mergesOf(articles);
  expect(expected.size).toBe(5);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (shuffled) => {
      expect(mergesOf(shuffled)).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});
