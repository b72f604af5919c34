// The derived actor–actor view: STANCE (who speaks for or against whom) and INTERACTED (who did something to or with whom).
// A view, not a source: every edge lists the statements or events that it sums up.
import type { GraphEdge } from '../model/graph.ts';
import { addEdge, type Parts } from './build/parts.ts';

/** Speakers and targets of one statement, participants of one event. */
interface Roles {
  from: Set<string>;
  to: [actor: string, stance: string][];
}

/** Events in these states did not happen, or not yet. */
const NOT_DONE = new Set(['denied', 'planned', 'hypothetical']);

/** Adds the derived edges to `parts`, computed from its other edges; needs the statement and event nodes. */
export function addActorView(parts: Parts): void {
  const statements = new Map<string, Roles>();
  const events = new Map<string, Roles>();
  for (const edge of parts.edges.values()) {
    if (edge.type === 'SAID') rolesOf(statements, edge.target).from.add(edge.source);
    else if (edge.type === 'ABOUT') rolesOf(statements, edge.source).to.push([edge.target, stanceOf(edge)]);
    else if (edge.type === 'HAS_ACTOR') rolesOf(events, edge.source).from.add(edge.target);
    else if (edge.type === 'HAS_RECIPIENT') rolesOf(events, edge.source).to.push([edge.target, '']);
  }
  addStances(parts, statements);
  addInteractions(parts, events);
}

function rolesOf(all: Map<string, Roles>, id: string): Roles {
  const roles = all.get(id) ?? { from: new Set(), to: [] };
  all.set(id, roles);
  return roles;
}
const stanceOf = (edge: GraphEdge): string => String(edge.properties.stance ?? 'neutral');

function addStances(parts: Parts, statements: Map<string, Roles>): void {
  interface Sum {
    source: string;
    target: string;
    support: number;
    oppose: number;
    neutral: number;
    days: string[];
    statements: Set<string>;
  }
  const sums = new Map<string, Sum>();
  for (const [id, { from, to }] of statements) {
    const node = parts.nodes.get(id)?.properties;
    const days = [node?.dateFrom ?? node?.firstPublished, node?.dateTo ?? node?.lastPublished];
    for (const source of from)
      for (const [target, stance] of to) {
        if (source === target) continue;
        const key = `${source}\u0000${target}`;
        const blank = { source, target, support: 0, oppose: 0, neutral: 0, days: [], statements: new Set<string>() };
        const sum = sums.get(key) ?? blank;
        sums.set(key, sum);
        sum[stance as 'support' | 'oppose' | 'neutral']++;
        for (const day of days) if (typeof day === 'string') sum.days.push(day);
        sum.statements.add(id);
      }
  }
  for (const { source, target, support, oppose, neutral, days, statements } of sums.values()) {
    days.sort();
    const ids = [...statements].sort();
    const properties = {
      support,
      oppose,
      neutral,
      first: days[0],
      last: days.at(-1),
      statements: ids,
      count: ids.length,
    };
    addEdge(parts, 'STANCE', source, target, properties);
  }
}

function addInteractions(parts: Parts, events: Map<string, Roles>): void {
  const sums = new Map<
    string,
    { source: string; target: string; types: Set<string>; days: string[]; events: Set<string> }
  >();
  for (const [id, { from, to }] of events) {
    const node = parts.nodes.get(id)?.properties;
    if (!node || NOT_DONE.has(String(node.status))) continue;
    for (const [source, target] of pairs(
      [...from].sort(),
      to.map(([actor]) => actor),
    )) {
      const key = `${source}\u0000${target}`;
      const sum = sums.get(key) ?? { source, target, types: new Set(), days: [], events: new Set() };
      sums.set(key, sum);
      sum.types.add(String(node.type));
      for (const day of [node.dateFrom ?? node.firstPublished, node.dateTo ?? node.lastPublished])
        if (typeof day === 'string') sum.days.push(day);
      sum.events.add(id);
    }
  }
  for (const { source, target, types, days, events } of sums.values()) {
    days.sort();
    const ids = [...events].sort();
    const properties = { types: [...types].sort(), first: days[0], last: days.at(-1), events: ids, count: ids.length };
    addEdge(parts, 'INTERACTED', source, target, properties);
  }
}

/** Actor to recipient; where an event has actors only (a meeting, a call), each two of them, in order of id. */
function* pairs(actors: string[], recipients: string[]): Generator<[string, string]> {
  if (recipients.length > 0) {
    for (const a of actors) for (const b of recipients) if (a !== b) yield [a, b];
    return;
  }
  for (let i = 0; i < actors.length; i++) for (let j = i + 1; j < actors.length; j++) yield [actors[i]!, actors[j]!];
}
