// An embedded store: one file beside the graph it was made from, rebuilt rather than updated, read through a process of its own.
import type { GraphStore } from './store.ts';

export interface EmbeddedStore {
  name: string;
  /** Name of its file in the folder of a graph; holds the version, because another version may not read it. */
  fileName: string;
  /** Writes the records of JSON Lines files (all nodes come before the edges that need them) to a new file. */
  build(
    graphFiles: readonly string[],
    file: string,
    options?: { progress?(done: number): void; signal?: AbortSignal },
  ): Promise<void>;
  /** Opens a built file for reading; `write` of the store it returns is refused. */
  open(file: string, options?: Partial<ReaderOptions>): GraphStore;
}

export interface ReaderOptions {
  /** The reading process is ended, and the query with it, when it holds more than so many bytes. */
  maxMemory: number;
}
export const READER_DEFAULTS: ReaderOptions = { maxMemory: 2_000_000_000 };
