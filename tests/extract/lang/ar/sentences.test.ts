import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmented, sentencesOf } from './article.ts';

describe('sentence ends', () => {
  it.each([
    ['full stop', ['انتهت الجلسة.', 'وبدأت أخرى.']],
    ['question and exclamation', ['هل يعود الوفد؟', 'لا أحد يعلم!', 'الموعد غدا.']],
    ['decimal numbers', ['ارتفع السعر 4.5 بالمئة إلى 1.250 دينار.', 'وتراجع الطلب.']],
    ['Arabic-Indic decimals', ['ارتفع السعر ٤.٥ بالمئة.', 'وتراجع الطلب.']],
    ['initials', ['قال جون ف. كينغ إن الوضع خطير.', 'وغادر القاعة.']],
    ['a title in one letter', ['قال د. سالم إن النتيجة إيجابية.', 'وشكر الحضور.']],
    ['an agency in letters', ['ذكرت أ.ف.ب. أن الوفد غادر.', 'ولم تذكر وجهته.']],
    ['Latin initials', ['قال J. Smith إنه باق.', 'ثم غادر.']],
    ['a year with its letter', ['بدأت الحرب عام 2011م.', 'وانتهت بعد شهور.']],
    ['no space after the stop', ['انتهت الجلسة.', 'وبدأت أخرى.'], 'انتهت الجلسة.وبدأت أخرى.'],
    ['three dots', ['هذا هو المشهد...', 'المدينة خالية.']],
    ['three dots before a joining word', ['لا نعلم ماذا سيحدث... وربما لن يحدث شيء.']],
    ['two dots are a pause', ['السودان.. هدنة جديدة في الخرطوم.']],
    ['stop before the closing mark', ['قال الوزير "لن نقبل بذلك."', 'وأضاف أن الرد قريب.']],
    ['stop after the closing mark', ['قال الوزير "لن نقبل بذلك".', 'وأضاف أن الرد قريب.']],
    ['stop inside a quotation', ['قال الوزير "الحرب خطأ. ولن نشارك فيها" وغادر القاعة.', 'ثم عاد.']],
    ['question inside a quotation', ['سأل النائب "من المسؤول؟ ومتى يحاسب" ولم يجبه أحد.', 'ثم رفعت الجلسة.']],
    ['guillemets', ['قال الوزير «الحرب خطأ. ولن نشارك فيها» وغادر.', 'ثم عاد.']],
    ['curly marks', ['قال الوزير “الحرب خطأ. ولن نشارك فيها” وغادر.', 'ثم عاد.']],
    ['curly marks the wrong way round', ['قال الوزير ”الحرب خطأ. ولن نشارك فيها“ وغادر.', 'ثم عاد.']],
    ['comma after the quotation', ['"لن نقبل بذلك."، قال الوزير.', 'ثم غادر.']],
    [
      'glued after a closing mark',
      ['قال الوزير "لن نقبل بذلك أبدا ولن نسكت"', 'وأضاف أن الرد قريب.'],
      'قال الوزير "لن نقبل بذلك أبدا ولن نسكت"وأضاف أن الرد قريب.',
    ],
    [
      'glued after stop and mark',
      ['قال الوزير "لن نقبل بذلك."', 'وأضاف أن الرد قريب.'],
      'قال الوزير "لن نقبل بذلك."وأضاف أن الرد قريب.',
    ],
    ['names in marks are not cut', ['اتفق "النهضة"و"النداء" على الحكومة.']],
    ['brackets', ['زار المدينة (العاصمة القديمة. سابقا) أمس.', 'ثم عاد.']],
    ['an opening mark that never closes', ['قال الوزير "لن نقبل بذلك.', 'وأضاف أن الرد قريب.', 'ثم غادر.']],
    ['a closing mark that never opened', ['قال الوزير لن نقبل بذلك".', 'وأضاف أن الرد قريب.']],
    ['broken before a whole quotation', ['وصف "القرار بالخطأ.', 'وقال "لن نقبل به. لن نقبل" وغادر.', 'ثم عاد.']],
    [
      'bullets inside a line',
      ['المطالب هي:', '• وقف النار', '• إطلاق المعتقلين'],
      'المطالب هي: • وقف النار • إطلاق المعتقلين',
    ],
    ['a list number', ['1. وقف إطلاق النار فورا.', 'وبعده الحوار.']],
    ['an address', ['نشر البيان على www.example.org أمس.', 'ولم يعلق أحد.']],
    ['a semicolon is none', ['تأجل اللقاء؛ لأن الوفد لم يصل.']],
    ['a colon is none', ['وأضاف: لن نقبل بذلك.']],
  ] as [string, string[], string?][])('%s', (_, expected, text) => {
    expect(sentencesOf(text ?? expected.join(' '))).toEqual(expected);
  });

  it('a new line always ends a sentence', () => {
    expect(sentencesOf('إجلاء الجرحى\nوفي وقت سابق دعت البعثة إلى هدنة.')).toEqual([
      'إجلاء الجرحى',
      'وفي وقت سابق دعت البعثة إلى هدنة.',
    ]);
  });

  it('reads several paragraphs on one line', () => {
    const parts = [
      'قالت الحكومة إنها لن تتفاوض.',
      'وأضافت "الشروط معروفة."',
      'وقد غادر الوفد أمس.',
      'كما حذر المبعوث من التصعيد.',
    ];
    expect(sentencesOf(parts.join(' '))).toEqual(parts);
  });
});

describe('datelines', () => {
  it.each([
    ['بيروت –', 'أعلن متحدث أن القتال توقف.'],
    ['تل أبيب -', 'قال متحدث إن القتال توقف.'],
    ['طرابلس (رويترز) -', 'قال متحدث إن القتال توقف.'],
    ['دبي، الإمارات العربية المتحدة (CNN)—', 'حذرت الهيئة من العاصفة.'],
    ['(CNN)--', 'أعلنت الشرطة توقيف رجل.'],
    ['القاهرة (أ ف ب) -', 'وصل الوفد أمس.'],
    ['واشنطن (د ب أ) –', 'وصل الوفد أمس.'],
    ['القاهرة - الجزيرة:', 'أعلنت الحكومة موقفها.'],
    ['بنغازي - وكالات -', 'أعلنت الحكومة موقفها.'],
    ['تونس 5 مايو (رويترز) -', 'قال متحدث إن القتال توقف.'],
  ])('%s', (line, sentence) => {
    expect(sentencesOf(`${line} ${sentence}`)).toEqual([line, sentence]);
  });

  it.each([
    'قال المتحدث (رويترز) - وهو مقيم في تونس - إن القتال توقف.',
    'الرئيس - وهو في زيارة - قال إن القتال توقف.',
    'المجلس الرئاسي (طرابلس) يرفض العرض.',
    'لندن - باريس رحلة طويلة.',
    'الفريق أول - متقاعد - خليفة سالم يعود.',
  ])('not in «%s»', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('bad input', () => {
  const spans = (text: string) => segmented(text).sentences;
  it.each([
    ['empty', ''],
    ['only digits', '1234567890 '.repeat(200)],
    ['only marks', '؟!.،؛:…'.repeat(200)],
    ['quotation marks', '"'.repeat(10_000)],
    ['guillemets', '«»»«'.repeat(2_500)],
    ['brackets', '(('.repeat(5_000)],
    ['no verbs', 'كتاب باب شجرة سماء '.repeat(500)],
    ['lone surrogates', '\ud800 قال \udc00 الوزير \ud83d.'],
    ['mixed scripts', 'قال John 约翰 Иван नमस्ते 👨‍👩‍👧 إن 5️⃣ 🇱🇾 جاهزة.'],
    ['controls', 'قال\u0000 الوزير\u0007 نعم.'],
  ])('%s', (_, text) => {
    expect(() => spans(text)).not.toThrow();
  });

  it('cuts a sentence as long as a book', () => {
    const doc = segmented('وقال الوزير إن الحكومة مستمرة، '.repeat(2_000));
    expect(Math.max(...doc.sentences.map((s) => s.last - s.first))).toBeLessThanOrEqual(510);
  });

  const piece = fc.constantFrom(
    'قال ',
    'الوزير',
    '"',
    '«',
    '»',
    '.',
    '؟',
    '...',
    ' ',
    '\n',
    '(',
    ')',
    '5.3',
    'و',
    'ف. ',
    'CNN',
    '”',
    '“',
    '،',
    'ـ',
    '\u200f',
    '👍🏽',
    'لل',
  );
  it('covers every letter with sentences in order, any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(piece, { maxLength: 60 }).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const { sentences, blocks, tokens } = segmented(input);
        let end = 0;
        let last = 0;
        for (const s of sentences) {
          expect(s.start).toBeGreaterThanOrEqual(end);
          expect(s.end).toBeGreaterThan(s.start);
          expect(s.first).toBe(last);
          expect(s.last).toBeGreaterThan(s.first);
          const block = blocks[s.block]!;
          expect(s.start >= block.start && s.end <= block.end).toBe(true);
          end = s.end;
          last = s.last;
        }
        expect(last).toBe(tokens.length);
      }),
      { numRuns: 300 },
    );
  });
});
