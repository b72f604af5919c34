// Rows of the table: exactly what the picture shows, as text and numbers.
import { KIND_WORDS, STANCE_WORDS, STATUS_WORDS, TYPE_WORDS } from '../../api-words.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Filtered } from './filter.ts';
import type { Index } from './records-index.ts';
import type { Scene } from './scene.ts';

export const TABLES = ['actors', 'statements', 'events'] as const;
export interface Column {
  key: string;
  label: string;
  numeric: boolean;
  /** Grid track. */
  width: string;
}
export interface Row {
  id: string;
  kind: 'actor' | 'statement' | 'event';
  cells: (string | number)[];
}
export interface Table {
  columns: Column[];
  rows: Row[];
}
interface Input {
  index: Index;
  scene: Scene;
  filtered: Filtered;
  t: Translate;
}

const column = (key: string, label: string, width: string, numeric = false): Column => ({ key, label, width, numeric });

/** How many rows a table has, without making them. */
export function rowCount(name: (typeof TABLES)[number], { index, scene, filtered }: Omit<Input, 't'>): number {
  if (name === 'actors') return scene.nodes.filter((n) => index.actors.has(n.id)).length;
  return filtered.recs.filter((r) => (name === 'statements' ? r.statement : r.event) !== null).length;
}

export function tableOf(name: (typeof TABLES)[number], { index, scene, filtered, t }: Input): Table {
  const names = (ids: string[]) =>
    ids.map((id) => t.nameOf(index.actors.get(id) ?? index.places.get(id), id)).join(t.comma);
  if (name === 'actors')
    return {
      columns: [
        column('name', t('table.name'), 'minmax(10rem, 2fr)'),
        column('other', t.lang === 'ar' ? 'English' : 'العربية', 'minmax(8rem, 2fr)'),
        column('kind', t('table.kind'), 'minmax(6rem, 1fr)'),
        column('said', t('table.said'), '6rem', true),
        column('mentioned', t('table.mentioned'), '7rem', true),
        column('importance', t('table.importance'), '7rem', true),
        column('self', t('panel.itself'), '6rem', true),
      ],
      rows: scene.nodes
        .flatMap((n) => index.actors.get(n.id) ?? [])
        .map((a) => ({
          id: a.id,
          kind: 'actor',
          cells: [
            t.nameOf(a),
            t.otherName(a) ?? '',
            KIND_WORDS[a.kind][t.lang],
            a.statements,
            a.mentioned,
            Math.round(a.importance * 1000) / 1000,
            scene.selfCounts.get(a.id) ?? 0,
          ],
        })),
    };
  if (name === 'statements')
    return {
      columns: [
        column('date', t('panel.date'), '7rem'),
        column('speaker', t('panel.speaker'), 'minmax(8rem, 1fr)'),
        column('act', t('panel.act'), '6rem'),
        column('about', t('panel.stances'), 'minmax(10rem, 1.500fr)'),
        column('text', t('table.text'), 'minmax(14rem, 3fr)'),
        column('articles', t('table.articles'), '5rem', true),
      ],
      rows: filtered.recs.flatMap(({ id, statement: s, articles }) =>
        s
          ? {
              id,
              kind: 'statement' as const,
              cells: [
                s.date ?? '',
                s.speaker ? names([s.speaker]) : '',
                TYPE_WORDS[s.act][t.lang],
                s.about.map((a) => `${STANCE_WORDS[a.stance][t.lang]}: ${names([a.actor])}`).join(t.comma),
                s.text,
                articles.length,
              ],
            }
          : [],
      ),
    };
  return {
    columns: [
      column('date', t('panel.date'), '7rem'),
      column('type', t('panel.type'), '7rem'),
      column('status', t('panel.status'), '7rem'),
      column('by', t('panel.by'), 'minmax(8rem, 1.500fr)'),
      column('on', t('panel.on'), 'minmax(8rem, 1.500fr)'),
      column('place', t('panel.place'), 'minmax(6rem, 1fr)'),
      column('text', t('table.text'), 'minmax(6rem, 1fr)'),
      column('articles', t('table.articles'), '5rem', true),
    ],
    rows: filtered.recs.flatMap(({ id, event: e, articles }) =>
      e
        ? {
            id,
            kind: 'event' as const,
            cells: [
              e.date ?? '',
              TYPE_WORDS[e.type][t.lang],
              STATUS_WORDS[e.status][t.lang],
              names(e.actors),
              names(e.recipients),
              e.place ? names([e.place]) : '',
              e.text,
              articles.length,
            ],
          }
        : [],
    ),
  };
}
