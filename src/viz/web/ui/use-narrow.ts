// Whether the page is so narrow that its parts come as sheets; the width is that of narrow.css.
import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 900px)';

const subscribe = (changed: () => void) => {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
