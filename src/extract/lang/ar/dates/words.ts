// The text as the date grammar reads it: words, numbers and single signs, each with what the calendar's words say of it.
// It reads the text itself, not the tokens: «15مايو/أيار» and «أبريل،2018» must come apart the same way in every article.
import { fold } from '../text/letters.ts';

export interface Sense {
  kind: string;
  value: string;
  /** The word is a date word only beside others: «مارس» is also "practised". */
  weak: boolean;
  /** Words that the form spans: «كانون الثاني» has two. */
  length: number;
}

export interface DateWord {
  start: number;
  end: number;
  norm: string;
  /** Value of a number in digits. */
  digits: number | null;
  senses: readonly Sense[];
  /** Folded particle cut off before the core, '' when none. */
  clitic: string;
}

/** Folded first word → forms that begin with it, longest first. */
export type Calendar = ReadonlyMap<string, readonly { words: string[]; sense: Sense }[]>;

export function readCalendar(tsv: string): Calendar {
  const calendar = new Map<string, { words: string[]; sense: Sense }[]>();
  for (const line of tsv.split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [kind = '', value = '', forms = ''] = line.split('\t');
    for (const raw of forms.split('|')) {
      const words = fold(raw.replace('?', '')).split(' ');
      const sense = { kind, value, weak: raw.endsWith('?'), length: words.length };
      const list = calendar.get(words[0]!) ?? [];
      if (list.some((x) => x.sense.kind === kind && x.words.join(' ') === words.join(' '))) continue;
      list.push({ words, sense });
      calendar.set(words[0]!, list);
    }
  }
  for (const list of calendar.values()) list.sort((a, b) => b.words.length - a.words.length);
  return calendar;
}

// Letters with their marks, a run of digits of one script, or one other sign. Line breaks count as signs: no date runs over them.
const PIECE = /[\p{L}\p{M}\u0640]+|\p{Nd}+|\n|[^\s\p{L}\p{M}\p{Nd}]/gu;
const NONE: readonly Sense[] = [];

export function dateWords(text: string, calendar: Calendar): DateWord[] {
  const words: DateWord[] = [];
  for (const match of text.matchAll(PIECE)) {
    const norm = fold(match[0]);
    if (norm === '') continue;
    const digits = /^\d{1,4}$/.test(norm) ? Number(norm) : null;
    words.push({ start: match.index, end: match.index + match[0].length, norm, digits, senses: NONE, clitic: '' });
  }
  for (let i = words.length - 1; i >= 0; i--) annotate(words, i, calendar);
  return words;
}

/** «وأمس» = و + أمس, «للعام» = ل + العام, «فالأسبوع»: tries the whole word, then without one or two particles. */
function annotate(words: DateWord[], i: number, calendar: Calendar): void {
  const word = words[i]!;
  if (word.norm.length < 2) return;
  for (const [clitic, core] of cores(word.norm)) {
    const senses = sensesOf(core, words, i, calendar);
    if (!senses.length) continue;
    word.senses = senses;
    word.clitic = clitic;
    word.start += clitic.length;
    word.norm = core;
    return;
  }
}

function* cores(norm: string): Generator<[string, string]> {
  yield ['', norm];
  for (let k = 1; k <= 2 && norm.length - k >= 2; k++) {
    if (!'وفبلك'.includes(norm[k - 1]!)) return;
    const rest = norm.slice(k);
    if (norm[k - 1] === 'ل' && rest[0] === 'ل') yield [norm.slice(0, k), `ا${rest}`];
    yield [norm.slice(0, k), rest];
  }
}

function sensesOf(core: string, words: DateWord[], i: number, calendar: Calendar): Sense[] {
  const found: Sense[] = [];
  for (const { words: form, sense } of calendar.get(core) ?? []) {
    if (form.every((w, k) => k === 0 || words[i + k]?.norm === w)) found.push(sense);
  }
  return found;
}

export const sense = (word: DateWord | undefined, kind: string): Sense | undefined =>
  word?.senses.find((s) => s.kind === kind);
export const is = (word: DateWord | undefined, kind: string): boolean => sense(word, kind) !== undefined;
