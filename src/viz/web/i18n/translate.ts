// Looks up a message, fills its holes, and writes numbers and dates as the language does.
import type { Lang } from '../../api-words.ts';
import type { Plural } from './message.ts';
import { MESSAGES, type MessageKey } from './messages.ts';

/** Western digits in both: the Arabic press of the Maghreb and the data themselves use them. */
const LOCALE: Record<Lang, string> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

export interface Translate {
  (key: MessageKey, values?: Record<string, string | number>): string;
  lang: Lang;
  dir: 'ltr' | 'rtl';
  /** Between the members of a list. */
  comma: string;
  number(n: number): string;
  /** With its sign, which stays before the digits in either direction: "+7", "−2". */
  more(n: number): string;
  /** EDTF date to its precision: "2 March 2021", "March 2021", "2021"; null is empty. */
  date(edtf: string | null, style?: 'long' | 'short'): string;
  /** The name in this language, else in the other. */
  nameOf(item: { ar: string | null; en: string | null; id: string } | undefined, fallback?: string): string;
  /** The name in the other language where it differs. */
  otherName(item: { ar: string | null; en: string | null }): string | null;
}

export function createTranslate(lang: Lang): Translate {
  const plural = new Intl.PluralRules(LOCALE[lang]);
  const numbers = new Intl.NumberFormat(LOCALE[lang]);
  const signed = new Intl.NumberFormat(LOCALE[lang], { signDisplay: 'always' });
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALE[lang], { ...options, timeZone: 'UTC' });
  const formats = {
    long: [
      format({ year: 'numeric' }),
      format({ year: 'numeric', month: 'long' }),
      format({ year: 'numeric', month: 'long', day: 'numeric' }),
    ],
    short: [
      format({ year: 'numeric' }),
      format({ year: 'numeric', month: 'short' }),
      format({ year: 'numeric', month: 'short', day: 'numeric' }),
    ],
  };
  const t = (key: MessageKey, values: Record<string, string | number> = {}): string => {
    const message = MESSAGES[key][lang === 'en' ? 0 : 1] as string | Plural;
    const text = typeof message === 'string' ? message : (message[plural.select(Number(values.n))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = values[name];
      return value === undefined ? hole : typeof value === 'number' ? numbers.format(value) : value;
    });
  };
  return Object.assign(t, {
    lang,
    dir: lang === 'ar' ? ('rtl' as const) : ('ltr' as const),
    comma: lang === 'ar' ? '، ' : ', ',
    number: (n: number) => numbers.format(n),
    more: (n: number) => signed.format(n).replace('-', '−'),
    date(edtf: string | null, style: 'long' | 'short' = 'long'): string {
      if (!edtf) return '';
      const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)/.exec(edtf);
      if (!match || Number(match[2] ?? 1) > 12) return edtf;
      const [, y, m = '01', d = '01', vague] = match;
      const precision = match[3] ? 2 : match[2] ? 1 : 0;
      return formats[style][precision]!.format(new Date(`${y}-${m}-${d}T00:00:00Z`)) + (vague ? ' ~' : '');
    },
    nameOf: (item: { ar: string | null; en: string | null; id: string } | undefined, fallback = '') =>
      item ? (item[lang] ?? item[lang === 'ar' ? 'en' : 'ar'] ?? item.id) : fallback,
    otherName(item: { ar: string | null; en: string | null }) {
      const other = item[lang === 'ar' ? 'en' : 'ar'];
      return item[lang] && other && other !== item[lang] ? other : null;
    },
  });
}
