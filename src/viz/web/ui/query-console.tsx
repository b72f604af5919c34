// biome-ignore-all lint/a11y/useSemanticElements: a scrolling region needs its role and name
// Read-only Cypher with completion from the graph's own schema. The editor is loaded only here.
import { useEffect, useRef, useState } from 'react';
import type { QueryResponse } from '../../api.ts';
import { ProblemError, runQuery } from '../data/client.ts';
import { useExplorer } from '../data/explorer.ts';
import { csvOf } from '../derive/csv.ts';
import { createEditor, type Editor } from '../export/cypher-editor.ts';
import { saveFile } from '../export/save.ts';
import { viewAsCypher } from '../export/view-cypher.ts';
import { Icon } from './icons.tsx';
import { Words } from './names.tsx';

const FIRST = `MATCH (a:Actor)-[:SAID]->(s:Statement)-[r:ABOUT]->(b:Actor)
RETURN a.name, r.stance, b.name, s.text, s.id
LIMIT 50`;

const textOf = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell);

/** Ids of things the page can show, wherever they stand in a result. */
function idsIn(cell: unknown, known: (id: string) => boolean, found: Set<string>) {
  if (typeof cell === 'string' && known(cell)) found.add(cell);
  else if (Array.isArray(cell)) for (const c of cell) idsIn(c, known, found);
  else if (cell && typeof cell === 'object') for (const c of Object.values(cell)) idsIn(c, known, found);
}

export default function QueryConsole() {
  const { t, meta, index, view, dispatch, scene } = useExplorer();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const [text, setText] = useState(FIRST);
  const [{ data, error, pending }, setRun] = useState<{ data?: QueryResponse; error?: unknown; pending: boolean }>({
    pending: false,
  });
  const ask = (cypher: string) => {
    setRun({ pending: true });
    runQuery(cypher).then(
      (data) => setRun({ data, pending: false }),
      (error: unknown) => setRun({ error, pending: false }),
    );
  };
  const go = useRef(() => {});
  go.current = () => editor.current && ask(editor.current.text());

  // biome-ignore lint/correctness/useExhaustiveDependencies: one editor while the drawer is open
  useEffect(() => {
    if (!host.current || !meta.can.query) return;
    editor.current = createEditor(host.current, {
      text,
      schema: meta.schema,
      label: t('query.editor'),
      run: () => go.current(),
      changed: setText,
    });
    return () => editor.current?.destroy();
  }, [meta]);
  if (!meta.can.query) return <p className="muted">{t('query.unavailable')}</p>;
  const ids = new Set<string>();
  if (data) for (const row of data.rows) idsIn(row, (id) => index.actors.has(id) || index.recs.has(id), ids);
  const show = () => {
    const actors = [...ids]
      .flatMap((id) => (index.actors.has(id) ? [id] : (index.recs.get(id)?.parts ?? [])))
      .filter((id) => index.actors.has(id));
    const keep = new Set(actors);
    dispatch({ do: 'hide', ids: scene.nodes.map((n) => n.id).filter((id) => index.actors.has(id) && !keep.has(id)) });
  };
  return (
    <div className="query">
      <div className="query-head">
        <button type="button" className="button primary" onClick={() => go.current()} disabled={pending}>
          <Icon name="play" /> {t('query.run')}
        </button>
        <button type="button" className="button" onClick={() => editor.current?.replace(viewAsCypher(view))}>
          {t('share.cypher')}
        </button>
        <span className="muted">{t('query.help')}</span>
      </div>
      <div ref={host} className="editor" dir="ltr" />
      {error !== undefined && (
        <p role="alert" className="error">
          {error instanceof ProblemError ? error.message : t('app.offline')}
        </p>
      )}
      {data && (
        <>
          <div className="query-head">
            <span role="status">
              {t('query.rows', { n: data.rows.length })}
              {data.truncated && ` (${t('query.truncated')})`}
            </span>
            {ids.size > 0 && (
              <button type="button" className="button small" onClick={show}>
                {t('query.show')}
              </button>
            )}
            <button
              type="button"
              className="button small"
              onClick={() =>
                saveFile(
                  'qala-query.csv',
                  csvOf(
                    data.columns,
                    data.rows.map((row) => row.map(textOf)),
                  ),
                  'text/csv',
                )
              }
            >
              {t('table.csv')}
            </button>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable */}
          <div className="results" tabIndex={0} role="region" aria-label={t('query.title')}>
            <table>
              <thead>
                <tr>
                  {data.columns.map((c) => (
                    <th key={c} scope="col" dir="ltr">
                      {c}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.rows.map((row, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity
                  <tr key={i}>
                    {row.map((cell, j) => (
                      <td key={data.columns[j]}>
                        <Words>{textOf(cell)}</Words>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </div>
  );
}
