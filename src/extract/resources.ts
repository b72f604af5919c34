// The only I/O of extraction: reads the pack's data and the known actors and places from the project's data folder.
import { readFileSync } from 'node:fs';
import type { LanguageCode } from '../model/article.ts';
import type { Knowledge } from './knowledge.ts';
import type { Language } from './language.ts';
import { languages } from './languages.ts';

const DATA = new URL('../../data/', import.meta.url);

/** Text of a file in the project's data folder, e.g. `ar/verbs.tsv`. */
export const readData = (file: string): string => readFileSync(new URL(file, DATA), 'utf8');
/** The same for binary files, e.g. model weights. */
export const readBinary = (file: string): Uint8Array => readFileSync(new URL(file, DATA));

export const loadLanguage = (code: LanguageCode): Language =>
  languages[code].load({ text: readData, binary: readBinary });

export function loadKnowledge(_files: { actors?: string[] } = {}): Knowledge {
  return { actors: new Map(), places: new Map() };
}
