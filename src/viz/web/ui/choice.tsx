// One of a few, side by side: arrow keys move the choice along the line of reading.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { AriaLocale } from './aria-locale.tsx';
import type { SegmentedProps } from './segmented.tsx';

export function Choice<T extends string>({ label, options, value, choose, small }: SegmentedProps<T>) {
  return (
    <AriaLocale>
      <ToggleButtonGroup
        className={small ? 'segmented small' : 'segmented'}
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => choose([...keys][0] as T)}
      >
        {options.map((o) => (
          <ToggleButton key={o.id} id={o.id} aria-label={o.label}>
            {o.text}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </AriaLocale>
  );
}
