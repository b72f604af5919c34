// Bytes → lines, in any of the encodings we know, without holding the file in memory.
import { decode, type Encoding } from './decode.ts';

const SNIFF = 65_536;

export type Bytes = AsyncIterable<Uint8Array>;

/** Decoded chunks of a stream; the encoding is told from its first 64 KB. Throws a string's worth of reason as Error when it is not text. */
export async function* decodeStream(bytes: Bytes): AsyncIterable<string> {
  let decoder: TextDecoder | null = null;
  let held: Uint8Array = new Uint8Array();
  for await (const chunk of bytes) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    held = held.length ? Buffer.concat([held, chunk]) : chunk;
    if (held.length < SNIFF) continue;
    decoder = new TextDecoder(encodingOf(held));
    yield decoder.decode(held, { stream: true });
  }
  if (!decoder) {
    if (held.length === 0) return;
    decoder = new TextDecoder(encodingOf(held));
    yield decoder.decode(held, { stream: true });
  }
  yield decoder.decode();
}

function encodingOf(sample: Uint8Array): Encoding {
  // A sample may end inside a line, never inside its last line's beginning: cut there so that no character is halved.
  const end = sample.lastIndexOf(10);
  const decoded = decode(sample.subarray(0, end > 0 ? end + 1 : sample.length));
  if (decoded.ok) return decoded.encoding;
  if (decoded.code === 'empty') return 'utf-8';
  throw new Error(decoded.reason);
}

/** Lines without their ends; the last one may lack a line feed. U+2028 is no line end: JSON strings may hold it. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let parts: string[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      parts.push(chunk.slice(from, at));
      yield withoutReturn(parts.join(''));
      parts = [];
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.slice(from));
  }
  const last = parts.join('');
  if (last !== '') yield withoutReturn(last);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
