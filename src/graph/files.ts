// Files that survive a kill at any moment: JSON Lines written to the end before they get their name, and small files replaced whole.
import { closeSync, existsSync, fsyncSync, openSync, readSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const CHUNK = 1 << 20;

/** Replaces `file` in one step: a reader sees the old content or the new. */
export function writeAtomic(file: string, content: string): void {
  const temporary = `${file}.tmp-${process.pid}`;
  const fd = openSync(temporary, 'w');
  writeFileSync(fd, content);
  fsyncSync(fd);
  closeSync(fd);
  renameSync(temporary, file);
  syncFolder(dirname(file));
}

/** Makes renames in `folder` last; a no-op where the system cannot (Windows). */
export function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    fsyncSync(fd);
    closeSync(fd);
  } catch {
    // Folders cannot be opened there, and renames are durable enough.
  }
}

export interface LineWriter {
  /** Returns where the line begins and its length in bytes, without the line feed. */
  write(line: string | Uint8Array): { offset: number; length: number };
  /** Flushes to the disk and closes. */
  close(): void;
}

export function createLineWriter(file: string): LineWriter {
  const fd = openSync(file, 'w');
  let pending: Uint8Array[] = [];
  let size = 0;
  let offset = 0;
  const flush = () => {
    let bytes: Uint8Array = Buffer.concat(pending);
    while (bytes.length > 0) bytes = bytes.subarray(writeSync(fd, bytes));
    pending = [];
    size = 0;
  };
  return {
    write(line) {
      const bytes = typeof line === 'string' ? Buffer.from(line) : line;
      const at = { offset, length: bytes.length };
      pending.push(bytes, LINE_FEED);
      size += bytes.length + 1;
      offset += bytes.length + 1;
      if (size >= CHUNK) flush();
      return at;
    },
    close() {
      flush();
      fsyncSync(fd);
      closeSync(fd);
    },
  };
}
const LINE_FEED = Buffer.from('\n');

/** Lines of a file, one at a time, empty ones left out; nothing when there is no such file. */
export function* readLines(file: string): Generator<string> {
  if (!existsSync(file)) return;
  const fd = openSync(file, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK);
    let rest: Buffer[] = [];
    for (let read = readSync(fd, chunk); read > 0; read = readSync(fd, chunk)) {
      let from = 0;
      for (let at = chunk.indexOf(0x0a, from); at >= 0 && at < read; at = chunk.indexOf(0x0a, from)) {
        const line = Buffer.concat([...rest, chunk.subarray(from, at)]).toString('utf8');
        rest = [];
        from = at + 1;
        if (line) yield line;
      }
      if (from < read) rest.push(Buffer.from(chunk.subarray(from, read)));
    }
    if (rest.length > 0) yield Buffer.concat(rest).toString('utf8');
  } finally {
    closeSync(fd);
  }
}

/** `length` bytes at `offset` of an open file. */
export function readAt(fd: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const read = readSync(fd, bytes, done, length - done, offset + done);
    if (read === 0) throw new Error(`file ends at ${offset + done}, before ${offset + length}`);
    done += read;
  }
  return bytes;
}
