// The record's codes in both languages: one-liners, filters and legends all speak from this table.
import type { ActorKind } from '../model/actor.ts';
import type { EventStatus } from '../model/event.ts';
import type { EventType } from '../model/plover.ts';
import type { Medium, Mode, Stance } from '../model/statement.ts';

export type Lang = 'ar' | 'en';
type Words<K extends string> = Record<K, Record<Lang, string>>;
const w = (en: string, ar: string) => ({ en, ar });

export const TYPE_WORDS: Words<EventType | 'INFORM'> = {
  INFORM: w('Inform', 'إخبار'),
  AGREE: w('Agree', 'موافقة'),
  CONSULT: w('Consult', 'تشاور'),
  SUPPORT: w('Support', 'تأييد'),
  CONCEDE: w('Concede', 'تنازل'),
  COOPERATE: w('Cooperate', 'تعاون'),
  AID: w('Aid', 'مساعدة'),
  RETREAT: w('Retreat', 'تراجع'),
  REQUEST: w('Request', 'طلب'),
  ACCUSE: w('Accuse', 'اتهام'),
  REJECT: w('Reject', 'رفض'),
  THREATEN: w('Threaten', 'تهديد'),
  PROTEST: w('Protest', 'احتجاج'),
  SANCTION: w('Sanction', 'عقوبات'),
  MOBILIZE: w('Mobilize', 'حشد'),
  COERCE: w('Coerce', 'إكراه'),
  ASSAULT: w('Assault', 'هجوم'),
  OTHER: w('Other', 'غير ذلك'),
};

export const STANCE_WORDS: Words<Stance> = {
  support: w('Supports', 'مؤيد'),
  oppose: w('Opposes', 'معارض'),
  neutral: w('Neutral', 'محايد'),
};

export const STATUS_WORDS: Words<EventStatus> = {
  asserted: w('Asserted', 'مؤكَّد'),
  alleged: w('Alleged', 'مزعوم'),
  denied: w('Denied', 'منفي'),
  planned: w('Planned', 'مخطَّط'),
  hypothetical: w('Hypothetical', 'افتراضي'),
};

export const KIND_WORDS: Words<ActorKind | 'place' | 'statement' | 'event' | 'article' | 'actor'> = {
  person: w('Person', 'شخص'),
  organization: w('Organization', 'منظمة'),
  country: w('Country', 'دولة'),
  place: w('Place', 'مكان'),
  statement: w('Statement', 'تصريح'),
  event: w('Event', 'حدث'),
  article: w('Article', 'مقال'),
  actor: w('Actor', 'جهة'),
};

export const MODE_WORDS: Words<Mode> = {
  direct: w('Direct quote', 'اقتباس مباشر'),
  indirect: w('Indirect', 'غير مباشر'),
  mixed: w('Mixed', 'مختلط'),
};

export const MEDIUM_WORDS: Words<Medium> = {
  statement: w('Written statement', 'بيان'),
  'press-conference': w('Press conference', 'مؤتمر صحفي'),
  interview: w('Interview', 'مقابلة'),
  tweet: w('Tweet', 'تغريدة'),
  speech: w('Speech', 'خطاب'),
  meeting: w('Meeting', 'اجتماع'),
  phone: w('Phone call', 'اتصال هاتفي'),
  report: w('Report', 'تقرير'),
  testimony: w('Testimony', 'شهادة'),
};

/** The word for a code, or the code itself where the table lacks it. */
export function word(table: Record<string, Record<Lang, string>>, code: string, lang: Lang): string {
  return table[code]?.[lang] ?? code;
}
