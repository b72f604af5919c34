// Parties, places and days of events where another phrase or clause of the sentence lends itself.
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/extract/extract.ts';
import { loadKnowledge, loadLanguage } from '../../../../src/extract/resources.ts';

const language = loadLanguage('ar');
const knowledge = loadKnowledge();

/** `trigger | actors > recipients @place date`; published on a Wednesday. */
function told(text: string): string[] {
  const record = extract(
    { id: 'a', title: null, language: 'ar', publishedAt: '2018-05-02', source: null, url: null, path: null, text },
    language,
    knowledge,
  );
  const names = new Map([...record.places, ...record.actors].map((e) => [e.id, e.names.ar ?? e.names.en ?? '']));
  const list = (ids: string[]) => ids.map((id) => names.get(id)).join('، ');
  return record.events.map(
    (e) =>
      `${text.slice(e.trigger.start, e.trigger.end)} | ${list(e.actor)} > ${list(e.recipient)} @${e.place ? names.get(e.place) : ''} ${e.date ?? ''}`,
  );
}

const table = (rows: [string, RegExp][]) =>
  it.each(rows)('%s', (text, expected) =>
    expect(told(text)).toEqual(expect.arrayContaining([expect.stringMatching(expected)])),
  );

describe('verbs that go on without a subject', () => {
  table([
    ['شنت القوات الحكومية هجوما واستهدفت قيادات حوثية في صنعاء.', /^استهدفت \| القوات الحكومية > .*حوثية @صنعاء/],
    ['دخلت قوات الأمن إلى المدينة وقتلت خمسة جنود.', /^قتلت \| قوات الأمن > جنود/],
    ['وغادرت فرنسا عام 2015 مع طفلها.', /^غادرت \| {2}> /],
    ['واحتجز خليفة حفتر منذ الأحد في بنغازي.', /^احتجز \| {2}> خليفة حفتر @بنغازي/],
  ]);
});

describe('things and numbers beside parties', () => {
  table([
    ['حاصرت المقاومة ميليشيات الحوثي في المديرية.', /^حاصرت \| [^الحوثي]*> .*الحوثي/],
    ['أعلنت وزارة الثقافة المصرية وفاة الكاتب سمير أمين.', /^وفاة \| {2}> .*سمير أمين/],
    ['تم انتخاب نبيل سعيد لأول مرة، وجرى انتخابه لأول مرة عام 2010.', /^انتخاب \| {2}> نبيل سعيد/],
    ['قصفت طائرات حربية تابعة للجيش الليبي مواقع في بنغازي.', /^قصفت \| .*الجيش.*الليبي.* >/],
  ]);
});

it('takes no visitor for the storm', () => {
  expect(told('زار خليفة حفتر سان خوان التي ضربها إعصار مدمر.')).toEqual(['زار | خليفة حفتر >  @سان خوان ']);
});

describe('places and days of other phrases', () => {
  table([
    ['شن التحالف الدولي غارات بقيادة الولايات المتحدة.', /^غارات \| .* @ $/],
    ['فرضت الولايات المتحدة عقوبات على روسيا.', /^فرضت \| الولايات المتحدة > روسيا @ $/],
    ['اعتقلت الشرطة رجلا متهما بالضلوع في هجمات 11 سبتمبر 2001.', /^اعتقلت \| .* @ $/],
    ['ونبيل سعيد الذي انتخب في العام 2013، قد رشح نفسه لولاية ثانية.', /^رشح \| .*[^3]$/],
    ['تحدثت الوزيرة مساء الثلاثاء عن زيارة خليفة حفتر إلى باريس.', /^زيارة \| خليفة حفتر > .*@باريس/],
  ]);
});

describe('speakers', () => {
  it('are not meant by an elided subject of what they tell', () => {
    expect(told('قال نبيل سعيد: "كان يوما صعبا، ثم غادر إلى تونس".')).toEqual([]);
  });
  table([
    ['قالت الوزيرة نجلاء سعيد إنها بحثت الأزمة، وزارت مدينة بنغازي.', /^زارت \| نجلاء سعيد >/],
    ['أكد الطبيب أن مسعفة فلسطينية قتلت برصاص الجيش في رفح.', /^قتلت \| .*> .*مسعفة/],
  ]);
});
