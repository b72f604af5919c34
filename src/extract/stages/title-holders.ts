// Titles that stand alone → the person who holds them: «الرئيس الأمريكي», «المتحدثة», "the minister".
// The last holder named before; else, for a title that tells its body, a person of the cast known to hold it.
import type { Actor } from '../../model/actor.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Language } from '../language.ts';
import type { Agreement, Quoted, Title } from '../layers.ts';

export interface HoldersInput {
  doc: Quoted;
  language: Language;
  knowledge: Knowledge;
  nameEntities: (string | null)[];
  actors: Actor[];
  agreements: ReadonlyMap<string, Agreement>;
}
interface Holding {
  person: string;
  /** Entity or known country in the title, null when it tells none. */
  body: string | null;
  field: readonly string[] | undefined;
  words: string;
}

/** Namings looked back at. */
const RECENT = 12;

/** For each title the person it stands for, null where nobody is found. */
export function titleHolders(input: HoldersInput): (string | null)[] {
  const { doc, language, agreements, knowledge } = input;
  const entities = titleBodies(doc, input.nameEntities);
  const fold = (title: Title) => language.fold(title.text ?? doc.article.text.slice(title.start, title.end));
  const held = doc.titles.map(
    (title, i): Omit<Holding, 'person'> => ({
      body: entities[i] ?? title.bodyKnown,
      field: title.field,
      words: fold(title),
    }),
  );
  const personOf = (i: number) => {
    const { name } = doc.titles[i]!;
    return name === null ? null : input.nameEntities[name]!;
  };
  const knownTitles = knownHolders(input);
  const soFar = new Map<string, Holding[]>();
  const later = new Map<string, Holding[]>();
  const postOf = ({ post, head }: Title) => post ?? head;
  doc.titles.forEach((title, i) => {
    const person = personOf(i);
    if (person) push(later, postOf(title), { ...held[i]!, person });
  });
  return doc.titles.map((title, i) => {
    const person = personOf(i);
    const own = held[i]!;
    if (person) {
      push(soFar, postOf(title), { ...own, person });
      return person;
    }
    if (!title.definite) return null;
    const agrees = (h: Holding) =>
      isSamePost(own, h, knowledge) &&
      // a post may keep the masculine for a woman: «رئيس الوزراء البريطانية»
      (agree(title, agreements.get(h.person)) || (title.gender === 'm' && own.body !== null && own.body === h.body));
    const before = (soFar.get(postOf(title)) ?? []).slice(-RECENT).reverse().filter(agrees);
    const nearest = before.find((h) => sameField(h.field, own.field)) ?? before[0];
    if (nearest) return nearest.person;
    const known = knownTitles.get(own.words) ?? [];
    if (known.length === 1) return known[0]!;
    const isTold = own.body !== null || !!own.field?.length;
    const named = (later.get(postOf(title)) ?? []).filter((h) => agrees(h) && (isTold || h.words === own.words));
    const after = new Set(named.map((h) => h.person));
    if (after.size === 1) return [...after][0]!;
    const shortened = title.field?.length || own.words.includes(' ') ? knownFor(own.words, knownTitles) : [];
    return after.size === 0 && shortened.length === 1 && agree(title, agreements.get(shortened[0]!))
      ? shortened[0]!
      : null;
  });
}

/** For each title the entity of the body or country in it. */
export function titleBodies(doc: Quoted, nameEntities: (string | null)[]): (string | null)[] {
  const byStart = new Map<number, number>();
  doc.names.forEach((name, i) => {
    if (!byStart.has(name.start)) byStart.set(name.start, i);
  });
  const present = new Set(nameEntities);
  return doc.titles.map((title) => {
    const name = title.body ? byStart.get(title.body.start) : undefined;
    if (name !== undefined && nameEntities[name]) return nameEntities[name];
    if (!title.bodyKnown) return null;
    if (present.has(title.bodyKnown)) return title.bodyKnown;
    return present.has(`place-${title.bodyKnown}`) ? `place-${title.bodyKnown}` : null;
  });
}

/** «الوزير» for «وزير الخارجية»; «المتحدث الإيراني» for the spokesman of the ministry of Iran; not «وزير الدفاع» for «وزير الخارجية». */
function isSamePost(title: Omit<Holding, 'person'>, holder: Holding, knowledge: Knowledge): boolean {
  if (title.words === holder.words) return true;
  if (title.field?.some((word) => !holder.field?.includes(word))) return false;
  if (title.body === null || title.body === holder.body) return true;
  // the holder's body belongs to the country of the title, or both are told without one
  let at = knowledge.actors.get(holder.body ?? '')?.of;
  for (let step = 0; at && step < 3; step++) {
    if (at === title.body) return true;
    at = knowledge.actors.get(at)?.of;
  }
  return false;
}

const sameField = (a: Holding['field'], b: Holding['field']): boolean => (a ?? []).join(' ') === (b ?? []).join(' ');

const agree = (a: Agreement, b: Agreement | undefined): boolean =>
  (!a.gender || !b?.gender || a.gender === b.gender) && (!a.number || a.number === 's');

/** Titles that the knowledge gives to persons of this cast. */
function knownHolders({ actors, knowledge, language, doc }: HoldersInput): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  if (doc.titles.length === 0) return holders;
  for (const { id } of actors)
    for (const title of knowledge.actors.get(id)?.titles ?? []) push(holders, language.fold(title), id);
  return holders;
}

/** «رئيسة الوزراء» for the one of the cast whom the knowledge calls «رئيسة الوزراء البريطانية». */
function knownFor(words: string, holders: ReadonlyMap<string, string[]>): string[] {
  const found = new Set<string>();
  for (const [title, ids] of holders) if (title.startsWith(`${words} `)) for (const id of ids) found.add(id);
  return [...found];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
