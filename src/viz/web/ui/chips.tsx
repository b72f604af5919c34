// What narrows the picture, each with its way out.
import { useExplorer } from '../data/explorer.ts';
import { FACETS, pairOf } from '../state/view.ts';
import { facetWord } from './facet-words.ts';
import { Icon } from './icons.tsx';

export function Chips() {
  const { t, view, index, dispatch } = useExplorer();
  const chips: { key: string; text: string; remove: () => void }[] = [];
  const name = (id: string) => t.nameOf(index.actors.get(id), id);
  if (view.scope !== 'all') {
    const focus = view.focus ?? '';
    const story = index.articles.get(index.stories.get(focus)?.[0] ?? focus)?.title ?? focus;
    const text =
      view.scope === 'ego'
        ? t('view.ego', { name: name(focus) })
        : view.scope === 'story'
          ? t('view.story', { name: story })
          : view.scope === 'path'
            ? t('view.path', { a: name(pairOf(focus)[0]), b: name(pairOf(focus)[1]) })
            : t('view.disputed');
    chips.push({ key: 'scope', text, remove: () => dispatch({ do: 'show-all' }) });
  }
  for (const facet of FACETS)
    for (const value of view.filters[facet])
      chips.push({
        key: `${facet} ${value}`,
        text: facetWord(facet, value, t),
        remove: () => dispatch({ do: 'toggle', facet, value }),
      });
  if (view.filters.minSources > 1)
    chips.push({
      key: 'min',
      text: t('filter.minSources', { n: view.filters.minSources }),
      remove: () => dispatch({ do: 'min-sources', count: 1 }),
    });
  if (view.filters.named)
    chips.push({ key: 'named', text: t('filter.named'), remove: () => dispatch({ do: 'named-only', on: false }) });
  const { from, to, undated } = view.time;
  if (from || to)
    chips.push({
      key: 'time',
      text: `${t.date(from, 'short') || '…'} – ${t.date(to, 'short') || '…'}`,
      remove: () => dispatch({ do: 'time', change: { from: null, to: null } }),
    });
  if (!undated)
    chips.push({
      key: 'undated',
      text: `− ${t('panel.noDate')}`,
      remove: () => dispatch({ do: 'time', change: { undated: true } }),
    });
  if (chips.length === 0) return null;
  return (
    <ul className="chips">
      {chips.map((chip) => (
        <li key={chip.key}>
          <button
            type="button"
            className="chip"
            aria-label={t('filter.remove', { name: chip.text })}
            onClick={chip.remove}
          >
            <bdi>{chip.text}</bdi>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
