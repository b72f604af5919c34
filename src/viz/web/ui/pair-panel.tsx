// What passes between two actors, both ways: stance over time, statements, events, and whom they have in common.
import { useMemo } from 'react';
import { useExplorer } from '../data/explorer.ts';
import { ofItself } from '../derive/records-index.ts';
import { Entity } from './names.tsx';
import { RecordList } from './record-list.tsx';
import { StanceChart } from './stance-chart.tsx';

export function PairPanel({ ends: [a, b] }: { ends: [string, string] }) {
  const { t, index, filtered } = useExplorer();
  const { between, common } = useMemo(() => {
    const between = filtered.recs.filter((r) =>
      a === b ? ofItself(r, a) : r.parts.includes(a) && r.parts.includes(b),
    );
    const partners = (id: string) =>
      new Set((index.recsOf.get(id) ?? []).flatMap((r) => r.parts.filter((p) => index.actors.has(p))));
    const [ofA, ofB] = [partners(a), partners(b)];
    const common = a === b ? [] : [...ofA].filter((id) => id !== a && id !== b && ofB.has(id));
    common.sort((x, y) => index.actors.get(y)!.importance - index.actors.get(x)!.importance);
    return { between, common };
  }, [filtered, index, a, b]);
  const links = (speaker: string, other: string) =>
    between
      .filter(
        (r) =>
          r.statement?.speaker === speaker &&
          (r.statement.to.includes(other) || r.statement.about.some((x) => x.actor === other)),
      )
      .map((r) => r.id);
  const [ab, ba] = [links(a, b), a === b ? [] : links(b, a)];
  const told = new Set([...ab, ...ba]);
  const events = between.filter((r) => r.event).map((r) => r.id);
  const both = between.filter((r) => r.statement && !told.has(r.id)).map((r) => r.id);
  const part = (from: string, to: string, ids: string[]) =>
    ids.length > 0 && (
      <>
        <h3 className="direction">
          <Entity id={from} /> <span className="arrow">{t('panel.arrow')}</span> <Entity id={to} />{' '}
          <span className="count">{t('count.statements', { n: ids.length })}</span>
        </h3>
        <StanceChart recs={between} speaker={from} about={to} />
        <RecordList key={`${from} ${to}`} ids={ids} />
      </>
    );
  return (
    <section className="pair">
      <h2>
        <Entity id={a} both /> {a === b ? <span className="muted">{t('panel.itself')}</span> : <Entity id={b} both />}
      </h2>
      {part(a, b, ab)}
      {part(b, a, ba)}
      {events.length > 0 && (
        <>
          <h3>{t('count.events', { n: events.length })}</h3>
          <RecordList ids={events} />
        </>
      )}
      {both.length > 0 && (
        <>
          <h3>{t('count.statements', { n: both.length })}</h3>
          <RecordList ids={both} />
        </>
      )}
      {common.length > 0 && (
        <>
          <h3>{t('panel.common')}</h3>
          <p className="entities">
            {common.slice(0, 20).map((id) => (
              <Entity key={id} id={id} />
            ))}
          </p>
        </>
      )}
    </section>
  );
}
