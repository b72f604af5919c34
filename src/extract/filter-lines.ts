// The pure filter behind `qala extract -`: one article a line in, exactly one record a line out, in order.
import type { ErrorRecord, Extraction } from '../model/extraction.ts';
import type { Extractor } from './extractor.ts';
import { readJsonLine } from './read/json.ts';
import { type Bytes, splitLines } from './read/lines.ts';

export async function* filterLines(bytes: Bytes, extractor: Extractor): AsyncIterable<string> {
  let number = 0;
  for await (const line of splitLines(decodeUtf8(bytes))) yield JSON.stringify(toRecord(line, ++number, extractor));
}

function toRecord(line: string, number: number, extractor: Extractor): Extraction | ErrorRecord {
  const where = `line ${number}`;
  const item = readJsonLine(line, where);
  if ('problem' in item) return { error: item.problem };
  const { path } = item.article;
  try {
    // The number of a line says nothing where many machines share the lines: only a path of its own is kept.
    return extractor({ ...item.article, path: path === where ? null : path });
  } catch (error) {
    // A bug in extraction must cost one article, never a run over millions.
    return {
      error: {
        code: 'extraction-failed',
        message: `${where}: ${(error as Error).message}`,
        path: where,
      },
    };
  }
}

async function* decodeUtf8(bytes: Bytes): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of bytes) yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
