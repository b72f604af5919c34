// How a statement tells an event inside it: it denies it («نفى إرسال مقاتلين»), demands it («دعا إلى وقف القتال») or asserts it.
import type { Span } from '../../../../model/span.ts';
import type { Happening, Told } from '../../../layers.ts';
import { fold } from '../text/letters.ts';

const DENIAL = /(?:^|\s)[وف]?(?:نفي|نفت|ينفي|تنفي|نفوا|نافيا|نافيه|انكر|انكرت|فند|فندت)(?:\s|$)/;

export function eventReports(doc: Told, content: Span[], event: Happening): 'asserts' | 'denies' | 'demands' {
  const statement = doc.statements.find((s) => s.content === content || s.content[0]?.start === content[0]?.start);
  if (event.status === 'denied') return 'denies';
  if (!statement) return 'asserts';
  if (DENIAL.test(fold(doc.article.text.slice(statement.cue.start, statement.cue.end)))) return 'denies';
  if (event.status === 'hypothetical' && statement.act === 'REQUEST') return 'demands';
  return 'asserts';
}
