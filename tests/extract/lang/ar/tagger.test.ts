import { describe, expect, it } from 'vitest';
import { cutFor } from '../../../../src/extract/lang/ar/words/clitics.ts';
import { parseFunctionWords } from '../../../../src/extract/lang/ar/words/function-words.ts';
import { unpackModel } from '../../../../src/extract/lang/ar/words/tagger.ts';
import { parseTag } from '../../../../src/extract/lang/ar/words/tagset.ts';
import { parseVerbs, verbForms } from '../../../../src/extract/lang/ar/words/verbs.ts';
import { readBinary, readData } from '../../../../src/extract/resources.ts';
import { packModel } from '../../../../training/ar/pack.ts';
import { segmented, token } from './article.ts';

const verbs = parseVerbs(readData('ar/verbs.tsv'));

describe('the verb lexicon', () => {
  it.each([
    ['قال', 'قال', 'past', 'active', '3ms'],
    ['قالت', 'قال', 'past', 'active', '3fs'],
    ['قالوا', 'قال', 'past', 'active', '3mp'],
    ['قلنا', 'قال', 'past', 'active', '1p'],
    ['يقول', 'قال', 'present', 'active', '3ms'],
    ['تقول', 'قال', 'present', 'active', '3fs'],
    ['يقل', 'قال', 'present', 'active', '3ms'],
    ['يقولون', 'قال', 'present', 'active', '3mp'],
    ['نقول', 'قال', 'present', 'active', '1p'],
    ['قيل', 'قال', 'past', 'passive', '3ms'],
    ['يقال', 'قال', 'present', 'passive', '3ms'],
    ['دعت', 'دعا', 'past', 'active', '3fs'],
    ['دعوا', 'دعا', 'past', 'active', '3mp'],
    ['يدعو', 'دعا', 'present', 'active', '3ms'],
    ['دعي', 'دعا', 'past', 'passive', '3ms'],
    ['نفي', 'نفي', 'past', 'active', '3ms'],
    ['ينفي', 'نفي', 'present', 'active', '3ms'],
    ['راي', 'راي', 'past', 'active', '3ms'],
    ['يري', 'راي', 'present', 'active', '3ms'],
    ['بدات', 'بدا', 'past', 'active', '3fs'],
    ['جاء', 'جاء', 'past', 'active', '3ms'],
    ['اعلنت', 'اعلن', 'past', 'active', '3fs'],
    ['وجد', 'وجد', 'past', 'active', '3ms'],
    ['يوجد', 'وجد', 'present', 'passive', '3ms'],
    ['شورك', 'شارك', 'past', 'passive', '3ms'],
    ['استعيدت', 'استعاد', 'past', 'passive', '3fs'],
    ['يلتقيان', 'التقي', 'present', 'active', '3md'],
    ['تحادثا', 'تحادث', 'past', 'active', '3md'],
  ])('%s is of %s, %s %s %s', (word, lemma, tense, voice, who) => {
    const found = verbForms(verbs, word, false).map((f) =>
      [f.lemma, f.tense, f.voice, `${f.person}${f.gender ?? ''}${f.number}`].join(' '),
    );
    expect(found).toContain([lemma, tense, voice, who].join(' '));
  });

  it.each(['وزير', 'حكومه', 'طرابلس', 'الرئيس', 'ا', ''])('%s is no verb', (word) => {
    expect(verbForms(verbs, word, false)).toEqual([]);
  });

  it('attaches pronouns to transitive verbs only, and drops the alef of وا', () => {
    expect(verbForms(verbs, 'اتهمو', true).map((f) => f.lemma)).toContain('اتهم');
    expect(verbForms(verbs, 'اعطا', true).map((f) => f.lemma)).toContain('اعطي');
    expect(verbForms(verbs, 'انجلي', true).filter((f) => f.voice === 'active')).toEqual([]);
  });
});

describe('function words', () => {
  const words = parseFunctionWords(readData('ar/function-words.tsv'));
  it.each([
    ['وعليهم', ['C+ADP+E']],
    ['بأن', ['P+SCONJ']],
    ['بان', ['P+SCONJ', 'PROPN']],
    ['لأنها', ['SCONJ+E']],
    ['وبهذا', ['C+P+DEM']],
    ['وسيكون', ['C+F+AUX']],
    ['لكنه', ['CCONJ+E']],
    ['ولذلك', ['C+ADV']],
    ['فان', ['C+SCONJ', 'PROPN']],
    ['الى', ['ADP']],
    ['كان', ['AUX']],
    ['حولها', ['ADP+E', 'PAST+E']],
  ])('%s', (word, tags) => {
    expect(words.get(word)?.tags).toEqual(tags);
  });
  it.each(['وزير', 'بك', 'علم', 'فيينا'])('%s is none', (word) => {
    expect(words.has(word)).toBe(false);
  });
});

describe('cutFor', () => {
  it.each([
    ['وللحكومة', 'C+P+NOUN', { before: 2, after: 0 }],
    ['بلادهم', 'NOUN+E', { before: 0, after: 2 }],
    ['سفارتهما', 'NOUN+E', { before: 0, after: 3 }],
    ['وسيلتقيه', 'C+F+PRES+E', { before: 2, after: 1 }],
    ['بها', 'ADP+E', { before: 0, after: 2 }],
    ['كتابي', 'NOUN+E', { before: 0, after: 1 }],
    ['دعني', 'PAST+E', { before: 0, after: 2 }],
    ['رئيس', 'C+NOUN', null],
    ['رئيس', 'NOUN+E', null],
    ['وه', 'C+NOUN', null],
  ])('%s as %s', (word, tag, cut) => {
    expect(cutFor(word, parseTag(tag))).toEqual(cut);
  });
});

describe('verbs and nouns in sentences', () => {
  it.each([
    ['أعلن المتحدث أن الوفد غادر العاصمة', 'VERB', ['أعلن', 'غادر']],
    ['عقد المجلس جلسة طارئة أمس', 'VERB', ['عقد']],
    ['تم عقد الجلسة أمس', 'NOUN', ['عقد']],
    ['رفض الوزير التعليق على القرار', 'VERB', ['رفض']],
    ['وكان رفض الحكومة للاتفاق متوقعا', 'NOUN', ['رفض']],
    ['دعم المجتمع الدولي ضروري', 'NOUN', ['دعم']],
    ['وقال إن بلاده تدعم الحوار', 'VERB', ['وقال', 'تدعم']],
    ['شن الطيران غارات على المدينة', 'VERB', ['شن']],
    ['أسفر الهجوم عن مقتل جنديين وجرح ثلاثة', 'NOUN', ['الهجوم', 'مقتل']],
    ['قتل جنديان في اشتباكات قرب المطار', 'VERB', ['قتل']],
    ['لم يذكر البيان أسماء القتلى', 'VERB', ['يذكر']],
    ['اتهمت الحكومة المتمردين بخرق الهدنة', 'VERB', ['اتهمت']],
    ['اتهامات متبادلة بين الطرفين', 'NOUN', ['اتهامات']],
    ['سيجتمع الوزراء غدا لبحث الأزمة', 'VERB', ['سيجتمع']],
    ['وحذرت الأمم المتحدة من كارثة إنسانية', 'VERB', ['وحذرت']],
    ['ونقلت الوكالة عن مسؤول قوله إن الاتفاق قريب', 'NOUN', ['قوله']],
    ['يعتزم الرئيس زيارة باريس', 'NOUN', ['زيارة']],
    ['نشر الأمير صورة له مع أعضاء الوفد.', 'VERB', ['نشر']],
    ['فتح التحالف الذي تقوده المملكة تحقيقا في الحادث.', 'VERB', ['فتح']],
    ['وتبادل الجانبان الاتهام بالوقوف وراء القصف.', 'VERB', ['وتبادل']],
    ['لكن الجيش نفى ذلك', 'CCONJ', ['لكن']],
    ['إن الوضع خطير', 'SCONJ', ['إن']],
    ['(أرشيف) قال', 'PUNCT', ['(', ')']],
  ])('«%s»: %s %j', (text, pos, words) => {
    for (const word of words) expect([word, token(text, word).pos]).toEqual([word, pos]);
  });
});

describe('the packed model', () => {
  it('comes back as it was', () => {
    const model = unpackModel(readBinary('ar/tagger.bin'));
    const again = unpackModel(packModel(model));
    expect(again.tags).toEqual(model.tags);
    expect(Buffer.compare(Buffer.from(again.weights.buffer), Buffer.from(model.weights.buffer))).toBe(0);
    expect(Buffer.compare(Buffer.from(again.vocabulary.buffer), Buffer.from(model.vocabulary.buffer))).toBe(0);
  });
  it('is small', () => {
    expect(readBinary('ar/tagger.bin').length).toBeLessThan(1_500_000);
  });
  it('gives the same tokens whatever was read before', () => {
    const text = 'وقال الوزير إن بلاده ترفض العرض.';
    const first = segmented(text).tokens;
    segmented('أعلنت الحكومة أن الاتفاق قريب. ولافروف في باريس.');
    expect(segmented(text).tokens).toEqual(first);
  });
});
