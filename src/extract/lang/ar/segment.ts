// Article → blocks, sentences, tokens. Related-link blocks get no sentences; a dateline is a sentence of its own.
import type { Article } from '../../../model/article.ts';
import type { Block, Segmented, Sentence, Token } from '../../layers.ts';
import { blocks as blocksOf } from './blocks.ts';
import { dateline } from './datelines.ts';
import { type RawToken, scan } from './scan.ts';
import { sentenceStarts } from './sentences.ts';

export interface Analyzer {
  /** Tokens of one sentence; may cut a raw token in two («الولاياتالمتحدة») or join several. */
  analyze(text: string, raw: readonly RawToken[], sentence: number): Token[];
  isVerb(word: string): boolean;
}

export function segment(article: Article, analyzer: Analyzer): Segmented {
  const { text } = article;
  const blocks: Block[] = blocksOf(text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'related') return;
    const raw = scan(text, block.start, block.end);
    const skip = block.kind === 'paragraph' ? dateline(text, raw, analyzer.isVerb) : 0;
    const starts = sentenceStarts(text, raw.slice(skip)).map((start) => start + skip);
    if (skip > 0) starts.unshift(0);
    for (let i = 0; i + 1 < starts.length; i++) {
      const part = raw.slice(starts[i], starts[i + 1]);
      if (part.length === 0) continue;
      const first = tokens.length;
      for (const token of analyzer.analyze(text, part, sentences.length)) tokens.push(token);
      const { start } = part[0]!;
      const { end } = part.at(-1)!;
      sentences.push({ start, end, block: index, first, last: tokens.length });
    }
  });
  return { article, blocks, sentences, tokens, diagnostics: [] };
}
