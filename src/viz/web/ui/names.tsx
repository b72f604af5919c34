// Names and words of the text, each marked with its language, so that fonts, direction and screen readers follow.

import { Fragment } from 'react';
import { SHAPES } from '../canvas/style.ts';
import { useExplorer } from '../data/explorer.ts';
import type { NodeKind } from '../derive/scene.ts';

const ARABIC = /\p{Script=Arabic}/u;
export const scriptOf = (text: string): 'ar' | 'en' => (ARABIC.test(text) ? 'ar' : 'en');

/** Words of an article or a name, in their own direction. */
export function Words({ children, className }: { children: string; className?: string }) {
  const lang = scriptOf(children);
  return (
    <bdi lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'} className={className}>
      {children}
    </bdi>
  );
}

/** Texts side by side, each in its own direction: an outlet and a date, a kind and a place. */
export function Dotted({ children }: { children: (string | null | undefined)[] }) {
  const texts = children.filter((text): text is string => Boolean(text));
  return texts.map((text, i) => (
    <Fragment key={text}>
      {i > 0 && ' · '}
      <Words>{text}</Words>
    </Fragment>
  ));
}

/** A mark in the shape and colour of a kind, as on the canvas. */
export function KindMark({ kind }: { kind: NodeKind }) {
  return <span className={`mark-${SHAPES[kind]} kind kind-${kind}`} aria-hidden="true" />;
}

/** An actor or place as a button that opens it. */
export function Entity({ id, both = false }: { id: string; both?: boolean }) {
  const { index, t, dispatch } = useExplorer();
  const actor = index.actors.get(id);
  const item = actor ?? index.places.get(id);
  if (!item) return <span className="entity unknown">{id}</span>;
  const other = both ? t.otherName(item) : null;
  return (
    <button
      type="button"
      className="entity"
      onClick={() => dispatch({ do: 'select', what: { kind: actor ? 'actor' : 'place', id } })}
    >
      <KindMark kind={actor ? actor.kind : 'place'} />
      <Words>{t.nameOf(item)}</Words>
      {other && <Words className="other">{other}</Words>}
    </button>
  );
}
