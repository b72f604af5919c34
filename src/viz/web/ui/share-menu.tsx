// Ways out of the page: a link, and (loaded when asked for) pictures and files of what is shown.
import { useEffect, useRef, useState } from 'react';
import { useExplorer } from '../data/explorer.ts';
import { Icon } from './icons.tsx';

const EXPORTS = ['png2', 'png4', 'svg', 'graphml', 'gexf', 'json', 'csv', 'cypher', 'notebook'] as const;

export function ShareMenu() {
  const explorer = useExplorer();
  const { t } = explorer;
  const theme = explorer.useStore((s) => s.theme);
  const menu = useRef<HTMLDetailsElement>(null);
  const [done, setDone] = useState('');
  useEffect(() => {
    const away = (e: Event) => {
      if (menu.current?.open && !menu.current.contains(e.target as Node)) menu.current.open = false;
    };
    const onKey = (e: KeyboardEvent) => {
      if (e.key === 'Escape' && menu.current) menu.current.open = false;
    };
    addEventListener('pointerdown', away);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('pointerdown', away);
      removeEventListener('keydown', onKey);
    };
  }, []);
  const finish = (message: string) => {
    setDone(message);
    setTimeout(() => setDone(''), 1800);
    if (menu.current) menu.current.open = false;
  };
  const run = async (what: (typeof EXPORTS)[number] | 'link') => {
    if (what === 'link') {
      await navigator.clipboard.writeText(location.href);
      finish(t('panel.copied'));
      return;
    }
    const { exportView } = await import('../export/export-view.ts');
    finish((await exportView(what, explorer, theme)) === 'copied' ? t('panel.copied') : '✓');
  };
  return (
    <details className="menu" ref={menu}>
      <summary className="button" title={t('share.title')} aria-label={t('share.title')}>
        <Icon name="share" />
        {done && <span role="status">{done}</span>}
      </summary>
      <div className="menu-list">
        {(['link', ...EXPORTS] as const).map((what) => (
          <button key={what} type="button" onClick={() => run(what)}>
            {t(`share.${what}`)}
          </button>
        ))}
      </div>
    </details>
  );
}
