// One sentence for a statement or event, built from the record alone, so that a reader of one language can follow an article in the other.
import type { EventItem, StatementItem } from '../api.ts';
import { type Lang, MEDIUM_WORDS, STANCE_WORDS, STATUS_WORDS, TYPE_WORDS, word } from '../api-words.ts';
import type { Records } from './records.ts';

const ARROW = { en: ' → ', ar: ' ← ' };
const AND = { en: ', ', ar: '، ' };
const HOW = {
  en: { asserts: 'asserts', denies: 'denies', demands: 'demands' },
  ar: { asserts: 'يثبت', denies: 'ينفي', demands: 'يطالب بـ' },
};
const UNKNOWN = { en: 'someone', ar: 'جهة غير مسماة' };
const AT = { en: ' in ', ar: ' في ' };

const nameIn = (r: Records, id: string, lang: Lang): string => {
  const item = r.actors.get(id) ?? r.places.get(id);
  return item?.[lang] ?? item?.[lang === 'ar' ? 'en' : 'ar'] ?? id;
};

/** "Leila al-Mansouri (Libya)": the country of one of the person's offices in brackets, else a body. */
function withOffice(r: Records, id: string, lang: Lang): string {
  const held = r.offices.filter((o) => o.person === id);
  const office = held.find((o) => r.actors.get(o.of)?.kind === 'country') ?? held[0];
  return office ? `${nameIn(r, id, lang)} (${nameIn(r, office.of, lang)})` : nameIn(r, id, lang);
}

/** Event without its status: "Eastern Forces → Coerce → Libya in Ras al-Nour, 2021-02-27". */
function eventCore(r: Records, e: EventItem, lang: Lang): string {
  const list = (ids: string[]) => ids.map((id) => nameIn(r, id, lang)).join(AND[lang]);
  const parts = [e.actors.length ? list(e.actors) : UNKNOWN[lang], word(TYPE_WORDS, e.type, lang)];
  if (e.recipients.length) parts.push(list(e.recipients));
  const where = e.place ? AT[lang] + nameIn(r, e.place, lang) : '';
  return parts.join(ARROW[lang]) + where + (e.date ? AND[lang] + e.date : '');
}

export const eventOneLine = (r: Records, e: EventItem, lang: Lang): string =>
  `${eventCore(r, e, lang)} (${word(STATUS_WORDS, e.status, lang).toLowerCase()})`;

/** "Leila al-Mansouri (Libya) → Request → Eastern Forces: opposes Eastern Forces; demands «Eastern Forces → Concede»; 2021-03-02". */
export function statementOneLine(r: Records, s: StatementItem, lang: Lang): string {
  const head = [s.speaker ? withOffice(r, s.speaker, lang) : UNKNOWN[lang], word(TYPE_WORDS, s.act, lang)];
  if (s.to.length) head.push(s.to.map((id) => nameIn(r, id, lang)).join(AND[lang]));
  const about = s.about.map((a) => `${word(STANCE_WORDS, a.stance, lang).toLowerCase()}: ${nameIn(r, a.actor, lang)}`);
  const reports = s.reports.flatMap(({ event, how }) => {
    const e = r.events.get(event);
    return e ? [`${HOW[lang][how]} «${eventCore(r, e, lang)}»`] : [];
  });
  const circumstances = [s.medium ? word(MEDIUM_WORDS, s.medium, lang).toLowerCase() : null, s.date].filter(Boolean);
  const rest = [...about, ...reports, circumstances.join(AND[lang])].filter((part) => part !== '');
  return head.join(ARROW[lang]) + (rest.length ? `: ${rest.join(lang === 'ar' ? '؛ ' : '; ')}` : '');
}
