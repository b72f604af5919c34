// One line of progress with counts and the rate of the step at hand, on a terminal only; notes always.
import type { Effects } from './effects.ts';

/** What is being done, where there are several steps, and what is counted: null for a step that counts nothing. */
export interface ProgressStep {
  name: string;
  what: string | null;
}

export interface ProgressLine {
  step(done: number, total?: number, of?: ProgressStep): void;
  note(text: string): void;
  end(): void;
}

const INTERVAL_MS = 100;

export function createProgress(effects: Effects, what: string, now: () => number = Date.now): ProgressLine {
  let [step, started, first] = ['', now(), 0];
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
    step(done, total, of = { name: '', what }) {
      const isNew = of.name !== step;
      if (isNew) [step, started, first] = [of.name, now(), done];
      if (!effects.isTerminal || (!isNew && now() - drawn < INTERVAL_MS)) return;
      drawn = now();
      const head = of.name ? `${of.name}: ` : '';
      if (of.what === null) return draw(`${head}…`);
      const count = `${done}${total === undefined ? '' : ` of ${total}`} ${of.what}`;
      const seconds = (drawn - started) / 1000;
      draw(`${head}${count}${seconds > 0 ? `, ${Math.round((done - first) / seconds)}/s` : ''}`);
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
