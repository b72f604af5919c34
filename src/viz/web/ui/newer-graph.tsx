// Watches for a graph built meanwhile and offers it; what one is reading never changes by itself.
import { useEffect, useState } from 'react';
import { fetchMeta } from '../data/client.ts';
import { useExplorer } from '../data/explorer.ts';
import { useInvalidate } from '../data/use-query.ts';

const EVERY_MS = 20_000;

export function NewerGraph() {
  const { t, index } = useExplorer();
  const invalidate = useInvalidate();
  const [state, setState] = useState<'same' | 'newer' | 'offline'>('same');
  const { version } = index.slice;
  useEffect(() => {
    setState('same');
    const timer = setInterval(() => {
      if (document.hidden) return;
      fetchMeta().then(
        (meta) => setState(meta.version === version ? 'same' : 'newer'),
        () => setState('offline'),
      );
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [version]);
  if (state === 'same') return null;
  return (
    <p>
      {t(state === 'newer' ? 'app.newer' : 'app.offline')}{' '}
      {state === 'newer' && (
        <button type="button" className="link" onClick={invalidate}>
          {t('app.load')}
        </button>
      )}
    </p>
  );
}
