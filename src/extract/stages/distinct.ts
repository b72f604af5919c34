// Each actor and each mention once, in order: several references may lead to the same words.
import type { Actor } from '../../model/actor.ts';
import type { Mention } from '../../model/mention.ts';
import { bySpan } from '../../model/span.ts';

export function distinctActors(actors: Actor[]): Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function distinctMentions(mentions: Mention[]): Mention[] {
  const byKey = new Map(mentions.map((m) => [`${m.start} ${m.end} ${m.entity}`, m]));
  return [...byKey.values()].sort(
    (a, b) => a.start - b.start || b.end - a.end || bySpan(a, b) || (a.entity < b.entity ? -1 : 1),
  );
}
