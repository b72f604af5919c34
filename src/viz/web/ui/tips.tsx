// Says what a button with an icon does when it is pointed at for a moment or reached by keyboard: one tip for the whole page.
import { useEffect, useRef, useState } from 'react';
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components';
import { AriaLocale } from './aria-locale.tsx';

const WAIT_MS = 500;
const tipped = (target: EventTarget | null) => (target as Element | null)?.closest?.('[data-tip]') ?? null;

export function Tips() {
  const [at, setAt] = useState<Element | null>(null);
  const anchor = useRef<Element | null>(null);
  anchor.current = at;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (element: Element | null, wait: number) => {
      clearTimeout(timer);
      if (element) timer = setTimeout(() => setAt(element), wait);
      else setAt(null);
    };
    const over = (e: PointerEvent) => {
      if (e.pointerType !== 'touch') show(tipped(e.target), WAIT_MS);
    };
    const focus = (e: FocusEvent) => {
      const element = tipped(e.target);
      show(element?.matches(':focus-visible') ? element : null, 0);
    };
    const hide = () => show(null, 0);
    const listeners = { pointerover: over, focusin: focus, focusout: hide, pointerdown: hide, keydown: hide };
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name, listener as EventListener);
    return () => {
      clearTimeout(timer);
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name, listener as EventListener);
    };
  }, []);
  if (!at?.isConnected) return null;
  // Beside the column of buttons over the picture, so that none hides the next.
  const placement = at.closest('.controls') ? 'start' : 'bottom';
  return (
    <AriaLocale>
      <TooltipTriggerStateContext
        value={{ isOpen: true, shouldSkipAnimation: true, open() {}, close: () => setAt(null) }}
      >
        <Tooltip key={(at as HTMLElement).dataset.tip} className="tip" triggerRef={anchor} placement={placement}>
          {(at as HTMLElement).dataset.tip}
        </Tooltip>
      </TooltipTriggerStateContext>
    </AriaLocale>
  );
}
