import { describe, expect, it } from 'vitest';
import { article, english, words } from './english.ts';

function timesIn(text: string, published: string | null) {
  const doc = english.segment(article(text, published));
  return english
    .times({ ...doc, names: [], titles: [], unnamed: [] })
    .map((t) => `${words(text, t)} = ${t.kind === 'date' ? t.value : t.kind}`);
}

// 15 January 2020 was a Wednesday
describe('dates', () => {
  it.each([
    ['He left on Monday.', ['Monday = 2020-01-13']],
    ['He will leave on Friday.', ['Friday = 2020-01-17']],
    ['He was attacked by rebels near the town on Friday.', ['Friday = 2020-01-10']],
    ['He must leave by Friday.', ['Friday = 2020-01-17']],
    ['He left last Wednesday.', ['last Wednesday = 2020-01-08']],
    ['He left yesterday.', ['yesterday = 2020-01-14']],
    ['He left on 4 April 2019.', ['4 April 2019 = 2019-04-04']],
    ['He left on April 4, 2019, with two aides.', ['April 4, 2019 = 2019-04-04']],
    ['He left on Monday, December 30.', ['Monday, December 30 = 2019-12-30']],
    ['He stayed 5-6 April 2016.', ['5-6 April 2016 = 2016-04-05/2016-04-06']],
    ['He left in March 2011.', ['March 2011 = 2011-03']],
    ['He left in 2011.', ['2011 = 2011']],
    ['He left last July.', ['last July = 2019-07']],
    ['He left three days ago.', ['three days ago = 2020-01-12']],
    ['He left last year.', ['last year = 2019']],
    ['It was common in the 1990s.', ['the 1990s = 199X']],
    ['He stayed for three days.', ['for three days = duration']],
    ['He calls every Monday.', ['every Monday = set']],
    ['He may leave; march on.', []],
  ])('%s', (text, wanted) => expect(timesIn(text, '2020-01-15')).toEqual(wanted));

  it('keeps to the precision of publication', () => {
    expect(timesIn('He left today.', '2020-01')).toEqual(['today = 2020-01']);
    expect(timesIn('He left on Monday.', null)).toEqual(['Monday = null']);
    expect(timesIn('He came on 4 April and stayed until 6 April 2016.', null)).toEqual([
      '4 April = 2016-04-04',
      '6 April 2016 = 2016-04-06',
    ]);
  });
});
