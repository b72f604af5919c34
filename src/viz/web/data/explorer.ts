// What every part of the page reads: the loaded graph, what passes the filters, what is drawn, and the words for it.
import { createContext, useContext } from 'react';
import type { Meta } from '../../api.ts';
import type { Filtered } from '../derive/filter.ts';
import type { Index } from '../derive/records-index.ts';
import type { Scene } from '../derive/scene.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Action } from '../state/actions.ts';
import type { Store } from '../state/store.ts';
import type { View } from '../state/view.ts';

export interface Explorer {
  index: Index;
  meta: Meta;
  filtered: Filtered;
  scene: Scene;
  view: View;
  t: Translate;
  dispatch(action: Action): void;
  useStore: <T>(select: (store: Store) => T) => T;
}

export const ExplorerContext = createContext<Explorer | null>(null);

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new Error('outside the explorer');
  return explorer;
}
