// One statement or event in a list: who, what act, of whom with what stance, the exact words, and where they stand.
import { useState } from 'react';
import type { RecordDetail } from '../../api.ts';
import { MEDIUM_WORDS, MODE_WORDS, STANCE_WORDS, STATUS_WORDS, TYPE_WORDS } from '../../api-words.ts';
import { useExplorer } from '../data/explorer.ts';
import { EvidenceLine } from './evidence-line.tsx';
import { Icon } from './icons.tsx';
import { Entity, scriptOf, Words } from './names.tsx';
import { QuoteWords, RoleLegend } from './role-words.tsx';
import { useJudge } from './use-judge.ts';

export function RecordCard({ record, open = false }: { record: RecordDetail; open?: boolean }) {
  const { t, view, dispatch, index } = useExplorer();
  const { statement: s, event: e } = record;
  const [at, setAt] = useState(0);
  const judge = useJudge();
  const chosen = view.selected?.id === record.id;
  const words = s?.text ?? record.evidence[0]?.quote ?? e?.text ?? '';
  const foreign = scriptOf(words) !== t.lang;
  const evidence = record.evidence[Math.min(at, record.evidence.length - 1)];
  const disputed = e && index.disputed.has(e.id);
  return (
    <article className={`card ${record.kind} ${chosen ? 'chosen' : ''}`} aria-label={record.oneLine[t.lang]}>
      <header>
        {s && (s.speaker ? <Entity id={s.speaker} /> : <span className="entity unknown">—</span>)}
        <span className={`tag type`}>{TYPE_WORDS[(s?.act ?? e?.type)!][t.lang]}</span>
        {e && <span className={`tag status-${e.status}`}>{STATUS_WORDS[e.status][t.lang]}</span>}
        {disputed && <span className="tag disputed">{t('view.disputed')}</span>}
        {s?.to.map((id) => (
          <span key={id} className="run">
            {t('panel.arrow')} <Entity id={id} />
          </span>
        ))}
        <time>{t.date((s ?? e)!.date, 'short') || t('panel.noDate')}</time>
      </header>
      {e && (e.actors.length > 0 || e.recipients.length > 0) && (
        <p className="parties">
          {e.actors.map((id) => (
            <Entity key={id} id={id} />
          ))}
          {e.recipients.length > 0 && <span className="arrow">{t('panel.arrow')}</span>}
          {e.recipients.map((id) => (
            <Entity key={id} id={id} />
          ))}
          {e.place && (
            <span className="run">
              {t('role.at')} <Entity id={e.place} />
            </span>
          )}
        </p>
      )}
      <button
        type="button"
        className="words"
        onClick={() => dispatch({ do: 'select', what: { kind: record.kind, id: record.id } })}
      >
        {open && evidence && evidence.parts.length > 0 ? (
          <bdi lang={scriptOf(evidence.quote)} dir={scriptOf(evidence.quote) === 'ar' ? 'rtl' : 'ltr'}>
            <QuoteWords quote={evidence.quote} start={evidence.start} parts={evidence.parts} />
          </bdi>
        ) : (
          <Words>{words}</Words>
        )}
      </button>
      {open && evidence && <RoleLegend parts={evidence.parts} />}
      {foreign && <p className="one-line">{record.oneLine[t.lang]}</p>}
      {s && s.about.length > 0 && (
        <p className="stances">
          {s.about.map((a) => (
            <span key={a.actor} className={`stance ${a.stance}`}>
              <span className="tag">{STANCE_WORDS[a.stance][t.lang]}</span> <Entity id={a.actor} />
            </span>
          ))}
        </p>
      )}
      {open && s && (
        <p className="facts">
          {[MODE_WORDS[s.mode][t.lang], s.medium && MEDIUM_WORDS[s.medium][t.lang]].filter(Boolean).join(' · ')}
          {s.via.map((id) => (
            <span key={id} className="run">
              {t('role.via')} <Entity id={id} />
            </span>
          ))}
        </p>
      )}
      {evidence && (
        <EvidenceLine record={record} evidence={evidence} position={at} count={record.evidence.length} move={setAt} />
      )}
      {open && judge.writable && (
        <button type="button" className="link danger" onClick={() => judge({ kind: 'wrong', record: record.id })}>
          <Icon name="flag" /> {t('panel.wrong')}
        </button>
      )}
    </article>
  );
}
