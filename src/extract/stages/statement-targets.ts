// Whom a statement is about: the actors its content mentions, each with the speaker's stance as far as the words carry it.
import type { Mention } from '../../model/mention.ts';
import { overlaps } from '../../model/span.ts';
import type { Stance, Statement } from '../../model/statement.ts';
import type { Language } from '../language.ts';
import type { Cast, Frame } from '../layers.ts';
import { firstAtOrAfter } from './span-index.ts';

export function aboutOf(
  doc: Cast,
  language: Language,
  frame: Frame,
  speaker: string | null,
  actors: ReadonlySet<string>,
): Statement['about'] {
  const stances = new Map<string, Stance>();
  const given = frame.stances.map((s) => ({ ...s, used: false }));
  for (const mention of inside(doc, frame)) {
    if (mention.entity === speaker || !actors.has(mention.entity)) continue;
    const target = given.find((g) => !g.used && overlaps(g.target, mention));
    if (target) target.used = true;
    const stance = target?.stance ?? language.stance(doc, frame, mention);
    const before = stances.get(mention.entity);
    if (before === undefined || before === 'neutral') stances.set(mention.entity, stance);
  }
  return [...stances].map(([actor, stance]) => ({ actor, stance })).sort((a, b) => (a.actor < b.actor ? -1 : 1));
}

/** Mentions in the content, by binary search over their starts. */
function* inside(doc: Cast, frame: Frame): Generator<Mention> {
  for (const span of frame.content)
    for (let i = firstAtOrAfter(doc.mentions, span.start); i < doc.mentions.length; i++) {
      const mention = doc.mentions[i]!;
      if (mention.start >= span.end) break;
      if (mention.end <= span.end) yield mention;
    }
}
