// Gender and number of nouns and adjectives by their endings, as far as these tell.
//   «السفارة» f s · «الوزيران» m d · «المتحدثون» m p · «القنصليات» f p · «الحرب» f s (by list)
import type { Agreement } from '../../layers.ts';

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

/** `stem` is folded, with its article; `plural` says that the tagger takes the noun for a plural. */
export function nominalAgreement(stem: string, plural: boolean): Agreement {
  const word = stem.replace(/^ال(?=...)/, '');
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
