// Words that identify nobody: given names, heads of bodies, titles. Data, read from every language's folder and from data/resolve.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameTokens } from './name-tokens.ts';

export interface Lexicon {
  given: ReadonlySet<string>;
  generic: ReadonlySet<string>;
}

const DATA = fileURLToPath(new URL('../../../data/', import.meta.url));

export function loadLexicon(folder = DATA): Lexicon {
  const words = (file: string) =>
    readdirSync(folder)
      .map((name) => join(folder, name, file))
      .filter((path) => existsSync(path))
      .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(/[\s\t]+/))
      .flatMap((word) => nameTokens(word));
  return { given: new Set(words('given-names.txt')), generic: new Set(words('generic.txt')) };
}
