// The Arabic pack.
import type { Span } from '../../../model/span.ts';
import { firstAtOrAfter } from '../../../model/span-search.ts';
import type { DataReader, Language, LanguagePack } from '../../language.ts';
import type { Name, Named } from '../../layers.ts';
import { arabicTimes } from './dates/dates.ts';
import { scheduled } from './dates/scheduled.ts';
import { readCalendar } from './dates/words.ts';
import { arabicHappenings } from './events/happenings.ts';
import { readEventLexicon } from './events/lexicon.ts';
import { eventReports } from './events/reports.ts';
import { frames } from './frames/frames.ts';
import { loadLexicon } from './frames/lexicon.ts';
import { MINISTRIES } from './names/body-chains.ts';
import { ANY_ORG, loadNameLexicon, type NameLexicon } from './names/name-lexicon.ts';
import { createNameFinder } from './names/names.ts';
import { isShortForm, nameKeys } from './names/short-forms.ts';
import { stance } from './stance/stance.ts';
import { impliedStances } from './stance/stance-implied.ts';
import { loadStance } from './stance/stance-lexicon.ts';
import { fold } from './text/letters.ts';
import { quotes } from './text/quotes.ts';
import { segment } from './text/segment.ts';
import { createAnalyzer } from './words/tokens.ts';

export const arabic: LanguagePack = {
  code: 'ar',
  detect: (text) => share(text, /[\u0600-\u06ff]/g),
  load(data: DataReader): Language {
    const calendar = readCalendar(data.text('ar/calendar.tsv'));
    const analyzer = createAnalyzer(data);
    const reporting = loadLexicon(data);
    const evaluative = loadStance(data);
    const happening = readEventLexicon(data);
    const heads = loadNameLexicon(data);
    return {
      code: 'ar',
      direction: 'rtl',
      fold,
      segment: (article) => segment(article, analyzer),
      names: createNameFinder(data, heads),
      times: (doc) => {
        const { text, publishedAt } = doc.article;
        return arabicTimes({ text, publishedAt, names: doc.names, scheduled: (at) => scheduled(doc, at) }, calendar);
      },
      quotes,
      shortFormOf: (short, full, doc) => isShortForm(short, full, (name) => keysOf(name, doc)),
      nameKeys: keysOf,
      spelledOut,
      isBody: (span, doc) => isBody(span, doc, heads, reporting.words.documents!),
      joins: (token) => token.proclitics.includes('و') || token.norm === 'و' || token.norm === 'او',
      frames: (doc) => frames(doc, reporting),
      stance: (doc, frame, target) => stance(doc, frame, target, evaluative),
      implied: (doc) => impliedStances(doc, evaluative),
      happenings: (doc) => arabicHappenings(doc, happening),
      reports: (doc, content, event) => eventReports(doc, content, event),
    };
  },
};

/** «السلطات», «شرطة المدينة»: by the head noun, a plural by its singular; «مشروع البيان», «القرار» speak as bodies do. */
function isBody({ start }: Span, { tokens }: Named, heads: NameLexicon, documents: ReadonlySet<string>): boolean {
  const stem = tokens[firstAtOrAfter(tokens, start + 1) - 1]?.stem ?? '';
  const word = stem.replace(/^ال/, '');
  if (documents.has(stem) || documents.has(word)) return true;
  return MINISTRIES.has(word) || ((heads.get(word) ?? heads.get(word.replace(/ات$/, 'ه')) ?? 0) & ANY_ORG) !== 0;
}

/** «للصحفيين» (to the journalists) is printed without an alef: alone the words are «الصحفيين». */
function spelledOut({ start, end }: Span, { article: { text } }: Named): string {
  const words = text.slice(start, end);
  return text[start - 1] === 'ل' && /^ل[\u0621-\u064a]{3}/.test(words) ? `ا${words}` : words;
}

const keysOf = (name: Name, doc: Named): string[] =>
  nameKeys(name.text ?? doc.article.text.slice(name.start, name.end), name.kind === 'person');

const share = (text: string, letters: RegExp): number =>
  (text.match(letters)?.length ?? 0) / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);
