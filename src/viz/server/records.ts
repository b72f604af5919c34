// The graph as the explorer's routes read it: items by kind with their neighbours inlined, and what proves them.
import type { EdgeType, NodeLabel } from '../../model/graph.ts';
import type { ActorItem, ArticleItem, EventItem, Evidence, PlaceItem, StatementItem } from '../api.ts';

/** The words of the sentence are read with the article when someone asks for them. */
export interface StoredEvidence extends Omit<Evidence, 'sentence'> {
  sentence: { start: number; end: number } | null;
  /** The record of its own article, where another one stands for several. */
  told: string | null;
}
export interface Mention {
  entity: string;
  start: number;
  end: number;
  /** Of merged actors: who is meant before resolution, where that is another, and whether by a name. */
  member?: string;
  named?: true;
}

/** One of those that resolution made one actor. */
export interface Membership {
  of: string;
  /** What joined it; null for the one that names the whole. */
  rule: string | null;
  score: number;
  articles: string[];
  mentions: number;
}

export interface Records {
  actors: Map<string, ActorItem>;
  places: Map<string, PlaceItem>;
  statements: Map<string, StatementItem>;
  events: Map<string, EventItem>;
  articles: Map<string, ArticleItem>;
  offices: { person: string; of: string; title: string }[];
  evidence: Map<string, StoredEvidence[]>;
  aliases: Map<string, string[]>;
  /** Records in which an actor or place plays a part. */
  recordsOf: Map<string, string[]>;
  /** Records that an article proves. */
  recordsIn: Map<string, string[]>;
  /** How often an entity is mentioned, and who is mentioned in an article. */
  mentionCounts: Map<string, number>;
  mentionsIn: Map<string, Mention[]>;
  /** Actors that judgements merged into another. */
  merged: Map<string, string>;
  /** Ids that the build merged into others. */
  members: Set<string>;
  /** Of merged actors only: all that stand under one id, itself first; and each of them. */
  membersOf: Map<string, string[]>;
  memberships: Map<string, Membership>;
  /** Which members played which part in a record; it says nothing of the one that names the whole. */
  players: Map<string, { role: EdgeType; members: string[] }[]>;
  /** Articles that tell of an office. */
  officesIn: Map<Records['offices'][number], string[]>;
  /** Names of properties by label. */
  keys: Map<NodeLabel, Set<string>>;
}

/** Parts an actor or place plays, by record. */
export const partsOfStatement = (s: StatementItem): string[] => [
  ...new Set([...(s.speaker ? [s.speaker] : []), ...s.to, ...s.via, ...s.about.map((a) => a.actor)]),
];
export const partsOfEvent = (e: EventItem): string[] => [
  ...new Set([...e.actors, ...e.recipients, ...(e.place ? [e.place] : [])]),
];

/** Adds to the list of a key, which begins with the first. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Fills `recordsOf`, `recordsIn` and the actors' counts from the items. */
export function indexRecords(r: Records): Records {
  r.recordsOf = new Map();
  r.recordsIn = new Map();
  for (const a of r.actors.values()) Object.assign(a, { statements: 0, mentioned: 0 });
  for (const { id, articles } of [...r.statements.values(), ...r.events.values()])
    for (const article of articles) addTo(r.recordsIn, article, id);
  for (const s of r.statements.values())
    for (const part of partsOfStatement(s)) {
      addTo(r.recordsOf, part, s.id);
      const actor = r.actors.get(part);
      if (actor) actor[part === s.speaker ? 'statements' : 'mentioned']++;
    }
  for (const e of r.events.values())
    for (const part of partsOfEvent(e)) {
      addTo(r.recordsOf, part, e.id);
      const actor = r.actors.get(part);
      if (actor) actor.mentioned++;
    }
  return r;
}
