import { expect, it } from 'vitest';
import type { Name, Named } from '../../../src/extract/layers.ts';
import { surface } from '../../../src/extract/stages/surface.ts';

it.each([
  ['تنظيم "الدولة"', 'تنظيم الدولة'],
  ['خليفة) حفتر', 'خليفة حفتر'],
  ['بنك (الوحدة) الوطني', 'بنك (الوحدة) الوطني'],
  ['Assad’s  regime', 'Assad’s regime'],
])('%s', (text, printed) => {
  const doc = { article: { text } } as Named;
  expect(surface({ start: 0, end: text.length } as Name, doc)).toBe(printed);
});
