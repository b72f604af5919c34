// What is needed of an actor to tell who he is: forms of the name, offices, and the company he keeps.
import type { ActorKind } from '../../model/actor.ts';
import type { Extraction } from '../../model/extraction.ts';
import { foldName } from '../../model/fold.ts';
import type { Lexicon } from './lexicon.ts';
import { isArabic, nameTokens } from './name-tokens.ts';
import { skeleton } from './skeleton.ts';

export interface Form {
  tokens: readonly string[];
  /** The sound skeleton of each token. */
  sounds: readonly string[];
  script: 'ar' | 'en';
  /** Begins with a function that the next word belongs to, «نجم برشلونة» (Barcelona's star): who is meant depends on the day. */
  isFunction?: boolean;
}

export interface Profile {
  id: string;
  kind: ActorKind;
  /** Has a key of the knowledge base: the same wherever it occurs, and never the same as another key. */
  known: boolean;
  /** The names, one a script. */
  forms: readonly Form[];
  /** Other names that the article uses for an unknown person. */
  aliases: readonly Form[];
  /** Offices as folded title and body, e.g. `وزير الخارجيه @libya`. */
  offices: ReadonlySet<string>;
  /** Named persons and bodies of the same articles: known ids, or folded full names. */
  company: ReadonlySet<string>;
  /** The country that its article speaks of most. */
  country: string | null;
}

/** Ids that are hashes belong to one article; keys of the knowledge base are readable. */
export const isKnown = (id: string): boolean => !/-[0-9a-f]{16}$/.test(id);

const COMPANY = 24;
/** «سلطان بن سحيم»: what has a father is a name, not the title that it looks like. */
const PATRONYMIC = /^(?!ال)\S+\s+(?:بن|ابن|بنت)\s/u;

export interface ProfileCollector {
  add(extraction: Extraction): void;
  /** By id, of named actors. The known have their company left out: nothing depends on it. */
  profiles: Map<string, Profile>;
}

export function createProfileCollector({ generic }: Lexicon): ProfileCollector {
  const profiles = new Map<string, Profile>();
  const pool = new Map<string, string>();
  const shared = (text: string) => {
    const found = pool.get(text);
    if (found === undefined) pool.set(text, text);
    return found ?? text;
  };
  const sounds = new Map<string, string>();
  const soundOf = (token: string): string => {
    const sound = sounds.get(token) ?? skeleton(token);
    sounds.set(token, sound);
    return sound;
  };
  const formOf = new Map<string, Form>();
  const form = (name: string): Form => {
    const known = formOf.get(name);
    if (known) return known;
    const tokens = nameTokens(name).map(shared);
    const made: Form = { tokens, sounds: tokens.map(soundOf), script: isArabic(name) ? 'ar' : 'en' };
    formOf.set(name, made);
    return made;
  };
  /** «الأمير محمد بن سلمان» → «محمد بن سلمان»; «نجم برشلونة» stays whole, marked as a function. */
  const personForm = (name: string): Form => {
    const whole = form(name);
    const [head] = whole.tokens;
    if (head === undefined || !generic.has(head) || PATRONYMIC.test(name)) return whole;
    if (whole.script === 'ar' && whole.tokens.length > 1 && !/^ال/.test(name.trim()))
      return { ...whole, isFunction: true };
    const first = whole.tokens.findIndex((token) => !generic.has(token));
    if (first <= 0 || whole.tokens.length - first < 2) return whole;
    return { ...whole, tokens: whole.tokens.slice(first), sounds: whole.sounds.slice(first) };
  };
  const add = (extraction: Extraction): void => {
    const named = extraction.actors.filter((actor) => !actor.unnamed);
    const company = companyOf(extraction).map(shared);
    const country = mainCountry(extraction);
    for (const actor of named) {
      const known = isKnown(actor.id);
      if (known && profiles.has(actor.id)) continue;
      // Aliases of bodies are too often other bodies («دوري أمم أوروبا» beside «دوري أبطال أوروبا»); the known are matched in extraction.
      const aliases = known || actor.kind !== 'person' ? [] : actor.aliases.filter((alias) => /[\s_-]/.test(alias));
      const own = new Set([...Object.values(actor.names), ...aliases].map(foldName));
      const formsOf = (names: readonly string[]) =>
        names.map(actor.kind === 'person' ? personForm : form).filter(({ tokens }) => tokens.length > 0);
      const offices = extraction.offices.filter(({ person }) => person === actor.id);
      profiles.set(actor.id, {
        id: actor.id,
        kind: actor.kind,
        known,
        forms: formsOf(Object.values(actor.names)),
        aliases: formsOf(aliases),
        offices: new Set(
          known ? [] : offices.map(({ title, of }) => shared(`${foldName(title)} @${of && isKnown(of) ? of : ''}`)),
        ),
        company: new Set(known ? [] : company.filter((other) => other !== actor.id && !own.has(other))),
        country,
      });
    }
  };
  return { add, profiles };
}

function companyOf({ actors, mentions }: Extraction): string[] {
  const weight = new Map<string, number>();
  for (const { entity } of mentions) weight.set(entity, (weight.get(entity) ?? 0) + 1);
  return actors
    .filter(({ kind, unnamed }) => !unnamed && kind !== 'country')
    .map(({ id, names }) => ({ id, name: foldName(names.ar ?? names.en ?? ''), weight: weight.get(id) ?? 0 }))
    .filter(({ id, name }) => isKnown(id) || name.includes(' '))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, COMPANY)
    .map(({ id, name }) => (isKnown(id) ? id : name));
}

/** The country that the article speaks of most, null when none stands out. */
export function mainCountry({ actors, places, mentions }: Extraction): string | null {
  const countries = new Map<string, string>();
  for (const { id, kind } of actors) if (kind === 'country') countries.set(id, id);
  for (const { id, country } of places) if (country) countries.set(id, country);
  const counts = new Map<string, number>();
  for (const { entity } of mentions) {
    const country = countries.get(entity);
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
