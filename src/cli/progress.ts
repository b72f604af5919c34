// One line of progress with counts and rate, on a terminal only; notes always.
import type { Effects } from './effects.ts';

export interface ProgressLine {
  /** `stage`: what is being done, where there are several steps. */
  step(done: number, total?: number, stage?: string): void;
  note(text: string): void;
  end(): void;
}

const INTERVAL_MS = 100;

export function createProgress(effects: Effects, what: string, now: () => number = Date.now): ProgressLine {
  const started = now();
  let drawn = 0;
  let latest = '';
  const clear = () => {
    if (latest) effects.stderr.write('\r\u001b[K');
  };
  const draw = (text: string) => {
    clear();
    latest = text;
    effects.stderr.write(text);
  };
  return {
    step(done, total, stage) {
      if (!effects.isTerminal || now() - drawn < INTERVAL_MS) return;
      drawn = now();
      const rate = Math.round((done * 1000) / Math.max(1, drawn - started));
      draw(`${stage ? `${stage}: ` : ''}${done}${total === undefined ? '' : ` of ${total}`} ${what}, ${rate}/s`);
    },
    note(text) {
      clear();
      latest = '';
      effects.stderr.write(`${text}\n`);
    },
    end() {
      clear();
      latest = '';
    },
  };
}
