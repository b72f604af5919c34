// What every graph store does. One contract suite (tests/graph/store.contract.ts) is run by each.
import type { PropertyGraph, PropertyValue } from '../model/graph.ts';

export type CellValue = PropertyValue | null | CellValue[] | { [key: string]: CellValue };

export interface QueryOptions {
  /** Wall clock; the query is stopped after it. */
  timeoutMs: number;
  maxRows: number;
  maxBytes: number;
  signal?: AbortSignal;
}
export const QUERY_DEFAULTS: QueryOptions = { timeoutMs: 10_000, maxRows: 10_000, maxBytes: 16_000_000 };

export interface QueryResult {
  columns: string[];
  rows: CellValue[][];
  /** True when rows or bytes were cut at the limit. */
  truncated: boolean;
}

export interface WriteSummary {
  nodesCreated: number;
  nodesUpdated: number;
  nodesDeleted: number;
  edgesCreated: number;
  edgesUpdated: number;
  edgesDeleted: number;
}

export type Progress = (done: number, total: number, what: string) => void;

export interface GraphStore {
  name: string;
  /** Makes the store hold exactly `graph`; idempotent; a reader sees the old or the new graph, never half. */
  write(graph: PropertyGraph, options?: { progress?: Progress; signal?: AbortSignal }): Promise<WriteSummary>;
  /** Read-only. Throws InputError for a query that writes or does not parse, StoreError when the store fails. */
  query(cypher: string, params?: Record<string, CellValue>, options?: Partial<QueryOptions>): Promise<QueryResult>;
  close(): Promise<void>;
}
