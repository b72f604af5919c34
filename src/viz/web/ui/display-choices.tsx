// What colour and size of actors follow.
import { useExplorer } from '../data/explorer.ts';
import type { View } from '../state/view.ts';

const COLOURS = ['kind', 'community'] as const;
const MOST = [50, 100, 250, 500, 1000, 1500];
const SIZES = ['importance', 'statements', 'mentioned'] as const;

export function DisplayChoices() {
  const { t, view, dispatch } = useExplorer();
  return (
    <div className="choices">
      <label>
        {t('view.colour')}
        <select value={view.colour} onChange={(e) => dispatch({ do: 'colour', by: e.target.value as View['colour'] })}>
          {COLOURS.map((by) => (
            <option key={by} value={by}>
              {t(`view.colour.${by}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('view.size')}
        <select value={view.size} onChange={(e) => dispatch({ do: 'size', by: e.target.value as View['size'] })}>
          {SIZES.map((by) => (
            <option key={by} value={by}>
              {t(`view.size.${by}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('view.most')}
        <select
          value={view.most ?? ''}
          onChange={(e) => dispatch({ do: 'most', nodes: e.target.value === '' ? null : Number(e.target.value) })}
        >
          <option value="">{t('view.most.auto')}</option>
          {MOST.map((n) => (
            <option key={n} value={n}>
              {t.number(n)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
