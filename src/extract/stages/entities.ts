// Names → entities of one article. Full forms first; a short form joins the full one that the language allows it to stand for.
//   «خليفة حفتر» … «حفتر» → one person;  «حكومة الوفاق الوطني» … «الوفاق» → one body
import type { Knowledge } from '../knowledge.ts';
import type { Language } from '../language.ts';
import type { Agreement, Name, Named, NameKind } from '../layers.ts';
import { withoutNamesakes } from './namesakes.ts';
import { surface } from './surface.ts';

export interface Entity extends Agreement {
  kind: NameKind;
  /** Id of the known actor or place; null for the unknown. */
  known: string | null;
  /** Indexes into `names`, in document order. */
  names: number[];
  /** The fullest name. */
  full: Name;
  /** Names the entity in its first and best form. */
  key: string;
}

/** Candidates looked at for one short form: an article with thousands of like-named parties stays linear. */
const MAX_CANDIDATES = 40;

export interface Entities {
  list: Entity[];
  /** For each name its entity, null for a weak form without a full one. */
  of: (Entity | null)[];
}

export function entities(doc: Named, language: Language, knowledge: Knowledge): Entities {
  const forms = doc.names.map((name) => language.fold(surface(name, doc)));
  const names = withoutNamesakes(doc, forms, language, knowledge);
  const groups = groupForms(names, forms);
  const byKnown = new Map<string, Entity>();
  const byKey = new Map<string, Entity[]>();
  const list: Entity[] = [];
  const of: (Entity | null)[] = names.map(() => null);
  const keysOf = (name: Name, form: string) => language.nameKeys?.(name, doc) ?? form.split(/[^\p{L}\p{N}]+/u);

  const join = (entity: Entity, indexes: number[]) => {
    for (const i of indexes) {
      of[i] = entity;
      entity.names.push(i);
      entity.gender ??= names[i]!.gender;
      entity.number ??= names[i]!.number;
    }
  };
  const candidates = (name: Name, form: string): Entity[] => {
    const found = new Set<Entity>();
    for (const key of keysOf(name, form)) {
      const sharing = byKey.get(key) ?? [];
      for (let i = 0; i < Math.min(sharing.length, MAX_CANDIDATES); i++) found.add(sharing[i]!);
    }
    return [...found];
  };
  const add = (name: Name, form: string, known: string | null): Entity => {
    const entity: Entity = { kind: name.kind, known, names: [], full: name, key: form };
    const gender = known ? knowledge.actors.get(known)?.gender : undefined;
    if (gender) entity.gender = gender;
    list.push(entity);
    if (known) byKnown.set(known, entity);
    for (const key of keysOf(name, form)) {
      const sharing = byKey.get(key);
      if (sharing) sharing.push(entity);
      else byKey.set(key, [entity]);
    }
    return entity;
  };

  for (const group of groups) {
    const name = names[group[0]!]!;
    const form = forms[group[0]!]!;
    const inCast = [...name.known, ...(name.hints ?? [])].find((id) => byKnown.has(id));
    const known = inCast ?? name.known[0] ?? null;
    let entity = known ? byKnown.get(known) : undefined;
    if (!entity && (!known || isShort(form)))
      entity = candidates(name, form).find(
        (other) => fits(name, other) && (!known || !other.known) && language.shortFormOf(name, other.full, doc),
      );
    if (!entity && name.weak) continue;
    join(entity ?? add(name, form, known), group);
  }
  joinEquals(names, of, list);
  resolveWeak({ ...doc, names }, language, of, forms, byKnown);
  for (const entity of list) entity.names.sort((a, b) => a - b);
  return { list: list.filter((e) => e.names.length > 0).sort((a, b) => a.names[0]! - b.names[0]!), of };
}

const isShort = (form: string): boolean => !form.includes(' ');
const fits = (name: Name, other: Entity): boolean =>
  name.kind === other.kind || (name.kind === 'place' && other.kind === 'country');
/** A weak form may also be a place («القاعدة» for «قاعدة إنجرليك»); but the country in «سفارة الفلبين» is no short form of the embassy. */
const mayMean = (name: Name, other: Entity): boolean =>
  fits(name, other) || (name.kind === 'organization' && other.kind === 'place');

/** Names of equal kind, form and knowledge, as lists of indexes: known before unknown, longer before shorter, then in document order. */
function groupForms(names: Name[], forms: string[]): number[][] {
  const groups = new Map<string, number[]>();
  names.forEach((name, i) => {
    if (name.weak) return;
    const key = `${name.kind}\t${forms[i]}\t${name.known[0] ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  const words = (i: number) => forms[i]!.split(' ').length;
  return [...groups.values()].sort(([a], [b]) => {
    const [x, y] = [names[a!]!, names[b!]!];
    return Number(y.known.length > 0) - Number(x.known.length > 0) || words(b!) - words(a!) || a! - b!;
  });
}

/** «حركة المقاومة الإسلامية (حماس)»: the text itself says that both are one. */
function joinEquals(names: Name[], of: (Entity | null)[], list: Entity[]): void {
  names.forEach((name, i) => {
    for (const j of name.equals ?? []) {
      const [a, b] = [of[i], of[j]];
      if (!a || !b || a === b || a.kind !== b.kind || (a.known && b.known)) continue;
      const [keep, drop] = b.known || (!a.known && list.indexOf(b) < list.indexOf(a)) ? [b, a] : [a, b];
      for (const index of drop.names) of[index] = keep;
      keep.names.push(...drop.names);
      drop.names = [];
    }
  });
}

/** A weak form («السفارة») is the last body before it, else the first after it, that it can be short for. */
function resolveWeak(
  doc: Named,
  language: Language,
  of: (Entity | null)[],
  forms: string[],
  byKnown: ReadonlyMap<string, Entity>,
): void {
  const { names } = doc;
  const seen = new Map<string, Entity[]>();
  const waiting = new Map<string, number[]>();
  const keysOf = (i: number) => language.nameKeys?.(names[i]!, doc) ?? forms[i]!.split(/[^\p{L}\p{N}]+/u);
  const join = (i: number, entity: Entity) => {
    of[i] = entity;
    entity.names.push(i);
  };
  names.forEach((name, i) => {
    const keys = keysOf(i);
    if (name.weak) {
      const known = new Set(name.known);
      const match =
        keys
          .flatMap((key) => (seen.get(key) ?? []).slice(-8).reverse())
          .find(
            (e) => (e.known && known.has(e.known)) || (mayMean(name, e) && language.shortFormOf(name, e.full, doc)),
          ) ?? name.known.map((id) => byKnown.get(id)).find((e) => e);
      if (match) join(i, match);
      else for (const key of keys) waiting.set(key, [...(waiting.get(key) ?? []).slice(-8), i]);
      return;
    }
    const entity = of[i];
    if (!entity) return;
    for (const key of keys) {
      const list = seen.get(key) ?? [];
      if (list.at(-1) !== entity) list.push(entity);
      seen.set(key, list);
      for (const j of waiting.get(key) ?? [])
        if (!of[j] && mayMean(names[j]!, entity) && language.shortFormOf(names[j]!, entity.full, doc)) join(j, entity);
      waiting.delete(key);
    }
  });
}
