// Finds anything by keyboard, in either script; also picks the other end of a path, a comparison or a merge.

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import type { SearchHit } from '../../api.ts';
import { KIND_WORDS, TYPE_WORDS, word } from '../../api-words.ts';
import { fetchSearch } from '../data/client.ts';
import { useExplorer } from '../data/explorer.ts';
import type { SearchPurpose } from '../state/store.ts';
import { pairId } from '../state/view.ts';
import { AriaLocale } from './aria-locale.tsx';
import { Dotted, KindMark, Words } from './names.tsx';
import { useJudge } from './use-judge.ts';

function Hit({ hit, detail, choose }: { hit: SearchHit; detail: string[]; choose(hit: SearchHit): void }) {
  const { t } = useExplorer();
  const label = t.nameOf(hit);
  const other = t.otherName(hit);
  const kind = hit.kind === 'actor' ? (hit.detail as 'person') : hit.kind === 'article' ? 'statement' : hit.kind;
  return (
    <ListBoxItem id={`${hit.kind} ${hit.id}`} textValue={label} className="hit" onAction={() => choose(hit)}>
      <KindMark kind={kind} />
      <span className="name">
        <Words>{label}</Words>
        {other && <Words className="other">{other}</Words>}
      </span>
      <span className="muted">
        <Dotted>{detail}</Dotted>
      </span>
    </ListBoxItem>
  );
}

export default function SearchPalette({ purpose }: { purpose: SearchPurpose }) {
  const { t, index, dispatch, useStore } = useExplorer();
  const set = useStore((s) => s.set);
  /** The reader has moved in the answers; else Enter means the first of them, and waits for them where they have not come. */
  const walked = useRef(false);
  const waiting = useRef(false);
  const [text, setText] = useState('');
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
  const close = () => set({ search: null });

  const choose = (hit: SearchHit) => {
    close();
    if (purpose.for === 'path') dispatch({ do: 'path', from: purpose.actor, to: hit.id });
    else if (purpose.for === 'pair')
      dispatch({ do: 'select', what: { kind: 'pair', id: pairId(purpose.actor, hit.id) } });
    else if (purpose.for === 'merge') judge({ kind: 'same', a: purpose.actor, b: hit.id });
    else if (hit.kind === 'article') dispatch({ do: 'read', article: hit.id, record: null });
    else dispatch({ do: 'select', what: { kind: hit.kind, id: hit.id } });
    set({ sheet: 'panel' });
  };
  const answered = found.isSuccess && !found.isPlaceholderData;
  const write = (next: string) => {
    walked.current = false;
    waiting.current = false;
    setText(next);
  };
  const onKey = (e: KeyboardEvent) => {
    if (e.nativeEvent.isComposing) return;
    if (e.key.startsWith('Arrow') || e.key.startsWith('Page')) walked.current = true;
    if (e.key !== 'Enter' || walked.current) return;
    e.stopPropagation();
    if (!answered) waiting.current = text.trim() !== '';
    else if (hits[0]) choose(hits[0]);
  };
  useEffect(() => {
    if (!waiting.current || !answered) return;
    waiting.current = false;
    if (hits[0]) choose(hits[0]);
  });
  const name = purpose.for === 'go' ? '' : t.nameOf(index.actors.get(purpose.actor), purpose.actor);
  const title =
    purpose.for === 'go'
      ? t('search.open')
      : t(
          purpose.for === 'path' ? 'search.pathFrom' : purpose.for === 'merge' ? 'search.mergeWith' : 'search.pairWith',
          { name },
        );
  const detailOf = (hit: SearchHit): string[] => {
    const kind = KIND_WORDS[hit.kind][t.lang];
    if (!hit.detail) return [kind];
    if (hit.kind === 'actor') return [word(KIND_WORDS, hit.detail, t.lang)];
    if (hit.kind === 'statement' || hit.kind === 'event') return [kind, word(TYPE_WORDS, hit.detail, t.lang)];
    return [kind, ...hit.detail.split(' · ').map((part) => t.date(part, 'short'))];
  };
  return (
    <AriaLocale>
      <ModalOverlay className="palette-cover" isOpen isDismissable onOpenChange={close}>
        <Modal className="palette">
          <Dialog aria-label={title} className="inside">
            {purpose.for !== 'go' && <h2>{title}</h2>}
            <Autocomplete inputValue={text} onInputChange={write}>
              <TextField autoFocus aria-label={title}>
                <Input dir="auto" placeholder={t('search.placeholder')} onKeyDownCapture={onKey} />
              </TextField>
              <ListBox aria-label={title} className="hits" items={hits} shouldFocusOnHover>
                {(hit) => <Hit hit={hit} detail={detailOf(hit)} choose={choose} />}
              </ListBox>
            </Autocomplete>
            <p className="muted foot" role="status">
              {text.trim() !== '' && answered && hits.length === 0
                ? t('search.none', { q: text.trim() })
                : t('search.hint')}
            </p>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  );
}
