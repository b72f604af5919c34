import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { Slice } from '../../src/viz/api.ts';
import { filterRecords } from '../../src/viz/web/derive/filter.ts';
import { indexSlice } from '../../src/viz/web/derive/records-index.ts';
import { buildScene } from '../../src/viz/web/derive/scene.ts';
import { rowCount, TABLES, tableOf } from '../../src/viz/web/derive/table.ts';
import { tableCsv } from '../../src/viz/web/derive/table-csv.ts';
import { createTranslate } from '../../src/viz/web/i18n/translate.ts';
import { INITIAL_VIEW } from '../../src/viz/web/state/view.ts';
import { fixtureApp, HOST } from './fixture-app.ts';

const slice = Slice.parse(await (await fixtureApp().request('/api/graph', { headers: HOST })).json());
const index = indexSlice(slice);
const filtered = filterRecords(index, INITIAL_VIEW);
const scene = buildScene(index, INITIAL_VIEW, { recs: filtered.recs });

describe.each(['en', 'ar'] as const)('in %s', (lang) => {
  it.each(TABLES)('the file of %s holds all that is shown, with ids and sources', (name) => {
    const input = { index, scene, filtered, t: createTranslate(lang) };
    const table = tableOf(name, input);
    const rows: Record<string, string>[] = parse(tableCsv(table, table.rows, index), { bom: true, columns: true });
    expect(rows).toHaveLength(slice[name].length);
    expect(rowCount(name, input)).toBe(rows.length);
    expect(rows.map((row) => row.id).sort()).toEqual(slice[name].map((item) => item.id).sort());
    if (name === 'actors') return;
    const told = rows.find((row) => row.outlets?.includes('Coastal Wire'))!;
    const articles = index.recs.get(told.id!)!.articles.flatMap((id) => index.articles.get(id)?.url ?? []);
    expect(told.urls).toBe(articles.join(' | '));
  });
});
