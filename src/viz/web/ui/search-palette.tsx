// Finds anything by keyboard, in either script; also picks the other end of a path, a comparison or a merge.

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SearchHit } from '../../api.ts';
import { KIND_WORDS, TYPE_WORDS, word } from '../../api-words.ts';
import { fetchSearch } from '../data/client.ts';
import { useExplorer } from '../data/explorer.ts';
import type { SearchPurpose } from '../state/store.ts';
import { pairId } from '../state/view.ts';
import { KindMark, Words } from './names.tsx';
import { useJudge } from './use-judge.ts';

export default function SearchPalette({ purpose }: { purpose: SearchPurpose }) {
  const { t, index, dispatch, useStore } = useExplorer();
  const set = useStore((s) => s.set);
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const judge = useJudge();
  const onlyActors = purpose.for !== 'go';
  const found = useQuery({
    queryKey: ['search', index.slice.version, text.trim()],
    queryFn: ({ signal }) => fetchSearch(text.trim(), signal),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  });
  const hits =
    text.trim() === ''
      ? []
      : (found.data?.hits ?? []).filter(
          (h) => !onlyActors || (h.kind === 'actor' && h.id !== (purpose as { actor: string }).actor),
        );
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new answers start at the first
  useEffect(() => setAt(0), [found.data]);
  const close = () => set({ search: null });

  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return;
    close();
    if (purpose.for === 'path') dispatch({ do: 'path', from: purpose.actor, to: hit.id });
    else if (purpose.for === 'pair')
      dispatch({ do: 'select', what: { kind: 'pair', id: pairId(purpose.actor, hit.id) } });
    else if (purpose.for === 'merge') judge({ kind: 'same', a: purpose.actor, b: hit.id });
    else if (hit.kind === 'article') dispatch({ do: 'read', article: hit.id, record: null });
    else dispatch({ do: 'select', what: { kind: hit.kind, id: hit.id } });
    set({ sheet: 'panel' });
  };
  const name = purpose.for === 'go' ? '' : t.nameOf(index.actors.get(purpose.actor), purpose.actor);
  const title =
    purpose.for === 'go'
      ? t('search.open')
      : t(
          purpose.for === 'path' ? 'search.pathFrom' : purpose.for === 'merge' ? 'search.mergeWith' : 'search.pairWith',
          { name },
        );
  const detailOf = (hit: SearchHit): string => {
    if (!hit.detail) return KIND_WORDS[hit.kind][t.lang];
    if (hit.kind === 'actor') return word(KIND_WORDS, hit.detail, t.lang);
    if (hit.kind === 'statement' || hit.kind === 'event')
      return `${KIND_WORDS[hit.kind][t.lang]} · ${word(TYPE_WORDS, hit.detail, t.lang)}`;
    return `${KIND_WORDS[hit.kind][t.lang]} · ${hit.detail}`;
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      ref={dialog}
      className="palette"
      aria-label={title}
      onClose={close}
      onClick={(e) => e.target === dialog.current && close()}
    >
      <div className="inside">
        {purpose.for !== 'go' && <h2>{title}</h2>}
        <input
          autoFocus
          type="text"
          dir="auto"
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls="hits"
          aria-activedescendant={hits[at] ? `hit-${at}` : undefined}
          aria-label={title}
          placeholder={t('search.placeholder')}
          value={text}
          onChange={(e) => setText(e.target.value)}
          onKeyDown={(e) => {
            if (e.key === 'ArrowDown') setAt(Math.min(hits.length - 1, at + 1));
            else if (e.key === 'ArrowUp') setAt(Math.max(0, at - 1));
            else if (e.key === 'Enter') choose(hits[at]);
            else return;
            e.preventDefault();
          }}
        />
        <div id="hits" role="listbox" aria-label={title} className="hits" tabIndex={-1}>
          {hits.map((hit, i) => {
            const label = t.nameOf(hit);
            const other = t.otherName(hit);
            const kind =
              hit.kind === 'actor' ? (hit.detail as 'person') : hit.kind === 'article' ? 'statement' : hit.kind;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox moves through the options
              <div
                key={`${hit.kind} ${hit.id}`}
                id={`hit-${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={i === at}
                className="hit"
                ref={(el) => {
                  if (i === at) el?.scrollIntoView({ block: 'nearest' });
                }}
                onPointerMove={() => setAt(i)}
                onClick={() => choose(hit)}
              >
                <KindMark kind={kind} />
                <span className="name">
                  <Words>{label}</Words>
                  {other && <Words className="other">{other}</Words>}
                </span>
                <span className="muted">
                  <bdi>{detailOf(hit)}</bdi>
                </span>
              </div>
            );
          })}
        </div>
        <p className="muted foot" role="status">
          {text.trim() !== '' && found.isSuccess && !found.isPlaceholderData && hits.length === 0
            ? t('search.none', { q: text.trim() })
            : t('search.hint')}
        </p>
      </div>
    </dialog>
  );
}
