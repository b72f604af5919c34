// A page-filling word for loading, empty and broken: says what is the case and what to do.
import type { ReactNode } from 'react';

export function Notice(props: { title: string; help?: string; busy?: boolean; children?: ReactNode }) {
  return (
    <main className="notice" aria-busy={props.busy ?? false}>
      <div className={props.busy ? 'mark busy' : 'mark'} aria-hidden="true">
        قال
      </div>
      <h1 role={props.busy ? 'status' : 'alert'}>{props.title}</h1>
      {props.help && <p dir="auto">{props.help}</p>}
      {props.children}
    </main>
  );
}
