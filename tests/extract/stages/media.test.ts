// The medium of an occasion and whom it addresses.
import { describe, expect, it } from 'vitest';
import { extracted, nameOf } from '../lang/ar/said.ts';

const told = (text: string) => {
  const record = extracted(text);
  return record.statements.map((s) => [s.medium, ...s.addressees.map((id) => nameOf(record, id))].join(' to '));
};

describe('media', () => {
  it.each([
    [
      'an interview goes on, with its outlet',
      'قال سامي قنديل في مقابلة مع صحيفة الحياة إن الموسم جيد. وأضاف أن المطر وفير.',
      ['interview to صحيفة الحياة', 'interview to صحيفة الحياة'],
    ],
    [
      'over the words of another speaker',
      'قال سامي قنديل في مؤتمر صحفي إن الموسم جيد. وقالت ليلى حداد إن الأسعار عالية. وقال قنديل إن المطر وفير.',
      ['press-conference', '', 'press-conference'],
    ],
    [
      'to who stands beside him',
      'قال سامي قنديل في مؤتمر صحفي مع ليلى حداد إن الموسم جيد. وقالت حداد إن الأسعار عالية.',
      ['press-conference', 'press-conference'],
    ],
    [
      'not to what he had said before',
      'قال سامي قنديل في مؤتمر صحفي إن الموسم جيد. وكان قنديل قد صرح بأن السوق مغلقة.',
      ['press-conference', ''],
    ],
    [
      'not to another day',
      'قال سامي قنديل الثلاثاء في مؤتمر صحفي إن الموسم جيد. وقال قنديل الأربعاء إن السوق مغلقة.',
      ['press-conference', ''],
    ],
    [
      'back to the lead',
      'أعلن سامي قنديل أن الموسم جيد. وقال قنديل خلال إحاطة إن المطر وفير هذا العام.',
      ['press-conference', 'press-conference'],
    ],
    ['a statement spoken of is none', 'رفض سامي قنديل أي صيغة للبيان لا تذكر المزارعين.', ['']],
    ['a text that speaks', 'وأكد التقرير أن الموسم جيد.', ['report']],
    ['not of the next word of saying', 'أكد سامي قنديل أن الموسم جيد، موضحا أن المحادثات مستمرة.', ['', '']],
  ])('%s', (_name, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
