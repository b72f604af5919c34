// The only I/O of extraction: reads the pack's data and the known actors and places from the project's data folder.
import { readFileSync } from 'node:fs';
import type { LanguageCode } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { type Knowledge, parseActors, parsePlaces } from './knowledge.ts';
import type { Language } from './language.ts';
import { languages } from './languages.ts';
import { stateBodies } from './state-bodies.ts';

const DATA = new URL('../../data/', import.meta.url);
const ACTOR_FILES = ['countries.jsonl', 'actors.jsonl'];

/** Text of a file in the project's data folder, e.g. `ar/verbs.tsv`. */
export const readData = (file: string): string => readFileSync(new URL(file, DATA), 'utf8');
/** The same for binary files, e.g. model weights. */
export const readBinary = (file: string): Uint8Array => readFileSync(new URL(file, DATA));

export const loadLanguage = (code: LanguageCode): Language =>
  languages[code].load({ text: readData, binary: readBinary });

/** The project's own knowledge, then the user's files, whose entries win. Throws InputError for a bad file or line. */
export function loadKnowledge(files: { actors?: string[] } = {}): Knowledge {
  const own = ACTOR_FILES.flatMap((file) => parseActors(readData(file), `data/${file}`));
  const theirs = (files.actors ?? []).flatMap((path) => parseActors(readUserFile(path), path));
  return {
    actors: new Map(
      [...stateBodies([...own, ...theirs], readData('state-bodies.tsv')), ...own, ...theirs].map((actor) => [
        actor.id,
        actor,
      ]),
    ),
    places: new Map(parsePlaces(readData('places.tsv')).map((place) => [place.id, place])),
  };
}

function readUserFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(`cannot read the actors file ${path}: ${(error as NodeJS.ErrnoException).code ?? error}`);
  }
}
