// All titles of an article: beside names and alone.
import type { Name, Segmented } from '../../../layers.ts';
import type { Chunks } from '../words/chunks.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type TitleSpan, titleAt } from './name-titles.ts';

/** A name with its tokens and where the title before it begins. */
export interface Found {
  name: Name;
  first: number;
  last: number;
  title: number;
}

export function titleSpans(found: Found[], doc: Segmented, phrases: Chunks, lexicon: Lexicon): TitleSpan[] {
  const { tokens } = doc;
  const out: TitleSpan[] = [];
  const taken = new Uint8Array(tokens.length);
  const push = (span: TitleSpan) => {
    for (let i = span.first; i < span.last; i++) if (taken[i]) return;
    for (let i = span.first; i < span.last; i++) taken[i] = 1;
    out.push(span);
  };
  found.forEach(({ first, last, title, name }, index) => {
    if (name.kind !== 'person') return;
    if (title < first) {
      let head = first - 1;
      while (
        head > title &&
        (/^(?:of|for)$/.test(tokens[head - 1]!.norm) ||
          (!lexicon.titles.has(tokens[head]!.stem.replace(/\.$/, '')) &&
            !lexicon.pretitles.has(tokens[head]!.stem.replace(/\.$/, ''))))
      )
        head--;
      push({ first: title, last: first, head, name: index });
    }
    const sentence = tokens[first]!.sentence;
    // "Tobias Ellwood, the Minister for Central Asia,"
    let comma = last;
    if (tokens[comma]?.norm === '(')
      while (tokens[comma]?.sentence === sentence && tokens[comma]!.norm !== ')') comma++;
    if (tokens[comma]?.norm === ')') comma++;
    if (tokens[comma]?.norm === ',' && tokens[comma]!.sentence === sentence && !tokens[last - 1]!.enclitic) {
      const span = titleAt(tokens, comma + 1, phrases, lexicon);
      const after = span && tokens[span.last];
      if (
        span &&
        (!after ||
          after.sentence !== sentence ||
          after.pos === 'PUNCT' ||
          after.pos === 'PRON' ||
          after.pos === 'VERB' ||
          after.pos === 'AUX')
      )
        push({ ...span, name: index });
    }
    // "The Minister for Central Asia, Tobias Ellwood, visited"
    const start = Math.min(title, first);
    if (tokens[start - 1]?.norm === ',' && tokens[start - 1]!.sentence === sentence) {
      let whole: TitleSpan | null = null;
      for (
        let back = start - 2;
        back >= 0 && back > start - 14 && tokens[back]!.sentence === sentence && tokens[back]!.norm !== ',';
        back--
      ) {
        const span = titleAt(tokens, phrases.list[phrases.at[back]!]?.first ?? back, phrases, lexicon);
        // the outermost: "A spokesman for the commander, Ahmed al-Mesmari,"
        if (span && span.last === start - 1 && tokens[span.head]!.number !== 'p') whole = span;
      }
      if (whole) push({ ...whole, name: index });
    }
  });
  for (const chunk of phrases.list) {
    const span = titleAt(tokens, chunk.first, phrases, lexicon);
    if (span && tokens[span.head]!.number !== 'p' && standsAlone(span, doc)) push(span);
  }
  return out.sort((a, b) => a.first - b.first);
}

/** "the spokeswoman", "Egypt's foreign minister"; in a headline, which drops articles, "Minister visits Turkey". */
function standsAlone(span: TitleSpan, { tokens, sentences, blocks }: Segmented): boolean {
  const before = tokens[span.first - 1];
  const sentence = tokens[span.first]!.sentence;
  const same = before && before.sentence === sentence;
  if (!same) {
    const next = tokens[span.last];
    return blocks[sentences[sentence]!.block]!.kind === 'heading' && next?.sentence === sentence && next.pos === 'VERB';
  }
  return !!same && (/^(?:the|his|her|its|their|our)$/.test(before.norm) || !!before.enclitic);
}
