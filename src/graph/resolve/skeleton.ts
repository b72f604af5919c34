// The sound skeleton of a word in either script: consonants in coarse classes, vowels gone. Equal skeletons make two names worth
// comparing; they do not make them the same. After Soundex (Russell 1918), with classes that Arabic and Latin spelling share.

const ARABIC: Record<string, string> = {
  ب: 'b', ت: 't', ث: 't', ج: 'k', خ: 'k', د: 'd', ذ: 'd', ر: 'r', ز: 's', س: 's', ش: 's', ص: 's', ض: 'd', ط: 't', ظ: 'd',
  غ: 'k', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n',
}; // biome-ignore format: a table
const LATIN: Record<string, string> = {
  b: 'b', c: 'k', d: 'd', f: 'f', g: 'k', j: 'k', k: 'k', l: 'l', m: 'm', n: 'n', p: 'b', q: 'k', r: 'r', s: 's', t: 't', v: 'f', x: 'ks', z: 's',
}; // biome-ignore format: a table
/** Latin groups that are one sound, longest first. */
const GROUPS: readonly [RegExp, string][] = [
  [/tsch|tch|sch|sh|ch|cz|sz/g, 's'],
  [/kh|ck|qu/g, 'k'],
  [/gh|dj|dg|zh/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/c(?=[eiy])/g, 's'],
];

/** `word` folded. «حفتر» and "Hifter" → `ftr`; «شارل» and "Charles" → `srl`, `srls`. Empty when there is no consonant. */
export function skeleton(word: string): string {
  let latin = word.replace(/تش/g, 'ش');
  for (const [group, sound] of GROUPS) latin = latin.replace(group, sound);
  let result = '';
  for (const letter of latin) {
    const sound = ARABIC[letter] ?? LATIN[letter] ?? '';
    if (sound !== result.at(-1)) result += sound;
  }
  return result;
}

/** The skeletons a word may have: "ch" is the sound of Charles or of Sonatrach, "j" that of Jamal or of Jürgen. */
export function skeletons(word: string): string[] {
  const forms = [word];
  if (word.includes('ch')) forms.push(word.replaceAll('ch', 'k'));
  if (word.startsWith('j')) forms.push(word.slice(1));
  return [...new Set(forms.map(skeleton))];
}
