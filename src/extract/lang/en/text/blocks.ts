// Lines → blocks. A line is a paragraph unless it is a heading, a caption or furniture of the page; a wrapped line joins the one before.
import type { Block, BlockKind } from '../../../layers.ts';
import { fold } from './fold.ts';

const MIN_COPY_WORDS = 8;
const MAX_HEADING_WORDS = 22;

// "Read more: …", "Follow us on Twitter", "Share this"
const RELATED =
  /^(?:read (?:more|also|next|the full)|see also|related(?: stories| articles| coverage)?\s*(?::|$)|more on this|more from|also read|watch(?: the)?(?: full)?(?: video)?:|(?:please )?follow (?:us|him|her|them|me|@?\w+ \w+ on|the author)|be sure to follow|share (?:this|on)|click here|sign up|subscribe|advertisement|copyright|©|all rights reserved|what do you think|like us on|\[?h\/t|contact (?:the )?(?:author|us))/i;
// "(Photo by …)", "FILE PHOTO: …", "Image copyright …"
const CAPTION =
  /^(?:\(?photos?\b[ :]|file ?-|file photo|image (?:copyright|caption)|caption:|\(?getty|\(?AP photo|pictured)|(?:\/(?:AP|AFP|Reuters|Getty Images)\)?|getty images\)?|via getty|\(AP Photo[^)]*\))$/i;
const ENDS = /[.!?…:;]["'”’)\]]*\s*$/;

export function blocks(text: string): Block[] {
  const lines = linesOf(text);
  const seen = new Map<string, number>();
  return lines.map(({ start, end }, index) => {
    const words = text.slice(start, end);
    const key = fold(words);
    const copyOf = key.split(' ').length >= MIN_COPY_WORDS ? (seen.get(key) ?? null) : null;
    if (copyOf === null) seen.set(key, index);
    return { start, end, kind: kindOf(words, index, lines.length), copyOf };
  });
}

function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].trimEnd().length;
    if (end <= start) continue;
    const previous = lines.at(-1);
    // hard wrap: one line break, and the sentence plainly goes on
    if (previous && /^\r?\n[ \t]*$/.test(text.slice(previous.end, start)) && /^[\p{Ll}\d]/u.test(text[start]!)) {
      if (!ENDS.test(text.slice(previous.start, previous.end))) {
        previous.end = end;
        continue;
      }
    }
    lines.push({ start, end });
  }
  return lines;
}

function kindOf(line: string, index: number, count: number): BlockKind {
  if (RELATED.test(line)) return 'related';
  if (CAPTION.test(line) && line.length < 300) return 'caption';
  const words = line.split(/\s+/).length;
  if (count > 1 && words <= MAX_HEADING_WORDS && !ENDS.test(line) && !/^[“"'‘]/.test(line)) return 'heading';
  if (index === 0 && count > 1 && words <= MAX_HEADING_WORDS && titleCase(line)) return 'heading';
  return 'paragraph';
}

/** Whether most longer words are capitalised: "Obama Seeks More Refugees As He Recognizes Holiday". */
export function titleCase(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return words.length > 2 && words.filter((w) => /^\p{Lu}/u.test(w)).length >= 0.75 * words.length;
}
