// biome-ignore-all lint/a11y/useFocusableInteractive: rows are virtual: roles carry what table elements could not
// biome-ignore-all lint/a11y/useSemanticElements: rows are virtual: roles carry what table elements could not
// The picture as a table: the same actors, statements and events, sortable, all reachable by keyboard and screen reader.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useExplorer } from '../data/explorer.ts';
import { type Column, rowCount, TABLES, tableOf } from '../derive/table.ts';
import { tableCsv } from '../derive/table-csv.ts';
import { saveFile } from '../export/save.ts';
import { AriaLocale } from './aria-locale.tsx';
import { Words } from './names.tsx';

const ROW = 34;

export default function TableView() {
  const { t, view, index, scene, filtered, dispatch } = useExplorer();
  const [chosen, setName] = useState<(typeof TABLES)[number]>('actors');
  const [sort, setSort] = useState<{ column: string; down: boolean } | null>(null);
  const table = useMemo(() => tableOf(chosen, { index, scene, filtered, t }), [chosen, index, scene, filtered, t]);
  const rows = useMemo(() => {
    if (!sort) return table.rows;
    const at = table.columns.findIndex((c) => c.key === sort.column);
    const collator = new Intl.Collator(t.lang, { numeric: true });
    const compare = (a: string | number, b: string | number) =>
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return [...table.rows].sort((a, b) => compare(a.cells[at]!, b.cells[at]!) * (sort.down ? -1 : 1));
  }, [table, sort, t.lang]);
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const selectedAt = rows.findIndex((r) => r.id === view.selected?.id);
  const [focusAt, setFocusAt] = useState(0);
  const current = Math.min(focusAt, Math.max(0, rows.length - 1));
  const focusRow = (i: number) => {
    const to = Math.max(0, Math.min(rows.length - 1, i));
    setFocusAt(to);
    virtual.scrollToIndex(to);
    const row = () => scroll.current?.querySelector<HTMLElement>(`[data-row="${to}"]`);
    if (row()) row()!.focus();
    else requestAnimationFrame(() => row()?.focus());
  };
  const open = (i: number) => {
    const row = rows[i];
    if (row) dispatch({ do: 'select', what: { kind: row.kind, id: row.id } });
  };
  const columns = { gridTemplateColumns: table.columns.map((c) => c.width).join(' ') };
  const shown = ({ key }: Column, cell: string | number) => {
    if (typeof cell === 'number') return t.number(cell);
    if (cell === '') return '';
    return <Words>{key === 'date' ? t.date(cell, 'short') : cell}</Words>;
  };
  const order = (c: Column) => (sort?.column === c.key ? (sort.down ? 'descending' : 'ascending') : 'none');
  return (
    <AriaLocale>
      <Tabs
        className="table"
        selectedKey={chosen}
        onSelectionChange={(name) => {
          setName(name as typeof chosen);
          setSort(null);
          setFocusAt(0);
        }}
      >
        <div className="tabs">
          <TabList aria-label={t('table.title')}>
            {TABLES.map((name) => (
              <Tab key={name} id={name}>
                {t(`table.${name}`)}{' '}
                <span className="count">{t.number(rowCount(name, { index, scene, filtered }))}</span>
              </Tab>
            ))}
          </TabList>
          <button
            type="button"
            className="button small"
            onClick={() => saveFile(`qala-${chosen}.csv`, tableCsv(table, rows, index), 'text/csv')}
          >
            {t('table.csv')}
          </button>
        </div>
        <TabPanel id={chosen} className="tab-panel">
          <div
            role="grid"
            aria-label={t(`table.${chosen}`)}
            aria-rowcount={rows.length + 1}
            className="grid"
            ref={scroll}
            tabIndex={0}
            onFocus={(e) => e.target === e.currentTarget && focusRow(selectedAt >= 0 ? selectedAt : current)}
          >
            <div role="row" className="row head" style={columns} aria-rowindex={1}>
              {table.columns.map((c) => (
                <div key={c.key} role="columnheader" aria-sort={order(c)} className={c.numeric ? 'numeric' : ''}>
                  <button
                    type="button"
                    onClick={() => setSort({ column: c.key, down: sort?.column === c.key ? !sort.down : c.numeric })}
                  >
                    {c.label}
                    {order(c) !== 'none' && <span aria-hidden="true">{sort!.down ? ' ↓' : ' ↑'}</span>}
                  </button>
                </div>
              ))}
            </div>
            <div className="rows" style={{ blockSize: virtual.getTotalSize() }} role="presentation">
              {virtual.getVirtualItems().map((item) => {
                const row = rows[item.index]!;
                return (
                  <div
                    key={row.id}
                    role="row"
                    data-row={item.index}
                    aria-rowindex={item.index + 2}
                    aria-selected={row.id === view.selected?.id}
                    tabIndex={item.index === current ? 0 : -1}
                    className="row"
                    style={{ ...columns, transform: `translateY(${item.start}px)` }}
                    onClick={() => {
                      setFocusAt(item.index);
                      open(item.index);
                    }}
                    onKeyDown={(e) => {
                      const steps: Record<string, number> = {
                        ArrowDown: 1,
                        ArrowUp: -1,
                        PageDown: 10,
                        PageUp: -10,
                        Home: -1e9,
                        End: 1e9,
                      };
                      if (e.key in steps) focusRow(item.index + steps[e.key]!);
                      else if (e.key === 'Enter' || e.key === ' ') open(item.index);
                      else return;
                      e.preventDefault();
                    }}
                  >
                    {row.cells.map((cell, i) => (
                      <div
                        key={table.columns[i]!.key}
                        role="gridcell"
                        className={table.columns[i]!.numeric ? 'numeric' : ''}
                      >
                        {shown(table.columns[i]!, cell)}
                      </div>
                    ))}
                  </div>
                );
              })}
            </div>
            {rows.length === 0 && <p className="muted">{t('table.empty')}</p>}
          </div>
        </TabPanel>
      </Tabs>
    </AriaLocale>
  );
}
