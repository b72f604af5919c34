// An actor: names in both scripts, offices, what it said and what was said of it, and what can be done with it.

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { KIND_WORDS } from '../../api-words.ts';
import { SELF } from '../canvas/label-text.ts';
import { fetchActor, ProblemError } from '../data/client.ts';
import { useExplorer } from '../data/explorer.ts';
import { ofItself } from '../derive/records-index.ts';
import { pairId } from '../state/view.ts';
import { AriaLocale } from './aria-locale.tsx';
import { Entity, KindMark, Words } from './names.tsx';
import { RecordList } from './record-list.tsx';
import { useJudge } from './use-judge.ts';

const MemberList = lazy(() => import('./member-list.tsx'));

const TABS = ['said', 'about', 'events'] as const;

export function ActorPanel({ id }: { id: string }) {
  const { t, index, view, dispatch, useStore } = useExplorer();
  const set = useStore((s) => s.set);
  const judge = useJudge();
  const [told, setTold] = useState({ message: '', judgement: '' });
  const word = useRef<HTMLParagraphElement>(null);
  const [open, setOpen] = useState(false);
  const [chosen, setTab] = useState<(typeof TABS)[number] | null>(null);
  const detail = useQuery({
    queryKey: ['actor', index.slice.version, id],
    queryFn: () => fetchActor(id),
    placeholderData: keepPreviousData,
  });
  const groups = useMemo(() => {
    const recs = (detail.data?.records ?? []).flatMap((r) => index.recs.get(r) ?? []);
    const known = new Set(recs.map((r) => r.id));
    const beyond = (detail.data?.records ?? []).filter((r) => !known.has(r));
    return {
      said: recs.filter((r) => r.statement?.speaker === id).map((r) => r.id),
      about: recs.filter((r) => r.statement && r.statement.speaker !== id).map((r) => r.id),
      events: [...recs.filter((r) => r.event).map((r) => r.id), ...beyond],
    };
  }, [detail.data, index, id]);
  if (detail.error instanceof ProblemError && detail.error.problem.status === 404)
    return <p role="status">{t('panel.gone')}</p>;
  if (detail.isError) return <p role="alert">{t('app.offline')}</p>;
  if (!detail.data) return <p aria-busy="true">{t('app.loading')}</p>;
  const { actor, aliases, offices, relations, mentions, members } = detail.data;
  const other = t.otherName(actor);
  const tell = (message: string, judgement = '') => {
    setTold({ message, judgement });
    // What was pressed has gone with its row.
    word.current?.focus();
  };
  const stands = !judge.list.some((j) => j.id === told.judgement && j.undone);
  const tab = chosen ?? TABS.find((name) => groups[name].length > 0) ?? 'said';
  const expanded = view.expanded.includes(id);
  const itself = (index.recsOf.get(id) ?? []).filter((r) => ofItself(r, id)).length;
  const partners = Math.max(0, ...relations.map((r) => r.actors));
  return (
    <section className="actor">
      <header className="title">
        <KindMark kind={actor.kind} />
        <div>
          <h2>
            <Words>{t.nameOf(actor)}</Words>
          </h2>
          {other && (
            <p className="other-name">
              <Words>{other}</Words>
            </p>
          )}
          <p className="muted">
            {KIND_WORDS[actor.kind][t.lang]} · {t('count.mentions', { n: mentions })}
          </p>
        </div>
      </header>
      {actor.unnamed && <p className="muted">{t('panel.unnamed')}</p>}
      {offices.length > 0 && (
        <ul className="offices" aria-label={t('panel.offices')}>
          {offices.slice(0, 6).map((o) => (
            <li key={`${o.person} ${o.of} ${o.title}`}>
              <Words>{o.title}</Words> <Entity id={o.person === id ? o.of : o.person} />
            </li>
          ))}
        </ul>
      )}
      {aliases.length > 0 && (
        <p className="aliases">
          <span className="muted">{t('panel.aliases')}:</span>{' '}
          {aliases.slice(0, 8).map((a) => (
            <Words key={a} className="alias">
              {a}
            </Words>
          ))}
        </p>
      )}
      <div className="actions">
        <button type="button" className="button" onClick={() => dispatch({ do: 'ego', actor: id })}>
          {t('panel.focus')}
        </button>
        <button
          type="button"
          className="button"
          title={t('panel.expandHelp', {
            a: t('count.partners', { n: partners }),
            r: t('count.records', { n: detail.data.records.length }),
          })}
          onClick={() => dispatch({ do: expanded ? 'collapse' : 'expand', actor: id })}
        >
          {expanded ? t('panel.collapse') : `${t('panel.expand')} ${t.more(detail.data.records.length)}`}
        </button>
        <button type="button" className="button" onClick={() => set({ search: { for: 'path', actor: id } })}>
          {t('panel.path')}
        </button>
        <button type="button" className="button" onClick={() => set({ search: { for: 'pair', actor: id } })}>
          {t('panel.compare')}
        </button>
        <button type="button" className="button" onClick={() => dispatch({ do: 'hide', ids: [id] })}>
          {t('panel.hide')}
        </button>
        {judge.writable && (
          <button type="button" className="button" onClick={() => set({ search: { for: 'merge', actor: id } })}>
            {t('panel.merge')}
          </button>
        )}
      </div>
      {members > 1 && (
        <details className="made-of" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
          <summary>{t('members.title', { n: members })}</summary>
          {open && (
            <Suspense fallback={<p aria-busy="true">{t('app.loading')}</p>}>
              <MemberList id={id} tell={tell} />
            </Suspense>
          )}
        </details>
      )}
      <p ref={word} className="told" role="status" tabIndex={-1}>
        {stands && told.message}
      </p>
      <ul className="relations" aria-label={t('panel.relations')}>
        {itself > 0 && (
          <li>
            <button
              type="button"
              className="link"
              onClick={() => dispatch({ do: 'select', what: { kind: 'pair', id: pairId(id, id) } })}
            >
              {SELF} {t('panel.itself')}
            </button>{' '}
            <b>{t.number(itself)}</b>
          </li>
        )}
        {relations.map((r) => (
          <li key={r.relation}>
            <span>{t(`panel.relation.${r.relation as 'said'}`)}</span> <b>{t.number(r.records)}</b>
            <span className="muted">{t('count.partners', { n: r.actors })}</span>
          </li>
        ))}
      </ul>
      <AriaLocale>
        <Tabs selectedKey={tab} onSelectionChange={(name) => setTab(name as typeof tab)}>
          <TabList className="tabs" aria-label={t.nameOf(actor)}>
            {TABS.map((name) => (
              <Tab key={name} id={name}>
                {t(`panel.${name}`)} <span className="count">{t.number(groups[name].length)}</span>
              </Tab>
            ))}
          </TabList>
          <TabPanel id={tab}>
            <RecordList key={`${id} ${tab}`} ids={groups[tab]} />
          </TabPanel>
        </Tabs>
      </AriaLocale>
    </section>
  );
}
