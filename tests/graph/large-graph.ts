// A graph of any size, made record by record: actors who speak about one another, with dates and Arabic texts.
import type { GraphEdge, GraphNode } from '../../src/model/graph.ts';

const KINDS = ['person', 'organization', 'country'];
const STANCES = ['support', 'oppose', 'neutral'];
const number = (value: number): string => String(value).padStart(8, '0');

/** `actors` + `statements` nodes, and two relationships a statement. */
export function* largeGraph({
  actors,
  statements,
}: {
  actors: number;
  statements: number;
}): Generator<GraphNode | GraphEdge> {
  for (let i = 0; i < actors; i++) {
    const properties = {
      name: `Actor ${i}`,
      nameAr: `فاعل ${i}`,
      norm: `فاعل ${i} | actor ${i}`,
      kind: KINDS[i % 3]!,
      aliases: [`A${i}`, `ف${i}`],
      degree: i % 7,
    };
    yield { id: `actor-${number(i)}`, label: 'Actor', properties };
  }
  for (let i = 0; i < statements; i++) {
    const day = `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`;
    const properties = {
      text: `قال إن الأمر رقم ${i} قيد البحث`,
      mode: 'indirect',
      act: 'INFORM',
      cue: 'قال',
      dateFrom: day,
      dateTo: day,
    };
    yield { id: `st-${number(i)}`, label: 'Statement', properties };
  }
  for (let i = 0; i < statements; i++) {
    const source = `actor-${number(i % actors)}`;
    const target = `actor-${number((i * 7 + 1) % actors)}`;
    yield { id: `said-${number(i)}`, type: 'SAID', source, target: `st-${number(i)}`, properties: {} };
    yield {
      id: `about-${number(i)}`,
      type: 'ABOUT',
      source: `st-${number(i)}`,
      target,
      properties: { stance: STANCES[i % 3]! },
    };
  }
}
