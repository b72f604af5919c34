// Stance toward the parties a statement mentions: neutral unless the wording carries it.
import { describe, expect, it } from 'vitest';
import { extracted, nameOf } from './said.ts';

const stances = (text: string): string[] => {
  const record = extracted(text);
  return record.statements.flatMap((s) => s.about.map((a) => `${nameOf(record, a.actor)} ${a.stance}`));
};

describe('stance', () => {
  it.each([
    ['وندد أردوغان بجرائم إسرائيل في غزة.', 'إسرائيل oppose'],
    ['ورحبت قطر بزيارة ماكرون.', 'إيمانويل ماكرون support'],
    ['وقال المتحدث: "نحن ندعم حكومة الوفاق الوطني".', 'حكومة الوفاق الوطني support'],
    ['وقالت الخارجية إن واشنطن لا تدعم خليفة حفتر.', 'خليفة حفتر oppose'],
    ['وقال الوزير إن حفتر وصل إلى القاهرة.', 'خليفة حفتر neutral'],
    ['اتهمت السعودية إيران بتهريب الأسلحة إلى اليمن.', 'إيران oppose'],
    ['رفضت تونس المقترح الإيطالي، وقالت إيطاليا إنها تأسف.', 'إيطاليا oppose'],
    ['ودعت تركيا إلى وقف هجوم خليفة حفتر على طرابلس.', 'خليفة حفتر oppose'],
    ['وأشاد غوتيريش بدور تونس في المفاوضات.', 'تونس support'],
    ['وقال الوزير إنه لا مبرر لتحرك الجيش الوطني الليبي.', 'الجيش الوطني الليبي oppose'],
    ['وأعربت الوزيرة عن قلقها من روسيا وتركيا.', 'تركيا oppose'],
    ['وأبدى الوزير استغرابه من تبدل الموقف الإيطالي، وكانت إيطاليا قد اعتذرت.', 'إيطاليا oppose'],
    ['وأكد ماكرون دعمه لحكومة الوفاق الوطني.', 'حكومة الوفاق الوطني support'],
  ])('%s', (text, expected) => {
    expect(stances(text)).toContain(expected);
  });

  it.each([
    ['a mere place', 'وقال الوزير إن الصراع في إيران يهدد الملاحة.', 'إيران'],
    [
      'another speaks inside',
      'وأوضح المصدر أن مشروع البيان يدعو قوات حفتر إلى وقف جميع أعمالها.',
      'الجيش الوطني الليبي',
    ],
    ['the naming is refused, not the named', 'وقالت الوزارة إن روسيا اعترضت على ذكر إيران بالاسم.', 'إيران'],
    ['the blame is another’s', 'وقال المصدر إن الوفد يدرس القرار الذي يلقي باللوم على إيران.', 'إيران'],
    ['who supports the object', 'وقال الوزير إن الجماعة من الذين تدعمهم إيران.', 'إيران'],
  ])('none: %s', (_name, text, party) => {
    expect(stances(text).filter((line) => line.startsWith(party))[0] ?? `${party} neutral`).toBe(`${party} neutral`);
  });
});
