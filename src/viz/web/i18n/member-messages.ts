// Words of what was merged into an actor, and how it is split.
import type { Message } from './message.ts';

export const MEMBER_MESSAGES = {
  'members.title': ['Made of {n}', 'مجموع من {n}'],
  'members.help': [
    'Actors of single articles that were taken for one. Who is somebody else becomes an actor of his own.',
    'جهات من مقالات مختلفة عُدّت جهة واحدة. من كان غيرها صار جهة مستقلة.',
  ],
  'members.indivisible': [
    'This graph does not tell whose each record is; a split shows after the next build.',
    'لا تبيّن هذه الشبكة صاحب كل سجل؛ يظهر الفصل بعد البناء التالي.',
  ],
  'members.failed': ['The members could not be read.', 'تعذّرت قراءة الأعضاء.'],
  'members.notSaved': ['Not saved: {why}', 'لم يُحفظ: {why}'],
  'members.split': ['{a} is now an actor of its own. Ctrl+Z takes it back.', '{a} جهة مستقلة الآن. التراجع: Ctrl+Z.'],
  'members.noted': ['Noted: {a} is not the same.', 'سُجّل: {a} جهة أخرى.'],
  'members.notSame': ['Not the same', 'جهة أخرى'],
  'members.notSameName': ['Not the same: {a}', 'جهة أخرى: {a}'],
  'members.notSameArticle': ['Not the same in: {a}', 'جهة أخرى في: {a}'],
  'members.articles': ['Article by article', 'مقالا مقالا'],
  'members.more': ['Show more', 'المزيد'],
  'members.why.own': ['names the whole', 'باسمه يُسمّى الكل'],
  'members.why.same-name': ['the same name', 'الاسم نفسه'],
  'members.why.word-order': ['the same words in another order', 'الكلمات نفسها بترتيب آخر'],
  'members.why.longer-form': ['one name is the longer form of the other', 'أحد الاسمين أطول من الآخر'],
  'members.why.spelling': ['another spelling', 'كتابة أخرى للاسم'],
  'members.why.transliteration': ['the same name in the other script', 'الاسم نفسه بالخط الآخر'],
  'members.why.name-and-office': ['a name and an office in common', 'اسم ومنصب مشتركان'],
  'members.why.name-and-company': ['a name and companions in common', 'اسم ورفقة مشتركة'],
  'members.why.short-form': ['part of the name, and companions in common', 'جزء من الاسم ورفقة مشتركة'],
  'members.why.judgement': ['merged by hand', 'دُمج يدويا'],
  'members.why.left-together': ['left with it when another was taken out', 'بقي معه حين فُصل غيره'],
  'members.why.other': ['by the rule “{rule}”', 'بقاعدة «{rule}»'],
  'members.sure.high': ['very likely', 'مرجح جدا'],
  'members.sure.middle': ['likely', 'مرجح'],
  'members.sure.low': ['less likely', 'أقل ترجيحا'],
  'members.score': ['Score {n} of 100', 'الدرجة {n} من 100'],
} satisfies Record<string, Message>;
