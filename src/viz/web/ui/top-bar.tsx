// biome-ignore-all lint/a11y/useValidAnchor: a group of toggles is no fieldset; the skip link also opens its target
// biome-ignore-all lint/a11y/useSemanticElements: a group of toggles is no fieldset; the skip link also opens its target
// Name, views, search, undo, share, language and theme.
import { useExplorer } from '../data/explorer.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icons.tsx';
import { Segmented } from './segmented.tsx';
import { ShareButton } from './share-button.tsx';

export function TopBar() {
  const { t, view, dispatch, useStore } = useExplorer();
  const { past, future } = useStore((s) => s.history);
  const theme = useStore((s) => s.theme);
  const sheet = useStore((s) => s.sheet);
  const { set, setLang, setTheme, undo, redo } = useStore((s) => s);
  const drawer = (name: 'table' | 'query' | 'review', icon: 'table' | 'code' | 'review', label: string) => (
    <button
      type="button"
      className="button"
      aria-pressed={view.drawer === name}
      aria-label={label}
      data-tip={label}
      onClick={() => dispatch({ do: 'drawer', drawer: name })}
    >
      <Icon name={icon} />
      <span className="wide-only">{label}</span>
    </button>
  );
  return (
    <header className="bar">
      <a
        className="skip"
        href="#table"
        onClick={(e) => {
          e.preventDefault();
          if (view.drawer !== 'table') dispatch({ do: 'drawer', drawer: 'table' });
          setTimeout(() => document.querySelector<HTMLElement>('.drawer [role=grid], .drawer button')?.focus(), 300);
        }}
      >
        {t('app.skip')}
      </a>
      <h1 className="brand">
        <span lang="ar">قال</span> <span className="latin">Qala</span>
      </h1>
      <button
        type="button"
        className="button narrow-only"
        aria-pressed={sheet === 'filters'}
        aria-label={t('filter.title')}
        onClick={() => set({ sheet: sheet === 'filters' ? 'none' : 'filters' })}
      >
        <Icon name="filter" />
      </button>
      <Segmented
        label={t('view.grain')}
        options={(['actors', 'full'] as const).map((id) => ({ id, text: t(`view.${id}`) }))}
        value={view.grain}
        choose={(grain) => dispatch({ do: 'grain', grain })}
      />
      <button type="button" className="search-button" onClick={() => set({ search: { for: 'go' } })}>
        <Icon name="search" />
        <span>{t('search.open')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className="group">
        <IconButton icon="undo" label={t('view.undo')} flip disabled={past.length === 0} onClick={undo} />
        <IconButton icon="redo" label={t('view.redo')} flip disabled={future.length === 0} onClick={redo} />
      </div>
      <div className="group drawers">
        {drawer('table', 'table', t('table.title'))}
        {drawer('query', 'code', t('query.title'))}
        {drawer('review', 'review', t('review.title'))}
      </div>
      <ShareButton />
      <div className="group">
        <IconButton icon="sun" label={t('app.theme')} onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')} />
        <button
          type="button"
          className="button language"
          lang={t.lang === 'ar' ? 'en' : 'ar'}
          onClick={() => setLang(t.lang === 'ar' ? 'en' : 'ar')}
        >
          {t('app.language')}
        </button>
      </div>
    </header>
  );
}
