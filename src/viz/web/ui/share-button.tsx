// Stands where the share menu will be, and brings it when asked.
import { useState } from 'react';
import { useExplorer } from '../data/explorer.ts';
import { Icon } from './icons.tsx';
import { Later } from './later.tsx';

const load = async () => (await import('./widgets.tsx')).ShareMenu;

export function ShareButton() {
  const { t } = useExplorer();
  const [open, setOpen] = useState(false);
  return (
    <div className="menu">
      <Later load={load} props={{ open }}>
        {(hurry) => (
          <button
            type="button"
            className="button"
            aria-haspopup="menu"
            aria-label={t('share.title')}
            onClick={() => {
              setOpen(true);
              hurry();
            }}
          >
            <Icon name="share" />
          </button>
        )}
      </Later>
    </div>
  );
}
