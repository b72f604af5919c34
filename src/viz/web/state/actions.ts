// What a person can do to the view, as functions from one view to the next.
import { FACETS, type Facet, INITIAL_VIEW, pairId, type Selection, type TimeChoice, type View } from './view.ts';

export type Action =
  | { do: 'select'; what: Selection | null }
  | { do: 'read'; article: string; record: string | null }
  | { do: 'stop-reading' }
  | { do: 'toggle'; facet: Facet; value: string }
  | { do: 'clear-facet'; facet: Facet }
  | { do: 'min-sources'; count: number }
  | { do: 'named-only'; on: boolean }
  | { do: 'reset-filters' }
  | { do: 'time'; change: Partial<TimeChoice> }
  | { do: 'grain'; grain: View['grain'] }
  | { do: 'show-all' }
  | { do: 'ego'; actor: string }
  | { do: 'story'; story: string }
  | { do: 'disputed' }
  | { do: 'path'; from: string; to: string }
  | { do: 'expand'; actor: string }
  | { do: 'collapse'; actor: string }
  | { do: 'hide'; ids: string[] }
  | { do: 'unhide' }
  | { do: 'pin'; id: string; x: number; y: number }
  | { do: 'unpin'; id: string | null }
  | { do: 'colour'; by: View['colour'] }
  | { do: 'size'; by: View['size'] }
  | { do: 'most'; nodes: number | null }
  | { do: 'drawer'; drawer: View['drawer'] }
  | { do: 'go'; view: View };

const without = <T>(list: readonly T[], item: T): T[] => list.filter((x) => x !== item);
const toggled = <T>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? without(list, item) : [...list, item].sort();

/** `next` with the parts of `view` that say the same, so that what was derived from them holds. */
function keepEqual(view: View, next: View): View {
  const same = (key: keyof View) => JSON.stringify(view[key]) === JSON.stringify(next[key]);
  const keys = Object.keys(next) as (keyof View)[];
  if (keys.every(same)) return view;
  return { ...next, ...Object.fromEntries(keys.filter(same).map((key) => [key, view[key]])) };
}

export function act(view: View, action: Action): View {
  switch (action.do) {
    case 'select':
      return { ...view, selected: action.what, reading: action.what === null ? null : view.reading };
    case 'read':
      return { ...view, reading: { article: action.article, record: action.record } };
    case 'stop-reading':
      return { ...view, reading: null };
    case 'toggle': {
      const values = toggled(view.filters[action.facet] as string[], action.value);
      return { ...view, filters: { ...view.filters, [action.facet]: values } };
    }
    case 'clear-facet':
      return { ...view, filters: { ...view.filters, [action.facet]: [] } };
    case 'min-sources':
      return { ...view, filters: { ...view.filters, minSources: Math.max(1, action.count) } };
    case 'named-only':
      return { ...view, filters: { ...view.filters, named: action.on } };
    case 'reset-filters':
      return { ...view, filters: INITIAL_VIEW.filters, time: { ...INITIAL_VIEW.time, clock: view.time.clock } };
    case 'time':
      return { ...view, time: { ...view.time, ...action.change } };
    case 'grain':
      return { ...view, grain: action.grain };
    case 'show-all':
      return { ...view, scope: 'all', focus: null, expanded: [], hidden: [] };
    case 'ego':
      return {
        ...view,
        scope: 'ego',
        focus: action.actor,
        expanded: [],
        selected: { kind: 'actor', id: action.actor },
      };
    case 'story':
      return { ...view, scope: 'story', focus: action.story, grain: 'full', expanded: [] };
    case 'disputed':
      return { ...view, scope: 'disputed', focus: null, grain: 'full', expanded: [] };
    case 'path':
      return {
        ...view,
        scope: 'path',
        focus: pairId(action.from, action.to),
        grain: 'full',
        expanded: [],
        selected: null,
      };
    case 'expand':
      return {
        ...view,
        expanded: view.expanded.includes(action.actor) ? view.expanded : [...view.expanded, action.actor],
      };
    case 'collapse':
      return { ...view, expanded: without(view.expanded, action.actor) };
    case 'hide':
      return {
        ...view,
        hidden: [...new Set([...view.hidden, ...action.ids])].sort(),
        selected: view.selected && action.ids.includes(view.selected.id) ? null : view.selected,
      };
    case 'unhide':
      return { ...view, hidden: [] };
    case 'pin':
      return { ...view, pinned: { ...view.pinned, [action.id]: [action.x, action.y] } };
    case 'unpin': {
      if (action.id === null) return { ...view, pinned: {} };
      const { [action.id]: _, ...pinned } = view.pinned;
      return { ...view, pinned };
    }
    case 'colour':
      return { ...view, colour: action.by };
    case 'size':
      return { ...view, size: action.by };
    case 'most':
      return { ...view, most: action.nodes };
    case 'drawer':
      return { ...view, drawer: view.drawer === action.drawer ? 'none' : action.drawer };
    case 'go':
      return keepEqual(view, action.view);
  }
}

/** Number of filters that leave something out: what the reset button counts. */
export function activeFilters({ filters, time }: View): number {
  const lists = FACETS.reduce((n, facet) => n + filters[facet].length, 0);
  return (
    lists +
    Number(filters.minSources > 1) +
    Number(filters.named) +
    Number(time.from !== null || time.to !== null) +
    Number(!time.undated)
  );
}
