// Where a record stands: outlet, date, the way into the article, next and previous source, citation, original.
import { useState } from 'react';
import type { Evidence, RecordDetail } from '../../api.ts';
import { useExplorer } from '../data/explorer.ts';
import { citation } from '../derive/citation.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icons.tsx';
import { Words } from './names.tsx';

interface Props {
  record: RecordDetail;
  evidence: Evidence;
  position: number;
  count: number;
  move(to: number): void;
}

export function EvidenceLine({ record, evidence, position, count, move }: Props) {
  const { t, dispatch } = useExplorer();
  const [copied, setCopied] = useState(false);
  const article = record.articles.find((a) => a.id === evidence.article);
  if (!article) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(citation(article, evidence.quote));
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <footer className="evidence">
      <button
        type="button"
        className="link read"
        onClick={() => dispatch({ do: 'read', article: article.id, record: record.id })}
      >
        <Icon name="quote" />
        <span>
          <Words>{article.source ?? article.title}</Words>
          {article.publishedAt && <time>{t.date(article.publishedAt.slice(0, 10), 'short')}</time>}
        </span>
      </button>
      {count > 1 && (
        <span className="stepper">
          <IconButton
            icon="previous"
            label={t('panel.previous')}
            className="small"
            flip
            disabled={position === 0}
            onClick={() => move(position - 1)}
          />
          {t('panel.position', { i: position + 1, n: count })}
          <IconButton
            icon="next"
            label={t('panel.next')}
            className="small"
            flip
            disabled={position === count - 1}
            onClick={() => move(position + 1)}
          />
        </span>
      )}
      <button
        type="button"
        className="button small"
        title={t('panel.cite')}
        aria-label={t('panel.cite')}
        onClick={copy}
      >
        {copied ? t('panel.copied') : <Icon name="copy" />}
      </button>
      {article.url && (
        <a
          className="button small"
          href={article.url}
          target="_blank"
          rel="noreferrer noopener"
          title={t('panel.original')}
          aria-label={t('panel.original')}
        >
          <Icon name="out" />
        </a>
      )}
    </footer>
  );
}
