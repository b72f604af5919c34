// Article → blocks, sentences, tokens. Related-link blocks get no sentences; a dateline is a sentence of its own.
import type { Article } from '../../../../model/article.ts';
import type { Block, Segmented, Sentence, Token } from '../../../layers.ts';
import { blocks as linesOf } from './blocks.ts';
import { createCopies } from './copies.ts';
import { dateline } from './datelines.ts';
import { keepInitials } from './foreign-initials.ts';
import { type RawToken, scan } from './scan.ts';
import { sentenceStarts } from './sentences.ts';

export interface Analyzer {
  /** Tokens of one sentence; may cut a raw token in two («الولاياتالمتحدة») or join several. */
  analyze(text: string, raw: readonly RawToken[], sentence: number): Token[];
  isVerb(word: string): boolean;
}

export function segment(article: Article, analyzer: Analyzer): Segmented {
  const { text } = article;
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const partsOf = createCopies(text);
  for (const line of linesOf(text, analyzer.isVerb)) {
    const raw = line.kind === 'related' ? [] : scan(text, line.start, line.end);
    const runs = sentenceRuns(text, raw, analyzer);
    const spans = runs.map((run) => ({ start: run[0]!.start, end: run.at(-1)!.end }));
    let next = 0;
    for (const { start, end, copyOf, sentences: count } of partsOf(line, spans, blocks.length)) {
      for (const run of runs.slice(next, next + count)) {
        const first = tokens.length;
        for (const token of analyzer.analyze(text, run, sentences.length)) tokens.push(token);
        sentences.push({ ...spans[next++]!, block: blocks.length, first, last: tokens.length });
      }
      blocks.push({ start, end, kind: line.kind, copyOf });
    }
  }
  keepInitials(tokens);
  return { article, blocks, sentences, tokens, diagnostics: [] };
}

/** The raw tokens of each sentence. */
function sentenceRuns(text: string, raw: RawToken[], analyzer: Analyzer): RawToken[][] {
  if (raw.length === 0) return [];
  const skip = dateline(text, raw, analyzer.isVerb);
  const starts = sentenceStarts(text, skip > 0 ? raw.slice(skip) : raw).map((start) => start + skip);
  if (skip > 0) starts.unshift(0);
  return starts
    .slice(0, -1)
    .map((start, i) => raw.slice(start, starts[i + 1]))
    .filter((run) => run.length > 0);
}
