// The closed classes, by list: a learnt tagger only adds errors there. Data: data/ar/function-words.tsv.
//   «وعليهم» → C+ADP+E;  «بان» → P+SCONJ or PROPN (a name), for the tagger to decide
import type { Agreement, Gender, GrammaticalNumber } from '../../../layers.ts';
import { type Proclitic, parseTag, tagName } from './tagset.ts';

export interface FunctionWord {
  /** Names of the tags it may have. */
  tags: string[];
  agreement: Agreement;
}
export type FunctionWords = ReadonlyMap<string, FunctionWord>;

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'كم', 'ني', 'ك', 'ي'];
/** «حولها» is «around it» or «turned it». */
const JOINED = new Set(['ADP', 'SCONJ', 'CCONJ', 'PART', 'PAST']);
const PROCLITICS: Record<'c' | 'p' | 'f', [Proclitic, string[]]> = {
  c: ['C', ['و', 'ف']],
  p: ['P', ['ب', 'ل', 'ك']],
  f: ['F', ['س']],
};

/** Keys are words as `strip` leaves them, with their particles and pronouns. */
export function parseFunctionWords(tsv: string): FunctionWords {
  const rows = tsv
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string, string | undefined, string | undefined]);
  const words = new Map<string, FunctionWord>();
  const add = (word: string, tags: string[], agreement: Agreement) => {
    if (tags.length > 0 && !words.has(word)) words.set(word, { tags, agreement });
  };
  for (const variant of [(w: string) => w, withoutHamza]) {
    for (const [word, tags, who, flags] of rows)
      if (!flags?.includes('E')) add(variant(word), tags.split(' '), agreementOf(who));
    for (const [word, tags, who, flags] of rows)
      expand(variant(word), tags.split(' '), agreementOf(who), flags ?? '', add);
  }
  return words;
}

const withoutHamza = (word: string): string => word.replace(/[أإآ]/g, 'ا');

function expand(
  word: string,
  tags: string[],
  agreement: Agreement,
  flags: string,
  add: (w: string, t: string[], a: Agreement) => void,
): void {
  const before: [string, Proclitic[]][] = [['', []]];
  for (const flag of ['p', 'f'] as const) {
    const [proclitic, letters] = PROCLITICS[flag];
    if (flags.includes(flag)) for (const letter of letters) before.push([letter, [proclitic]]);
  }
  if (flags.includes('c'))
    for (const letter of PROCLITICS.c[1])
      for (const [letters, list] of before.slice(0, flags.includes('p') || flags.includes('f') ? undefined : 1))
        if (!list.includes('C')) before.push([letter + letters, ['C', ...list]]);
  const joined = /[eEs]/.test(flags)
    ? PRONOUNS.filter((pronoun) => !(flags.includes('s') && /^(?:ك|ي|ني)$/.test(pronoun)))
    : [];
  for (const [letters, proclitics] of before) {
    const tagged = (enclitic: boolean) =>
      tags
        .map(parseTag)
        .filter((tag) => tag.proclitics.length === 0 && (!enclitic || JOINED.has(tag.main)))
        .map((tag) => tagName(proclitics, tag.main, enclitic));
    if (!flags.includes('E')) add(letters + word, tagged(false), agreement);
    for (const pronoun of joined) add(letters + word + pronoun, tagged(true), {});
  }
}

/** «3fs» → person 3, feminine, singular. */
function agreementOf(code: string | undefined): Agreement {
  const agreement: Agreement = {};
  const person = code?.match(/[123]/)?.[0];
  const gender = code?.match(/[mf]/)?.[0] as Gender | undefined;
  const number = code?.match(/[sdp]/)?.[0] as GrammaticalNumber | undefined;
  if (person) agreement.person = Number(person) as 1 | 2 | 3;
  if (gender) agreement.gender = gender;
  if (number) agreement.number = number;
  return agreement;
}
