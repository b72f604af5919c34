// Whom a statement is about: the actors its content mentions, each with the speaker's stance as far as the words carry it.
import type { Mention } from '../../model/mention.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Stance, Statement } from '../../model/statement.ts';
import type { Language } from '../language.ts';
import type { Cast, Frame } from '../layers.ts';

export interface Parts {
  /** Starts of the outermost mentions: «قوات حفتر» takes a stance, the man inside it none. */
  top: ReadonlySet<number>;
  /** The bodies that a person speaks for. */
  bodies: ReadonlyMap<string, ReadonlySet<string>>;
  /** The stretches in which others speak inside the statement: what they hold of a party is theirs. */
  inner: (frame: Frame) => readonly Span[];
  /** Stances toward parties that the content means without naming them. */
  implied: (frame: Frame, addressees: readonly string[]) => { actor: string; stance: Stance }[];
}

export function aboutOf(
  doc: Cast,
  language: Language,
  frame: Frame,
  speaker: string | null,
  actors: ReadonlySet<string>,
  addressees: readonly string[],
  parts: Parts,
): Statement['about'] {
  const own = speaker === null ? undefined : parts.bodies.get(speaker);
  const stances = new Map<string, Stance>();
  const given = frame.stances.map((s) => ({ ...s, used: false }));
  const inner = parts.inner(frame);
  let last: { end: number; stance: Stance } | null = null;
  for (const mention of inside(doc, frame)) {
    if (mention.entity === speaker || !actors.has(mention.entity)) continue;
    const top = parts.top.has(mention.start);
    const target = given.find((g) => top && !g.used && overlaps(g.target, mention));
    if (target) target.used = true;
    const others = inner.some((span) => span.start <= mention.start && mention.end <= span.end);
    let told = target?.stance ?? (top && !others ? language.stance(doc, frame, mention) : 'neutral');
    // «قلقها من حفتر والنظام السوري»: what is joined to the target shares its lot
    if (top && told === 'neutral' && last && joins(doc, language, last.end, mention.start)) told = last.stance;
    if (top) last = target || told !== 'neutral' ? { end: mention.end, stance: told } : null;
    const stance = told === 'oppose' && own?.has(mention.entity) ? 'neutral' : told;
    const before = stances.get(mention.entity);
    if (before === undefined || before === 'neutral') stances.set(mention.entity, stance);
  }
  for (const { actor, stance } of parts.implied(frame, addressees)) {
    if (actor === speaker || own?.has(actor) || !actors.has(actor)) continue;
    if ((stances.get(actor) ?? 'neutral') === 'neutral') stances.set(actor, stance);
  }
  return [...stances].map(([actor, stance]) => ({ actor, stance })).sort((a, b) => (a.actor < b.actor ? -1 : 1));
}

/** Only a comma and a joining word stand between. */
function joins(doc: Cast, language: Language, end: number, start: number): boolean {
  if (/[^\s،,\p{M}]{2}/u.test(doc.article.text.slice(end, start))) return false;
  const token = doc.tokens[firstAtOrAfter(doc.tokens, start + 1) - 1];
  return !!token && token.start >= end && !!language.joins?.(token);
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
