// The derived actor–actor view: STANCE (who speaks for or against whom) and INTERACTED (who did something to or with whom).
// A view, not a source: every edge lists the statements or events that it sums up.
import type { GraphEdge, Properties } from '../model/graph.ts';
import { addEdge, type Parts } from './build/parts.ts';

/** Speakers and targets of one statement, participants of one event. */
interface Roles {
  from: Set<string>;
  to: [actor: string, stance: string][];
}

/** What one actor's statements or events have to do with another, summed up. */
interface Sum {
  source: string;
  target: string;
  stances: { support: number; oppose: number; neutral: number };
  types: Set<string>;
  first: string | undefined;
  last: string | undefined;
  facts: Set<string>;
}

/** Events in these states did not happen, or not yet. */
const NOT_DONE = new Set(['denied', 'planned', 'hypothetical']);

export interface ActorView {
  /** Takes in statements and events with all of their edges; each only once, in any order and portions. */
  add(parts: Parts): void;
  /** Adds the derived edges to `parts`. */
  addTo(parts: Parts): void;
}

export function createActorView(): ActorView {
  const stances = new Map<string, Sum>();
  const interactions = new Map<string, Sum>();
  return {
    add(parts) {
      const { statements, events } = rolesIn(parts);
      for (const [id, roles] of statements) addStances(stances, id, roles, parts.nodes.get(id)?.properties);
      for (const [id, roles] of events) addInteractions(interactions, id, roles, parts.nodes.get(id)?.properties);
    },
    addTo(parts) {
      for (const { source, target, stances: counts, first, last, facts } of stances.values()) {
        const properties = { ...counts, first, last, statements: [...facts].sort(), count: facts.size };
        addEdge(parts, 'STANCE', source, target, properties);
      }
      for (const { source, target, types, first, last, facts } of interactions.values()) {
        const properties = { types: [...types].sort(), first, last, events: [...facts].sort(), count: facts.size };
        addEdge(parts, 'INTERACTED', source, target, properties);
      }
    },
  };
}

/** Adds the derived edges to `parts`, computed from its other edges; needs the statement and event nodes. */
export function addActorView(parts: Parts): void {
  const view = createActorView();
  view.add(parts);
  view.addTo(parts);
}

function rolesIn(parts: Parts) {
  const statements = new Map<string, Roles>();
  const events = new Map<string, Roles>();
  for (const edge of parts.edges.values()) {
    if (edge.type === 'SAID') rolesOf(statements, edge.target).from.add(edge.source);
    else if (edge.type === 'ABOUT') rolesOf(statements, edge.source).to.push([edge.target, stanceOf(edge)]);
    else if (edge.type === 'HAS_ACTOR') rolesOf(events, edge.source).from.add(edge.target);
    else if (edge.type === 'HAS_RECIPIENT') rolesOf(events, edge.source).to.push([edge.target, '']);
  }
  return { statements, events };
}

function rolesOf(all: Map<string, Roles>, id: string): Roles {
  const roles = all.get(id) ?? { from: new Set(), to: [] };
  all.set(id, roles);
  return roles;
}
const stanceOf = (edge: GraphEdge): string => String(edge.properties.stance ?? 'neutral');

function sumOf(sums: Map<string, Sum>, source: string, target: string, fact: string, node?: Properties): Sum {
  const key = `${source}\u0000${target}`;
  const sum = sums.get(key) ?? {
    source,
    target,
    stances: { support: 0, oppose: 0, neutral: 0 },
    types: new Set(),
    first: undefined,
    last: undefined,
    facts: new Set(),
  };
  sums.set(key, sum);
  sum.facts.add(fact);
  for (const day of [node?.dateFrom ?? node?.firstPublished, node?.dateTo ?? node?.lastPublished]) {
    if (typeof day !== 'string') continue;
    if (sum.first === undefined || day < sum.first) sum.first = day;
    if (sum.last === undefined || day > sum.last) sum.last = day;
  }
  return sum;
}

function addStances(sums: Map<string, Sum>, id: string, { from, to }: Roles, node?: Properties): void {
  for (const source of from)
    for (const [target, stance] of to)
      if (source !== target) sumOf(sums, source, target, id, node).stances[stance as keyof Sum['stances']]++;
}

function addInteractions(sums: Map<string, Sum>, id: string, { from, to }: Roles, node?: Properties): void {
  if (!node || NOT_DONE.has(String(node.status))) return;
  const recipients = to.map(([actor]) => actor);
  for (const [source, target] of pairs([...from].sort(), recipients))
    sumOf(sums, source, target, id, node).types.add(String(node.type));
}

/** Actor to recipient; where an event has actors only (a meeting, a call), each two of them, in order of id. */
function* pairs(actors: string[], recipients: string[]): Generator<[string, string]> {
  if (recipients.length > 0) {
    for (const a of actors) for (const b of recipients) if (a !== b) yield [a, b];
    return;
  }
  for (let i = 0; i < actors.length; i++) for (let j = i + 1; j < actors.length; j++) yield [actors[i]!, actors[j]!];
}
