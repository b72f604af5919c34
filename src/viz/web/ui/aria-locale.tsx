// Tells React Aria the language of the page: from it follow its own words, the direction of arrow keys, and sides.
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useExplorer } from '../data/explorer.ts';

const LOCALE = { en: 'en-GB', ar: 'ar-AE-u-nu-latn' } as const;

export function AriaLocale({ children }: { children: ReactNode }) {
  const { t } = useExplorer();
  return <I18nProvider locale={LOCALE[t.lang]}>{children}</I18nProvider>;
}
