// One line of progress with counts and rate, on a terminal only; notes always.
import type { Effects } from './effects.ts';

export interface ProgressLine {
  step(done: number, total?: number): void;
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
    step(done, total) {
      if (!effects.isTerminal || now() - drawn < INTERVAL_MS) return;
      drawn = now();
      const rate = Math.round((done * 1000) / Math.max(1, drawn - started));
      draw(`${done}${total === undefined ? '' : ` of ${total}`} ${what}, ${rate}/s`);
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
