import { expect, it } from 'vitest';
import { createExtractor } from '../../../src/extract/extractor.ts';

const extract = createExtractor();

it.each([
  ['قالت السلطات إن الهجوم انتهى.', 'organization'],
  ['قالت الشرطة إن الرجل هرب.', 'organization'],
  ['قال الموقع إن الخبر صحيح.', 'organization'],
  ['قالت المعارضة إن النظام قصف المدينة.', 'organization'],
  ['قال شهود إن النار اشتعلت.', 'person'],
  ['قال المتحدث إن النار اشتعلت.', 'person'],
  ['قال مشروع البيان إن الهجوم انتهى.', 'organization'],
  ['The authorities said the attack was over.', 'organization'],
  ['The spokesman said the attack was over.', 'person'],
])('the speaker of "%s" is of kind %s', (text, kind) => {
  const { actors, statements } = extract({ text, title: null, publishedAt: null, source: null, url: null, path: null });
  expect(actors.find(({ id }) => id === statements[0]!.speaker)?.kind).toBe(kind);
});

it('a blocked text is its issuer’s', () => {
  const text = 'عرقلت روسيا صدور بيان لمجلس الأمن بشأن ليبيا.';
  const { events } = extract({ text, title: null, publishedAt: null, source: null, url: null, path: null });
  expect(events.map(({ recipient }) => recipient)).toEqual([['un-security-council']]);
});

it.each([
  ['قالت خطيبة خاشقجي إن الرجل قتل.', 'خطيبة خاشقجي'],
  ['قال فريق ترامب إن الأمر انتهى.', 'فريق ترامب'],
  ['كشف مصدر قريب الصلة من القصر أن الأمر انتهى.', 'مصدر قريب الصلة'],
])('who is only named by another speaks for himself: %s', (text, name) => {
  const { actors, statements } = extract({ text, title: null, publishedAt: null, source: null, url: null, path: null });
  expect(actors.find(({ id }) => id === statements[0]!.speaker)?.names.ar).toBe(name);
});
