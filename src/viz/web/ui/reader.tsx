// biome-ignore-all lint/a11y/useSemanticElements: marks run inside lines of text, where buttons would not wrap
// The article itself, opened at the proof: the record's span is bright, other evidence is underlined and leads to its record.

import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { fetchArticle } from '../data/client.ts';
import { useExplorer } from '../data/explorer.ts';
import { textPieces } from '../derive/text-pieces.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icons.tsx';
import { Words } from './names.tsx';
import { RoleLegend, RoleWords } from './role-words.tsx';

export function Reader({ article: id, record }: { article: string; record: string | null }) {
  const { t, index, dispatch } = useExplorer();
  const focus = useRef<HTMLElement>(null);
  const detail = useQuery({ queryKey: ['article', index.slice.version, id], queryFn: () => fetchArticle(id) });
  const pieces = useMemo(
    () => detail.data && textPieces(detail.data.text, detail.data.marks, record),
    [detail.data, record],
  );
  useEffect(() => {
    focus.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, []);
  const order = useMemo(() => [...new Set(detail.data?.marks.map((m) => m.record))], [detail.data]);
  const at = record ? order.indexOf(record) : -1;
  const go = (to: number) => {
    const next = order[to];
    if (!next) return;
    const kind = detail.data!.marks.find((m) => m.record === next)!.kind;
    dispatch({ do: 'select', what: { kind, id: next } });
    dispatch({ do: 'read', article: id, record: next });
  };
  const article = detail.data?.article;
  const roles = detail.data?.marks.filter((m) => m.record === record).flatMap((m) => m.parts) ?? [];
  return (
    <section className="reader" aria-busy={detail.isPending} aria-label={article?.title || t('panel.read')}>
      <header>
        <button type="button" className="button" onClick={() => dispatch({ do: 'stop-reading' })}>
          <Icon name="previous" flip /> {t('app.back')}
        </button>
        {order.length > 0 && (
          <span className="stepper">
            <IconButton
              icon="previous"
              label={t('panel.previous')}
              className="small"
              flip
              disabled={at <= 0}
              onClick={() => go(at - 1)}
            />
            {t('panel.position', { i: at + 1, n: order.length })}
            <IconButton
              icon="next"
              label={t('panel.next')}
              className="small"
              flip
              disabled={at >= order.length - 1}
              onClick={() => go(at + 1)}
            />
          </span>
        )}
        {article?.url && (
          <a className="button" href={article.url} target="_blank" rel="noreferrer noopener">
            <Icon name="out" /> {t('panel.original')}
          </a>
        )}
      </header>
      {detail.isError && <p role="alert">{t('app.offline')}</p>}
      {article && pieces && (
        <div
          className="text"
          lang={article.language}
          dir={article.language === 'ar' ? 'rtl' : 'ltr'}
          role="region"
          aria-label={article.title}
        >
          {article.title && <h2>{article.title}</h2>}
          <p className="meta">
            {[article.source, t.date(article.publishedAt?.slice(0, 10) ?? null)].filter(Boolean).map((x) => (
              <Words key={x}>{x!}</Words>
            ))}
          </p>
          <RoleLegend parts={roles} />
          <div className="body">
            {pieces.map((p) =>
              p.record === null ? (
                <span key={p.start}>{p.text}</span>
              ) : (
                <mark
                  key={p.start}
                  ref={p.first ? focus : undefined}
                  className={`${p.kind} ${p.current ? `current ${roles.length > 0 ? 'apart' : ''}` : ''}`}
                  onClick={() => go(order.indexOf(p.record!))}
                  onKeyDown={(e) => e.key === 'Enter' && go(order.indexOf(p.record!))}
                >
                  <RoleWords role={p.role}>{p.text}</RoleWords>
                </mark>
              ),
            )}
          </div>
        </div>
      )}
    </section>
  );
}
