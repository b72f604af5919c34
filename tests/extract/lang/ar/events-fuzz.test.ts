import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/extract/extract.ts';
import { loadKnowledge, loadLanguage } from '../../../../src/extract/resources.ts';
import { Extraction } from '../../../../src/model/extraction.ts';

const language = loadLanguage('ar');
const knowledge = loadKnowledge();
const read = (text: string) =>
  extract(
    { id: 'f', title: null, language: 'ar', publishedAt: '2018-05-02', source: null, url: null, path: null, text },
    language,
    knowledge,
  );

/** Every record fits the schema, and every event's parties, place and words are those of the article. */
function sound(text: string): Extraction {
  const record = Extraction.parse(read(text));
  const known = new Set([...record.actors, ...record.places].map(({ id }) => id));
  for (const { actor, recipient, place, trigger, evidence } of record.events) {
    for (const id of [...actor, ...recipient, ...(place ? [place] : [])]) expect(known.has(id)).toBe(true);
    for (const { start, end } of [trigger, evidence]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    expect(evidence.start).toBeLessThanOrEqual(trigger.start);
    expect(evidence.end).toBeGreaterThanOrEqual(trigger.end);
  }
  return record;
}

const words = fc.constantFrom(
  'قصفت', 'التقى', 'وسافر', 'هجوم', 'الهجوم', 'زيارته', 'اجتماعا', 'شنت', 'عقد', 'لم', 'سيزور', 'قتل', 'اعتقلت', 'خمسة', 'جنود',
  'السراج', 'حفتر', 'روسيا', 'طرابلس', 'الجيش', 'قوات', 'الذي', 'التي', 'أن', 'إنه', 'على', 'في', 'من', 'بعد', 'ثلاثة', 'أيام', 'منذ', 'حتى',
  'الأحد', 'أمس', '2018', '14 مايو', 'هناك', 'البلاد', 'قال', 'وأضاف', 'أعلن', 'متحدث', 'باسمه', 'طائرة', 'أميركية', '«', '»', '"', '(', ')', '،', '.', '\n',
  ':', '؛', '#هجوم_كبير', '٣٠٠', '😀', 'NATO', 'ـــ', 'َُ', '\u200f', 'ههههههه',
); // biome-ignore format: a list of words

describe('events of any text', () => {
  it('keep their promises for words in any order', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.constantFrom(' ', ' ', ''), (list, gap) => {
        sound(list.join(gap));
      }),
      { numRuns: 150, seed: 7 },
    );
  });
  it('keep their promises for any letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        sound(text);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe('texts that no writer means', () => {
  it.each([
    ['no text', ''],
    ['no verbs', 'مدينة كبيرة على البحر وشارع طويل في المدينة. '.repeat(50)],
    ['only digits', '1234567890 '.repeat(500)],
    ['only signs', '،؛:.؟!«»()"- '.repeat(200)],
    ['10,000 quotes', '«قال "إن'.repeat(5000)],
    ['mixed scripts', 'قصفت NATO مدينة Триполи يوم 星期日 في ٢٠١٨. '.repeat(50)],
    ['one sentence', 'التقى السراج حفتر في باريس وسافر إلى روما '.repeat(400)],
    ['verbs alone', 'قصفت وسافر والتقى وقتل '.repeat(300)],
    ['pronouns alone', 'هجومه زيارته لقاؤها '.repeat(300)],
    ['open brackets', '(['.repeat(2000)],
    ['half an emoji', `هجوم في طرابلس \ud83d وقصف\udc00`],
  ])('%s', (_, text) => {
    sound(text);
  });
});
