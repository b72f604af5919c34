// Known actors and places by their English forms, for the longest match from a word on.
import type { KnownActor } from '../../../../model/knowledge.ts';
import { formsOf, type Knowledge } from '../../../knowledge.ts';
import type { NameKind, Token } from '../../../layers.ts';
import { fold } from '../text/fold.ts';

export interface Entry {
  kind: NameKind;
  known: string[];
  weak: boolean;
  /** "Washington" for the United States: a city that may stand for its government. */
  capitalOf: string | null;
}
export interface Gazetteer {
  /** Longest known form that starts at `tokens[first]`; `last` is exclusive. */
  match(tokens: Token[], first: number, limit: number): { last: number; entry: Entry } | null;
  /** Country of a nationality adjective, "Libyan" → libya. */
  nationality(stem: string): string | null;
  entry(form: string): Entry | null;
}

const LATIN = /[A-Za-z]/;
const MIN_POPULATION = 15_000;

export function gazetteer(knowledge: Knowledge): Gazetteer {
  const forms = new Map<string, Entry>();
  const adjectives = new Map<string, string>();
  const longest = new Map<string, number>();
  const put = (form: string, kind: NameKind, id: string, extra: { weak?: boolean; capitalOf?: string } = {}) => {
    if (!LATIN.test(form)) return;
    const key = keyOf(form);
    if (key.length < 2) return;
    const entry = forms.get(key);
    if (entry) {
      if (!entry.known.includes(id)) entry.known.push(id);
      if (extra.capitalOf && !entry.capitalOf) entry.capitalOf = extra.capitalOf;
      return;
    }
    forms.set(key, { kind, known: [id], weak: extra.weak ?? false, capitalOf: extra.capitalOf ?? null });
    const words = key.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  };
  for (const actor of knowledge.actors.values()) {
    for (const form of formsOf(actor)) put(form, actor.kind, actor.id);
    for (const form of actor.weak) put(form, actor.kind, actor.id, { weak: true });
    for (const form of actor.adjectives)
      if (LATIN.test(form)) for (const f of adjectivesOf(form)) adjectives.set(f, actor.id);
  }
  for (const place of knowledge.places.values()) {
    if (place.population !== undefined && place.population < MIN_POPULATION) continue;
    for (const form of formsOf(place))
      if (!forms.has(keyOf(form)) || forms.get(keyOf(form))!.kind === 'place') put(form, 'place', place.id);
  }
  for (const actor of knowledge.actors.values()) capitals(actor, put);
  return {
    match(tokens, first, limit) {
      const most = longest.get(tokens[first]!.stem);
      if (!most) return null;
      for (let last = Math.min(limit, first + most); last > first; last--) {
        let key = '';
        for (let i = first; i < last; i++)
          key += (i > first ? ' ' : '') + (i === last - 1 ? tokens[i]!.stem : tokens[i]!.norm);
        const entry = forms.get(key);
        if (entry) return { last, entry };
      }
      return null;
    },
    nationality: (stem) => adjectives.get(stem) ?? null,
    entry: (form) => forms.get(keyOf(form)) ?? null,
  };
}

const keyOf = (form: string): string =>
  fold(form)
    .replace(/^the /, '')
    .replace(/\s*[()]\s*/g, ' ')
    .trim();

function capitals(
  actor: KnownActor,
  put: (form: string, kind: NameKind, id: string, extra: { capitalOf: string }) => void,
): void {
  for (const form of actor.capitals) put(form, 'place', actor.id, { capitalOf: actor.id });
}

/** "Libyan" → libyan, libyans. */
const adjectivesOf = (form: string): string[] => {
  const f = fold(form);
  return /(?:an|i|ese|ish)$/.test(f) ? [f, `${f}s`] : [f];
};
