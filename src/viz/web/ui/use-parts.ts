// Some parts of a record, as one that stays the same object while they do: what costs is derived again only when one of them changes.
import { useRef } from 'react';

export function useParts<T extends object, K extends keyof T>(whole: T, keys: readonly K[]): Pick<T, K> {
  const last = useRef<Pick<T, K>>(null);
  if (!last.current || keys.some((key) => last.current![key] !== whole[key]))
    last.current = Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<T, K>;
  return last.current;
}
