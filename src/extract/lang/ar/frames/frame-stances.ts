// Stance that the frame itself carries toward what it names: «ندد بهجوم حفتر» opposes, «رحب بالوزير» supports.
import type { Span } from '../../../../model/span.ts';
import type { Stance } from '../../../../model/statement.ts';
import { headOf } from './act.ts';
import type { Draft } from './draft.ts';
import { isOf, standsAlone } from './particles.ts';
import type { Words } from './words.ts';

/** Words of the noun phrase in which the target is looked for. */
const TARGET = 10;

export function stancesOf(view: Words, draft: Draft): { target: Span; stance: Stance }[] {
  const { cue, kind, content } = draft;
  if (!cue || kind === 'clause' || kind === 'colon') return [];
  const { words } = view;
  if (kind === 'quote') return [];
  const from = content.first;
  if (cue.flags.has('describe')) return describe(view, content.first, content.next);
  const head = headOf(view, words[from]!);
  if (head && head.stance !== 'neutral' && (cue.stance === 'neutral' || cue.flags.has('emotion'))) {
    const at = targetAfter(view, from + 1, content.next, head.preposition);
    return at < 0 ? [] : [{ target: phrase(view, at, content.next), stance: head.stance }];
  }
  // «اعترضت على ذكر فلان», «دان مقتل فلان»: what befalls the named is refused, not the named
  if (cue.stance === 'neutral' || SUFFERED.test(words[from]!.stem)) return [];
  return [{ target: phrase(view, from, content.next), stance: cue.stance }];
}

const SUFFERED =
  /^(?:ال)?(?:ذكر|تسميه|ادراج|اقصاء|استبعاد|مقتل|قتل|اغتيال|اختطاف|خطف|اعتقال|احتجاز|تسميم|استهداف|اعدام|تعذيب|سجن|اختفاء|وفاه|اضطهاد|طرد|حصار|محاكمه|اقاله)$/;

/** First word after the preposition, written alone or attached. */
function targetAfter(view: Words, from: number, end: number, preposition: string | null): number {
  for (let i = from; i < Math.min(end, from + 8); i++) {
    const word = view.words[i]!;
    if (preposition && word.norm === preposition) return i + 1 < end ? i + 1 : -1;
    if (preposition && word.token.proclitics.includes(preposition)) return i;
    if (/^(?:ازاء|بشان|تجاه|حيال|حول|جراء|بسبب|من|عن|علي)$/.test(word.norm)) return i + 1 < end ? i + 1 : -1;
  }
  return -1;
}

/** From the target's head to the first relative, mark or far preposition: «هجوم قوات حفتر على طرابلس» ends before على. */
function phrase(view: Words, from: number, end: number): Span {
  let last = from + 1;
  for (; last < Math.min(end, from + TARGET); last++) {
    const word = view.words[last]!;
    if (/[،,؛:.]/.test(word.gap) || isOf(view, word, 'relatives')) break;
    if (standsAlone(view, word) && !/^(?:من|مع)$/.test(word.norm)) break;
    if (word.token.pos === 'VERB') break;
  }
  return { start: view.words[from]!.token.core.start, end: view.words[last - 1]!.end };
}

const GOOD = /شريك|حليف|صديق|ممتاز|تاريخي|ايجابي|ناجح|مهم|عظيم|راءع|شجاع|مثمر|بطل|قوي|جيد/;
const BAD =
  /ارهاب|كاذب|عدوان|خطير|كارثي|فاشل|جريم|مجرم|معتد|احتلال|دكتاتور|مزيف|عار|وحشي|بربري|همجي|مروع|خاءن|متطرف|سيء|مخز|غير|مجنون|ديكتاتور|قاتل|انتهاك|سخيف|انقلاب/;

/** «وصف حكومة الوفاق بأنها الشريك الوثيق»: the predicate tells the stance toward the object. */
function describe(view: Words, from: number, end: number): { target: Span; stance: Stance }[] {
  for (let i = from + 1; i < Math.min(end, from + 14); i++) {
    const word = view.words[i]!;
    if (!/^بان/.test(word.norm) && !word.token.proclitics.includes('ب') && word.norm !== 'ب') continue;
    const predicate = view.text.slice(word.start, view.words[Math.min(end, i + 6) - 1]!.end);
    const folded = predicate.replace(/[أإآ]/g, 'ا').replace(/ئ|ؤ/g, 'ء').replace(/ى/g, 'ي');
    const target = { start: view.words[from]!.token.core.start, end: view.words[i - 1]!.end };
    if (BAD.test(folded)) return [{ target, stance: 'oppose' }];
    if (GOOD.test(folded)) return [{ target, stance: 'support' }];
    return [];
  }
  return [];
}
