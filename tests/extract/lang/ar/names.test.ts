import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge, loadLanguage } from '../../../../src/extract/resources.ts';

const arabic = loadLanguage('ar');
const knowledge = loadKnowledge();

function read(text: string) {
  const article = {
    id: 'a',
    title: null,
    language: 'ar' as const,
    publishedAt: null,
    source: null,
    url: null,
    path: null,
    text,
  };
  const doc = arabic.segment(article);
  const found = arabic.names(doc, knowledge);
  const words = (span: { start: number; end: number; text?: string }) => span.text ?? text.slice(span.start, span.end);
  const kinds = { person: 'P', organization: 'O', country: 'C', place: 'L' };
  const names = found.names
    .filter((name) => !name.weak)
    .map((name) => `${kinds[name.kind]}${name.kind === 'country' && name.locative ? 'l' : ''} ${words(name)}`);
  const titles = found.titles.map((title) => ({
    title: words(title),
    of: title.name === null ? null : words(found.names[title.name]!),
    body: title.body ? words(title.body) : title.bodyKnown,
  }));
  return { ...found, nameList: names, titleList: titles, unnamedList: found.unnamed.map(words) };
}

describe('persons', () => {
  it.each([
    ['أكد وزير الطاقة سهيل المنصوري أن الإنتاج مستقر', ['P سهيل المنصوري']],
    ['وصل السفير معتصم بن راشد إلى القصر', ['P معتصم بن راشد']],
    ['التقى بومبيو السراج في القصر الرئاسي', ['P بومبيو', 'P السراج']],
    ['قال أسامة علي إن الفرق تعمل', ['P أسامة علي']],
    ['رحّب الأمير محمد بن سلمان بالوفد', ['P محمد بن سلمان']],
    ['ودعا سليم حداد أوغلو المزارعين إلى الصبر', ['P سليم حداد أوغلو']],
    ['استقبل أمير قطر تميم بن حمد آل ثاني الوفد', ['C قطر', 'P تميم بن حمد آل ثاني']],
    ['غادر أمير قطر الشيخ تميم بن حمد آل ثاني أمس', ['C قطر', 'P تميم بن حمد آل ثاني']],
    ['صرح المسؤول لبي بي سي بذلك', ['O بي بي سي']],
    ['وصف اللواء الليبي خليفة حفتر الوضع بالصعب', ['P خليفة حفتر']],
    ['انتقد عبدالفتاح السيسي القرار', ['P عبدالفتاح السيسي']],
    ['أعلن “نورلاند” دعم الحوار', ['P نورلاند']],
    ['حرص الفريق على سلامة المدنيين', []],
  ])('%s', (text, names) => expect(read(text).nameList).toEqual(names));
});

describe('bodies', () => {
  it.each([
    ['قال الصليب الأحمر اللبناني إن الفرق وصلت', ['O الصليب الأحمر اللبناني']],
    ['قال الصليب الأحمر إن الفرق وصلت', ['O الصليب الأحمر']],
    ['أعلنت وزارة الزراعة السودانية خطة جديدة', ['O وزارة الزراعة السودانية']],
    ['رحبت المفوضية السامية لحقوق الإنسان بالقرار', ['O المفوضية السامية لحقوق الإنسان']],
    ['دعت المفوضية الأوروبية لوقف القتال', ['O المفوضية الأوروبية']],
    ['نفت الخارجية التركية الخبر', ['O الخارجية التركية']],
    ['قال حزب الأمل والتنمية إنه سيشارك', ['O حزب الأمل']],
    ['تقدمت قوات حفتر نحو المدينة', ['O قوات حفتر', 'P حفتر']],
    ['انتقدت إدارة الرئيس دونالد ترامب القرار', ['O إدارة الرئيس دونالد ترامب', 'P دونالد ترامب']],
    ['ناقش المجتمعون إدارة الحدود', []],
    ['أوقفت قوات حكومية السير', []],
    ['نقلت صحيفة "بيان الصباح" الخبر', ['O صحيفة "بيان الصباح"']],
    ['بيان للأمم المتحدة', ['O الأمم المتحدة']],
  ])('%s', (text, names) => expect(read(text).nameList).toEqual(expect.arrayContaining(names)));

  it('a bare head is weak: only a full form beside it makes it a name', () => {
    const { names } = read('أغلقت السفارة أبوابها');
    expect(names.map((name) => name.weak)).toEqual([true]);
  });
});

describe('countries, capitals, places', () => {
  it.each([
    ['أعربت كل من السعودية والإمارات عن ارتياحها', ['C السعودية', 'C الإمارات']],
    ['وقعت هزات في كل من العراق وسوريا', ['Cl العراق', 'Cl سوريا']],
    ['قالت سول إن الحوار مستمر', ['C سول']],
    ['وقعت اشتباكات في سوريا', ['Cl سوريا']],
    ['رفضت سوريا المقترح', ['C سوريا']],
    ['قالت واشنطن إنها مستعدة للحوار', ['C واشنطن']],
    ['زار الوزير واشنطن', ['L واشنطن']],
    ['انتقد الوزير موقف موسكو', ['C موسكو']],
    ['عقد الاجتماع في موسكو', ['L موسكو']],
    ['تدعم طهران وأنقرة الاتفاق', ['C طهران', 'C أنقرة']],
    ['سيطر المقاتلون على بلدة الزهراوية', ['L الزهراوية']],
    ['انتقد الجيش الليبي القرار الأمريكي', ['O الجيش الليبي']],
  ])('%s', (text, names) => expect(read(text).nameList).toEqual(expect.arrayContaining(names)));

  it('adjectives of nationality are no names', () => {
    expect(read('اتفق الجانبان الليبي والتونسي على التعاون').nameList).toEqual([]);
  });
});

describe('titles', () => {
  it.each([
    [
      'قال وزير الخارجية الأميركي مايك بومبيو إن الحوار ضروري',
      'وزير الخارجية الأميركي',
      'مايك بومبيو',
      'united-states',
    ],
    ['قال بومبيو، وزير الخارجية الأميركي، إن الحوار ضروري', 'وزير الخارجية الأميركي', 'بومبيو', 'united-states'],
    [
      'قالت المتحدثة باسم وزارة الخارجية الروسية ماريا زاخاروفا',
      'المتحدثة باسم وزارة الخارجية الروسية',
      'ماريا زاخاروفا',
      'وزارة الخارجية الروسية',
    ],
    [
      'أكد الأمين العام لحلف شمال الأطلسي ينس ستولتنبرغ',
      'الأمين العام لحلف شمال الأطلسي',
      'ينس ستولتنبرغ',
      'حلف شمال الأطلسي',
    ],
    ['وصل اللواء المتقاعد خليفة حفتر', 'اللواء المتقاعد', 'خليفة حفتر', null],
    ['قال مبعوث الأمم المتحدة إلى ليبيا غسان سلامة', 'مبعوث الأمم المتحدة إلى ليبيا', 'غسان سلامة', 'الأمم المتحدة'],
    [
      'أوضح القائم بأعمال السفارة الأميركية في ليبيا جوشوا هاريس',
      'القائم بأعمال السفارة الأميركية في ليبيا',
      'جوشوا هاريس',
      'السفارة الأميركية في ليبيا',
    ],
    ['وأشار نائب رئيس الوزراء الأردني أيمن الصفدي', 'نائب رئيس الوزراء الأردني', 'أيمن الصفدي', 'jordan'],
  ])('%s', (text, title, of, body) => expect(read(text).titleList).toContainEqual({ title, of, body }));

  it('of a spokesman and the leader named after him, the name is the leader’s', () => {
    const { titleList } = read('أكد متحدث باسم القائد العسكري الليبي خليفة حفتر الخبر');
    expect(titleList.find((title) => title.of === 'خليفة حفتر')?.title).toBe('القائد العسكري الليبي');
  });
});

describe('parties without a name', () => {
  it.each([
    ['قال مصدر دبلوماسي إن المحادثات مستمرة', ['مصدر دبلوماسي']],
    ['وذكر مسؤول في وزارة الخارجية الأميركية أن القرار قريب', ['مسؤول في وزارة الخارجية الأميركية']],
    ['أوضح دبلوماسيون غربيون الموقف', ['دبلوماسيون غربيون']],
    ['هاجم مسلحون مجهولون الحافلة', ['مسلحون مجهولون']],
  ])('%s', (text, parties) => expect(read(text).unnamedList).toEqual(parties));
});

it('spans lie in the text, begin and end at letters or marks, and names never cross', () => {
  const pieces = [
    'وزير',
    'الخارجية',
    'محمد',
    'حفتر',
    '"',
    '،',
    'بليبيا',
    'الأمم',
    'المتحدة',
    'قوات',
    '(',
    ')',
    'قال',
    'إن',
    'ف.',
    '#',
    '٢٠١٩',
    'Trump',
    '\n',
    'و',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      const { names, titles, unnamed } = read(text);
      for (const span of [...names, ...titles, ...unnamed]) {
        expect(span.start).toBeLessThan(span.end);
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
      }
      for (const a of names)
        for (const b of names) if (a.start < b.start) expect(b.start >= a.end || b.end <= a.end).toBe(true);
    }),
    { numRuns: 60 },
  );
});
