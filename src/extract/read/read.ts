// Paths → articles. A bad input becomes a diagnostic that names it, and the reading goes on.
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip, gunzipSync } from 'node:zlib';
import { decode } from './decode.ts';
import { EXTENSIONS, type Format, formatOf, sniffFormat } from './formats.ts';
import { MAX_ARTICLE_BYTES, problem, type ReadItem } from './item.ts';
import { type Bytes, decodeStream } from './lines.ts';
import { withSidecar } from './sidecar.ts';

/**
 * Reads files, folders (recursively, in order of their names; hidden ones are passed over) and `-` for standard input.
 * Never throws for a bad input.
 */
export async function* read(paths: string[], stdin: Bytes): AsyncIterable<ReadItem> {
  for (const path of paths) {
    if (path === '-') yield* readStdin(stdin);
    else yield* readPath(path, true);
  }
}

async function* readPath(path: string, isNamed: boolean): AsyncIterable<ReadItem> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) yield* readFolder(path);
    else if (info.isFile()) yield* readOne(path, info.size, isNamed);
    else yield problem('not-a-file', path, 'neither a file nor a folder');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') yield problem('not-found', path, 'no such file or folder');
    else yield problem('unreadable', path, message);
  }
}

async function* readFolder(folder: string): AsyncIterable<ReadItem> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const present = new Set(names);
  for (const name of names) {
    if (!isSidecar(name, present)) yield* readPath(join(folder, name), false);
  }
}

/** `name.json` beside `name.txt` says when and where that text appeared; it is no article of its own. */
function isSidecar(name: string, present: ReadonlySet<string>): boolean {
  if (!name.endsWith('.json')) return false;
  const stem = name.slice(0, -'.json'.length);
  return EXTENSIONS.some((ending) => {
    const format = formatOf(`x.${ending}`);
    return format !== null && 'whole' in format && format.hasSidecar && present.has(`${stem}.${ending}`);
  });
}

async function* readOne(path: string, size: number, isNamed: boolean): AsyncIterable<ReadItem> {
  const format = formatOf(path);
  if (format === null && !isNamed) {
    yield problem('unsupported', path, `not read: the name ends in none of .${EXTENSIONS.join(' .')}`);
  } else if (format && 'stream' in format) {
    yield* readStream(format.stream(decodeStream(open(path)), path), path);
  } else if (size > MAX_ARTICLE_BYTES) {
    yield problem('too-large', path, `${Math.round(size / 1e6)} MB; an article of more than 10 MB is not read`);
  } else {
    const bytes = await readFile(path);
    yield* readWhole(
      path.toLowerCase().endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: MAX_ARTICLE_BYTES }) : bytes,
      path,
      format,
    );
  }
}

function open(path: string): Bytes {
  const file = createReadStream(path);
  if (!path.toLowerCase().endsWith('.gz')) return file;
  const unzipped = createGunzip();
  file.on('error', (error) => unzipped.destroy(error));
  return file.pipe(unzipped);
}

async function* readStream(items: AsyncIterable<ReadItem>, path: string): AsyncIterable<ReadItem> {
  let count = 0;
  try {
    for await (const item of items) {
      count++;
      yield item;
    }
  } catch (error) {
    yield problem('truncated', path, `breaks off after ${count} articles (${(error as Error).message})`);
    return;
  }
  if (count === 0) yield problem('empty', path, 'no articles in it');
}

async function* readWhole(bytes: Uint8Array, path: string, format: Format | null): AsyncIterable<ReadItem> {
  const decoded = decode(bytes);
  if (!decoded.ok) {
    yield problem(decoded.code, path, decoded.reason);
    return;
  }
  if (decoded.truncated) yield problem('truncated', path, 'ends in the middle of a character; the rest was read');
  const chosen = format ?? sniffFormat(decoded.text);
  if ('stream' in chosen) {
    yield* readStream(chosen.stream(once(decoded.text), path), path);
    return;
  }
  const items = chosen.whole(decoded.text, path);
  yield* chosen.hasSidecar && path !== '-' ? withSidecar(items, path) : items;
}

async function* once(text: string): AsyncIterable<string> {
  yield text;
}

async function* readStdin(stdin: Bytes): AsyncIterable<ReadItem> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  yield* readWhole(Buffer.concat(chunks), '-', null);
}
