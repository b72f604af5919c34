// Undo and redo for everything: the views one passed through. Quick repeats of one action are one step.
import type { Action } from './actions.ts';
import type { View } from './view.ts';

export interface History {
  past: View[];
  present: View;
  future: View[];
  /** Kind of the last step, to join a drag of the time brush into one. */
  last: string | null;
}

const LIMIT = 200;
/** Steps that come in streams; the first of a stream makes the entry. */
const STREAMS = new Set<Action['do']>(['time', 'min-sources', 'pin']);

export const startHistory = (present: View): History => ({ past: [], present, future: [], last: null });

export function push(history: History, present: View, action: Action, joins: boolean): History {
  if (present === history.present) return history;
  const kind =
    action.do === 'time'
      ? `time ${Object.keys(action.change).sort().join(' ')}`
      : action.do === 'pin'
        ? `pin ${action.id}`
        : action.do;
  if (joins && STREAMS.has(action.do) && history.last === kind) return { ...history, present, future: [] };
  return { past: [...history.past, history.present].slice(-LIMIT), present, future: [], last: kind };
}

export function undo(history: History): History {
  const previous = history.past.at(-1);
  if (!previous) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    last: null,
  };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future, last: null };
}
