import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReadItem } from '../../../src/extract/read/item.ts';
import { read } from '../../../src/extract/read/read.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qala-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};
async function* none(): AsyncIterable<Uint8Array> {}
async function* bytes(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}
async function all(paths: string[], stdin = none()): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of read(paths, stdin)) items.push(item);
  return items;
}
const articles = (items: ReadItem[]) => items.flatMap((item) => ('article' in item ? [item.article] : []));
const codes = (items: ReadItem[]) => items.flatMap((item) => ('problem' in item ? [item.problem.code] : []));

const TEXT =
  'The foreign minister said on Monday that the talks would go on. He met the envoy in Tunis, the ministry added in a statement.';
const PAGE = `<!doctype html><html lang="en"><head><title>Talks go on | The Example Post</title>
<meta property="og:title" content="Talks go on"><meta property="og:site_name" content="The Example Post">
<meta property="article:published_time" content="2019-05-06T10:00:00Z"><link rel="canonical" href="https://example.org/a"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Talks go on</h1><p>${TEXT}</p><p>${TEXT.replace('Monday', 'Tuesday')}</p></article>
<footer>Copyright</footer><script>var x = 1;</script></body></html>`;
const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Example Wire</title>
<item><title>One &amp; two</title><link>https://example.org/1</link><pubDate>Mon, 06 May 2019 10:00:00 GMT</pubDate><description>short</description>
<content:encoded><![CDATA[<p>${TEXT}</p>]]></content:encoded></item><item><title>empty</title></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title><entry><title>T</title><link href="https://example.org/2"/>
<published>2019-05-06</published><content type="html">&lt;p&gt;${TEXT}&lt;/p&gt;</content></entry></feed>`;

describe('formats', () => {
  it.each([
    ['a.txt', TEXT, { text: TEXT, title: null }],
    [
      'a.md',
      `---\ntitle: Talks\ndate: 2019-05-06\n---\n# Other\n\n**${TEXT}**\n`,
      { text: `Other\n${TEXT}`, title: 'Talks', publishedAt: '2019-05-06' },
    ],
    [
      'a.html',
      PAGE,
      {
        title: 'Talks go on',
        source: 'The Example Post',
        publishedAt: '2019-05-06T10:00:00Z',
        url: 'https://example.org/a',
        language: 'en',
      },
    ],
    [
      'a.json',
      JSON.stringify({ headline: 'T', body: TEXT, date: '2019/5/6' }),
      { text: TEXT, title: 'T', publishedAt: '2019-05-06' },
    ],
    ['list.json', JSON.stringify({ articles: [{ text: TEXT }] }), { text: TEXT }],
    ['a.jsonl', `${JSON.stringify({ text: TEXT, source: 'Wire' })}\n\n`, { text: TEXT, source: 'Wire' }],
    ['a.ndjson', JSON.stringify({ content: `line\u2028end ${TEXT}` }), { text: `line\u2028end ${TEXT}` }],
    ['a.csv', `title,text,date\nT,"${TEXT}",2019-05-06\n`, { text: TEXT, title: 'T', publishedAt: '2019-05-06' }],
    ['semicolon.csv', `title;text\nT;"${TEXT}"\n`, { text: TEXT, title: 'T' }],
    ['a.tsv', `Title\tText\nT\t${TEXT}\n`, { text: TEXT, title: 'T' }],
    [
      'feed.xml',
      RSS,
      {
        text: TEXT,
        title: 'One & two',
        publishedAt: '2019-05-06T10:00:00.000Z',
        source: 'Example Wire',
        url: 'https://example.org/1',
      },
    ],
    ['feed.atom', ATOM, { text: TEXT, publishedAt: '2019-05-06', url: 'https://example.org/2' }],
  ])('%s', async (name, content, expected) => {
    const [article] = articles(await all([put(name, content)]));
    expect(article).toMatchObject(expected);
  });

  it('keeps the text exactly as given: line ends, blanks and marks', async () => {
    const odd = 'قال\u200f  "نعم"\r\n\r\n ثم\tذهب ';
    expect(articles(await all([put('a.txt', odd)]))[0]!.text).toBe(odd);
  });

  it('leaves navigation, scripts and footers of a page out', async () => {
    const text = articles(await all([put('a.html', PAGE)]))[0]!.text;
    expect(text).toContain(TEXT);
    expect(text).not.toMatch(/Home|Copyright|var x/);
  });

  it('looks through .gz', async () => {
    const lines = gzipSync(`${JSON.stringify({ text: TEXT })}\n${JSON.stringify({ text: TEXT })}\n`);
    expect(articles(await all([put('a.ndjson.gz', lines)]))).toHaveLength(2);
    expect(articles(await all([put('a.txt.gz', gzipSync(TEXT))]))[0]!.text).toBe(TEXT);
  });
});

describe('metadata', () => {
  it('takes a sidecar, which is no article of its own', async () => {
    put('a.txt', TEXT);
    put('a.json', JSON.stringify({ title: 'T', publishedAt: '2019-05-06', source: 'S', url: 'https://example.org' }));
    const items = await all([folder]);
    expect(codes(items)).toEqual([]);
    expect(articles(items)).toMatchObject([
      { title: 'T', publishedAt: '2019-05-06', source: 'S', url: 'https://example.org' },
    ]);
  });

  it('reads JSON-LD before OpenGraph', async () => {
    const ld = {
      '@graph': [
        { '@type': 'WebSite' },
        { '@type': 'NewsArticle', headline: 'LD', publisher: { name: 'P' }, datePublished: '2019-05-07' },
      ],
    };
    const page = PAGE.replace('</head>', `<script type="application/ld+json">${JSON.stringify(ld)}</script></head>`);
    expect(articles(await all([put('a.html', page)]))[0]).toMatchObject({
      title: 'LD',
      source: 'P',
      publishedAt: '2019-05-07',
    });
  });

  it('tells of a broken sidecar and still reads the article', async () => {
    put('a.json', '{');
    const items = await all([put('a.txt', TEXT)]);
    expect(codes(items)).toEqual(['bad-sidecar']);
    expect(articles(items)).toHaveLength(1);
  });
});

describe('bad input is a diagnostic that names the file', () => {
  it.each([
    ['empty.txt', '', 'empty'],
    ['blank.txt', ' \n ', 'empty'],
    ['picture.txt', Uint8Array.from([0x89, 0x50, 0, 0]), 'binary'],
    ['cut.json', '[{"text": "abc"}, {"te', 'truncated'],
    ['bad.json', '{"a" 1}', 'bad-json'],
    ['other.json', '{"a": 1}', 'not-an-article'],
    ['bad.jsonl', '{"text": ', 'bad-json'],
    ['empty.jsonl', '\n', 'empty'],
    ['nothing.html', '<html><body><p>Hi</p></body></html>', 'not-an-article'],
    ['cut.xml', RSS.slice(0, 300), 'bad-xml'],
    ['other.xml', '<a><b/></a>', 'not-an-article'],
    ['photo.jpeg', 'x', 'unsupported'],
    ['cut.ndjson.gz', gzipSync(`${JSON.stringify({ text: TEXT.repeat(50) })}\n`).subarray(0, 40), 'truncated'],
    ['cut.csv', `title,text\nT,"${TEXT}`, 'truncated'],
    ['huge.txt', 'a '.repeat(5_500_000), 'too-large'],
  ])('%s', async (name, content, code) => {
    put(name, content);
    const good = put('zzz.txt', TEXT);
    const items = await all([folder]);
    expect(codes(items)).toEqual([code]);
    expect(items.find((item) => 'problem' in item)).toMatchObject({
      problem: { message: expect.stringContaining(name) },
    });
    expect(articles(items).map((a) => a.path)).toEqual([good]);
  });

  it('a missing file, a feed entry without text', async () => {
    expect(codes(await all([join(folder, 'none.txt')]))).toEqual(['not-found']);
    expect(codes(await all([put('feed.xml', RSS)]))).toEqual(['not-an-article']);
  });
});

describe('folders and standard input', () => {
  it('reads folders recursively, in order, without hidden files', async () => {
    for (const name of ['b/2.txt', 'a/1.txt', 'c.txt', '.git/x.txt']) put(name, TEXT);
    expect(articles(await all([folder])).map((a) => a.path)).toEqual(
      ['a/1.txt', 'b/2.txt', 'c.txt'].map((n) => join(folder, n)),
    );
  });

  it.each([
    ['plain text', TEXT, 1],
    ['JSON Lines', `{"text": "a b"}\n{"text": "c d"}\n`, 2],
    ['a JSON array', JSON.stringify([{ text: 'a' }, { text: 'b' }]), 2],
    ['a page', PAGE, 1],
  ])('recognises %s on standard input', async (_name, text, count) => {
    expect(articles(await all(['-'], bytes(text)))).toHaveLength(count);
  });
});
