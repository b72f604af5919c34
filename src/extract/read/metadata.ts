// The many names under which files keep an article's text, title, date, outlet and address → ours.
import type { ArticleInput } from '../../model/article.ts';
import { LANGUAGES, type LanguageCode } from '../../model/article.ts';

export type Metadata = Omit<ArticleInput, 'text' | 'path'>;
export const NO_METADATA: Metadata = { title: null, publishedAt: null, source: null, url: null };

const KEYS = {
  text: ['text', 'body', 'content', 'articleBody', 'article_text', 'full_text', 'maintext'],
  title: ['title', 'headline', 'name'],
  publishedAt: ['publishedAt', 'published_at', 'datePublished', 'date_publish', 'published', 'pubDate', 'date', 'created_at'],
  source: ['source', 'publisher', 'outlet', 'site_name', 'source_domain', 'domain'],
  url: ['url', 'link', 'href', 'mainEntityOfPage'],
  language: ['language', 'lang', 'inLanguage'],
} as const; // biome-ignore format: a table

type Record_ = Record<string, unknown>;

/** The first of the known names of `field` that holds a word; keys match without regard to case. */
function pick(record: Record_, field: keyof typeof KEYS): string | null {
  const byKey = new Map(Object.entries(record).map(([key, value]) => [key.trim().toLowerCase(), value]));
  for (const key of KEYS[field]) {
    const value = asText(byKey.get(key.toLowerCase()));
    if (value !== null) return value;
  }
  return null;
}

function asText(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value)) return asText(value[0]);
  if (value && typeof value === 'object') {
    const { name, title, url } = value as Record_;
    return asText(name) ?? asText(title) ?? asText(url) ?? asText((value as Record_)['@id']);
  }
  return null;
}

export const textOf = (record: Record_): string | null => pick(record, 'text');

export function metadataOf(record: Record_): Metadata {
  const language = pick(record, 'language')?.slice(0, 2).toLowerCase();
  return {
    title: pick(record, 'title')?.trim() ?? null,
    publishedAt: toIsoDate(pick(record, 'publishedAt')),
    source: pick(record, 'source')?.trim() ?? null,
    url: pick(record, 'url')?.trim() ?? null,
    ...(LANGUAGES.includes(language as LanguageCode) ? { language: language as LanguageCode } : {}),
  };
}

/** What `better` lacks is taken from `worse`. */
export function mergeMetadata(better: Metadata, worse: Metadata): Metadata {
  const language = better.language ?? worse.language;
  return {
    title: better.title ?? worse.title,
    publishedAt: better.publishedAt ?? worse.publishedAt,
    source: better.source ?? worse.source,
    url: better.url ?? worse.url,
    ...(language ? { language } : {}),
  };
}

/** ISO dates stay as they are, with whatever precision; RFC 822 dates of feeds and `2019/4/15` become ISO; others are null. */
export function toIsoDate(value: string | null): string | null {
  const text = value?.trim() ?? '';
  if (/^\d{4}(-\d{2}(-\d{2}([T ]\d{2}:\d{2}.*)?)?)?$/.test(text)) return text.replace(' ', 'T');
  const slashed = text.match(/^(\d{4})\/(\d{1,2})\/(\d{1,2})/);
  if (slashed) return `${slashed[1]}-${slashed[2]!.padStart(2, '0')}-${slashed[3]!.padStart(2, '0')}`;
  if (/^(\w{3},? )?\d{1,2} \w{3,9} \d{4}/.test(text) || /^\w{3,9} \d{1,2}, \d{4}/.test(text)) {
    const time = Date.parse(/\d:\d/.test(text) ? text : `${text} UTC`);
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  return null;
}
