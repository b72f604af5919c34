import { describe, expect, it } from 'vitest';
import type { Cast } from '../../../src/extract/layers.ts';
import { loadKnowledge, loadLanguage } from '../../../src/extract/resources.ts';
import { actors } from '../../../src/extract/stages/actors.ts';
import { names } from '../../../src/extract/stages/names.ts';
import { offices } from '../../../src/extract/stages/offices.ts';
import { createResolver } from '../../../src/extract/stages/references.ts';
import { segment } from '../../../src/extract/stages/segment.ts';

const arabic = loadLanguage('ar');
const knowledge = loadKnowledge();

function cast(text: string): Cast {
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
  const named = names(segment(article, arabic), arabic, knowledge);
  return actors({ ...named, times: [], quotes: [] }, arabic, knowledge);
}
const mentionsOf = (doc: Cast, id: string) =>
  doc.mentions.filter((m) => m.entity === id).map((m) => doc.article.text.slice(m.start, m.end));
const idOf = (doc: Cast, words: string) =>
  doc.mentions.find((m) => doc.article.text.slice(m.start, m.end) === words)?.entity;
const words = (doc: Cast, text: string, from = 0) => {
  const start = doc.article.text.indexOf(text, from);
  return { form: 'words' as const, span: { start, end: start + text.length } };
};

describe('one entity for all its forms', () => {
  it.each([
    ['قال مروان الدرعاوي إن الاتفاق قريب. وأضاف الدرعاوي أن الجميع موافق.', 'مروان الدرعاوي', 'الدرعاوي'],
    ['أعلنت حكومة الوفاق الوطني موقفها. وقالت حكومة الوفاق إنها ملتزمة.', 'حكومة الوفاق الوطني', 'حكومة الوفاق'],
    ['نددت سفارة فرنسا لدى ليبيا بالهجوم. وقالت السفارة إنها تتابع.', 'سفارة فرنسا لدى ليبيا', 'السفارة'],
    ['نفت وزارة الخارجية الروسية الخبر. وقالت الخارجية إنه غير صحيح.', 'وزارة الخارجية الروسية', 'الخارجية'],
    ['رفضت الولايات المتحدة القرار. وقالت واشنطن إنها ستنسحب.', 'الولايات المتحدة', 'واشنطن'],
    ['قال الرئيس الأمريكي دونالد ترامب إنه موافق. وأضاف الرئيس أن الوقت مناسب.', 'دونالد ترامب', 'الرئيس'],
    ['قالت المتحدثة باسم الوزارة هيذر ناورت إن واشنطن قلقة. وتابعت المتحدثة أن الوضع صعب.', 'هيذر ناورت', 'المتحدثة'],
    ['قال مصدر دبلوماسي إن الوفد وصل. وأوضح المصدر الدبلوماسي أن اللقاء غدا.', 'مصدر دبلوماسي', 'المصدر الدبلوماسي'],
    ['انتقد حلف شمال الأطلسي القرار. وقال الناتو إنه يتابع.', 'حلف شمال الأطلسي', 'الناتو'],
    [
      'وصل وزير الخارجية الأمريكي، مايك بومبيو. وأشار وزير الخارجية الأمريكي الجديد إلى أن الزيارة قصيرة.',
      'مايك بومبيو',
      'وزير الخارجية الأمريكي الجديد',
    ],
    [
      'حضر بهرام قاسمي، المتحدث باسم وزارة الخارجية الإيرانية. وتابع المتحدث الإيراني أن الرد قريب.',
      'بهرام قاسمي',
      'المتحدث الإيراني',
    ],
    [
      'وصلت وزيرة خارجية الاتحاد الأوروبي فيديريكا موغيريني. وأضافت وزيرة الخارجية الأوروبية أن الدعم مستمر.',
      'فيديريكا موغيريني',
      'وزيرة الخارجية الأوروبية',
    ],
    ['قال هنري ووستر إن الخطة جاهزة. وعبّر ووستر عن أمله.', 'هنري ووستر', 'ووستر'],
    ['دافعت تيريزا ماي عن القرار. وقالت ماي إنه صائب.', 'تيريزا ماي', 'ماي'],
    ['قال النائب كريم عباس إن الجلسة طويلة. وتابع عباس أن التصويت غدا.', 'كريم عباس', 'عباس'],
    ['وصل أحمد أبو شوارب إلى تونس. وقال أبوشوارب إن اللقاء مثمر.', 'أحمد أبو شوارب', 'أبوشوارب'],
    ['وصل ديميتري بيسكوف إلى جنيف. وقال بيسكوف إن اللقاء مثمر.', 'ديميتري بيسكوف', 'بيسكوف'],
    ['استقبل الملك عبدالله الثاني الوفد. ورأى الملك أن الأزمة صعبة.', 'الملك عبدالله الثاني', 'الملك'],
    ['اعتقل سالم الكانوني الملقب بـ«الوحش» أمس. وقال الوحش إنه بريء.', 'سالم الكانوني', 'الوحش'],
    ['قال مصطفى سالم، المعروف باسم "أبو عمر"، إنه بريء. وأضاف أبو عمر أنه عاد.', 'مصطفى سالم', 'أبو عمر'],
    ['عرضت تيريزا ماي الخطة. وقالت رئيسة الوزراء إن الخطة جيدة.', 'تيريزا ماي', 'رئيسة الوزراء'],
    ['صرحت مايا سالم الناطقة باسم الوزارة بذلك. وخلصت المتحدثة إلى أن الحل بعيد.', 'مايا سالم', 'المتحدثة'],
  ])('%s', (text, full, short) => {
    const doc = cast(text);
    expect(idOf(doc, full)).toBeDefined();
    expect(idOf(doc, short)).toBe(idOf(doc, full));
  });

  it.each([
    ['قال وزير الخارجية الروسي سيرغي لافروف إنه موافق. وقال وزير الدفاع الروسي إنه معترض.', 'وزير الدفاع الروسي'],
    ['قال رئيس الوزراء العراقي حيدر العبادي إنه موافق. وقال الرئيس العراقي إنه معترض.', 'الرئيس العراقي'],
    ['قال الرئيس الأمريكي السابق باراك أوباما إنه موافق. وقال الرئيس الأمريكي إنه معترض.', 'الرئيس الأمريكي'],
    ['قال وزير الخارجية الروسي سيرغي لافروف إنه موافق. وقال مسؤول في الخارجية إنه معترض.', 'مسؤول في الخارجية'],
  ])('another post is another party: %s', (text, title) => {
    const doc = cast(text);
    const held = new Set(doc.nameEntities);
    expect(idOf(doc, title) ?? 'nobody').toSatisfy((id: string) => !held.has(id));
  });

  it('a surname is that of the known namesake whom the article names in full', () => {
    const text = 'قال تركي المالكي إن الطريق آمن. وأضاف المالكي أن السوق مفتوح.';
    const doc = cast(text);
    const last = doc.mentions.filter((m) => text.slice(m.start, m.end) === 'المالكي').at(-1);
    expect(last?.entity).toBe('turki-al-maliki');
  });

  it.each([
    ['قال النائب كريم ماكرون إنه معترض. وقال الرئيس ماكرون إنه موافق.', 'كريم ماكرون', 'ماكرون'],
    ['استأنف العمل في سفارة الفلبين. وقالت الفلبين إنها راضية.', 'سفارة الفلبين', 'الفلبين'],
  ])('a namesake or the state of a body is another party: %s', (text, one, other) => {
    const doc = cast(text);
    const last = doc.mentions.filter((m) => text.slice(m.start, m.end) === other).at(-1);
    expect(last?.entity).toBeDefined();
    expect(last?.entity).not.toBe(idOf(doc, one));
  });

  it.each([
    ['غادر رئيس الوزراء الأردني العاصمة عمان أمس.', 'عمان', 'place-amman'],
    ['وصل الوفد إلى سلطنة عمان أمس.', 'سلطنة عمان', 'place-oman'],
    ['عقد الحزب البريطاني مؤتمره في برمنغهام.', 'برمنغهام', 'place-birmingham'],
    ['نشر الجيش اللبناني قواته في طرابلس أمس.', 'طرابلس', 'place-tripoli-lb-266826'],
    ['وصل الوفد إلى طرابلس أمس.', 'طرابلس', 'place-tripoli'],
  ])('like-named places are told apart by the countries of the article: %s', (text, name, id) => {
    expect(idOf(cast(text), name)).toBe(id);
  });

  it('known actors keep their key and both names', () => {
    const doc = cast('قال خليفة حفتر إن قواته جاهزة.');
    expect(doc.actors).toEqual([
      { id: 'khalifa-haftar', kind: 'person', names: { ar: 'خليفة حفتر', en: 'Khalifa Haftar' }, aliases: [] },
    ]);
  });

  it('a country that is only a location is a place', () => {
    const doc = cast('وقعت اشتباكات في ليبيا.');
    expect(doc.actors).toEqual([]);
    expect(doc.places.map((place) => place.id)).toEqual(['place-libya']);
  });

  it('unnamed sources are private to the article', () => {
    const [first] = cast('قال مصدر أمني إن التحقيق مستمر.').actors;
    expect(first).toMatchObject({ unnamed: true, names: { ar: 'مصدر أمني' } });
  });
});

describe('offices', () => {
  it.each([
    [
      'قال وزير الخارجية الفرنسي جان إيف لودريان إن فرنسا مستعدة',
      'jean-yves-le-drian',
      'وزير الخارجية الفرنسي',
      'france',
    ],
    ['قال المشير خليفة حفتر إن الجيش جاهز', 'khalifa-haftar', 'المشير', null],
    [
      'قال رئيس المجلس الرئاسي فايز السراج إن الحل سياسي',
      'fayez-al-sarraj',
      'رئيس المجلس الرئاسي',
      'presidential-council-libya',
    ],
    ['رسالة للرئيس التركي رجب طيب أردوغان عن تركيا', 'recep-tayyip-erdogan', 'الرئيس التركي', 'turkey'],
  ])('%s', (text, person, title, of) => {
    expect(offices(cast(text), arabic, knowledge)).toMatchObject([{ person, title, of }]);
  });
  it('a form of address is none', () => {
    expect(offices(cast('شكر الحضور السيد جان إيف لودريان'), arabic, knowledge)).toEqual([]);
  });
});

describe('references', () => {
  it('words lead to the holder of a title, not to the body in it', () => {
    const doc = cast('أكد رئيس حكومة الوفاق فايز السراج موقفه.');
    const resolver = createResolver(doc, arabic);
    expect(resolver.resolve(words(doc, 'رئيس حكومة الوفاق فايز السراج'))).toEqual(['fayez-al-sarraj']);
  });
  it('joined parties are several', () => {
    const doc = cast('التقى خليفة حفتر وفايز السراج في باريس.');
    const resolver = createResolver(doc, arabic);
    expect(resolver.resolve(words(doc, 'خليفة حفتر وفايز السراج'))).toEqual(['khalifa-haftar', 'fayez-al-sarraj']);
  });
  it('words without an entity become an unnamed party on demand', () => {
    const doc = cast('يدعو مشروع الاتفاق إلى التهدئة.');
    const resolver = createResolver(doc, arabic);
    expect(resolver.resolve(words(doc, 'مشروع الاتفاق'))).toEqual([]);
    const [id] = resolver.party(words(doc, 'مشروع الاتفاق'));
    expect(resolver.made().actors).toMatchObject([{ id, unnamed: true, names: { ar: 'مشروع الاتفاق' } }]);
  });
  it.each([
    ['m', 'خليفة حفتر'],
    ['f', 'هيذر ناورت'],
  ] as const)('an elided subject agrees in gender: %s', (gender, name) => {
    const doc = cast(
      'قال المشير خليفة حفتر إن الحل قريب. وقالت المتحدثة هيذر ناورت إن واشنطن تراقب. وأضاف أن الوقت ضيق.',
    );
    const at = doc.article.text.indexOf('وأضاف');
    const resolver = createResolver(doc, arabic);
    const [entity] = resolver.resolve({ form: 'pronoun', span: { start: at, end: at }, gender, number: 's' });
    expect(mentionsOf(doc, entity!)).toContain(name);
  });
  it('who holds the floor comes first', () => {
    const doc = cast('التقى خليفة حفتر فايز السراج في باريس. وأضاف أن الحل قريب.');
    const at = doc.article.text.indexOf('وأضاف');
    const resolver = createResolver(doc, arabic);
    resolver.hold('fayez-al-sarraj', 0);
    expect(resolver.resolve({ form: 'pronoun', span: { start: at, end: at }, gender: 'm', number: 's' })).toEqual([
      'fayez-al-sarraj',
    ]);
  });
});
