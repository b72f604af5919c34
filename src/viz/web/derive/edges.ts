// Edges of the two grains: between actors, many records in one counted edge; in full, one edge a role.
import type { View } from '../state/view.ts';
import type { Index, Rec } from './records-index.ts';

export type EdgeClass = 'support' | 'oppose' | 'neutral' | 'mixed' | 'event' | 'office' | 'role';
export interface SceneEdge {
  id: string;
  source: string;
  target: string;
  cls: EdgeClass;
  /** Role in full grain, e.g. `said`, `about`. */
  role: string;
  records: string[];
  support: number;
  oppose: number;
  /** No direction is meant. */
  mutual: boolean;
}
interface Edges {
  edges: SceneEdge[];
  selfCounts: Map<string, number>;
}

const blank = { records: [] as string[], support: 0, oppose: 0, mutual: false };

function classOf(support: number, oppose: number): EdgeClass {
  if (support === 0 && oppose === 0) return 'neutral';
  if (support > oppose * 2) return 'support';
  if (oppose > support * 2) return 'oppose';
  return 'mixed';
}

export function actorEdges(index: Index, recs: Rec[], present: Set<string>, view: Pick<View, 'filters'>): Edges {
  const edges = new Map<string, SceneEdge>();
  const selves = new Map<string, Set<string>>();
  const stances = new Set<string>(view.filters.stances);
  const edge = (kind: 'said' | 'did', source: string, target: string, record: string, mutual = false) => {
    if (!present.has(source) || !present.has(target)) return undefined;
    if (source === target) {
      selves.set(source, (selves.get(source) ?? new Set()).add(record));
      return undefined;
    }
    const [a, b] = mutual && source > target ? [target, source] : [source, target];
    const id = `${kind}:${a}~${b}`;
    const found = edges.get(id) ?? {
      ...blank,
      id,
      source: a,
      target: b,
      cls: 'event',
      role: kind,
      mutual,
      records: [],
    };
    edges.set(id, found);
    if (found.records.at(-1) !== record) found.records.push(record);
    return found;
  };
  for (const { id, statement: s, event: e } of recs) {
    if (s?.speaker) {
      for (const { actor, stance } of s.about) {
        if (stances.size > 0 && !stances.has(stance)) continue;
        const found = edge('said', s.speaker, actor, id);
        if (found && stance !== 'neutral') found[stance]++;
      }
      const about = new Set(s.about.map((a) => a.actor));
      if (stances.size === 0) for (const to of s.to) if (!about.has(to)) edge('said', s.speaker, to, id);
    }
    if (e) {
      for (const a of e.actors) for (const b of e.recipients) edge('did', a, b, id);
      if (e.recipients.length === 0)
        for (const [i, a] of e.actors.entries()) for (const b of e.actors.slice(i + 1)) edge('did', a, b, id, true);
    }
  }
  for (const found of edges.values()) if (found.role === 'said') found.cls = classOf(found.support, found.oppose);
  if (view.filters.records.length === 0)
    for (const { person, of } of index.slice.offices)
      if (person !== of && present.has(person) && present.has(of)) {
        const id = `office:${person}~${of}`;
        edges.set(id, { ...blank, id, source: person, target: of, cls: 'office', role: 'office', records: [] });
      }
  const selfCounts = new Map([...selves].map(([actor, records]) => [actor, records.size]));
  return { edges: [...edges.values()], selfCounts };
}

export function fullEdges(index: Index, recs: Rec[], present: Set<string>): Edges {
  const edges = new Map<string, SceneEdge>();
  const add = (source: string, target: string, role: string, record: string, cls: EdgeClass = 'role') => {
    if (!present.has(source) || !present.has(target) || source === target) return;
    const id = `${role}:${source}~${target}`;
    edges.set(id, { ...blank, id, source, target, cls, role, records: [record] });
  };
  for (const { id, statement: s, event: e } of recs) {
    if (s) {
      if (s.speaker) add(s.speaker, id, 'said', id);
      for (const to of s.to) add(id, to, 'to', id);
      for (const via of s.via) add(id, via, 'via', id);
      for (const { actor, stance } of s.about) add(id, actor, 'about', id, stance);
      for (const { event, how } of s.reports) add(id, event, how, id);
    }
    if (e) {
      for (const a of e.actors) add(a, id, 'actor', id, 'event');
      for (const a of e.recipients) add(id, a, 'recipient', id, 'event');
      if (e.place) add(id, e.place, 'at', id);
    }
  }
  for (const { person, of } of index.slice.offices)
    if (person !== of && present.has(person) && present.has(of)) add(person, of, 'office', person, 'office');
  return { edges: [...edges.values()], selfCounts: new Map() };
}
