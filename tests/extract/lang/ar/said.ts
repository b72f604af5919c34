// What an Arabic text says by the pack, one line a statement: speaker | cue | act | mode | content parts joined by …
import { extract } from '../../../../src/extract/extract.ts';
import { loadKnowledge, loadLanguage } from '../../../../src/extract/resources.ts';
import type { Extraction } from '../../../../src/model/extraction.ts';
import { article } from './article.ts';

const arabic = loadLanguage('ar');
const knowledge = loadKnowledge();

export const extracted = (text: string): Extraction =>
  extract({ ...article(text), publishedAt: '2019-05-02' }, arabic, knowledge);

export function nameOf(record: Extraction, id: string | null): string {
  const entity = [...record.actors, ...record.places].find((e) => e.id === id);
  if (!entity) return '-';
  return `${'unnamed' in entity && entity.unnamed ? '~' : ''}${entity.names.ar}`;
}

export function said(text: string): string[] {
  const record = extracted(text);
  return record.statements.map((s) =>
    [
      nameOf(record, s.speaker),
      text.slice(s.cue.start, s.cue.end),
      s.act,
      s.mode,
      s.content.map((c) => text.slice(c.start, c.end)).join(' … '),
    ].join(' | '),
  );
}
