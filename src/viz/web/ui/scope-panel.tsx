// What a path, a story or the disagreements hold, to read along: the links of a chain with their proofs, the articles of a story,
// who asserts an event and who denies it.

import { useQuery } from '@tanstack/react-query';
import { fetchPaths } from '../data/client.ts';
import { useExplorer } from '../data/explorer.ts';
import { pairOf } from '../state/view.ts';
import { Dotted, Entity, Words } from './names.tsx';
import { RecordList } from './record-list.tsx';

const LINKS = 5;

function PathPanel({ ends: [from, to] }: { ends: [string, string] }) {
  const { t, index } = useExplorer();
  const found = useQuery({
    queryKey: ['paths', index.slice.version, [from, to]],
    queryFn: () => fetchPaths(from, to),
  });
  return (
    <section className="scope">
      <h2>{t('view.path', { a: t.nameOf(index.actors.get(from), from), b: t.nameOf(index.actors.get(to), to) })}</h2>
      {found.data?.paths.map(({ actors, records }) => (
        <details
          key={actors.join(' ')}
          open={found.data!.paths.length === 1 || actors === found.data!.paths[0]!.actors}
        >
          <summary>
            {actors.map((id, i) => (
              <span key={id}>
                {i > 0 && <span className="muted"> · </span>}
                <Words>{t.nameOf(index.actors.get(id), id)}</Words>
              </span>
            ))}
          </summary>
          {records.map((ids, i) => (
            <div key={actors[i + 1]}>
              <h3 className="direction">
                <Entity id={actors[i]!} /> <span className="muted">·</span> <Entity id={actors[i + 1]!} />{' '}
                <span className="count">{t('count.records', { n: ids.length })}</span>
              </h3>
              <RecordList ids={ids.slice(0, LINKS)} />
            </div>
          ))}
        </details>
      ))}
    </section>
  );
}

function StoryPanel({ story }: { story: string }) {
  const { t, index, filtered, dispatch } = useExplorer();
  const articles = (index.stories.get(story) ?? [story]).flatMap((id) => index.articles.get(id) ?? []);
  const shared = [...filtered.recs].sort((a, b) => b.articles.length - a.articles.length);
  return (
    <section className="scope">
      <h2>{t('view.stories')}</h2>
      <ul className="stories">
        {articles.map((a) => (
          <li key={a.id}>
            <button
              type="button"
              className="link"
              onClick={() => dispatch({ do: 'read', article: a.id, record: null })}
            >
              <Words>{a.title}</Words>
            </button>
            <span className="muted">
              <Dotted>{[a.source, t.date(a.publishedAt?.slice(0, 10) ?? null, 'short')]}</Dotted>
            </span>
          </li>
        ))}
      </ul>
      <h3>{t('count.records', { n: shared.length })}</h3>
      <RecordList ids={shared.map((r) => r.id)} />
    </section>
  );
}

function DisputedPanel() {
  const { t, index } = useExplorer();
  const sayers = (event: string, how: 'asserts' | 'denies') => [
    ...new Set(
      index.slice.statements
        .filter((s) => s.reports.some((r) => r.event === event && r.how === how))
        .flatMap((s) => s.speaker ?? []),
    ),
  ];
  return (
    <section className="scope">
      <h2>
        {t('view.disputed')} <span className="count">{t('count.events', { n: index.disputed.size })}</span>
      </h2>
      {[...index.disputed].sort().map((event) => (
        <div key={event}>
          <RecordList ids={[event]} />
          {(['asserts', 'denies'] as const).map((how) => {
            const who = sayers(event, how);
            return (
              who.length > 0 && (
                <p key={how} className={`entities how ${how}`}>
                  <b>{t(`role.${how}`)}:</b>{' '}
                  {who.map((id) => (
                    <Entity key={id} id={id} />
                  ))}
                </p>
              )
            );
          })}
        </div>
      ))}
    </section>
  );
}

export function ScopePanel() {
  const { view } = useExplorer();
  if (view.scope === 'path' && view.focus) return <PathPanel ends={pairOf(view.focus)} />;
  if (view.scope === 'story' && view.focus) return <StoryPanel story={view.focus} />;
  return <DisputedPanel />;
}
