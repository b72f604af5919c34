import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/extract/extract.ts';
import { loadKnowledge, loadLanguage } from '../../../../src/extract/resources.ts';
import type { Extraction } from '../../../../src/model/extraction.ts';

const language = loadLanguage('ar');
const knowledge = loadKnowledge();
// Wednesday
const read = (text: string): Extraction =>
  extract(
    { id: 'a', title: null, language: 'ar', publishedAt: '2018-05-02', source: null, url: null, path: null, text },
    language,
    knowledge,
  );

/** `TYPE/mode status trigger | actors > recipients @place date`, names as the cast writes them. */
function told(text: string): string[] {
  const record = read(text);
  const names = new Map([...record.places, ...record.actors].map((e) => [e.id, e.names.ar ?? e.names.en ?? '']));
  const list = (ids: string[]) => ids.map((id) => names.get(id)).join('، ');
  return record.events.map((e) => {
    const place = e.place ? ` @${names.get(e.place)}` : '';
    const date = e.date ? ` ${e.date}` : '';
    const words = text.slice(e.trigger.start, e.trigger.end);
    return `${e.type}${e.mode ? `/${e.mode}` : ''} ${e.status} ${words} | ${list(e.actor)} > ${list(e.recipient)}${place}${date}`;
  });
}

describe('who did what to whom', () => {
  it.each([
    [
      'التقى رئيس الوزراء فايز السراج نظيره الإيطالي جوزيبي كونتي الثلاثاء.',
      'CONSULT asserted التقى | فايز السراج، جوزيبي كونتي >  2018-05-01',
    ],
    [
      'شن تنظيم داعش هجوما على مدينة بنغازي الأحد.',
      'ASSAULT asserted هجوما | تنظيم الدولة الإسلامية >  @بنغازي 2018-04-29',
    ],
    ['قوات الأمن اعتقلت خمسة متظاهرين في طرابلس.', 'COERCE/arrest asserted اعتقلت | قوات الأمن > متظاهرين @طرابلس'],
    ['اعتقلت الشرطة خمسة متظاهرين في طرابلس.', 'COERCE/arrest asserted اعتقلت | الشرطة > متظاهرين @طرابلس'],
    [
      'زار أنطونيو غوتيريش مدينة بنغازي في 4 أبريل.',
      'CONSULT/visit asserted زار | أنطونيو غوتيريش >  @بنغازي 2018-04-04',
    ],
    ['انسحبت روسيا من سوريا عام 2016.', 'RETREAT/withdraw asserted انسحبت | روسيا >  @سوريا 2016'],
    ['عرقلت روسيا مجلس الأمن مرتين.', 'REJECT/block asserted عرقلت | روسيا > مجلس الأمن الدولي'],
    ['قطعت السعودية علاقاتها مع قطر في يونيو 2017.', 'SANCTION/discontinue asserted قطعت | السعودية، قطر >  2017-06'],
    ['سافر خليفة حفتر إلى القاهرة أمس.', 'OTHER/travel asserted سافر | خليفة حفتر >  @القاهرة 2018-05-01'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});

describe('verbal nouns', () => {
  it.each([
    ['جاء ذلك بعد لقاء السراج بترامب في تونس.', /^CONSULT asserted لقاء \| .*السراج، دونالد ترامب > {2}@تونس/],
    ['وأدان البيان هجوم حفتر على العاصمة طرابلس.', /^ASSAULT asserted هجوم \| خليفة حفتر > {2}@طرابلس/],
    ['قال إن مقتل السفير كريس ستيفنز غيّر كل شيء.', /^ASSAULT \w+ مقتل \| {2}> كري/],
    ['بعد زيارة أنطونيو غوتيريش إلى ليبيا.', /^CONSULT\/visit asserted زيارة \| أنطونيو غوتيريش > .*@ليبيا/],
    ['بعد الإطاحة بنظام معمر القذافي في 2011.', /^OTHER\/overthrow asserted الإطاحة \| .*2011$/],
    ['عمدت السعودية إلى إغلاق سفارتها في طرابلس.', /^SANCTION\/discontinue asserted إغلاق \| السعودية > .*@طرابلس/],
  ])('%s', (text, expected) => expect(told(text).filter((line) => expected.test(line))).toHaveLength(1));
});

describe('light verbs, passives, relatives', () => {
  it.each([
    ['عقد السراج وماكرون اجتماعا في باريس.', /^CONSULT asserted اجتماعا \| .*السراج، إيمانويل ماكرون > {2}@باريس/],
    ['أجرى ترامب اتصالا هاتفيا مع حفتر.', /^CONSULT\/phone asserted اتصالا هاتفيا \| دونالد ترامب، خليفة حفتر/],
    ['تعرض مقر المفوضية لهجوم في طرابلس.', /^ASSAULT asserted هجوم .*@طرابلس/],
    ['قُتل جنديان على أيدي مسلحين في بنغازي.', /^ASSAULT asserted قُتل \| مسلحين > جنديان @بنغازي/],
    ['قتل ثلاثة جنود في انفجار وقع في بنغازي.', /^ASSAULT\/explosives asserted انفجار \| {2}> .*جنود @بنغازي/],
    ['الهجوم الذي شنته قوات حفتر على طرابلس لم يتوقف.', /^ASSAULT asserted الهجوم \| .+ > .*@طرابلس/],
    ['ظل حفتر يستعين بالمرتزقة.', /^MOBILIZE\/militia asserted يستعين \| خليفة حفتر > $/],
    ['شهدت مدينة بنغازي هجوما السبت.', /^ASSAULT asserted هجوما \| .*@بنغازي 2018-04-28$/],
    ['أجرى ترامب محادثات مع حفتر حول الأوضاع في سوريا.', /^CONSULT asserted محادثات \| دونالد ترامب، خليفة حفتر > $/],
    ['بحث ترامب مع حفتر القضايا المتعلقة بسوريا.', /^CONSULT asserted بحث \| دونالد ترامب، خليفة حفتر > $/],
    ['بحث السراج سبل التعاون مع روسيا.', /^CONSULT asserted بحث \| فايز السراج > $/],
    ['سقط كثيرون خلال حرب العراق عام 2003.', /^ASSAULT asserted حرب \| {2}> {2}@العراق 2003$/],
    ['استهدف قصف صاروخي مواقع عسكرية في بنغازي الأحد.', /^ASSAULT\/heavy-weapons asserted قصف \| {2}> .*@بنغازي/],
    ['قتل ما لا يقل عن 53 شخصا في هجوم على بنغازي.', /^ASSAULT asserted هجوم \| {2}> شخصا @بنغازي$/],
    ['انتقدت الأمم المتحدة فايز السراج.\nوبعد سنوات فر إلى تونس.', /^OTHER\/escape asserted فر \| فايز السراج >/],
    ['رحب الوزير بقرار دونالد ترامب سحب قواته من سوريا.', /^RETREAT\/withdraw .* سحب \| دونالد ترامب/],
    ['أعلنت الشرطة إطلاق سراح خمسة متظاهرين.', /^RETREAT\/release asserted إطلاق سراح \| الشرطة > متظاهرين/],
    ['تم الإفراج عن خمسة معتقلين في طرابلس.', /^RETREAT\/release asserted الإفراج \| {2}> .*معتقلين @طرابلس/],
  ])('%s', (text, expected) => expect(told(text).filter((line) => expected.test(line))).toHaveLength(1));
});

describe('parties told elsewhere in the sentence', () => {
  it.each([
    ['انشق خليفة حفتر عن النظام وسافر إلى القاهرة.', /^OTHER\/travel asserted سافر \| خليفة حفتر >/],
    ['ولد خليفة حفتر في أجدابيا وتخرج في الكلية العسكرية.', /^OTHER\/graduation asserted تخرج \| خليفة حفتر >/],
    [
      'قال المتحدث أحمد المسماري إن خليفة حفتر عاد إلى بنغازي بعدما زار باريس.',
      /^CONSULT\/visit alleged زار \| خليفة حفتر >/,
    ],
    ['نفى أحمد المسماري مرض خليفة حفتر ودخوله إلى المستشفى.', /^OTHER\/hospitalization denied دخول \| خليفة حفتر >/],
    ['قال متحدث باسم خليفة حفتر إنه سيعود إلى بنغازي.', /^OTHER\/return planned يعود \| خليفة حفتر >/],
    ['بعد وصوله إلى تونس التقى إيمانويل ماكرون قيس سعيد.', /^OTHER\/arrival asserted وصول \| إيمانويل ماكرون >/],
    ['زار إيمانويل ماكرون تونس حيث التقى قادة المعارضة.', /^CONSULT asserted التقى \| إيمانويل ماكرون، /],
    ['قصفت طائرات التحالف العربي مواقع في صنعاء.', /^ASSAULT\/heavy-weapons asserted قصفت \| .*التحالف/],
    ['نفذ الجيش الليبي غارة بالتنسيق مع حكومة الوفاق.', /^COOPERATE asserted التنسيق \| .*الجيش.*، حكومة الوفاق/],
    ['وقع هجوم إرهابي في لندن.', /^ASSAULT asserted هجوم \| {2}> {2}@لندن/],
    ['شنت حركة طالبان العديد من الهجمات في كابول.', /^ASSAULT asserted الهجمات \| .*طالبان >/],
    ['غادر ماكرون تونس.\nوتأتي زيارة الوزير للبلاد قريبا.', /^CONSULT\/visit .* @تونس/],
  ])('%s', (text, expected) => expect(told(text).filter((line) => expected.test(line))).toHaveLength(1));
});

describe('dates of events', () => {
  it.each([
    ['أطلقت الشرطة سراح جنود اختطفوا عام 2015.', /^RETREAT\/release \w+ \S+ \| .*[^0-9]$/],
    ['وقع الانفجار يوم الأحد بعد ثلاثة أيام من هجوم على قاعدة في بنغازي.', /^ASSAULT asserted هجوم .*2018-04-26$/],
    ['أعلنت الجزائر الاثنين إغلاق حدودها مع ليبيا.', /^COERCE\/restrict asserted إغلاق .*2018-04-30$/],
    ['اتفقت الأطراف الليبية على إجراء انتخابات في 10 ديسمبر المقبل.', /^AGREE asserted اتفقت .*[^0-9]$/],
    [
      'أجرت الوزيرة نجلاء المنقوش السبت محادثات في تونس.\nوالتقت نجلاء المنقوش قيس سعيد.',
      /^CONSULT asserted \S+ \| .*سعيد.*2018-04-28$/,
    ],
    [
      'كان خليفة حفتر في باريس في جولة خارجية في أبريل وتلقى العلاج هناك.',
      /^OTHER\/treatment asserted تلقى .*@باريس 2018-04$/,
    ],
    ['استمرت اشتباكات متفرقة في بنغازي حتى أواخر العام الماضي.', /^ASSAULT\/firearms asserted اشتباكات .*2017$/],
    ['وأمس، قتل ثلاثة جنود في بنغازي.', /^ASSAULT asserted .*جنود @بنغازي 2018-05-01$/],
    ['ومنذ بدء النزاع عام 2011، قصفت روسيا مواقع في سوريا.', /^ASSAULT.* قصفت .*[^0-9]$/],
    ['قتل خمسة جنود وأصيب عشرة برصاص مسلحين قرب بنغازي الأحد.', /^ASSAULT asserted قتل .*جنود.* 2018-04-29$/],
    ['منفذ الهجوم في لندن من مواليد 1997.', /^ASSAULT asserted الهجوم .*@لندن$/],
    [
      'شن الجيش الليبي غارة السبت قرب بنغازي بالتنسيق مع حكومة الوفاق.',
      /^COOPERATE asserted التنسيق .*حكومة الوفاق.* 2018-04-28$/,
    ],
    [
      'زار أنطونيو تاجاني ليبيا الأحد.\nوأعلن أنطونيو تاجاني أنه بحث مع فايز السراج ملف الحدود.',
      /^CONSULT alleged بحث \| .*السراج > {2}2018-04-29$/,
    ],
    [
      'إيمانويل ماكرون يلتقي فايز السراج الجمعة\n\nذكر بيان أن اللقاء يعقد في باريس.',
      /^CONSULT planned .* 2018-05-04$/,
    ],
    ['تحتفل إسرائيل بذكرى تأسيسها في 14 مايو.', /^OTHER\/celebration planned تحتفل .*2018-05-14$/],
  ])('%s', (text, expected) => expect(told(text).filter((line) => expected.test(line))).toHaveLength(1));
});

describe('status', () => {
  it.each([
    [
      'من المقرر عقد قمة بين دونالد ترامب وفلاديمير بوتين.\nوقال دونالد ترامب إن القمة مع فلاديمير بوتين مهمة.',
      'planned',
    ],
    ['لم يلتق السراج حفتر.', 'denied'],
    ['سيزور ماكرون تونس الاثنين المقبل.', 'planned'],
    ['يعتزم ترامب أن يزور لندن.', 'planned'],
    ['قال السراج إن حفتر زار موسكو.', 'alleged'],
    ['دعت فرنسا تركيا إلى سحب قواتها من ليبيا.', 'hypothetical'],
    ['زار ماكرون تونس.', 'asserted'],
    ['أعلنت الجزائر إغلاق حدودها مع ليبيا.', 'asserted'],
    ['لم يتضح ما إذا كان ترامب سيزور لندن.', 'hypothetical'],
    ['أعلن ترامب عزمه سحب قواته من سوريا.', 'planned'],
    ['كشفت روسيا عن خطة لسحب قواتها من سوريا.', 'planned'],
    ['وافق السراج على زيارة موسكو.', 'planned'],
    ['تعهد السراج بإجراء محادثات مع حفتر.', 'planned'],
    ['اتفقت الأطراف على وقف إطلاق النار في ليبيا.', 'asserted'],
    ['تزايدت المخاوف من هجوم روسيا على حلب.', 'hypothetical'],
    ['استقبل السراج المتظاهرين المطالبين باستقالة حفتر.', 'hypothetical'],
    ['أكد السراج عدم إجراء محادثات مع حفتر.', 'denied'],
    ['قال السراج إن على روسيا سحب قواتها من سوريا.', 'hypothetical'],
    ['توجه السراج إلى المدينة للاجتماع بخليفة حفتر.', 'hypothetical'],
    ['تصدت القوات لهجوم شنته روسيا على حلب.', 'asserted'],
  ])('%s', (text, status) => expect(read(text).events.map((e) => e.status)).toContain(status));
});

describe('no events', () => {
  it.each([
    'عقد الوزير مؤتمرا صحفيا في تونس.',
    'نشرت الوزارة بيانا على صفحتها.',
    'أجرت القناة مقابلة مع الوزير.',
    'تحدث عن مكافحة الإرهاب وملف الانتخابات.',
    'حكومة يدعمها المشير حفتر.',
    'يحتل الفريق المركز الأول.',
    'وقع الوزير في خطأ كبير.',
    'رفع الموظف صوته.',
    'لم تعد المنظمة تسلم المساعدات إلى السكان.',
    'عاد إلى السياسة بعد سنوات.',
    'منع الخوف الناس من الكلام.',
    'تمت السيطرة على الحريق في لندن.',
    'أصيب السكان بخيبة أمل.',
    'بدأت الطائرات المسيرة بمسح المنطقة.',
    'يسعى الجانبان لإنقاذ الاتفاق.',
    'لا يوافق السراج على ذلك.',
    'غضب الوزير احتجاجا على القرار.',
    'أصدرت المحكمة حكما بإعدام ثلاثة متهمين.',
    'استعرض الكاتب مسيرة والده السياسية.',
    'هم الذين يتفقون مع معتقداتهم.',
    'هاجم دونالد ترامب إيمانويل ماكرون محذرا من سياسته.',
    'حذر السراج روسيا من مغبة مهاجمة تركيا.',
    'ذكر المرشد الأعلى للثورة علي خامنئي ذلك.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('one entry an event', () => {
  it('joins later mentions', () => {
    const lines = told('شن حفتر هجوما على طرابلس في 4 أبريل.\nوقال السراج إن الهجوم لن ينجح.\nوأضاف أن هجوم حفتر فشل.');
    expect(lines.filter((line) => line.startsWith('ASSAULT'))).toEqual([
      'ASSAULT asserted هجوما | خليفة حفتر >  @طرابلس 2018-04-04',
    ]);
  });
  it('places a town in its country', () => {
    const lines = told('وقع هجوم انتحاري في اليمن الأحد.\nوأدى الهجوم الانتحاري في صنعاء الأحد إلى مقتل جندي.');
    expect(lines.filter((line) => line.startsWith('ASSAULT'))).toHaveLength(1);
  });
  it('takes the dead and the attack as one', () => {
    const lines = told('أعلن الجيش مقتل ثلاثة مسلحين في غارة جوية قرب مدينة بنغازي الأحد.');
    expect(lines.filter((line) => line.startsWith('ASSAULT'))).toHaveLength(1);
    expect(lines[0]).toMatch(/^ASSAULT\/aerial .*مسلحين @بنغازي 2018-04-29$/);
  });
});
