// Governments, ministries, armies of all states, composed from the states' names and adjectives, so that «الحكومة البريطانية» and
// "British government" are one known actor without a line for each of two hundred states.
import { foldName } from '../model/fold.ts';
import type { KnownActor } from '../model/knowledge.ts';

const ARABIC = /\p{Script=Arabic}/u;
const SLOT = /(\S*)\{\}(\S*)/u;

/**
 * Bodies of every state in `known`, but those of which one name is taken, or is the beginning of another's: where there is a
 * «الحكومة الليبية المؤقتة», «الحكومة الليبية» may mean either of two. `table`: data/state-bodies.tsv.
 */
export function stateBodies(known: readonly KnownActor[], table: string): KnownActor[] {
  const taken = new Set(known.flatMap(({ ar, en, aliases }) => [ar, en, ...aliases].flatMap(beginnings)));
  const ids = new Set(known.map(({ id }) => id));
  const rows = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return known
    .filter(({ kind }) => kind === 'country')
    .flatMap((country) => rows.map((row) => bodyOf(country, row.split('\t') as [string, string])))
    .filter((body): body is KnownActor => body !== null && !ids.has(body.id))
    .filter(({ ar, en, aliases }) => ![ar, en, ...aliases].some((form) => taken.has(foldName(form))));
}

/** A folded name, and all that it begins with: «الحكومة», «الحكومة الليبية», … */
const beginnings = (form: string): string[] => {
  const words = foldName(form).split(' ');
  return words.map((_, i) => words.slice(0, i + 1).join(' '));
};

function bodyOf(country: KnownActor, [suffix, patterns]: [string, string]): KnownActor | null {
  const forms = [...new Set(patterns.split('|').flatMap((pattern) => filled(pattern, country)))];
  const ar = forms.find((form) => ARABIC.test(form));
  const en = forms.find((form) => !ARABIC.test(form));
  if (ar === undefined || en === undefined) return null;
  return {
    id: `${country.id}-${suffix}`,
    kind: 'organization',
    ar,
    en,
    aliases: forms.filter((form) => form !== ar && form !== en),
    weak: [],
    of: country.id,
    titles: [],
    adjectives: [],
    capitals: [],
  };
}

/** The forms of one pattern: one for each adjective, or name, in its script. */
function filled(pattern: string, { ar, en, aliases, adjectives }: KnownActor): string[] {
  const inScript = (form: string) => ARABIC.test(form) === ARABIC.test(pattern);
  if (pattern.includes('{country}'))
    return [ar, en, ...aliases].filter(inScript).map((name) => pattern.replace('{country}', name));
  return adjectives.filter(inScript).map((adjective) =>
    pattern.replace(SLOT, (_, before: string, after: string) =>
      adjective
        .split(' ')
        .map((word) => before + word + after)
        .join(' '),
    ),
  );
}
