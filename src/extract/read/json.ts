// JSON: one article, a list of articles, or an object with such a list; and JSON Lines, one article a line.
import { MAX_ARTICLE_BYTES, problem, type ReadItem } from './item.ts';
import { metadataOf, textOf } from './metadata.ts';

const LISTS = ['articles', 'items', 'documents', 'results', 'data', 'entries'];

export function readJson(source: string, path: string): ReadItem[] {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    const isCut = !/[\]}]\s*$/.test(source);
    return [problem(isCut ? 'truncated' : 'bad-json', path, `no valid JSON (${(error as Error).message})`)];
  }
  const list = Array.isArray(value) ? value : listIn(value);
  if (!list) return [toArticle(value, path)];
  return list.map((item, i) => toArticle(item, `${path}#${i + 1}`));
}

const listIn = (value: unknown): unknown[] | null =>
  LISTS.map((key) => (value as Record<string, unknown> | null)?.[key]).find((list) => Array.isArray(list)) ?? null;

export function readJsonLine(line: string, path: string): ReadItem {
  if (line.trim() === '') return problem('empty', path, 'the line is empty');
  if (line.length > MAX_ARTICLE_BYTES) return problem('too-large', path, 'the line is longer than 10 MB');
  try {
    return toArticle(JSON.parse(line), path);
  } catch (error) {
    return problem('bad-json', path, `no valid JSON (${(error as Error).message})`);
  }
}

/** Any record with a text: a row of a table, a JSON object, an extraction (whose article is read again). */
export function toArticle(value: unknown, path: string): ReadItem {
  if (!value || typeof value !== 'object' || Array.isArray(value))
    return problem('not-an-article', path, 'not an object');
  const fields = value as Record<string, unknown>;
  if (fields.article && typeof fields.article === 'object') return toArticle(fields.article, path);
  const text = textOf(fields);
  if (text === null) return problem('not-an-article', path, 'no "text" (nor "body", "content") in it');
  const inner = typeof fields.path === 'string' ? fields.path : path;
  return { article: { ...metadataOf(fields), path: inner, text } };
}
