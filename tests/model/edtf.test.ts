import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  covers,
  dateFrom,
  dateTo,
  isEdtf,
  precisionOf,
  startOf,
  weekday,
  ymd,
} from '../../src/model/edtf.ts';

describe('range of days', () => {
  it.each([
    ['2019-04-15', '2019-04-15', '2019-04-15', 'day'],
    ['2019-04', '2019-04-01', '2019-04-30', 'month'],
    ['2016-02', '2016-02-01', '2016-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2011', '2011-01-01', '2011-12-31', 'year'],
    ['2013-06~', '2013-06-01', '2013-06-30', 'month'],
    ['2013?', '2013-01-01', '2013-12-31', 'year'],
    ['2018-21', '2018-03-01', '2018-05-31', 'season'],
    ['2018-24', '2018-12-01', '2019-02-28', 'season'],
    ['198X', '1980-01-01', '1989-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century'],
    ['2018-05-03/2018-05-05', '2018-05-03', '2018-05-05', 'interval'],
    ['2011/2014', '2011-01-01', '2014-12-31', 'interval'],
    ['2011/..', '2011-01-01', null, 'interval'],
    ['../2018-03', null, '2018-03-31', 'interval'],
  ])('%s', (value, from, to, precision) => {
    expect([dateFrom(value), dateTo(value), precisionOf(value)]).toEqual([from, to, precision]);
    expect(isEdtf(value)).toBe(true);
  });
});

it.each([
  '',
  '..',
  '../..',
  '2018-13',
  '2018-02-30',
  '2018-25',
  '18',
  'yesterday',
  '2019/2018',
  '201X-04',
  '2018-04-31',
  '2018-4-1',
])('is no date: %s', (value) => {
  expect(isEdtf(value)).toBe(false);
  expect([dateFrom(value), dateTo(value), precisionOf(value)]).toEqual([null, null, null]);
});

it('has no days for a missing date', () => expect([dateFrom(null), dateTo(null)]).toEqual([null, null]));

it.each([
  ['2019-04', '2019-04-15', true],
  ['2019', '2019-04', true],
  ['2019-04-15', '2019-04', false],
  ['2011/..', '2014-01', true],
  ['../2011', '2014', false],
  ['2019', 'nonsense', false],
])('%s covers %s: %s', (outer, inner, expected) => expect(covers(outer, inner)).toBe(expected));

it('sorts earlier first, then precise first, nonsense last', () => {
  const sorted = ['x', '2019', '2018-12', '2019-01', '2019-01-01', '../2019', '201X'].sort(compareDates);
  expect(sorted).toEqual(['../2019', '201X', '2018-12', '2019-01-01', '2019-01', '2019', 'x']);
});

it.each([
  ['2014/..', '2014'],
  ['../2014', '2014'],
  ['2018-03-01/2018-03-04', '2018-03-01'],
  ['2018-03', '2018-03'],
])('%s starts at %s', (value, expected) => expect(startOf(value)).toBe(expected));

it('does sums', () => {
  expect(addDays('2018-03-01', -1)).toBe('2018-02-28');
  expect(addMonths('2018-01-31', -1)).toBe('2017-12');
  expect(addMonths('2018-12', 1)).toBe('2019-01');
  expect(weekday('2018-04-28')).toBe(6);
  expect(ymd(2018)).toBe('2018');
});

it('a day is its own range, and its month and year cover it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) => {
      const day = addDays('2000-01-01', n);
      fc.pre(/^\d{4}-/.test(day));
      expect([dateFrom(day), dateTo(day)]).toEqual([day, day]);
      expect(covers(day.slice(0, 7), day)).toBe(true);
      expect(covers(day.slice(0, 4), day.slice(0, 7))).toBe(true);
      expect(addDays(addDays(day, 40), -40)).toBe(day);
    }),
  );
});
