// What is chosen, in full; with nothing chosen, where one might begin. The article opens over it.
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useExplorer } from '../data/explorer.ts';
import { pairOf } from '../state/view.ts';
import { IconButton } from './icon-button.tsx';
import { StartPanel } from './start-panel.tsx';
import { useReturnFocus } from './use-return-focus.ts';

const parts = () => import('./panels.tsx');
const ActorPanel = lazy(async () => ({ default: (await parts()).ActorPanel }));
const PairPanel = lazy(async () => ({ default: (await parts()).PairPanel }));
const PlacePanel = lazy(async () => ({ default: (await parts()).PlacePanel }));
const RecordPanel = lazy(async () => ({ default: (await parts()).RecordPanel }));
const ScopePanel = lazy(async () => ({ default: (await parts()).ScopePanel }));
const Reader = lazy(async () => ({ default: (await parts()).Reader }));

export function SidePanel() {
  const { t, view, dispatch, useStore } = useExplorer();
  const set = useStore((s) => s.set);
  const scroll = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const { selected, reading } = view;
  useReturnFocus(reading !== null, panel);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice starts at its top
  useEffect(() => {
    scroll.current?.scrollTo(0, 0);
  }, [selected?.id]);
  const scoped = view.scope !== 'all' && view.scope !== 'ego';
  const close = () => {
    dispatch({ do: 'select', what: null });
    set({ sheet: 'none' });
  };
  return (
    <aside ref={panel} tabIndex={-1} className="panel" aria-label={t('panel.evidence')}>
      <Suspense fallback={<p className="scroll" aria-busy="true" />}>{reading && <Reader {...reading} />}</Suspense>
      <div className="scroll" ref={scroll} hidden={reading !== null}>
        {selected && <IconButton icon="close" label={t('app.close')} className="close" onClick={close} />}
        {!selected && !scoped && <StartPanel />}
        <Suspense fallback={<p aria-busy="true">{t('app.loading')}</p>}>
          {!selected && scoped && <ScopePanel key={view.focus} />}
          {selected?.kind === 'actor' && <ActorPanel key={selected.id} id={selected.id} />}
          {selected?.kind === 'place' && <PlacePanel id={selected.id} />}
          {(selected?.kind === 'statement' || selected?.kind === 'event') && <RecordPanel id={selected.id} />}
          {selected?.kind === 'pair' && <PairPanel ends={pairOf(selected.id)} />}
        </Suspense>
      </div>
    </aside>
  );
}
