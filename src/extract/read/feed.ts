// RSS and Atom: one article an entry, its fullest text.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { htmlToText } from './html-text.ts';
import { problem, type ReadItem } from './item.ts';
import { toIsoDate } from './metadata.ts';

type Xml = Record<string, unknown>;
const many = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

export function readFeed(source: string, path: string): ReadItem[] {
  const valid = XMLValidator.validate(source);
  if (valid !== true)
    return [problem('bad-xml', path, `no valid XML (${valid.err.msg}, line ${valid.err.line}); is the file cut off?`)];
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: false,
    parseTagValue: false,
    processEntities: true,
    htmlEntities: true,
  });
  const root = parser.parse(source) as Xml;
  const channel = ((root.rss as Xml)?.channel ?? root['rdf:RDF'] ?? root.feed) as Xml | undefined;
  if (!channel) return [problem('not-an-article', path, 'neither an RSS nor an Atom feed')];
  const outlet = text((channel.channel as Xml)?.title ?? channel.title);
  const entries = [...many(channel.item as Xml[]), ...many(channel.entry as Xml[])];
  if (entries.length === 0) return [problem('empty', path, 'the feed has no entries')];
  return entries.map((entry, i) => toArticle(entry, outlet, `${path}#${i + 1}`));
}

function toArticle(entry: Xml, outlet: string | null, path: string): ReadItem {
  const bodies = [entry['content:encoded'], entry.content, entry.description, entry.summary].map(text);
  const longest = bodies.reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a), null);
  if (!longest) return problem('not-an-article', path, 'the entry has no text');
  const title = text(entry.title);
  return {
    article: {
      title: title === null ? null : htmlToText(title),
      publishedAt: toIsoDate(
        text(entry.pubDate) ?? text(entry['dc:date']) ?? text(entry.published) ?? text(entry.updated),
      ),
      source: text(entry.source) ?? text((entry.source as Xml)?.title) ?? outlet,
      url: link(entry),
      path,
      text: htmlToText(longest),
    },
  };
}

function link(entry: Xml): string | null {
  const links = many<unknown>(entry.link);
  const isPage = (item: unknown) => ((item as Xml | null)?.['@rel'] ?? 'alternate') === 'alternate';
  const page = links.find(isPage) ?? links[0];
  return text((page as Xml | null)?.['@href']) ?? text(page);
}

function text(value: unknown): string | null {
  const inner = value && typeof value === 'object' ? (value as Xml)['#text'] : value;
  return typeof inner === 'string' && inner.trim() !== '' ? inner.trim() : null;
}
