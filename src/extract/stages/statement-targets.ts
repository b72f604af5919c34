// Whom a statement is about: the actors its content mentions, each with the speaker's stance as far as the words carry it.
import { overlaps } from '../../model/span.ts';
import type { Stance, Statement } from '../../model/statement.ts';
import type { Language } from '../language.ts';
import type { Cast, Frame } from '../layers.ts';

export function aboutOf(doc: Cast, language: Language, frame: Frame, speaker: string | null): Statement['about'] {
  const actors = new Set(doc.actors.map(({ id }) => id));
  const stances = new Map<string, Stance>();
  const given = frame.stances.map((s) => ({ ...s, used: false }));
  for (const mention of doc.mentions) {
    if (mention.entity === speaker || !actors.has(mention.entity)) continue;
    if (!frame.content.some((span) => span.start <= mention.start && mention.end <= span.end)) continue;
    const target = given.find((g) => !g.used && overlaps(g.target, mention));
    if (target) target.used = true;
    const stance = target?.stance ?? language.stance(doc, frame, mention);
    const before = stances.get(mention.entity);
    if (before === undefined || before === 'neutral') stances.set(mention.entity, stance);
  }
  return [...stances].map(([actor, stance]) => ({ actor, stance })).sort((a, b) => (a.actor < b.actor ? -1 : 1));
}
