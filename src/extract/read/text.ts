// Plain text and Markdown. Front matter, where there is some, is metadata and not text.
import { marked } from 'marked';
import { parse } from 'yaml';
import { htmlToText } from './html-text.ts';
import { problem, type ReadItem } from './item.ts';
import { type Metadata, mergeMetadata, metadataOf, NO_METADATA } from './metadata.ts';

export function readText(text: string, path: string): ReadItem[] {
  return [{ article: { ...NO_METADATA, path, text } }];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

export function readMarkdown(source: string, path: string): ReadItem[] {
  const front = source.match(FRONT_MATTER);
  const items: ReadItem[] = [];
  let metadata: Metadata = NO_METADATA;
  if (front) {
    try {
      const fields: unknown = parse(front[1]!);
      if (fields && typeof fields === 'object') metadata = metadataOf(fields as Record<string, unknown>);
    } catch (error) {
      items.push(problem('bad-front-matter', path, `front matter is no YAML (${firstLine(error)}); the text was read`));
    }
  }
  const body = source.slice(front?.[0].length ?? 0);
  const heading = body.match(/^# +(.+)$/m)?.[1]?.trim() ?? null;
  const text = htmlToText(marked.parse(body, { async: false }));
  const found = mergeMetadata(metadata, { ...NO_METADATA, title: heading });
  items.push({ article: { ...found, path, text } });
  return items;
}

const firstLine = (error: unknown): string => String((error as Error).message).split('\n')[0]!;
