// What a statement does with an event inside it: assert it, deny it, demand it.
import type { Span } from '../../../../model/span.ts';
import type { Happening, Told } from '../../../layers.ts';

const DENY = /\b(?:deny|denies|denied|denying|refute[sd]?|reject(?:s|ed)?|dismiss(?:es|ed)?)\b/i;
const NEGATIVE = /\b(?:not|never|no|n['’]t|without|false|untrue|baseless)\b/i;
const DEMAND =
  /\b(?:must|should|need to|ought to|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?)\b/i;

export function reports(doc: Told, content: Span[], event: Happening): 'asserts' | 'denies' | 'demands' {
  const { text } = doc.article;
  const statement = doc.statements.find(
    (s) => s.content.length === content.length && s.content[0]!.start === content[0]!.start,
  );
  const cue = statement ? text.slice(statement.cue.start, statement.cue.end) : '';
  const part = content.find((c) => c.start <= event.trigger.start && event.trigger.end <= c.end);
  const before = part ? text.slice(Math.max(part.start, event.trigger.start - 70), event.trigger.start) : '';
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(', ')) + 1);
  if (event.status === 'denied' || DENY.test(cue) || NEGATIVE.test(clause)) return 'denies';
  if (statement?.act === 'REQUEST' || (event.status === 'hypothetical' && DEMAND.test(clause))) return 'demands';
  return 'asserts';
}
