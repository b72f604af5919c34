// What every export format offers. Formats are listed in registry.ts; nothing else knows them by name.
import type { PropertyGraph } from '../../model/graph.ts';

export interface WriterOptions {
  /** A variant of the format for one program; each writer lists its own. */
  flavour?: string;
}

export interface ExportFile {
  name: string;
  /** Pieces of the file in order, made as they are asked for, so that size is bounded by the disk only. */
  content: Iterable<string>;
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
  write(graph: PropertyGraph, options?: WriterOptions): Iterable<string>;
}

/** A format that is several files in a folder. */
export interface FolderWriter extends WriterBase {
  files(graph: PropertyGraph, options?: WriterOptions): ExportFile[];
}

export type GraphWriter = FileWriter | FolderWriter;

export const isFileWriter = (writer: GraphWriter): writer is FileWriter => 'write' in writer;
