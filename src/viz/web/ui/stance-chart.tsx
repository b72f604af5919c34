// What one actor said of another by month: support above the line, opposition below, neutral on it. Every mark opens its statement.
import { useMemo } from 'react';
import { STANCE_WORDS } from '../../api-words.ts';
import { useExplorer } from '../data/explorer.ts';
import type { Rec } from '../derive/records-index.ts';
import { stanceSeries } from '../derive/timeline.ts';

const MARK = 11;
const ROWS = { support: 'above', neutral: 'on', oppose: 'below' } as const;

export function StanceChart({ recs, speaker, about }: { recs: Rec[]; speaker: string; about: string }) {
  const { t, dispatch, view } = useExplorer();
  const points = useMemo(() => stanceSeries(recs, speaker, about), [recs, speaker, about]);
  if (points.length === 0) return null;
  return (
    <figure className="stance-chart" aria-label={t('panel.stanceOverTime')}>
      <ol>
        {points.map((p) => (
          <li key={p.from}>
            {(Object.keys(ROWS) as (keyof typeof ROWS)[]).map((stance) => (
              <div key={stance} className={`marks ${ROWS[stance]}`}>
                {p[stance].map((id) => (
                  <button
                    key={id}
                    type="button"
                    className={`stance-mark ${stance}`}
                    style={{ inlineSize: MARK, blockSize: MARK }}
                    aria-pressed={view.selected?.id === id}
                    aria-label={`${STANCE_WORDS[stance][t.lang]}${t.comma}${t.date(p.from) || t('panel.noDate')}`}
                    title={`${STANCE_WORDS[stance][t.lang]} · ${t.date(p.from) || t('panel.noDate')}`}
                    onClick={() => dispatch({ do: 'select', what: { kind: 'statement', id } })}
                  />
                ))}
              </div>
            ))}
            <span className="month">{t.date(p.from, 'short') || t('panel.noDate')}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
