// The page's state: the view with its history, and preferences that are the reader's own and no part of a link.
import { create } from 'zustand';
import type { Lang } from '../../api-words.ts';
import type { Theme } from '../canvas/palette.ts';
import { type Action, act } from './actions.ts';
import { type Effect, type History, push, pushEffect, redo, startHistory, undo } from './history.ts';
import { viewFromQuery, viewToQuery } from './url.ts';

/** What the palette's choice is for. */
export type SearchPurpose = { for: 'go' } | { for: 'path' | 'merge' | 'pair'; actor: string };
export interface Store {
  history: History;
  badLink: boolean;
  lang: Lang;
  theme: Theme;
  search: SearchPurpose | null;
  sheet: 'none' | 'filters' | 'panel';
  hovered: string | null;
  /** The picture has been on screen once: what can wait may load now. */
  drawn: boolean;
  /** Positions that a layout run found; a preference of this window, no part of a link. */
  placed: Record<string, [number, number]>;
  dispatch(action: Action): void;
  undo(): void;
  redo(): void;
  /** Notes a step on the server, so that undo can take it back. */
  did(effect: Effect): void;
  setLang(lang: Lang): void;
  setTheme(theme: Theme): void;
  set(change: Partial<Pick<Store, 'search' | 'sheet' | 'hovered' | 'drawn' | 'badLink' | 'placed'>>): void;
}

const LANG_KEY = 'qala-lang';
const THEME_KEY = 'qala-theme';
const JOIN_MS = 1000;

const remembered = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};
const remember = (key: string, value: string) => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
};

function firstLang(params: URLSearchParams): Lang {
  const asked = params.get('lang') ?? remembered(LANG_KEY) ?? navigator.language;
  return asked.startsWith('ar') ? 'ar' : 'en';
}

export function createStore() {
  const params = new URLSearchParams(location.search);
  const { view, ok } = viewFromQuery(location.hash.slice(1));
  const dark = remembered(THEME_KEY) ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  let lastAt = 0;
  const store = create<Store>((set) => ({
    history: startHistory(view),
    badLink: !ok,
    lang: firstLang(params),
    theme: dark === 'dark' ? 'dark' : 'light',
    search: null,
    sheet: view.selected || view.reading ? 'panel' : 'none',
    hovered: null,
    drawn: false,
    placed: {},
    dispatch: (action) =>
      set(({ history, sheet }) => {
        const joins = performance.now() - lastAt < JOIN_MS;
        lastAt = performance.now();
        const opened = action.do === 'select' && action.what !== null ? ('panel' as const) : sheet;
        return { history: push(history, act(history.present, action), action, joins), sheet: opened };
      }),
    undo: () => set((s) => ({ history: undo(s.history) ?? s.history })),
    redo: () => set((s) => ({ history: redo(s.history) ?? s.history })),
    did: (effect) => set((s) => ({ history: pushEffect(s.history, effect) })),
    setLang: (lang) => {
      remember(LANG_KEY, lang);
      set({ lang });
    },
    setTheme: (theme) => {
      remember(THEME_KEY, theme);
      set({ theme });
    },
    set: (change) => set(change),
  }));
  store.subscribe(({ history: { present } }, before) => {
    if (present === before.history.present) return;
    const query = viewToQuery(present);
    history.replaceState(null, '', query ? `#${query}` : location.pathname + location.search);
  });
  addEventListener('hashchange', () => {
    const next = viewFromQuery(location.hash.slice(1));
    if (next.ok) store.getState().dispatch({ do: 'go', view: next.view });
  });
  return store;
}
