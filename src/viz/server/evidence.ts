// Where the words of a record stand, and which of them play which role in it.
import type { GraphNode, Properties } from '../../model/graph.ts';
import { type Evidence, ROLES } from '../api.ts';
import type { Outgoing } from './edges.ts';
import { number, text } from './properties.ts';

/** Spans of an evidence edge by role, written `start-end`. */
const partsOf = (p: Properties): Evidence['parts'] =>
  ROLES.flatMap((role) => (Array.isArray(p[role]) ? (p[role] as string[]) : []).map((span) => ({ role, span })))
    .map(({ role, span }) => ({ role, start: Number(span.split('-')[0]), end: Number(span.split('-')[1]) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);

/** Sorted by article and place. */
export function evidenceOf(id: string, out: Outgoing, nodes: Map<string, GraphNode>): Evidence[] {
  return out(id, 'EVIDENCED_BY')
    .map(({ target, properties }) => {
      const sentence = nodes.get(target)?.properties ?? {};
      const span = { start: number(sentence, 'start') ?? 0, end: number(sentence, 'end') ?? 0 };
      return {
        article: out(target, 'PART_OF')[0]?.target ?? '',
        start: number(properties, 'start') ?? span.start,
        end: number(properties, 'end') ?? span.end,
        quote: text(properties, 'quote') ?? text(sentence, 'text') ?? '',
        parts: partsOf(properties),
        sentence: nodes.has(target) ? { ...span, text: text(sentence, 'text') ?? '' } : null,
      };
    })
    .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start));
}
