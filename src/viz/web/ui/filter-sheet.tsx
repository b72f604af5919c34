// The filters on a phone: over the page, with the focus kept inside until they are closed.
import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useExplorer } from '../data/explorer.ts';
import { AriaLocale } from './aria-locale.tsx';

export default function FilterSheet({ children }: { children: ReactNode }) {
  const { t, useStore } = useExplorer();
  const set = useStore((s) => s.set);
  return (
    <AriaLocale>
      <ModalOverlay className="sheet-cover" isOpen isDismissable onOpenChange={() => set({ sheet: 'none' })}>
        <Modal className="sheet">
          <Dialog aria-label={t('filter.title')} className="inside">
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  );
}
