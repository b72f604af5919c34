import { expect, it } from 'vitest';
import type { Member } from '../../src/viz/api-review.ts';
import { groupMembers, keepApart, sureness } from '../../src/viz/web/derive/member-groups.ts';

const member = (id: string, ar: string | null, en: string | null, rule: string | null, score = 0.98): Member => ({
  id, ar, en, rule, score, articles: [], told: 1, mentions: 1,
}); // biome-ignore format: a row
const MEMBERS = [
  member('a', 'سامي الورداني', null, null, 1),
  member('b', 'سامي الورداني', null, 'same-name'),
  member('c', null, 'Sami al-Wardani', 'same-name'),
  member('d', null, 'Sami al-Wardani', 'transliteration', 0.9),
  member('e', null, 'Sami', 'short-form', 0.7),
];

it('groups members by the way the name is written, with what joined that name to the others', () => {
  expect(groupMembers(MEMBERS).map(({ members, rule, score }) => [members.map(({ id }) => id), rule, score])).toEqual([
    [['a', 'b'], null, 1],
    [['c', 'd'], 'transliteration', 0.9],
    [['e'], 'short-form', 0.7],
  ]);
});

it.each([
  ['a name', ['c', 'd'], { kind: 'not-same', a: ['c', 'd'], b: ['a', 'b', 'e'] }],
  ['one member', ['e'], { kind: 'not-same', a: ['e'], b: ['a', 'b', 'c', 'd'] }],
  ['all, whom nobody is left to differ from', ['a', 'b', 'c', 'd', 'e'], null],
])('keeps %s apart from all others', (_, ids, judgement) => {
  expect(keepApart(MEMBERS, ids)).toEqual(judgement);
});

it.each([
  [1, 'high'],
  [0.9, 'middle'],
  [0.7, 'low'],
])('a score of %s is told in words', (score, words) => {
  expect(sureness(score)).toBe(words);
});
