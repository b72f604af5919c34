// Known actors and places, and an index of them by folded form. Language-neutral: each pack folds with its own function.
import { InputError } from '../model/errors.ts';
import { KnownActor, type KnownPlace } from '../model/knowledge.ts';

export interface Knowledge {
  actors: ReadonlyMap<string, KnownActor>;
  places: ReadonlyMap<string, KnownPlace>;
}

/** Reads one actors file (JSON Lines). Later lines replace earlier ones of the same id. */
export function parseActors(text: string, file: string): KnownActor[] {
  return text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    const where = `${file}:${index + 1}`;
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      throw new InputError(`${where}: not JSON; each line of an actors file is one JSON object`);
    }
    const actor = KnownActor.safeParse(json);
    if (actor.success) return [actor.data];
    const issue = actor.error.issues[0]!;
    throw new InputError(`${where}: ${issue.path.join('.') || 'line'}: ${issue.message}`);
  });
}

/** Reads the place table: id, ar, en, aliases, country, lat, lon, population, separated by tabs. */
export function parsePlaces(text: string): KnownPlace[] {
  const number = (cell?: string) => (cell ? Number(cell) : undefined);
  return text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [id, ar, en, aliases, country, lat, lon, population] = line.split('\t');
      return {
        id: id!,
        ar: ar!,
        en: en!,
        aliases: aliases ? aliases.split('|') : [],
        ...(country && { country }),
        ...(lat && { lat: number(lat), lon: number(lon) }),
        ...(population && { population: number(population) }),
      };
    });
}

/** All forms of a known actor by which a text may name it; capitals and weak forms are not among them. */
export const formsOf = (known: KnownActor | KnownPlace): string[] => [known.ar, known.en, ...known.aliases];
