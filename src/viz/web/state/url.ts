// The view in the address: only what differs from the start, versioned, and checked when read. A bad link gives the start, never a crash.
import { FACETS, type Facet, INITIAL_VIEW, SELECTABLE, type Selection, View } from './view.ts';

export const URL_VERSION = '1';
const KEYS: Record<Facet, string> = {
  records: 'r', kinds: 'k', acts: 'a', types: 't', stances: 's', modes: 'm', media: 'w', statuses: 'st', outlets: 'o',
}; // biome-ignore format: a table
const SEP = '!';

export function viewToQuery(view: View): string {
  const q = new URLSearchParams();
  const put = (key: string, value: string | null | undefined, initial?: string | null) => {
    if (value !== null && value !== undefined && value !== '' && value !== initial) q.set(key, value);
  };
  put('g', view.grain, INITIAL_VIEW.grain);
  put('v', view.scope, INITIAL_VIEW.scope);
  put('f', view.focus);
  if (view.selected) put('sel', `${view.selected.kind}.${view.selected.id}`);
  if (view.reading) put('read', [view.reading.article, view.reading.record ?? ''].join(SEP));
  for (const facet of FACETS) put(KEYS[facet], view.filters[facet].join(SEP));
  if (view.filters.minSources > 1) put('min', String(view.filters.minSources));
  if (view.filters.named) put('named', '1');
  put('clock', view.time.clock, INITIAL_VIEW.time.clock);
  put('from', view.time.from);
  put('to', view.time.to);
  if (!view.time.undated) put('undated', '0');
  put('x', view.expanded.join(SEP));
  put('h', view.hidden.join(SEP));
  const pins = Object.entries(view.pinned).map(
    ([id, [x, y]]) => `${id}@${Math.round(x * 10) / 10}@${Math.round(y * 10) / 10}`,
  );
  put('pin', pins.join(SEP));
  put('c', view.colour, INITIAL_VIEW.colour);
  put('z', view.size, INITIAL_VIEW.size);
  if (view.most !== null) put('n', String(view.most));
  put('d', view.drawer, INITIAL_VIEW.drawer);
  if ([...q].length > 0) q.set('V', URL_VERSION);
  return q.toString();
}

function selection(text: string | null): Selection | null {
  const at = text?.indexOf('.') ?? -1;
  const kind = text?.slice(0, at);
  return text && at > 0 && SELECTABLE.some((k) => k === kind)
    ? { kind: kind as Selection['kind'], id: text.slice(at + 1) }
    : null;
}

/** The view of a link, and whether the link could be read. */
export function viewFromQuery(query: string): { view: View; ok: boolean } {
  const q = new URLSearchParams(query);
  if (q.has('V') && q.get('V') !== URL_VERSION) return { view: INITIAL_VIEW, ok: false };
  const list = (key: string) =>
    q
      .get(key)
      ?.split(SEP)
      .filter((v) => v !== '') ?? [];
  const [article, record] = q.get('read')?.split(SEP) ?? [];
  const given = {
    grain: q.get('g') ?? undefined,
    scope: q.get('v') ?? undefined,
    focus: q.get('f'),
    selected: selection(q.get('sel')),
    reading: article ? { article, record: record || null } : null,
    filters: {
      ...Object.fromEntries(FACETS.map((facet) => [facet, list(KEYS[facet])])),
      minSources: q.has('min') ? Number(q.get('min')) : undefined,
      named: q.get('named') === '1',
    },
    time: {
      clock: q.get('clock') ?? undefined,
      from: q.get('from'),
      to: q.get('to'),
      undated: q.get('undated') !== '0',
    },
    expanded: list('x'),
    hidden: list('h'),
    pinned: Object.fromEntries(
      list('pin').map((p) => {
        const [id = '', x, y] = p.split('@');
        return [id, [Number(x), Number(y)]];
      }),
    ),
    colour: q.get('c') ?? undefined,
    size: q.get('z') ?? undefined,
    most: q.has('n') ? Number(q.get('n')) : null,
    drawer: q.get('d') ?? undefined,
  };
  const parsed = View.safeParse(given);
  return parsed.success ? { view: parsed.data, ok: true } : { view: INITIAL_VIEW, ok: false };
}
