// One statement or event: the record in full, the events it speaks of, and what others say of the same event.
import { useExplorer } from '../data/explorer.ts';
import { RecordList } from './record-list.tsx';

export function RecordPanel({ id }: { id: string }) {
  const { t, index } = useExplorer();
  const rec = index.recs.get(id);
  const linked = rec?.statement?.reports.map((r) => r.event) ?? [];
  const sayers = rec?.event
    ? [...index.recs.values()].filter((r) => r.statement?.reports.some((x) => x.event === id))
    : [];
  return (
    <section>
      <h2>{t('panel.evidence')}</h2>
      <RecordList key={id} ids={[id]} open />
      {linked.length > 0 && (
        <>
          <h3>{t('panel.reports')}</h3>
          <RecordList ids={linked} />
        </>
      )}
      {sayers.length > 0 && (
        <>
          <h3>{t('panel.saidOf')}</h3>
          {(['asserts', 'denies', 'demands'] as const).map((how) => {
            const ids = sayers
              .filter((r) => r.statement!.reports.some((x) => x.event === id && x.how === how))
              .map((r) => r.id);
            if (ids.length === 0) return null;
            return (
              <div key={how} className={`how ${how}`}>
                <h4>
                  {t(`role.${how}`)} · {t('count.statements', { n: ids.length })}
                </h4>
                <RecordList ids={ids} />
              </div>
            );
          })}
        </>
      )}
    </section>
  );
}
