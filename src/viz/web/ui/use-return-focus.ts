// Where a part of the page opens over another, the focus goes in and, when it closes, back to what opened it.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

export function useReturnFocus(open: boolean, into?: RefObject<HTMLElement | null>): void {
  const opener = useRef<HTMLElement | null>(null);
  // At once: what is about to be hidden still has the focus now.
  useLayoutEffect(() => {
    const active = document.activeElement;
    opener.current = open && active instanceof HTMLElement && active !== document.body ? active : null;
    // A page that opens so by its address leaves the focus at its start.
    if (opener.current) into?.current?.focus({ preventScroll: true });
  }, [open, into]);
  useEffect(() => {
    if (!open) return undefined;
    const before = opener.current;
    return () => {
      const lost = document.activeElement === document.body || document.activeElement === into?.current;
      if (before?.isConnected && lost) before.focus();
    };
  }, [open, into]);
}
