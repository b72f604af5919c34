// Stretches between quotation marks: curly, straight, British single ones, and quotes that run over several paragraphs.
import type { Block, Quote, Timed } from '../../../layers.ts';

const MIN_SPEECH_WORDS = 4;

export function quotes(doc: Timed): Quote[] {
  const { text } = doc.article;
  const out: Quote[] = [];
  doc.blocks.forEach((block, index) => {
    const found = pairs(text, block, doc.blocks[index + 1]);
    const singles = singlePairs(text, block).filter((s) => !found.some((q) => q.start <= s.start && s.end <= q.end));
    out.push(
      ...[...found, ...singles]
        .sort((a, b) => a.start - b.start)
        .filter(noOverlap())
        .map((q) => ({
          ...q,
          speech: isSpeech(text.slice(q.inner.start, q.inner.end), text.slice(block.start, q.start)),
        })),
    );
  });
  return out;
}

type Pair = Omit<Quote, 'speech'>;

function pairs(text: string, block: Block, next: Block | undefined): Pair[] {
  const out: Pair[] = [];
  let open = -1;
  for (let i = block.start; i < block.end; i++) {
    const c = text[i]!;
    // ''We need it,'' in old newspaper files
    if (c === "'" && text[i + 1] === "'" && i + 1 < block.end) {
      if (open < 0 && canOpen(text, i, block, 2)) open = i;
      else if (open >= 0 && text[open] === "'") {
        out.push({ start: open, end: i + 2, inner: { start: open + 2, end: i } });
        open = -1;
      }
      i++;
    } else if (c === '”' && open < 0 && i === block.start) open = i;
    else if (c === '“' || c === '«' || c === '„') open = open < 0 || c !== '“' ? i : open;
    else if ((c === '”' || c === '»') && open >= 0) {
      out.push(pair(open, i));
      open = -1;
    } else if (c === '"') {
      const opens = open < 0 && canOpen(text, i, block);
      if (opens) open = i;
      else if (open >= 0 && text[open] !== '«') {
        out.push(pair(open, i));
        open = -1;
      }
    }
  }
  if (open >= 0) {
    // a quotation goes on in the next paragraph, which opens with marks again, or its closing mark is missing
    const goesOn = !!next && /^[“"«]/.test(text.slice(next.start, next.start + 1));
    if (goesOn || open === block.start || text.slice(open, block.end).split(' ').length > MIN_SPEECH_WORDS) {
      out.push({ start: open, end: block.end, inner: { start: open + 1, end: block.end } });
    }
  }
  return out;
}

const pair = (open: number, close: number): Pair => ({
  start: open,
  end: close + 1,
  inner: { start: open + 1, end: close },
});

const canOpen = (text: string, i: number, block: Block, width = 1): boolean =>
  (i === block.start || /[\s([—–:-]/.test(text[i - 1]!)) && i + width < block.end && !/\s/.test(text[i + width]!);

/** ‘We will go,’ 'We will go,' but not the apostrophes of "don't" and "the ministers' plan". */
function singlePairs(text: string, block: Block): Pair[] {
  const out: Pair[] = [];
  const line = text.slice(block.start, block.end);
  for (const match of line.matchAll(/(?<=^|[\s(—:-])([‘'])(?=[\p{L}\d.])/gu)) {
    const start = block.start + match.index;
    if (out.some((q) => q.end > start)) continue;
    const rest = line.slice(match.index + 1);
    const close = /(?:[.,!?…]['’])(?=[\s)—-]|$)|['’](?=[.,;:)]|$|\s(?![\p{Ll}]*s['’]))/u.exec(rest);
    if (!close) continue;
    const at = start + 1 + close.index + close[0].length - 1;
    out.push(pair(start, at));
  }
  return out;
}

/** Few words are speech when a mark closes them, but not as a title in the run of a sentence: "on “The Apprentice,” he". */
function isSpeech(inner: string, before: string): boolean {
  if (inner.split(/\s+/).length >= MIN_SPEECH_WORDS) return true;
  return (
    /[.,!?…]$/.test(inner.trim()) &&
    !(
      /^\p{Lu}/u.test(inner) &&
      /\b(?:on|in|of|the|a|his|her|their|and|about|for|with|show|film|book|song) $/.test(before)
    )
  );
}

function noOverlap(): (pair: Pair) => boolean {
  let end = -1;
  return (p) => {
    if (p.start < end) return false;
    end = p.end;
    return true;
  };
}
