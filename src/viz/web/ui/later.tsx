// biome-ignore-all lint/a11y/noStaticElementInteractions: only watches where the focus is
// A stand-in at first; the widget itself once the picture is on screen and its code has come, so that neither waits for the other.
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useExplorer } from '../data/explorer.ts';

interface Props<P> {
  load(): Promise<ComponentType<P>>;
  props: P;
  /** Looks as the widget does; what it calls brings the widget at once. */
  children(hurry: () => void): ReactNode;
}

export function Later<P extends object>({ load, props, children }: Props<P>) {
  const drawn = useExplorer().useStore((s) => s.drawn);
  const [Widget, setWidget] = useState<ComponentType<P> | null>(null);
  const [hurried, setHurried] = useState(false);
  const [focused, setFocused] = useState(false);
  const wanted = drawn || hurried;
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once
  useEffect(() => {
    if (wanted) void load().then((widget) => setWidget(() => widget));
  }, [wanted]);
  // Who is in the middle of using the stand-in keeps it: with it the focus would go.
  if (Widget && (hurried || !focused)) return <Widget {...props} />;
  return (
    <span
      className="later"
      onFocus={() => setFocused(true)}
      onBlur={(e) => setFocused(e.currentTarget.contains(e.relatedTarget))}
    >
      {children(() => setHurried(true))}
    </span>
  );
}
