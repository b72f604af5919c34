// Gender and number of nouns and adjectives by their endings, as far as these tell.
//   «السفارة» f s · «الوزيران» m d · «المتحدثون» m p · «القنصليات» f p · «الحرب» f s (by list)
import type { Agreement } from '../../../layers.ts';

/** Feminine without an ending that shows it. */
const FEMININE = new Set(
  'حرب ارض شمس نار نفس دار يد عين اذن قدم ساق بءر كاس سوق روح سماء عصا طريق ريح سن صحراء ذكري دعوي شكوي بشري فوضي مستشفي جبهه ام بنت اخت'
    .split(' ')
    .filter((word) => !/^(?:مستشفي|طريق|سوق)$/.test(word)),
);
/** End in ات or ان, ون, ين without being plurals or duals. */
const SINGULAR = new Set(
  'وقت بيت صوت موت ذات نبات ثبات مات فرات سبات رفات برلمان انسان ميدان عدوان سلطان لسان مكان زمان ضمان بيان كيان اعلان ايران لبنان سودان رمضان جنان شان عنوان ديوان بركان سرطان قانون تعاون شوون ماذون عين حين دين طين حزين سجين تامين تعيين تحسين تكوين يقين يمين جنين مسكين تمكين سكين تلوين قرين'.split(
    ' ',
  ),
);

/** Plurals by a change inside the word: persons, and things, which take the feminine singular. */
const PERSONS = new Set(
  'قاده رجال جنود ضباط نواب قضاه خبراء سفراء وزراء رؤساء رءساء زعماء علماء عملاء شركاء حلفاء امراء اعضاء ابناء اطباء اصدقاء انصار افراد اطفال نساء سكان طلاب عمال ثوار حراس تجار شهداء عناصر قتلي جرحي اسري مرضي مشايخ شيوخ كتاب شبان شباب'.split(
    ' ',
  ),
);
const THINGS = new Set(
  'مصادر دول مدن قوي صحف وسائل فصائل كتائب الويه بنود شروط حقوق جهود حدود ظروف ملفات اسباب نتائج وثائق قنابل صواريخ مدارس مناطق مواقع مجالس مكاتب محاكم مشاريع مطالب مواقف مصالح معارك مجازر موانء حقول سجون بنوك قبائل جرائم قواعد شركات طرق سبل خطط فرق كتل لجان هيئات جبال بلدان ارقام'.split(
    ' ',
  ),
);

/** `stem` is folded, with its article; `plural` says that the tagger takes the noun for a plural, `hamza` that it is written with أ at its head. */
export function nominalAgreement(stem: string, plural: boolean, hamza = false): Agreement {
  const word = stem.replace(/^ال(?=...)/, '');
  if (PERSONS.has(word)) return { gender: 'm', number: 'p' };
  // «أطراف» and «أحداث», but «إعلان» is no plural
  if (THINGS.has(word) || (hamza && /^ا[^ا]{2}ا[^اه]$/.test(word))) return { number: 'p' };
  if (word.endsWith('ه') && word.length > 2) return plural ? { number: 'p' } : { gender: 'f', number: 's' };
  if (SINGULAR.has(word)) return { gender: 'm', number: 's' };
  if (word.length > 4 && word.endsWith('ات')) return { gender: 'f', number: 'p' };
  if (plural && word.endsWith('تان')) return { gender: 'f', number: 'd' };
  if (plural && word.length > 4 && word.endsWith('تين')) return { gender: 'f', number: 'd' };
  if (plural && word.length > 4 && word.endsWith('ان')) return { gender: 'm', number: 'd' };
  if (plural && word.length > 4 && /[وي]ن$/.test(word)) return { gender: 'm', number: 'p' };
  if (plural) return { number: 'p' };
  return { gender: FEMININE.has(word) ? 'f' : 'm', number: 's' };
}
