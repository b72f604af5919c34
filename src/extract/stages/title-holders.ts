// Titles that stand alone → the person who holds them: «الرئيس الأمريكي», «المتحدثة», "the minister".
// The last holder named before; else, for a title that tells its body, a person of the cast known to hold it.
import type { Actor } from '../../model/actor.ts';
import type { Span } from '../../model/span.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Language } from '../language.ts';
import type { Agreement, Quoted } from '../layers.ts';

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
  /** Entity of the body or country in the title, null when it tells none. */
  body: string | null;
  words: string;
}

/** For each title the person it stands for, null where nobody is found. */
export function titleHolders(input: HoldersInput): (string | null)[] {
  const { doc, language, agreements } = input;
  const bodyOf = titleBodies(doc, input.nameEntities);
  const fold = (span: Span) => language.fold(doc.article.text.slice(span.start, span.end));
  const named = doc.titles.map((title, i): Holding | null => {
    const person = title.name === null ? null : input.nameEntities[title.name]!;
    return person ? { person, body: bodyOf[i]!, words: fold(title) } : null;
  });
  const knownTitles = knownHolders(input);
  const soFar = new Map<string, Holding[]>();
  const later = new Map<string, Holding[]>();
  doc.titles.forEach((title, i) => {
    if (named[i]) push(later, title.head, named[i]);
  });
  return doc.titles.map((title, i) => {
    if (named[i]) {
      push(soFar, title.head, named[i]);
      return named[i].person;
    }
    if (!title.definite) return null;
    const words = fold(title);
    const agrees = (h: Holding) => agree(title, agreements.get(h.person)) && compatible(h, bodyOf[i]!, words);
    const before = (soFar.get(title.head) ?? []).slice(-12).reverse().find(agrees);
    if (before) return before.person;
    const known = knownTitles.get(words) ?? [];
    if (known.length === 1) return known[0]!;
    const after = (later.get(title.head) ?? []).filter((h) => h.words === words || (h.body && h.body === bodyOf[i]));
    return new Set(after.map((h) => h.person)).size === 1 ? after[0]!.person : null;
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

const compatible = (h: Holding, body: string | null, words: string): boolean =>
  body === null || h.body === body || h.words === words;

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

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
