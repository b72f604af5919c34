// A weekday behind a present tense looks ahead where that verb is the main one of a headline or of its sentence.
//   «القادة يجتمعون الأحد» · «تبدأ الأربعاء محاكمة الوزير» — not «كان يزور الأحد», «قال إنه يعمل», nor behind a relative clause
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Segmented, Token } from '../../../layers.ts';

const REACH = 14;
/** Verbs of saying and lasting tell of what is past or goes on, in the present tense too. */
const NO_PLAN =
  /^(?:قال|اكد|اعلن|ذكر|افاد|اضاف|راي|نقل|كشف|كان|ظل|تواصل|استمر|يذكر|جاء|اتي|نفي|وصف|حذر|دعا|عد|بلغ|تعرض|شهد|اظهر|دان|ندد|نعي)$/;

export function scheduled(doc: Segmented, at: number): boolean {
  const i = firstAtOrAfter(doc.tokens, at + 1) - 1;
  const here = doc.tokens[i];
  if (!here) return false;
  const sentence = doc.sentences[here.sentence]!;
  const heading = doc.blocks[sentence.block]?.kind === 'heading';
  for (let k = i - 1; k >= Math.max(sentence.first, i - REACH); k--) {
    const token = doc.tokens[k]!;
    if (isBar(token)) return false;
    if (token.pos !== 'VERB') continue;
    const main = heading || (k <= sentence.first + 1 && !token.proclitics.includes('ف'));
    return main && token.tense === 'present' && !NO_PLAN.test(token.lemma) && !negated(doc.tokens[k - 1]);
  }
  return false;
}

const isBar = ({ stem, pos, norm }: Token): boolean =>
  /^(?:الذي|التي|الذين|ان|انه|انها|منذ|بعد|عقب|اثر|كان|كانت)$/.test(stem) || (pos === 'PUNCT' && /^[:؛.]$/.test(norm));
const negated = (before: Token | undefined): boolean => /^(?:لم|لا|كان|كانت)$/.test(before?.stem ?? '');
