// Records through time: bars, two handles to choose a span, two clocks, the undated apart, and play.
import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { useExplorer } from '../data/explorer.ts';
import { timeline } from '../derive/timeline.ts';
import { IconButton } from './icon-button.tsx';
import { Later } from './later.tsx';

const PLAY_MS = 700;
const loadBrush = async () => (await import('./widgets.tsx')).TimeBrush;

/** The handles at their places until they can be moved. */
function StillBrush({ low, high }: { low: number; high: number }) {
  return (
    <div className="track" aria-hidden="true">
      <span className="handle" style={{ insetInlineStart: `calc(${low * 100}% - 12px)` }} />
      <span className="handle" style={{ insetInlineStart: `calc(${high * 100}% - 12px)` }} />
    </div>
  );
}

export function TimePanel() {
  const { t, view, filtered, dispatch } = useExplorer();
  const { clock, from, to, undated } = view.time;
  const line = useMemo(() => timeline(filtered.untimed, clock), [filtered.untimed, clock]);
  const { bars } = line;
  const last = bars.length - 1;
  const found = (day: string | null, edge: 'from' | 'to', otherwise: number) => {
    if (day === null) return otherwise;
    const i = bars.findIndex((b) => (edge === 'from' ? b.to >= day : b.to >= day));
    return i < 0 ? last : i;
  };
  const low = found(from, 'from', 0);
  const high = Math.max(low, found(to, 'to', last));
  const most = Math.max(1, ...bars.map((b) => b.statements + b.events));
  const choose = (a: number, b: number) => {
    const [lo, hi] = a <= b ? [a, b] : [b, a];
    dispatch({ do: 'time', change: { from: lo <= 0 ? null : bars[lo]!.from, to: hi >= last ? null : bars[hi]!.to } });
  };
  const [playing, setPlaying] = useState(false);
  const playAt = useRef({ low, high, last });
  playAt.current = { low, high, last };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock reads where it is from `playAt`
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const now = playAt.current;
      const width = now.low === 0 && now.high === now.last ? 0 : now.high - now.low;
      const next =
        now.high >= now.last && !(now.low === 0 && now.high === now.last)
          ? null
          : now.low === 0 && now.high === now.last
            ? 0
            : now.low + 1;
      if (next === null) {
        setPlaying(false);
        dispatch({ do: 'time', change: { from: null, to: null } });
      } else
        dispatch({ do: 'time', change: { from: bars[next]!.from, to: bars[Math.min(now.last, next + width)]!.to } });
    }, PLAY_MS);
    return () => clearInterval(timer);
  }, [playing, bars]);

  const edge = (i: number, side: 'from' | 'to'): string => {
    const bar = bars[i];
    if (!bar) return '';
    const digits = bar.far || line.step === 'month' ? 7 : line.step === 'year' ? 4 : 10;
    return t.date(
      (line.step === 'week' && !bar.far ? bar.from : bar[side]).slice(0, digits),
      bars.some((b) => b.far) ? 'short' : 'long',
    );
  };
  const label = (i: number): string => (bars[i]?.far ? `${edge(i, 'from')} – ${edge(i, 'to')}` : edge(i, 'from'));
  return (
    <section className="time" aria-label={t('time.title')}>
      <div className="time-head">
        <select
          value={clock}
          aria-label={t('time.clock')}
          onChange={(e) =>
            dispatch({ do: 'time', change: { clock: e.target.value as typeof clock, from: null, to: null } })
          }
        >
          <option value="happened">{t('time.happened')}</option>
          <option value="published">{t('time.published')}</option>
        </select>
        {bars.length > 1 && (
          <IconButton
            icon={playing ? 'stop' : 'play'}
            label={t(playing ? 'time.stop' : 'time.play')}
            className="small"
            onClick={() => setPlaying(!playing)}
          />
        )}
        {line.undated > 0 && (
          <label className="facet">
            <input
              type="checkbox"
              checked={undated}
              onChange={(e) => dispatch({ do: 'time', change: { undated: e.target.checked } })}
            />
            {t('time.undated', { n: line.undated })}
          </label>
        )}
        <output className="span">
          {bars.length > 0 && (low === high ? label(low) : `${edge(low, 'from')} – ${edge(high, 'to')}`)}
          {bars.length === 0 && t('time.none')}
        </output>
      </div>
      {bars.length > 0 && (
        <div className="brush" style={{ '--bars': bars.length } as CSSProperties}>
          <div className="bars" aria-hidden="true">
            {bars.map((b, i) => (
              <button
                key={b.from}
                type="button"
                tabIndex={-1}
                className={`bar-slot${i >= low && i <= high ? ' in' : ''}${b.far ? ' far' : ''}`}
                title={`${label(i)}: ${b.statements + b.events}`}
                onClick={() => choose(i, i)}
              >
                <span className="bar event" style={{ blockSize: `${(b.events / most) * 100}%` }} />
                <span className="bar statement" style={{ blockSize: `${(b.statements / most) * 100}%` }} />
              </button>
            ))}
          </div>
          {bars.length > 1 && (
            <Later load={loadBrush} props={{ low, high, last, say: label, choose }}>
              {() => <StillBrush low={low / last} high={high / last} />}
            </Later>
          )}
          <div className="ends" aria-hidden="true">
            <span>{label(0)}</span>
            {last > 0 && <span>{label(last)}</span>}
          </div>
        </div>
      )}
    </section>
  );
}
