// When two parties or two places of event mentions can be the same: a person and the forces named after him («حفتر», «قوات حفتر»),
// a town and its country.
import type { Told } from '../layers.ts';
import { PLACE_PREFIX } from './actor-records.ts';
import type { MergeTests } from './event-merge.ts';

const LONG = 4;

export function mergeTests(doc: Told): MergeTests {
  const names = new Map(doc.actors.map((a) => [a.id, [...Object.values(a.names), ...a.aliases]]));
  const country = new Map<string, string | undefined>(doc.places.map((p) => [p.id, p.country]));
  const wide = wholeCountries(doc);
  const states = new Set(doc.actors.filter((a) => a.kind === 'country').map((a) => a.id));
  const people = new Set(doc.actors.filter((a) => a.kind === 'person').map((a) => a.id));
  const unnamed = new Set(doc.actors.filter((a) => a.unnamed).map((a) => a.id));
  const words = (id: string) => (names.get(id) ?? []).flatMap((n) => n.split(' ')).filter((n) => n.length >= LONG);
  const lastNames = (id: string) =>
    (names.get(id) ?? []).map((n) => n.split(' ').at(-1)!).filter((n) => n.length >= LONG);
  const named = (person: string, body: string) =>
    people.has(person) &&
    !people.has(body) &&
    lastNames(person).some((last) => (names.get(body) ?? []).some((n) => n.split(' ').includes(last)));
  return {
    sameParty: (a, b) => a === b || named(a, b) || named(b, a),
    unnamed: (party) => unnamed.has(party),
    alike: (a, b) => a === b || words(a).some((x) => words(b).some((y) => x.endsWith(y) || y.endsWith(x))),
    samePlace: (a, b) => {
      if (a === b || states.has(a) || states.has(b)) return true;
      const [one, other] = [country.get(a), country.get(b)];
      return (wide.has(a) || wide.has(b)) && (!one || !other || one === other);
    },
  };
}

/** Places that may hold any town of their country: the country itself and its parts («جنوب ليبيا», "southern Libya"). */
function wholeCountries(doc: Told): Set<string> {
  const states = new Set(doc.names.filter(({ kind }) => kind === 'country').flatMap(({ known }) => known));
  const names = [...doc.actors, ...doc.places]
    .filter(({ id }) => states.has(id.replace(PLACE_PREFIX, '')))
    .flatMap((state) => Object.values(state.names));
  const part = (name: string) => names.some((state) => name.length > state.length && name.endsWith(` ${state}`));
  return new Set(
    doc.places
      .filter(
        ({ id, lat, names }) => states.has(id.slice(PLACE_PREFIX.length)) || (!lat && Object.values(names).some(part)),
      )
      .map(({ id }) => id),
  );
}
