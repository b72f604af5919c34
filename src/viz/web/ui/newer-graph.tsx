// Watches for a build that runs and for a graph built meanwhile, and offers it; what one is reading never changes by itself.

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Meta } from '../../api.ts';
import { fetchMeta } from '../data/client.ts';
import { useExplorer } from '../data/explorer.ts';

const EVERY_MS = 20_000;
const WHILE_BUILDING_MS = 2000;

export function NewerGraph() {
  const { t, index } = useExplorer();
  const queries = useQueryClient();
  const [state, setState] = useState<'same' | 'newer' | 'offline'>('same');
  const [building, setBuilding] = useState<Meta['building']>(null);
  const { version } = index.slice;
  const every = building ? WHILE_BUILDING_MS : EVERY_MS;
  useEffect(() => {
    const look = () => {
      if (document.hidden) return;
      fetchMeta().then(
        (meta) => {
          setState(meta.version === version ? 'same' : 'newer');
          setBuilding(meta.building);
        },
        () => {
          setState('offline');
          setBuilding(null);
        },
      );
    };
    look();
    const timer = setInterval(look, every);
    return () => clearInterval(timer);
  }, [version, every]);
  if (building) {
    const { stage, done, total } = building;
    const share = total ? `${t.number(Math.floor((done / total) * 100))}%` : t.number(done);
    return <p className="building">{t('app.building', { stage: t(`build.${stage}`), share })}</p>;
  }
  if (state === 'same') return null;
  return (
    <p>
      {t(state === 'newer' ? 'app.newer' : 'app.offline')}{' '}
      {state === 'newer' && (
        <button type="button" className="link" onClick={() => queries.invalidateQueries()}>
          {t('app.load')}
        </button>
      )}
    </p>
  );
}
