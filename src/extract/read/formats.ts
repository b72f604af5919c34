// The registry of input formats by file name ending. A whole-file format gets the text, a streamed one decoded chunks.
import { readCsv } from './csv.ts';
import { readFeed } from './feed.ts';
import { readHtml } from './html.ts';
import type { ReadItem } from './item.ts';
import { readJson, readJsonLine } from './json.ts';
import { splitLines } from './lines.ts';
import { readMarkdown, readText } from './text.ts';

export type WholeFormat = { whole: (text: string, path: string) => ReadItem[]; hasSidecar: boolean };
export type StreamFormat = { stream: (chunks: AsyncIterable<string>, path: string) => AsyncIterable<ReadItem> };
export type Format = WholeFormat | StreamFormat;

async function* readJsonLines(chunks: AsyncIterable<string>, path: string): AsyncIterable<ReadItem> {
  let number = 0;
  for await (const line of splitLines(chunks)) {
    number++;
    if (line.trim() !== '') yield readJsonLine(line, `${path}#${number}`);
  }
}

const text: Format = { whole: readText, hasSidecar: true };
const markdown: Format = { whole: readMarkdown, hasSidecar: true };
const html: Format = { whole: readHtml, hasSidecar: true };
const json: Format = { whole: readJson, hasSidecar: false };
const feed: Format = { whole: readFeed, hasSidecar: false };
const jsonLines: Format = { stream: readJsonLines };
const table: Format = { stream: readCsv };

const FORMATS: Record<string, Format> = {
  txt: text,
  md: markdown,
  markdown,
  html,
  htm: html,
  xhtml: html,
  json,
  jsonl: jsonLines,
  ndjson: jsonLines,
  csv: table,
  tsv: table,
  xml: feed,
  rss: feed,
  atom: feed,
};

export const EXTENSIONS = Object.keys(FORMATS);

/** By the ending of the name; a `.gz` behind it is looked through. */
export function formatOf(path: string): Format | null {
  const name = path.toLowerCase().replace(/\.gz$/, '');
  return FORMATS[name.slice(name.lastIndexOf('.') + 1)] ?? null;
}

/** By how the text begins, for standard input and files without a known ending. */
export function sniffFormat(start: string): Format {
  const head = start.trimStart();
  if (/^\{[^\n]*\}\s*(\n|$)/.test(head)) return jsonLines;
  if (/^[{[]/.test(head)) return json;
  if (/^<\?xml|^<(rss|feed|rdf)/i.test(head)) return feed;
  if (/^<(!doctype|html|head|body|article)/i.test(head)) return html;
  return text;
}
