// Records by id with their evidence, a page at a time.

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchRecords } from '../data/client.ts';
import { useExplorer } from '../data/explorer.ts';
import { RecordCard } from './record-card.tsx';

const STEP = 20;

export function RecordList({ ids, open = false }: { ids: string[]; open?: boolean }) {
  const { t, index } = useExplorer();
  const [shown, setShown] = useState(STEP);
  const page = ids.slice(0, shown);
  const records = useQuery({
    queryKey: ['records', index.slice.version, page],
    queryFn: () => fetchRecords(page),
    enabled: page.length > 0,
    placeholderData: keepPreviousData,
  });
  if (page.length === 0) return <p className="muted">{t('table.empty')}</p>;
  if (records.isError) return <p role="alert">{t('app.offline')}</p>;
  const known = records.data?.records.filter((r) => page.includes(r.id)) ?? [];
  return (
    <div className="records" aria-busy={records.isFetching}>
      {known.map((record) => (
        <RecordCard key={record.id} record={record} open={open} />
      ))}
      {ids.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
          {t('filter.more', { n: ids.length - shown })}
        </button>
      )}
    </div>
  );
}
