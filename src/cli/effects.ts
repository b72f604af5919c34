// What a command may touch of the outside world, passed in so that tests can watch it.
import type { Readable, Writable } from 'node:stream';

export interface Effects {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  env: Record<string, string | undefined>;
  /** Progress and colours are shown only on a terminal. */
  isTerminal: boolean;
  signal: AbortSignal;
}

/** Writes and waits while the receiver is full, so that a slow pipe does not fill the memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise((resolve) => stream.once('drain', resolve));
}
