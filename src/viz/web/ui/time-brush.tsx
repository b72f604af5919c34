// The two handles under the bars of time: by pointer, touch and keyboard, from left to right and from right to left.
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useExplorer } from '../data/explorer.ts';
import { AriaLocale } from './aria-locale.tsx';

export interface BrushProps {
  low: number;
  high: number;
  last: number;
  /** The dates of a bar. */
  say(bar: number): string;
  choose(low: number, high: number): void;
}

export function TimeBrush({ low, high, last, say, choose }: BrushProps) {
  const { t } = useExplorer();
  return (
    <AriaLocale>
      <Slider
        aria-label={t('time.shown')}
        minValue={0}
        maxValue={last}
        value={[low, high]}
        onChange={([from, to]) => choose(from!, to!)}
      >
        {({ state }) => {
          // A value is the place of a bar; what is heard is its dates.
          Object.assign(state, { getThumbValueLabel: (i: number) => say(state.values[i]!) });
          return (
            <SliderTrack className="track">
              <SliderThumb
                index={0}
                className={`handle from${low === last ? ' movable' : ''}`}
                aria-label={t('time.from')}
              />
              <SliderThumb index={1} className="handle to" aria-label={t('time.to')} />
            </SliderTrack>
          );
        }}
      </Slider>
    </AriaLocale>
  );
}
