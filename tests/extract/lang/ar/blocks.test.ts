import { describe, expect, it } from 'vitest';
import { blocks } from '../../../../src/extract/lang/ar/text/blocks.ts';
import { segmented } from './article.ts';

const kindOf = (line: string): string =>
  segmented(`أعلنت الوزارة بدء العمل بالقرار الجديد.\n${line}\nوقال الناطق إن القرار نهائي.`).blocks[1]!.kind;

describe('kinds of blocks', () => {
  it.each([
    ['رفض التدخل الخارجي', 'heading'],
    ['هل تنجح الوساطة هذه المرة؟', 'heading'],
    ['السودان: هدنة جديدة في الخرطوم', 'heading'],
    ['ليبيا.. هدوء حذر بعد اشتباكات الليلة الماضية', 'heading'],
    ['وقال الوزير إن بلاده ملتزمة بالاتفاق.', 'paragraph'],
    ['وشدد المبعوث على الحاجة إلى حل سياسي يشارك فيه الجميع', 'paragraph'],
    ['ونقلت الوكالة عن الرئيس قوله:', 'paragraph'],
    ['- وقف إطلاق النار على جميع الجبهات', 'paragraph'],
    ['• إطلاق سراح المعتقلين', 'paragraph'],
    ['1. تشكيل حكومة وحدة', 'paragraph'],
    ['جنود في محيط المطار (رويترز)', 'caption'],
    ['الرئيس يستقبل الوفد في القصر (الفرنسية - أرشيف)', 'caption'],
    ['مسلحون قرب خط النار (غيتي)', 'caption'],
    ['الصورة: اجتماع المجلس أمس', 'caption'],
    ['صورة أرشيفية للميناء', 'caption'],
    ['اقرأ أيضا: البرلمان يؤجل جلسته', 'related'],
    ['اقرأ أيضاً', 'related'],
    ['إقرأ أيضا: تفاصيل الخطة الجديدة', 'related'],
    ['شاهد أيضا: لحظة انهيار الجسر', 'related'],
    ['طالع أيضا: خريطة السيطرة', 'related'],
    ['للمزيد: ردود الفعل على القرار', 'related'],
    ['للمزيد - ما الذي يجري في المدينة؟', 'related'],
    ['مواضيع ذات صلة', 'related'],
    ['مقالات ذات صلة:', 'related'],
    ['أخبار متعلقة', 'related'],
    ['قد يهمك أيضا', 'related'],
    ['شارك المقال على فيسبوك', 'related'],
    ['شارك على تويتر', 'related'],
    ['مشاركة', 'related'],
    ['فيسبوك تويتر واتساب', 'related'],
    ['Facebook | Twitter | WhatsApp', 'related'],
    ['تابعونا على تلغرام', 'related'],
    ['المصدر: وكالات', 'related'],
    ['*نقلا عن الشرق الأوسط', 'related'],
    ['فرانس24/ أ ف ب', 'related'],
    ['-----------------', 'related'],
    ['* * *', 'related'],
    ['شارك الوزير في الاجتماع الذي عقد في تونس.', 'paragraph'],
    ['شاهد السكان طائرات تحلق فوق المدينة.', 'paragraph'],
    ['تابعت الحكومة تنفيذ الخطة.', 'paragraph'],
    ['المصدر الأمني نفى صحة الخبر.', 'paragraph'],
  ])('%s → %s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it('takes the titles after a bare «اقرأ أيضا:» for links', () => {
    const text =
      'انتهت الجلسة من دون اتفاق.\nاقرأ أيضا:\nالبرلمان يؤجل جلسته\nالحكومة ترد على المعارضة\nوقال النائب إن الخلاف مستمر.';
    expect(blocks(text).map((b) => b.kind)).toEqual(['paragraph', 'related', 'related', 'related', 'paragraph']);
  });

  it('gives links no sentences and no tokens', () => {
    const text = 'انتهت الجلسة من دون اتفاق.\nاقرأ أيضا: البرلمان يؤجل جلسته\nوقال النائب إن الخلاف مستمر.';
    const doc = segmented(text);
    expect(doc.sentences.map((s) => s.block)).toEqual([0, 2]);
    expect(doc.tokens.some((t) => text.slice(t.start, t.end) === 'يؤجل')).toBe(false);
  });
});

describe('lines', () => {
  it('joins a line that stops at a comma with the next one', () => {
    const text = 'أكدت البعثة أنها تتابع الوضع في العاصمة،\nمعربة عن قلقها من التصعيد.';
    expect(blocks(text)).toMatchObject([{ start: 0, end: text.length }]);
  });
  it('does not join over an empty line', () => {
    expect(blocks('في العاصمة،\n\nوقال الناطق إن القرار نهائي.')).toHaveLength(2);
  });
  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085'])('%j ends a line', (end) => {
    expect(blocks(`انتهت الجلسة.${end}وبدأت أخرى.`)).toHaveLength(2);
  });
  it('leaves spaces and bidi marks at the ends of a line out', () => {
    const text = ' \u200fانتهت الجلسة.\u200f \n';
    expect(blocks(text)).toMatchObject([{ start: 2, end: 15 }]);
  });
  it.each(['', ' ', '\n\n', '\u200f'])('%j has no blocks', (text) => {
    expect(blocks(text)).toEqual([]);
  });
});

describe('copies', () => {
  const first = 'أعلنت الوزارة بدء العمل بالقرار الجديد.';
  const second = 'وقال الناطق إن القرار نهائي ولا رجعة فيه.';
  const copies = (text: string) => segmented(text).blocks.map((b) => b.copyOf);

  it('finds repeated paragraphs', () => {
    expect(copies([first, second, first, second].join('\n'))).toEqual([null, null, 0, 1]);
  });
  it('does not mind spelling and punctuation', () => {
    expect(copies([first, 'اعلنت الوزارة بدء العمل بالقرار الجديد'].join('\n'))).toEqual([null, 0]);
  });
  it('finds a half that is printed twice on one line', () => {
    const doc = segmented(`${first} ${second} ${first} ${second}`);
    expect(doc.blocks).toMatchObject([{ copyOf: null }, { copyOf: 0 }]);
    expect(doc.sentences.map((s) => s.block)).toEqual([0, 0, 1, 1]);
  });
  it('finds a lead that the article repeats inside its text', () => {
    const doc = segmented(`${first}\n${first} ${second}`);
    expect(doc.blocks.map((b) => b.copyOf)).toEqual([null, 0, null]);
  });
  it('leaves short repeats alone', () => {
    expect(copies('لا تعليق.\nلا تعليق.')).toEqual([null, null]);
  });
});
