// Undo and redo for everything: the views one passed through, and what a step did beyond the page (a judgement).
// Quick repeats of one action are one step.
import type { Action } from './actions.ts';
import type { View } from './view.ts';

/** What a step did on the server, and how to take it back. */
export interface Effect {
  undo(): void;
  redo(): void;
}
interface Step {
  view: View;
  effect: Effect | null;
}
export interface History {
  /** Views before each step. */
  past: Step[];
  present: View;
  /** Views after each step that was taken back. */
  future: Step[];
  /** Kind of the last step, to join a drag of the time brush into one. */
  last: string | null;
}

const LIMIT = 200;
/** Steps that come in streams; the first of a stream makes the entry. */
const STREAMS = new Set<Action['do']>(['time', 'min-sources', 'pin']);

export const startHistory = (present: View): History => ({ past: [], present, future: [], last: null });

const kindOf = (action: Action): string => {
  if (action.do === 'time') return `time ${Object.keys(action.change).sort().join(' ')}`;
  return action.do === 'pin' ? `pin ${action.id}` : action.do;
};

export function push(history: History, present: View, action: Action, joins: boolean): History {
  if (present === history.present) return history;
  const last = kindOf(action);
  if (joins && STREAMS.has(action.do) && history.last === last) return { ...history, present, future: [] };
  const past = [...history.past, { view: history.present, effect: null }].slice(-LIMIT);
  return { past, present, future: [], last };
}

/** A step that changed nothing in the view but something on the server. */
export const pushEffect = (history: History, effect: Effect): History => ({
  past: [...history.past, { view: history.present, effect }].slice(-LIMIT),
  present: history.present,
  future: [],
  last: null,
});

export function undo({ past, present, future }: History): History | null {
  const step = past.at(-1);
  if (!step) return null;
  step.effect?.undo();
  return {
    past: past.slice(0, -1),
    present: step.view,
    future: [{ view: present, effect: step.effect }, ...future],
    last: null,
  };
}

export function redo({ past, present, future }: History): History | null {
  const [step, ...rest] = future;
  if (!step) return null;
  step.effect?.redo();
  return { past: [...past, { view: present, effect: step.effect }], present: step.view, future: rest, last: null };
}
