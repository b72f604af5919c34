// Filters with live counts: how many records each choice would leave, given all the others.
import { lazy, Suspense, useState } from 'react';
import { useExplorer } from '../data/explorer.ts';
import { activeFilters } from '../state/actions.ts';
import { FACETS, type Facet } from '../state/view.ts';
import { DisplayChoices } from './display-choices.tsx';
import { facetWord } from './facet-words.ts';
import { Icon } from './icons.tsx';
import { KindMark, Words } from './names.tsx';
import { Segmented } from './segmented.tsx';
import { useNarrow } from './use-narrow.ts';

const FilterSheet = lazy(() => import('./filter-sheet.tsx'));

const FEW = 8;
const SOURCES = [1, 2, 3, 5];

function FacetGroup({ facet }: { facet: Facet }) {
  const { t, view, filtered, dispatch } = useExplorer();
  const [all, setAll] = useState(false);
  const chosen: readonly string[] = view.filters[facet];
  const values = new Map([...filtered.counts[facet]]);
  for (const value of chosen) if (!values.has(value)) values.set(value, 0);
  if (values.size < 2 && chosen.length === 0) return null;
  const sorted = [...values].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const most = sorted[0]?.[1] ?? 1;
  return (
    <fieldset>
      <legend>{t(`filter.${facet}`)}</legend>
      {sorted.slice(0, all ? undefined : FEW).map(([value, n]) => (
        <label key={value} className="facet">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => dispatch({ do: 'toggle', facet, value })}
          />
          {facet === 'kinds' && <KindMark kind={value as 'person'} />}
          {facet === 'stances' && <span className={`swatch ${value}`} aria-hidden="true" />}
          <span className="value">
            <Words>{facetWord(facet, value, t)}</Words>
          </span>
          <span className="count">{t.number(n)}</span>
          <meter min={0} max={most} value={n} aria-hidden="true" />
        </label>
      ))}
      {sorted.length > FEW && !all && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('filter.more', { n: sorted.length - FEW })}
        </button>
      )}
    </fieldset>
  );
}

/** Beside the picture where there is room, else over the page when asked for. */
export function FilterPanel() {
  const open = useExplorer().useStore((s) => s.sheet === 'filters');
  if (!useNarrow()) return <Filters />;
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <FilterSheet>
        <Filters />
      </FilterSheet>
    </Suspense>
  );
}

function Filters() {
  const { t, view, filtered, dispatch, useStore } = useExplorer();
  const set = useStore((s) => s.set);
  const active = activeFilters(view);
  const statements = filtered.recs.filter((r) => r.statement).length;
  return (
    <nav className="filters" aria-label={t('filter.title')}>
      <header>
        <h2>{t('filter.title')}</h2>
        {active > 0 && (
          <button type="button" className="link" onClick={() => dispatch({ do: 'reset-filters' })}>
            {t('filter.reset')} ({t.number(active)})
          </button>
        )}
        <button
          type="button"
          className="button narrow-only"
          aria-label={t('app.close')}
          onClick={() => set({ sheet: 'none' })}
        >
          <Icon name="close" />
        </button>
      </header>
      <p className="muted totals">
        {t('count.statements', { n: statements })} · {t('count.events', { n: filtered.recs.length - statements })}
      </p>
      <DisplayChoices />
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} />
      ))}
      <fieldset>
        <legend>{t('filter.minSourcesLabel')}</legend>
        <div className="sources">
          <Segmented
            small
            label={t('filter.minSourcesLabel')}
            options={SOURCES.map((n) => ({ id: String(n), text: t.number(n), label: t('filter.minSources', { n }) }))}
            value={String(view.filters.minSources)}
            choose={(n) => dispatch({ do: 'min-sources', count: Number(n) })}
          />
          <span className="muted">{t('table.articles')}</span>
        </div>
      </fieldset>
      <label className="facet">
        <input
          type="checkbox"
          checked={view.filters.named}
          onChange={(e) => dispatch({ do: 'named-only', on: e.target.checked })}
        />
        <span className="value">{t('filter.named')}</span>
      </label>
    </nav>
  );
}
