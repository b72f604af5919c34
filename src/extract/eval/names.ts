// When two names are the same words, whatever their spelling: letters folded, attached particles and the article aside.

export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u064B-\u065F\u0670\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/[«»“”"'’‘()[\]{}.,،؛:!?؟#_\-–—]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ s$/, '');

/** The folded form with and without the article and one attached particle: «للأمم المتحدة» meets «الأمم المتحدة». */
export function variants(names: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const folded of names.map(fold)) {
    if (!folded) continue;
    all.add(folded);
    const particle = folded.match(/^[وفبلك](?=.{3})(.*)$/);
    if (particle) all.add(particle[1]!);
    all.add(folded.startsWith('ال') ? folded.slice(2) : `ال${folded}`);
    if (folded.startsWith('لل')) all.add(`ال${folded.slice(2)}`);
  }
  return all;
}

export const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => countCommon(a, b) > 0;

export function countCommon<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

const FUNCTION_WORDS = new Set(['a', 'an', 'the', 'of', 'from', 'in', 'من', 'في', 'عن']);

function contentWords(text: string): Set<string> {
  const words = fold(text).split(' ');
  const bare = words.map((word) => word.replace(/^(?:[وفبك]?ال|لل)(?=..)/, ''));
  return new Set(bare.filter((word) => word && !FUNCTION_WORDS.has(word)));
}

/** Whether the content words of one phrase are all in the other («مصدر دبلوماسي» and «المصدر الدبلوماسي»). */
export function sameWords(x: string, y: string): boolean {
  const [small, large] = [contentWords(x), contentWords(y)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  return small.size > 0 && countCommon(small, large) === small.size && [...small].some((word) => word.length >= 3);
}

export const foldTitle = (title: string): string => fold(title).replace(/^لل/, 'ال');
