// Ways out of the page: a link, and (loaded when asked for) pictures and files of what is shown.
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useExplorer } from '../data/explorer.ts';
import { AriaLocale } from './aria-locale.tsx';
import { Icon } from './icons.tsx';

const EXPORTS = [
  'png2', 'png4', 'svg', 'graphml', 'gexf', 'json', 'csv-actors', 'csv-statements', 'csv-events', 'cypher', 'notebook',
] as const; // biome-ignore format: a list
const SHOWN_MS = 1800;

export function ShareMenu({ open }: { open: boolean }) {
  const explorer = useExplorer();
  const { t } = explorer;
  const theme = explorer.useStore((s) => s.theme);
  const [done, setDone] = useState('');
  const finish = (message: string) => {
    setDone(message);
    setTimeout(() => setDone(''), SHOWN_MS);
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
    <AriaLocale>
      <MenuTrigger defaultOpen={open}>
        <Button className="button" aria-label={t('share.title')} data-tip={t('share.title')} autoFocus={open}>
          <Icon name="share" />
          {done && <span role="status">{done}</span>}
        </Button>
        <Popover placement="bottom end">
          <Menu className="menu-list" aria-label={t('share.title')}>
            {(['link', ...EXPORTS] as const).map((what) => (
              <MenuItem key={what} id={what} onAction={() => void run(what)}>
                {t(`share.${what}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </AriaLocale>
  );
}
