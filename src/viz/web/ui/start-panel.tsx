// With nothing chosen: what the graph holds and good places to begin.
import { useExplorer } from '../data/explorer.ts';
import { Entity, Words } from './names.tsx';

const TOP = 12;

export function StartPanel() {
  const { t, index, dispatch } = useExplorer();
  const { totals } = index.slice;
  const actors = [...index.actors.values()].sort((a, b) => b.importance - a.importance).slice(0, TOP);
  return (
    <section className="start">
      <p className="totals">
        {(['actors', 'statements', 'events', 'articles'] as const).map((kind) => (
          <span key={kind}>{t(`count.${kind}`, { n: totals[kind] })}</span>
        ))}
      </p>
      <p className="muted">{t('panel.pick')}</p>
      <h2>{t('panel.topActors')}</h2>
      <ol className="top">
        {actors.map((a) => (
          <li key={a.id}>
            <Entity id={a.id} both />
            <span className="muted">{t.number(a.statements + a.mentioned)}</span>
          </li>
        ))}
      </ol>
      {index.disputed.size > 0 && (
        <button type="button" className="button" onClick={() => dispatch({ do: 'disputed' })}>
          {t('view.disputed')} · {t('count.events', { n: index.disputed.size })}
        </button>
      )}
      {index.stories.size > 0 && (
        <>
          <h2>{t('view.stories')}</h2>
          <ul className="stories">
            {[...index.stories]
              .sort(([, a], [, b]) => b.length - a.length)
              .slice(0, TOP)
              .map(([story, articles]) => (
                <li key={story}>
                  <button type="button" className="link" onClick={() => dispatch({ do: 'story', story })}>
                    <Words>{index.articles.get(articles[0]!)?.title ?? story}</Words>
                  </button>
                  <span className="muted">{t('count.articles', { n: articles.length })}</span>
                </li>
              ))}
          </ul>
        </>
      )}
    </section>
  );
}
