import { beforeAll, describe, expect, it } from 'vitest';
import { Slice } from '../../src/viz/api.ts';
import { type Index, indexSlice } from '../../src/viz/web/derive/records-index.ts';
import { stanceSeries, timeline } from '../../src/viz/web/derive/timeline.ts';
import { fixtureApp, HOST } from './fixture-app.ts';

let index: Index;
beforeAll(async () => {
  index = indexSlice(Slice.parse(await (await fixtureApp().request('/api/graph', { headers: HOST })).json()));
});

describe('time', () => {
  it('takes a step that gives few bars and leaves none out', () => {
    const line = timeline([...index.recs.values()], 'happened');
    expect(line.step).toBe('day');
    expect(line.bars.reduce((n, b) => n + b.statements + b.events, 0) + line.undated).toBe(18);
    expect([line.bars[0]!.from, line.bars.at(-1)!.to, line.undated]).toEqual(['2021-02-27', '2021-04-11', 4]);
  });
  it.each(['week', 'month', 'year'] as const)('by %s covers every day once', (step) => {
    const { bars } = timeline([...index.recs.values()], 'happened', step);
    for (let i = 1; i < bars.length; i++) expect(bars[i]!.from > bars[i - 1]!.to).toBe(true);
  });
  it('sets a few far outliers aside, so that the others keep room', () => {
    const rec = [...index.recs.values()][0]!;
    const dated = (days: string[]) => days.map((day, i) => ({ ...rec, id: `r${i}`, from: day, to: day }));
    const april = Array.from({ length: 60 }, (_, i) => `2018-04-${String(1 + (i % 14)).padStart(2, '0')}`);
    const { step, bars } = timeline(dated(['1926-05-01', '1973-10-06', ...april, '2019-12-01']), 'happened');
    expect(step).toBe('day');
    expect(bars.map((b) => b.far ?? false)).toEqual([true, ...Array(14).fill(false), true]);
    expect([bars[0]!.from, bars[0]!.to, bars[0]!.statements]).toEqual(['1926-05-01', '2018-03-31', 2]);
    expect(bars.reduce((n, b) => n + b.statements + b.events, 0)).toBe(63);
  });
  it('follows a stance by month', () => {
    const points = stanceSeries([...index.recs.values()], 'leila-mansouri', 'eastern-forces');
    expect(points.map((p) => [p.from, p.support.length, p.oppose.length])).toEqual([
      ['2021-03', 0, 2],
      ['2021-04', 1, 0],
    ]);
  });
});
