// Every span of a record, with the field it stands in.
import type { Extraction } from '../../src/model/extraction.ts';
import type { Span } from '../../src/model/span.ts';

export function* spansOf(record: Extraction): Generator<[string, Span]> {
  for (const span of record.sentences) yield ['sentence', span];
  for (const span of record.mentions) yield ['mention', span];
  for (const office of record.offices) yield ['office.evidence', office.evidence];
  for (const statement of record.statements) {
    yield ['statement.cue', statement.cue];
    if (statement.source) yield ['statement.source', statement.source];
    for (const span of statement.content) yield ['statement.content', span];
  }
  for (const event of record.events) {
    yield ['event.trigger', event.trigger];
    yield ['event.evidence', event.evidence];
  }
  for (const { code, start, end } of record.diagnostics) {
    if (start !== undefined) yield [`diagnostic ${code}`, { start, end: end ?? start }];
  }
}
