// The lower drawer: table, query or review, each loaded when first opened.
import { lazy, Suspense } from 'react';
import { useExplorer } from '../data/explorer.ts';
import { IconButton } from './icon-button.tsx';
import { useReturnFocus } from './use-return-focus.ts';

const PARTS = {
  table: lazy(() => import('./table-view.tsx')),
  query: lazy(() => import('./query-console.tsx')),
  review: lazy(() => import('./review-list.tsx')),
};

export default function Drawer() {
  const { t, view, dispatch } = useExplorer();
  useReturnFocus(true);
  if (view.drawer === 'none') return null;
  const Part = PARTS[view.drawer];
  return (
    <section className="drawer" aria-label={t(`${view.drawer}.title`)}>
      <IconButton
        icon="close"
        label={t('app.close')}
        className="close"
        onClick={() => dispatch({ do: 'drawer', drawer: 'none' })}
      />
      <Suspense fallback={<p aria-busy="true">{t('app.loading')}</p>}>
        <Part />
      </Suspense>
    </section>
  );
}
