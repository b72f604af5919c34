// The date expressions of English news as one pattern each. chrono-node finds the like, but at half the speed of the whole pack,
// and takes "may," for a month.

const MONTH =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Sep\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WEEKDAY = '(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const LEAD = `(?:(?:${WEEKDAY}|Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:the )?)?`;
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)';
const COUNT =
  '(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|a couple of)';
const PART = '(?: (?:morning|afternoon|evening|night))?';
/** The words in small letters and as a sentence begins with them; names of months and days are capitals anyway ("this may", "this May"). */
const opening = (words: string): string =>
  words
    .split('|')
    .map((w) => `[${w[0]!.toUpperCase()}${w[0]}]${w.slice(1)}`)
    .join('|');

export type Form =
  | 'day'
  | 'month'
  | 'year'
  | 'decade'
  | 'weekday'
  | 'near'
  | 'span'
  | 'ago'
  | 'iso'
  | 'set'
  | 'duration';

/** Tried in this order at each place; the longest of them comes first. */
export const PATTERNS: readonly { form: Form; pattern: RegExp }[] = [
  { form: 'iso', pattern: /(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)/g },
  // "Monday 19 December 2016", "5-6 April 2016"
  {
    form: 'day',
    pattern: new RegExp(
      `${LEAD}${DAY}(?:(?: ?[-–] ?| and | to )(?<to>[0-3]?\\d)(?:st|nd|rd|th)?)?(?: of)? ${MONTH}(?:,? ${YEAR})?`,
      'g',
    ),
  },
  // "Friday, April 15, 2019", "November 22-23"
  {
    form: 'day',
    pattern: new RegExp(
      `${LEAD}${MONTH} ${DAY}(?:(?: ?[-–] ?| and | to )(?<to>[0-3]?\\d)(?:st|nd|rd|th)?(?![:\\d]))?(?![\\d:%])(?:,? ${YEAR})?`,
      'g',
    ),
  },
  {
    form: 'month',
    pattern: new RegExp(`(?:(?<part>${opening('early|mid-?|late|last|next|this')}) ?)?${MONTH}(?: of)?,? ${YEAR}`, 'g'),
  },
  {
    form: 'set',
    pattern: new RegExp(
      `\\b(?:${opening('every|each')}) (?:day|week|month|year|${WEEKDAY.replace('?<weekday>', '?:')})|\\b(?:daily|weekly|monthly|annually)\\b`,
      'g',
    ),
  },
  {
    form: 'ago',
    pattern: new RegExp(`\\b${COUNT} (?<unit>day|week|month|year)s? (?<way>ago|earlier|later|before)\\b`, 'gi'),
  },
  {
    form: 'duration',
    pattern: new RegExp(
      `\\b(?:for|over|within|during)(?: the)?(?: past| last| next)? ${COUNT} (?:hour|day|week|month|year)s?\\b`,
      'gi',
    ),
  },
  {
    form: 'weekday',
    pattern: new RegExp(
      `(?:\\b(?<part>${opening('last|next|this|coming|following|previous')}) )?${WEEKDAY}${PART}`,
      'g',
    ),
  },
  {
    form: 'near',
    pattern:
      /\b(?:(?:earlier |later )?(?<word>today|yesterday|tomorrow|tonight)(?: (?:morning|afternoon|evening|night))?|(?<night>last night|this (?:morning|afternoon|evening)))\b/gi,
  },
  {
    form: 'span',
    pattern:
      /\b(?<part>last|next|this|past|previous|coming|earlier this|later this|late last|early this|late this) (?<unit>week|weekend|month|year|summer|spring|fall|autumn|winter)\b/gi,
  },
  {
    form: 'month',
    pattern: new RegExp(
      `\\b(?<part>${opening('last|next|this|early|mid-?|late|in|since|until|by|of|during|from|through|every|between')}) ?${MONTH}(?![\\w])`,
      'g',
    ),
  },
  { form: 'decade', pattern: /\b(?:the )?(?:early |late |mid-)?(?<decade>(?:1[89]|20)\d)0s\b/g },
  // "Obama's landmark 2012 visit", "a 2016 raid"
  {
    form: 'year',
    pattern: new RegExp(
      `\\b${YEAR}(?= (?:[a-z]+ )?(?:visit|trip|raid|attacks?|bombings?|shooting|strikes?|elections?|vote|referendum|war|invasion|summit|talks|meeting|conference|deal|agreement|accord|treaty|resolution|coup|revolution|uprising|protests?|campaign|crisis|conflict|massacre|offensive|ceasefire)\\b)`,
      'g',
    ),
  },
  {
    form: 'year',
    pattern: new RegExp(
      `\\b(?<part>${opening('in|since|of|by|until|during|from|early|late|mid|before|after|through|back in|and|the|between|to')})[ -]${YEAR}(?![\\d%,]\\d|-\\d\\d-| (?:people|dead|troops|soldiers|refugees|civilians|miles|kilometers|jobs))\\b`,
      'g',
    ),
  },
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const COUNTS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** 1–12; 0 when it is none. */
export const monthOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
/** 0 = Sunday. */
export const weekdayOf = (word: string): number => DAYS.indexOf(word.slice(0, 3).toLowerCase());
/** NaN for "several". */
export const countOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : (COUNTS[word.toLowerCase()] ?? Number.NaN);
