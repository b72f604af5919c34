// What every export format offers. Formats are listed in registry.ts; nothing else knows them by name.
import type { GraphRecords } from '../../model/graph.ts';

export interface WriterOptions {
  /** A variant of the format for one program; each writer lists its own. */
  flavour?: string;
}

/** What comes next in one file of several. */
export interface FilePiece {
  name: string;
  text: string;
}

interface WriterBase {
  format: string;
  /** One line for help texts. */
  about: string;
  flavours: readonly string[];
}

/** A format that is one file. */
export interface FileWriter extends WriterBase {
  extension: string;
  mime: string;
  /** Pieces in order, made as they are asked for, so that size is bounded by the disk only. */
  write(graph: GraphRecords, options?: WriterOptions): Iterable<string>;
}

/** A format that is several files in a folder. */
export interface FolderWriter extends WriterBase {
  /** Pieces of all files; those of one file in order, so that the graph is gone through once for all of them. */
  pieces(graph: GraphRecords, options?: WriterOptions): Iterable<FilePiece>;
}

export type GraphWriter = FileWriter | FolderWriter;

export const isFileWriter = (writer: GraphWriter): writer is FileWriter => 'write' in writer;
