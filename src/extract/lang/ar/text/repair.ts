// Missing and stray spaces, repaired on raw tokens: a word is cut where both halves are known, two pieces are joined where only the whole is.
//   «الولاياتالمتحدة» → الولايات · المتحدة;   «المست شار» → المستشار, one token over the space;   «لايزال» → لا · يزال
import { ARABIC, type RawToken } from './scan.ts';
import { lighten } from './spelling.ts';

export interface Vocabulary {
  /** Whether a lightened word is common enough to be sure of. */
  known(word: string): boolean;
  /** Whether it can be a present-tense verb of some frequency. */
  presentVerb(word: string): boolean;
}

/** Pieces shorter than this say too little. */
const MIN_PART = 3;
const MAX_REPAIRED = 40;

/** Spellings that are looked at although the training text has them. */
export const OFTEN_JOINED = /عبدال..|^[وف]?لا[يتن].../;

export function repair(text: string, tokens: readonly RawToken[], vocabulary: Vocabulary): RawToken[] {
  const out: RawToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== ARABIC || token.end - token.start > MAX_REPAIRED) out.push(token);
    else if (joins(text, token, tokens[i + 1], vocabulary)) {
      out.push({ start: token.start, end: tokens[i + 1]!.end, kind: ARABIC });
      i++;
    } else out.push(...split(text, token, vocabulary));
  }
  return out;
}

function joins(text: string, a: RawToken, b: RawToken | undefined, vocabulary: Vocabulary): boolean {
  if (b?.kind !== ARABIC || b.start !== a.end + 1 || text[a.end] !== ' ' || b.end - a.start > MAX_REPAIRED)
    return false;
  const left = lighten(text.slice(a.start, a.end));
  const right = lighten(text.slice(b.start, b.end));
  if (right === 'ة') return vocabulary.known(`${left}ة`);
  if (left.length < 2 || /ة$/.test(left) || (left === 'ال' && FAMILY.test(right))) return false;
  if (left.length + right.length < 5 || vocabulary.known(left)) return false;
  if (vocabulary.known(right) && left !== 'ال') return false;
  return vocabulary.known(left + right);
}
/** «آل سعود» written «ال سعود» is a family, not an article. */
const FAMILY = /^(?:سعود|نهيان|ثاني|خليفة|صباح|مكتوم|الشيخ|خليفه)$/;

function split(text: string, token: RawToken, vocabulary: Vocabulary): RawToken[] {
  if (token.end - token.start < 2 * MIN_PART) return [token];
  const word = text.slice(token.start, token.end);
  const at = splitPoint(word, vocabulary);
  if (at <= 0) return [token];
  const cut = token.start + at;
  return [{ ...token, end: cut }, ...split(text, { ...token, start: cut }, vocabulary)];
}

/** Offset of the second word, 0 for none. Marks stay with the letter before them. */
function splitPoint(word: string, vocabulary: Vocabulary): number {
  const abd = /^(?:[وفبلك]?)عبد(?=ال..)/.exec(word);
  if (abd) return abd[0].length;
  const negated = /^[وف]?لا(?=[يتن]...)/.exec(word);
  if (negated && vocabulary.presentVerb(lighten(word.slice(negated[0].length)))) return negated[0].length;
  if (!CANDIDATE.test(word) || vocabulary.known(lighten(word))) return 0;
  const after = /[ةى][\u064b-\u0652]*(?=[\u0621-\u064a]{2})/.exec(word);
  if (after && after.index >= 2) return after.index + after[0].length;
  for (const match of word.matchAll(/ال/g)) {
    const at = match.index;
    if (at <= (word.startsWith('ال') ? MIN_PART + 2 : MIN_PART) || word.length - at < MIN_PART + 2) continue;
    if (vocabulary.known(lighten(word.slice(0, at))) && vocabulary.known(lighten(word.slice(at)))) return at;
  }
  return 0;
}
const CANDIDATE = /.(?:ال|[ةى])./;
