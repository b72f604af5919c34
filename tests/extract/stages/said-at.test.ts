// When statements were made. The articles of `extracted` are published on Thursday 2019-05-02.
import { describe, expect, it } from 'vitest';
import { extracted } from '../lang/ar/said.ts';

const days = (text: string) => extracted(text).statements.map((s) => s.saidAt);
const FILLER = 'وتقع البلدة على نهر صغير وتكثر فيها البساتين والحقول. '.repeat(60);

describe('the own day of a statement', () => {
  it.each([
    ['in its clause', 'قال وزير الزراعة سامي قنديل الثلاثاء إن الموسم جيد.', ['2019-04-30']],
    ['of two the nearer', 'بعد زيارة الاثنين قصيرة إلى القرى، قال الثلاثاء سامي قنديل إن الموسم جيد.', ['2019-04-30']],
    ['not the one inside the content', 'قال سامي قنديل إن المطر سقط الثلاثاء.', [null]],
    [
      'set apart at the end',
      'أشار سامي قنديل إلى أن الموسم جيد، وذلك خلال زيارته إلى البلدة، الثلاثاء.',
      ['2019-04-30'],
    ],
    ['of who is named after it', 'رفضت الوزارة المقترح، بحسب ما أعلن سامي قنديل الثلاثاء.', ['2019-04-30']],
  ])('%s', (_name, text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});

describe('the day of the occasion', () => {
  it.each([
    [
      'holds for what the speaker goes on to say',
      'قال سامي قنديل الثلاثاء إن الموسم جيد. وأضاف أن المطر وفير. وأكد قنديل أن السوق مفتوحة.',
      ['2019-04-30', '2019-04-30', '2019-04-30'],
    ],
    [
      'not for another speaker',
      'قال سامي قنديل الثلاثاء إن الموسم جيد. وقالت ليلى حداد إن الأسعار عالية.',
      ['2019-04-30', null],
    ],
    [
      'for who stands beside him',
      'قال سامي قنديل الثلاثاء في مؤتمر صحفي مع ليلى حداد إن الموسم جيد. وقالت حداد إن الأسعار عالية.',
      ['2019-04-30', '2019-04-30'],
    ],
    [
      'not after paragraphs of other matters',
      `قال سامي قنديل الثلاثاء إن الموسم جيد.\n${FILLER}\nوقال سامي قنديل إن السوق مفتوحة.`,
      ['2019-04-30', null],
    ],
    [
      'not in another medium',
      'قال سامي قنديل في مؤتمر صحفي الثلاثاء إن الموسم جيد. وكتب قنديل في تغريدة أن السوق مفتوحة.',
      ['2019-04-30', null],
    ],
    [
      'not for what he had said before',
      'قال سامي قنديل الثلاثاء إن الموسم جيد. وكان قنديل قد صرح بأن السوق مفتوحة.',
      ['2019-04-30', null],
    ],
    [
      'an earlier day holds for what follows at once only',
      'قال سامي قنديل الثلاثاء إن الموسم جيد. وكان قنديل قد صرح الأحد بأن السوق مغلقة. وأضاف أن البذور قليلة. وشدد قنديل على أن المطر وفير.',
      ['2019-04-30', '2019-04-28', '2019-04-28', '2019-04-30'],
    ],
    [
      'of a deed in the lead',
      'أجرت الوزيرة ليلى حداد الأربعاء محادثات في المدينة. وأكدت حداد أن الأسعار عالية.',
      ['2019-05-01'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});
