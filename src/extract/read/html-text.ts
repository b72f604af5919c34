// HTML → the text a reader sees, one line a paragraph.
import { parseHTML } from 'linkedom';

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(' '),
); // biome-ignore format: a list
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'button', 'form']);

interface HtmlNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<HtmlNode>;
}

/** Text of a fragment of HTML; entities are resolved, runs of white space are one blank, blocks are lines. */
export function htmlToText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return nodeText(document.body as unknown as HtmlNode);
}

export function nodeText(root: HtmlNode): string {
  const lines = [''];
  const walk = (node: HtmlNode) => {
    if (node.nodeType === 3) {
      lines[lines.length - 1] += (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      return;
    }
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toLowerCase();
    if (SILENT.has(name)) return;
    if (name === 'br') {
      lines.push('');
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) lines.push('');
    for (const child of node.childNodes) walk(child);
    if (isBlock) lines.push('');
  };
  walk(root);
  return lines
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
