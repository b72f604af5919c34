// What the explorer needs from the outside world: a graph with its hash, the articles' texts, and optionally a query engine and judgements.
import type { JudgementEntry } from '../../graph/judgements.ts';
import type { CellValue, QueryOptions, QueryResult } from '../../graph/store.ts';
import type { GraphRecords } from '../../model/graph.ts';
import type { Judgement } from '../../model/judgement.ts';

export interface ExplorerSnapshot {
  /** Gone through when it is read and for exports; need not be held. */
  graph: GraphRecords;
  /** Changes when the graph changes; pages cache by it. */
  hash: string;
  /** The untouched text of an article, undefined when it is not known. */
  articleText(id: string): string | undefined | Promise<string | undefined>;
}

export type RunQuery = (
  cypher: string,
  params?: Record<string, CellValue>,
  options?: Partial<QueryOptions>,
) => Promise<QueryResult>;

export interface JudgementLog {
  list(): Promise<JudgementEntry[]>;
  /** Appends one line and gives its id. */
  append(judgement: Judgement): Promise<string>;
}
