import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, act, activeFilters } from '../../src/viz/web/state/actions.ts';
import { push, pushEffect, redo, startHistory, undo } from '../../src/viz/web/state/history.ts';
import { viewFromQuery, viewToQuery } from '../../src/viz/web/state/url.ts';
import { FACETS, INITIAL_VIEW, pairId, pairOf, SELECTABLE, View } from '../../src/viz/web/state/view.ts';

const steps = (...actions: Action[]): View => actions.reduce(act, INITIAL_VIEW);

describe('actions', () => {
  it('toggles a value of a facet on and off', () => {
    const on = steps({ do: 'toggle', facet: 'acts', value: 'REQUEST' });
    expect(on.filters.acts).toEqual(['REQUEST']);
    expect(act(on, { do: 'toggle', facet: 'acts', value: 'REQUEST' }).filters.acts).toEqual([]);
  });
  it('counts what leaves something out, and resets it', () => {
    const view = steps(
      { do: 'toggle', facet: 'stances', value: 'oppose' },
      { do: 'min-sources', count: 2 },
      { do: 'time', change: { from: '2019-01-01', clock: 'published' } },
      { do: 'named-only', on: true },
    );
    expect(activeFilters(view)).toBe(4);
    const reset = act(view, { do: 'reset-filters' });
    expect([activeFilters(reset), reset.time.clock]).toEqual([0, 'published']);
  });
  it('hides what is selected and lets it go', () => {
    const view = steps({ do: 'select', what: { kind: 'actor', id: 'a' } }, { do: 'hide', ids: ['a', 'b', 'a'] });
    expect([view.hidden, view.selected]).toEqual([['a', 'b'], null]);
  });
  it('looks around an actor and back at all', () => {
    const ego = steps({ do: 'ego', actor: 'a' }, { do: 'expand', actor: 'b' });
    expect([ego.scope, ego.focus, ego.expanded]).toEqual(['ego', 'a', ['b']]);
    const all = act(ego, { do: 'show-all' });
    expect([all.scope, all.focus, all.expanded]).toEqual(['all', null, []]);
  });
  it('closes an article together with its record', () => {
    const view = steps({ do: 'select', what: { kind: 'event', id: 'e' } }, { do: 'read', article: 'd', record: 'e' });
    expect(act(view, { do: 'select', what: null }).reading).toBeNull();
  });
});

describe('history', () => {
  const a: Action = { do: 'min-sources', count: 2 };
  it('steps back and forth', () => {
    const named: Action = { do: 'named-only', on: true };
    let h = startHistory(INITIAL_VIEW);
    for (const step of [a, named]) h = push(h, act(h.present, step), step, false);
    const back = undo(undo(h)!)!;
    expect([back.present, undo(back)]).toEqual([INITIAL_VIEW, null]);
    expect(redo(back)!.present.filters).toMatchObject({ minSources: 2, named: false });
    expect(redo(redo(back)!)!.present).toEqual(h.present);
  });
  it('joins a stream of one kind into one step', () => {
    let h = startHistory(INITIAL_VIEW);
    for (const from of ['2019-01-01', '2019-02-01', '2019-03-01']) {
      const step: Action = { do: 'time', change: { from } };
      h = push(h, act(h.present, step), step, true);
    }
    expect([h.past.length, h.present.time.from]).toEqual([1, '2019-03-01']);
  });
  it('takes back what a step did on the server', () => {
    const log: string[] = [];
    let h = pushEffect(startHistory(INITIAL_VIEW), { undo: () => log.push('undo'), redo: () => log.push('redo') });
    h = redo(undo(h)!)!;
    expect([log, h.past.length]).toEqual([['undo', 'redo'], 1]);
  });
});

describe('links', () => {
  const word = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  const arbitrary = fc.record({
    grain: fc.constantFrom('actors', 'full'),
    scope: fc.constantFrom('all', 'ego', 'story', 'disputed', 'path'),
    focus: fc.option(word),
    selected: fc.option(fc.record({ kind: fc.constantFrom(...SELECTABLE), id: word })),
    reading: fc.option(fc.record({ article: word, record: fc.option(word) })),
    filters: fc.record({
      acts: fc.uniqueArray(fc.constantFrom('REQUEST', 'REJECT', 'INFORM')),
      stances: fc.uniqueArray(fc.constantFrom('support', 'oppose', 'neutral')),
      outlets: fc.uniqueArray(fc.constantFrom('صحيفة الساحل', 'A & B=C', '?')),
      minSources: fc.integer({ min: 1, max: 9 }),
      named: fc.boolean(),
    }),
    time: fc.record({
      clock: fc.constantFrom('happened', 'published'),
      from: fc.option(day),
      to: fc.option(day),
      undated: fc.boolean(),
    }),
    expanded: fc.uniqueArray(word),
    hidden: fc.uniqueArray(word),
    pinned: fc.dictionary(word, fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }))),
    colour: fc.constantFrom('kind', 'community'),
    most: fc.option(fc.integer({ min: 1, max: 1500 })),
    drawer: fc.constantFrom('none', 'table', 'query', 'review'),
  });
  it('carry the whole view there and back', () => {
    fc.assert(
      fc.property(arbitrary, (given) => {
        const view = View.parse(given);
        const back = viewFromQuery(viewToQuery(view));
        expect(back.ok).toBe(true);
        expect(back.view).toEqual(view);
      }),
    );
  });
  it('are empty for the start', () => expect(viewToQuery(INITIAL_VIEW)).toBe(''));
  it.each(['V=99&g=full', 'V=1&g=sideways', 'V=1&a=PRAISE', 'V=1&min=none', 'V=1&pin=a@x@y'])(
    'that are wrong give the start: %s',
    (query) => expect(viewFromQuery(query)).toEqual({ view: INITIAL_VIEW, ok: false }),
  );
});

it('pairs keep their order and ids that hold dashes', () => {
  expect(pairOf(pairId('united-states', 'libya'))).toEqual(['united-states', 'libya']);
  expect(FACETS).toHaveLength(9);
});
