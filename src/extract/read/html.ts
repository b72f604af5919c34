// A web page: its article's text by Readability, its metadata from JSON-LD, OpenGraph and <time>.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { htmlToText, nodeText } from './html-text.ts';
import { problem, type ReadItem } from './item.ts';
import { type Metadata, mergeMetadata, metadataOf, NO_METADATA, textOf, toIsoDate } from './metadata.ts';

const MIN_LETTERS = 80;
const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

export function readHtml(source: string, path: string): ReadItem[] {
  const { document } = parseHTML(/<html|<body|<head/i.test(source) ? source : `<html><body>${source}</body></html>`);
  const linked = jsonLd(document);
  const metadata = [linkedMetadata(linked), openGraph(document), page(document)].reduce(mergeMetadata);
  const body = linked ? textOf(linked) : null;
  const text = mainText(document, source) ?? (body && letters(body) >= MIN_LETTERS ? htmlToText(body) : null);
  if (text === null) return [problem('not-an-article', path, 'the page holds no article text')];
  return [{ article: { ...metadata, path, text } }];
}

function mainText(document: Document, source: string): string | null {
  const marked = document.querySelector('[itemprop="articleBody"]') ?? document.querySelector('article');
  // Readability changes the document it reads, so it gets one of its own.
  const copy = parseHTML(source).document as unknown as Document;
  const found = new Readability(copy, { charThreshold: MIN_LETTERS }).parse();
  const candidates = [found?.content ? htmlToText(found.content) : '', marked ? nodeText(marked as never) : ''];
  return candidates.find((text) => letters(text) >= MIN_LETTERS) ?? null;
}

type Fields = Record<string, unknown>;
const ARTICLE_TYPES = /Article|BlogPosting|Report/;

/** The first article among the page's JSON-LD blocks; a broken block counts as absent. */
function jsonLd(document: Document): Fields | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = findArticle(JSON.parse(script.textContent ?? ''));
      if (found) return found;
    } catch {
      // Broken JSON-LD is common on the web; the other sources of metadata remain.
    }
  }
  return null;
}

function findArticle(value: unknown): Fields | null {
  if (Array.isArray(value)) return value.map(findArticle).find((found) => found !== null) ?? null;
  if (!value || typeof value !== 'object') return null;
  const fields = value as Fields;
  if (ARTICLE_TYPES.test(String(fields['@type'] ?? ''))) return fields;
  return fields['@graph'] ? findArticle(fields['@graph']) : null;
}

const linkedMetadata = (fields: Fields | null): Metadata => (fields ? metadataOf(fields) : NO_METADATA);

function openGraph(document: Document): Metadata {
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() || null;
  return {
    title: meta('og:title'),
    publishedAt: toIsoDate(meta('article:published_time') ?? meta('date') ?? meta('pubdate') ?? meta('DC.date')),
    source: meta('og:site_name') ?? meta('publisher'),
    url: meta('og:url'),
  };
}

function page(document: Document): Metadata {
  const language = document.documentElement?.getAttribute('lang') ?? '';
  return metadataOf({
    title: document.querySelector('h1')?.textContent ?? document.querySelector('title')?.textContent,
    date: document.querySelector('time[datetime]')?.getAttribute('datetime'),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    language,
  });
}
