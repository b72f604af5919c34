// Parties without a name, and titles without a known holder → actors private to the article.
//   «مصدر دبلوماسي» … «المصدر الدبلوماسي» … «المصدر» → one unnamed actor
import type { Actor, ActorKind } from '../../model/actor.ts';
import type { Span } from '../../model/span.ts';
import type { Language } from '../language.ts';
import type { Agreement, Quoted } from '../layers.ts';
import { kindOfParty, partyKeys, unnamedParty } from './unnamed-party.ts';

export interface UnnamedActors {
  actors: Actor[];
  agreements: Map<string, Agreement>;
  /** For each of `doc.unnamed` and `doc.titles` its entity. */
  entities: string[];
  titleEntities: (string | null)[];
}

interface Party extends Span, Agreement {
  kind: ActorKind;
  definite: boolean;
  text?: string;
  store: (id: string) => void;
}

export function unnamedActors(doc: Quoted, language: Language, holders: (string | null)[]): UnnamedActors {
  const titleEntities = [...holders];
  const entities: string[] = new Array(doc.unnamed.length);
  const parties: Party[] = doc.unnamed.map((party, i) => ({
    ...party,
    store: (id) => {
      entities[i] = id;
    },
  }));
  doc.titles.forEach((title, i) => {
    if (holders[i] !== null || title.name !== null) return;
    parties.push({
      ...title,
      kind: kindOfParty(doc, language, title),
      store: (id) => {
        titleEntities[i] = id;
      },
    });
  });
  parties.sort((a, b) => a.start - b.start || b.end - a.end);

  const actors = new Map<string, Actor>();
  const agreements = new Map<string, Agreement>();
  const lastOfHead = new Map<string, string>();
  for (const party of parties) {
    const keys = partyKeys(doc, language, party);
    const head = keys[0] ?? '';
    const actor = unnamedParty(doc, language, party, party.kind, keys);
    const before = party.definite && keys.length === 1 ? lastOfHead.get(head) : undefined;
    const id = before ?? actor.id;
    if (!actors.has(id)) {
      actors.set(id, actor);
      agreements.set(id, { gender: party.gender, number: party.number });
    }
    lastOfHead.set(head, id);
    party.store(id);
  }
  return { actors: [...actors.values()], agreements, entities, titleEntities };
}
