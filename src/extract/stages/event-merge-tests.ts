// When two parties or two places of event mentions can be the same: a person and the forces named after him («حفتر», «قوات حفتر»),
// a town and its country.
import type { Told } from '../layers.ts';
import type { MergeTests } from './event-merge.ts';

const LONG = 4;

export function mergeTests(doc: Told): MergeTests {
  const names = new Map(doc.actors.map((a) => [a.id, [...Object.values(a.names), ...a.aliases]]));
  const country = new Map<string, string | undefined>(doc.places.map((p) => [p.id, p.country]));
  const states = new Set(doc.actors.filter((a) => a.kind === 'country').map((a) => a.id));
  const people = new Set(doc.actors.filter((a) => a.kind === 'person').map((a) => a.id));
  const unnamed = new Set(doc.actors.filter((a) => a.unnamed).map((a) => a.id));
  const lastNames = (id: string) =>
    (names.get(id) ?? []).map((n) => n.split(' ').at(-1)!).filter((n) => n.length >= LONG);
  const named = (person: string, body: string) =>
    people.has(person) &&
    !people.has(body) &&
    lastNames(person).some((last) => (names.get(body) ?? []).some((n) => n.split(' ').includes(last)));
  return {
    sameParty: (a, b) => a === b || named(a, b) || named(b, a),
    unnamed: (party) => unnamed.has(party),
    samePlace: (a, b) => a === b || states.has(a) || states.has(b) || (!country.has(a) && !country.has(b)),
  };
}
