// biome-ignore-all lint/a11y/useSemanticElements: looks and speaks as what will stand here
// Stands where a choice of one of a few will be, and already works.
import type { ComponentType } from 'react';
import { Later } from './later.tsx';

export interface SegmentedProps<T extends string> {
  label: string;
  /** `label` says in full what a short `text` means. */
  options: readonly { id: T; text: string; label?: string }[];
  value: T;
  choose(id: T): void;
  small?: boolean;
}

export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, options, value, choose, small } = props;
  const load = async () => (await import('./widgets.tsx')).Choice as ComponentType<SegmentedProps<T>>;
  return (
    <Later load={load} props={props}>
      {() => (
        <div className={small ? 'segmented small' : 'segmented'} role="radiogroup" aria-label={label}>
          {options.map((o) => (
            <button
              key={o.id}
              type="button"
              role="radio"
              aria-checked={o.id === value}
              aria-label={o.label}
              onClick={() => choose(o.id)}
            >
              {o.text}
            </button>
          ))}
        </div>
      )}
    </Later>
  );
}
