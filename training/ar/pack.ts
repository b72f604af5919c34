// Packs tagger weights for data/ar/tagger.bin; `unpackModel` in src/extract/lang/ar/words/tagger.ts reads it.
import { gzipSync } from 'node:zlib';
import type { TagModel } from '../../src/extract/lang/ar/words/tagger.ts';

export function packModel({ tags, bits, weights, vocabulary }: TagModel): Buffer {
  const width = tags.length;
  const bytes: number[] = [];
  const gap = (value: number) => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
    bytes.push(rest);
  };
  let rows = 0;
  let last = -1;
  for (let row = 0; row < 1 << bits; row++) {
    const cells: number[] = [];
    for (let tag = 0; tag < width; tag++) {
      const weight = weights[row * width + tag]!;
      if (weight !== 0) cells.push(tag, weight & 255);
    }
    if (cells.length === 0) continue;
    gap(row - last);
    last = row;
    rows++;
    bytes.push(cells.length / 2, ...cells);
  }
  let before = 0;
  for (const word of vocabulary) {
    gap(word - before);
    before = word;
  }
  const head = JSON.stringify({ tags: tags.map((tag) => tag.name), bits, rows, words: vocabulary.length });
  return gzipSync(Buffer.concat([Buffer.from(`${head}\n`), Buffer.from(bytes)]), { level: 9 });
}
