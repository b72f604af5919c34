// The spine of the graph: articles, their sentences, and where sentences mention actors and places.
// Needs nothing but the article at hand, so it can be streamed; everything else is joined across articles.

import type { Extraction } from '../../model/extraction.ts';
import type { GraphEdge, GraphNode } from '../../model/graph.ts';
import type { Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import { day } from '../day.ts';
import { canonicalOf, type Resolution } from '../resolution.ts';
import { edge, present } from './parts.ts';

export const sentenceId = (article: string, index: number): string => `${article}:${String(index).padStart(4, '0')}`;

export function articleNode({ article, statements, events }: Extraction): GraphNode {
  return {
    id: article.id,
    label: 'Article',
    properties: present({
      id: article.id,
      title: article.title,
      source: article.source,
      url: article.url,
      path: article.path,
      language: article.language,
      publishedAt: article.publishedAt,
      published: day(article.publishedAt),
      statements: statements.length,
      events: events.length,
      outlet: outletOf(article),
    }),
  };
}

/** Who published it: the outlet's name, else the host of its address. */
export function outletOf({ source, url }: { source: string | null; url: string | null }): string | null {
  if (source) return source;
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}

export function* textRecords(extraction: Extraction, resolution: Resolution): Generator<GraphNode | GraphEdge> {
  const { article, sentences, mentions } = extraction;
  for (const [index, { start, end }] of sentences.entries()) {
    const id = sentenceId(article.id, index);
    const text = article.text.slice(start, end);
    yield { id, label: 'Sentence', properties: { id, index, start, end, text } };
    yield edge('PART_OF', id, article.id);
  }
  const places = new Set(extraction.places.map((place) => place.id));
  for (const { start, end, entity, form } of mentions) {
    const index = sentenceAt(sentences, start);
    if (index === null) continue;
    const target = canonicalOf(places.has(entity) ? resolution.places : resolution.actors, entity);
    const member = target === entity ? null : entity;
    const properties = { start, end, form, entity: member };
    yield edge('MENTIONS', sentenceId(article.id, index), target, properties, `${start}-${end} ${entity}`);
  }
}

/** Index of the sentence that holds `offset`; null between sentences. */
export function sentenceAt(sentences: readonly Span[], offset: number): number | null {
  const index = firstAtOrAfter(sentences, offset + 1) - 1;
  const found = sentences[index];
  return found && offset <= found.end ? index : null;
}
