// One hash of everything that shapes a record beside the article: program, language data, known actors. Another hash, another record.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CODE = ['./', '../model/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

function files(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(`${path.replace(/\/$/, '')}/${name}`));
}

/** `actors`: the user's own files with known actors. */
export function fingerprint(actors: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...CODE, DATA, ...actors].flatMap(files)) hash.update(readFileSync(file)).update('\u0000');
  return hash.digest('hex').slice(0, 16);
}
