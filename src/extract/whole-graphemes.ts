// The last word on offsets: no span of a record cuts a grapheme. Stages cut at letters, and odd texts put marks where no letter is.
import type { Extraction } from '../model/extraction.ts';
import type { Span } from '../model/span.ts';

/** Characters that may continue a grapheme, or, before a border, be continued: only there the segmenter is asked. */
const JOINING = /[\p{M}\p{Cf}\p{Cs}\p{RI}\p{Emoji_Modifier}\r\n\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]/u;
const WINDOW = 64;

export function wholeGraphemes(record: Extraction): Extraction {
  const { text } = record.article;
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const borders = (at: number): { start: number; end: number } | null => {
    if (at <= 0 || at >= text.length || !JOINING.test(text.slice(at - 1, at + 1))) return null;
    const from = Math.max(0, at - WINDOW);
    const found = segmenter.segment(text.slice(from, at + WINDOW)).containing(at - from);
    if (!found || from + found.index === at) return null;
    return { start: from + found.index, end: from + found.index + found.segment.length };
  };
  /** A start inside a grapheme moves behind it, an end too: nothing foreign comes in at the front, nothing is lost at the back. */
  const snap = <S extends Span>(span: S): S => {
    const start = borders(span.start)?.end ?? span.start;
    const end = borders(span.end)?.end ?? span.end;
    return start === span.start && end === span.end ? span : { ...span, start, end: Math.max(start, end) };
  };
  return {
    ...record,
    sentences: record.sentences.map(snap),
    mentions: record.mentions.map(snap),
    offices: record.offices.map((office) => ({ ...office, evidence: snap(office.evidence) })),
    statements: record.statements.map((statement) => ({
      ...statement,
      source: statement.source && snap(statement.source),
      cue: snap(statement.cue),
      content: statement.content.map(snap),
    })),
    events: record.events.map((event) => ({ ...event, trigger: snap(event.trigger), evidence: snap(event.evidence) })),
    diagnostics: record.diagnostics.map((diagnostic) => {
      if (diagnostic.start === undefined || diagnostic.end === undefined) return diagnostic;
      return { ...diagnostic, ...snap({ start: diagnostic.start, end: diagnostic.end }) };
    }),
  };
}
