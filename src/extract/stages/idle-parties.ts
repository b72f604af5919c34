// Leaves out unnamed parties that do nothing: neither speak, nor are spoken to, nor take part in an event. What an article merely
// speaks of without a name («جميع المقاتلين», all fighters) is no actor of the graph.
import type { Happened } from '../layers.ts';

export function withoutIdleParties(doc: Happened): Happened {
  const busy = new Set<string | null>();
  for (const { speaker, addressees, via } of doc.statements)
    for (const id of [speaker, ...addressees, ...via]) busy.add(id);
  for (const { actor, recipient } of doc.events) for (const id of [...actor, ...recipient]) busy.add(id);
  const idle = new Set(doc.actors.filter((actor) => actor.unnamed && !busy.has(actor.id)).map((actor) => actor.id));
  if (idle.size === 0) return doc;
  return {
    ...doc,
    actors: doc.actors.filter((actor) => !idle.has(actor.id)),
    mentions: doc.mentions.filter((mention) => !idle.has(mention.entity)),
    statements: doc.statements.map((statement) => ({
      ...statement,
      about: statement.about.filter(({ actor }) => !idle.has(actor)),
    })),
  };
}
