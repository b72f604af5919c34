// Packs the name tagger's weights for data/ar/names.bin; `unpackNames` in src/extract/lang/ar/names/name-tagger.ts reads it.
import { gzipSync } from 'node:zlib';

/** `classes`: hash of a word → how the corpus took it; `bits`: width of the hashes. */
export function packNames(weights: Int8Array, classes: ReadonlyMap<number, number>, bits: number): Uint8Array {
  const sorted = [...classes].sort(([a], [b]) => a - b);
  const bytes: number[] = [];
  let last = 0;
  for (const [key] of sorted) {
    let gap = key - last;
    last = key;
    for (; gap >= 128; gap = Math.floor(gap / 128)) bytes.push((gap % 128) + 128);
    bytes.push(gap);
  }
  for (const [, code] of sorted) bytes.push(code);
  const head = Buffer.from(`${JSON.stringify({ bits, words: sorted.length })}\n`);
  return gzipSync(Buffer.concat([head, Buffer.from(weights.buffer), Uint8Array.from(bytes)]), { level: 9 });
}
