// Who speaks, and where the content begins: issuers of texts, appositions, asides between commas, relayed parties.
import { expect, it } from 'vitest';
import { extracted, nameOf, said } from './said.ts';

const SOURCES: [string, string][] = [
  ['وقال بيان صادر عن وزارة الزراعة إن الموسم جيد.', 'وزارة الزراعة'],
  ['وبحسب تقرير نشره الاثنين اتحاد المزارعين، فإن المطر قليل.', 'اتحاد المزارعين'],
  ['وقال تقرير صدر الاثنين إن المطر قليل.', '~تقرير'],
  ['وقال ممثل للاتحاد إن المطر قليل.', '~ممثل'],
  ['وأعلنت الأمم المتحدة أن المطر قليل.', 'الأمم المتحدة'],
];
it.each(SOURCES)('who speaks: %s', (text, speaker) => {
  const record = extracted(text);
  expect(record.statements.map((s) => [nameOf(record, s.speaker), s.addressees])).toEqual([[speaker, []]]);
});

it('a text speaks inside another statement', () => {
  expect(said('وأوضح سامي قنديل أن مشروع البيان يدعو المزارعين إلى وقف الري.')).toEqual([
    'سامي قنديل | أوضح | INFORM | indirect | مشروع البيان يدعو المزارعين إلى وقف الري',
    '~مشروع البيان | يدعو | REQUEST | indirect | وقف الري',
  ]);
});

it('a participle is no dual verb', () => {
  expect(said('وقال سامي قنديل، طالباً عدم الكشف عن مكانه "الموسم جيد هذا العام".')).toEqual([
    'سامي قنديل | قال | INFORM | direct | الموسم جيد هذا العام',
  ]);
});

it('the only noun phrase before a description is described, not the speaker', () => {
  expect(said('قال سامي قنديل إن المطر قليل. ووصف التقارير عن الجفاف بالكاذبة.')[1]).toMatch(/^سامي قنديل \| وصف/);
});

it.each([
  [
    'أعلن الجيش، الثلاثاء، اعتقال عشرة رجال في البلدة.',
    ['~الجيش | أعلن | INFORM | indirect | اعتقال عشرة رجال في البلدة'],
  ],
  ['دعا رجل الدين، محمد سالم، الخميس، إلى عقد جلسة علنية.', ['محمد سالم | دعا | REQUEST | indirect | عقد جلسة علنية']],
  ['دعا المندوبان، الاثنين، إلى جلسة طارئة.', ['~المندوبان | دعا | REQUEST | indirect | جلسة طارئة']],
  ['وأظهرت صور البلدة دخانا قبل أن تصل الشرطة.', []],
  ['نقلت الصحيفة عن وزارة الدفاع نفيها لصحة الخبر.', ['وزارة الدفاع | نفي | REJECT | indirect | صحة الخبر']],
  [
    'وكان سالم - بحسب ما ذكرته منظمة الحقوق - محتجزا منذ ديسمبر.',
    ['منظمة الحقوق | حسب ما ذكرت | INFORM | indirect | كان سالم … محتجزا منذ ديسمبر'],
  ],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
