// Correcting the graph: likely doubles side by side with their evidence, and all judgements with their way back.

import { useQuery } from '@tanstack/react-query';
import type { ActorItem } from '../../api.ts';
import type { JudgementOut } from '../../api-review.ts';
import { fetchSuggestions } from '../data/client.ts';
import { useExplorer } from '../data/explorer.ts';
import { Entity, Words } from './names.tsx';
import { useJudge } from './use-judge.ts';

const QUOTES = 3;

function Side({ actor }: { actor: ActorItem }) {
  const { index } = useExplorer();
  const recs = (index.recsOf.get(actor.id) ?? []).slice(0, QUOTES);
  return (
    <div className="side">
      <Entity id={actor.id} both />
      <ul>
        {recs.map((r) => (
          <li key={r.id}>
            <Words>{(r.statement ?? r.event)!.text}</Words>
          </li>
        ))}
      </ul>
    </div>
  );
}

export default function ReviewList() {
  const { t, index } = useExplorer();
  const judge = useJudge();
  const found = useQuery({ queryKey: ['suggestions', index.slice.version], queryFn: fetchSuggestions });
  const name = (id: string) => {
    const names = index.actors.get(id) ?? judge.names[id];
    return t.nameOf(names && { ...names, id }, id);
  };
  /** A side of several is called by its first. */
  const side = (ids: string | string[]) => {
    const [first, ...more] = [ids].flat();
    return more.length > 0 ? t('review.several', { a: name(first!), n: more.length }) : name(first!);
  };
  const describe = ({ judgement: j }: JudgementOut) =>
    j.kind === 'wrong'
      ? t('review.is.wrong', { a: name(j.record) })
      : j.kind === 'undo'
        ? ''
        : t(`review.is.${j.kind}`, { a: side(j.a), b: side(j.b) });
  return (
    <div className="review">
      <section>
        <h2>{t('review.suggestions')}</h2>
        {found.data?.suggestions.length === 0 && <p className="muted">{t('review.none')}</p>}
        <ul className="suggestions">
          {found.data?.suggestions.slice(0, 30).map(({ a, b, reason }) => (
            <li key={`${a.id} ${b.id}`} className="suggestion">
              <Side actor={a} />
              <div className="verdict">
                <span className="muted">{t(`review.reason.${reason as 'same-spelling'}`)}</span>
                <button
                  type="button"
                  className="button primary"
                  disabled={!judge.writable}
                  onClick={() => judge({ kind: 'same', a: a.id, b: b.id })}
                >
                  {t('review.same')}
                </button>
                <button
                  type="button"
                  className="button"
                  disabled={!judge.writable}
                  onClick={() => judge({ kind: 'not-same', a: a.id, b: b.id })}
                >
                  {t('review.notSame')}
                </button>
              </div>
              <Side actor={b} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('review.list')}</h2>
        {!judge.writable && <p className="muted">{t('review.readOnly')}</p>}
        {judge.writable && judge.list.length === 0 && <p className="muted">{t('review.noneYet')}</p>}
        <ul className="judgements">
          {judge.list.map((j) => (
            <li key={j.id} className={j.undone ? 'undone' : ''}>
              <bdi>{describe(j)}</bdi> {j.at && <time className="muted">{t.date(j.at.slice(0, 10), 'short')}</time>}
              {j.undone ? (
                <span className="muted">{t('review.undone')}</span>
              ) : (
                <button type="button" className="button small" onClick={() => judge({ kind: 'undo', of: j.id })}>
                  {t('review.undo')}
                </button>
              )}
            </li>
          ))}
        </ul>
        <p className="muted">{t('review.rebuild')}</p>
      </section>
    </div>
  );
}
