// One actor, record or article in full: what the panel and the reader show.
import type { ActorDetail, ArticleDetail, Evidence, RecordDetail } from '../api.ts';
import { eventOneLine, statementOneLine } from './one-line.ts';
import { partsOfEvent, partsOfStatement, type Records } from './records.ts';

/** The untouched text of an article, undefined where it is not known. */
export type ArticleText = (id: string) => string | undefined | Promise<string | undefined>;

/** What proves a record in the order in which the articles came out, undated last, with the words of its sentences read from them. */
async function evidenceOf(r: Records, id: string, articleText: ArticleText): Promise<Evidence[]> {
  const texts = new Map<string, string | undefined>();
  const day = ({ article }: { article: string }) => r.articles.get(article)?.publishedAt ?? '~';
  const list = [...(r.evidence.get(id) ?? [])].sort((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));
  for (const { article } of list) if (!texts.has(article)) texts.set(article, await articleText(article));
  return list.map(({ told: _, ...e }) => {
    const text = texts.get(e.article);
    const words = (span: { start: number; end: number }) => text?.slice(span.start, span.end) ?? e.quote;
    return { ...e, quote: e.quote || words(e), sentence: e.sentence && { ...e.sentence, text: words(e.sentence) } };
  });
}

export async function recordDetail(
  r: Records,
  id: string,
  articleText: ArticleText,
): Promise<RecordDetail | undefined> {
  const statement = r.statements.get(id) ?? null;
  const event = r.events.get(id) ?? null;
  if (!statement && !event) return undefined;
  const line = (lang: 'ar' | 'en') =>
    statement ? statementOneLine(r, statement, lang) : eventOneLine(r, event!, lang);
  return {
    id,
    kind: statement ? 'statement' : 'event',
    statement,
    event,
    oneLine: { ar: line('ar'), en: line('en') },
    evidence: await evidenceOf(r, id, articleText),
    articles: (statement ?? event)!.articles.flatMap((a) => r.articles.get(a) ?? []),
  };
}

/** Newest first, undated last. */
export function sortByDate(r: Records, ids: string[]): string[] {
  const date = (id: string) => (r.statements.get(id) ?? r.events.get(id))?.date ?? '';
  return [...ids].sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : a < b ? -1 : 1));
}

export function actorDetail(r: Records, id: string): ActorDetail | undefined {
  const actor = r.actors.get(id);
  if (!actor) return undefined;
  const counts = new Map<string, { records: number; partners: Set<string> }>();
  const count = (relation: string, parts: string[]) => {
    const entry = counts.get(relation) ?? { records: 0, partners: new Set<string>() };
    entry.records++;
    for (const p of parts) if (p !== id && r.actors.has(p)) entry.partners.add(p);
    counts.set(relation, entry);
  };
  const records = r.recordsOf.get(id) ?? [];
  for (const record of records) {
    const s = r.statements.get(record);
    const e = r.events.get(record);
    if (s) {
      const parts = partsOfStatement(s);
      if (s.speaker === id) count('said', parts);
      if (s.about.some((a) => a.actor === id)) count('about', parts);
      if (s.to.includes(id)) count('to', parts);
      if (s.via.includes(id)) count('via', parts);
    } else if (e) {
      if (e.actors.includes(id)) count('acted', partsOfEvent(e));
      if (e.recipients.includes(id)) count('affected', partsOfEvent(e));
    }
  }
  return {
    actor,
    aliases: r.aliases.get(id) ?? [],
    offices: r.offices.filter((o) => o.person === id || o.of === id),
    relations: [...counts].map(([relation, c]) => ({ relation, records: c.records, actors: c.partners.size })),
    mentions: r.mentionCounts.get(id) ?? 0,
    members: r.membersOf.get(id)?.length ?? 0,
    records: sortByDate(r, records),
  };
}

export function articleDetail(r: Records, id: string, text: string): ArticleDetail | undefined {
  const article = r.articles.get(id);
  if (!article) return undefined;
  const marks: ArticleDetail['marks'] = [];
  for (const record of r.recordsIn.get(id) ?? []) {
    const kind = r.statements.has(record) ? 'statement' : 'event';
    for (const { article: told, start, end, parts } of r.evidence.get(record) ?? [])
      if (told === id) marks.push({ start, end, record, kind, parts });
  }
  const mentions = (r.mentionsIn.get(id) ?? [])
    .filter((m) => m.end > m.start)
    .map(({ entity, start, end }) => ({ start, end, entity: r.merged.get(entity) ?? entity }));
  marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.record < b.record ? -1 : 1));
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { article, text, marks, mentions };
}
