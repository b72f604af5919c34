// Stance of a statement's content toward one party it mentions: by what governs the mention, with negation.
//   «لا ندعم حرب حفتر» oppose · «ندعم حكومة الوفاق» support · «الهجوم الذي تشنه قوات حفتر … نحث على وقفه» oppose
import type { Span } from '../../../model/span.ts';
import type { Stance } from '../../../model/statement.ts';
import type { Cast, Frame, Token } from '../../layers.ts';
import type { StanceLexicon } from './stance-lexicon.ts';

/** Words before the mention in which a governing word is looked for. */
const REACH = 7;

export function stance(doc: Cast, frame: Frame, target: Span, lexicon: StanceLexicon): Stance {
  const content = frame.content.find((span) => span.start <= target.start && target.start < span.end);
  if (!content) return 'neutral';
  const tokens = between(doc.tokens, content.start, target.end);
  let found: Stance = 'neutral';
  let steps = 0;
  for (let i = tokens.length - 1; i >= 0 && steps < REACH; i--) {
    const token = tokens[i]!;
    if (token.end > target.start) continue;
    if (token.pos === 'PUNCT') {
      if (/[،,؛.:]/.test(doc.article.text[token.start]!)) break;
      continue;
    }
    steps++;
    const weight = lexicon.weight(token);
    if (weight === 0) continue;
    const sign = negated(tokens, i, lexicon) ? -weight : weight;
    found = sign > 0 ? 'support' : 'oppose';
    break;
  }
  return found;
}

const negated = (tokens: readonly Token[], at: number, lexicon: StanceLexicon): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) if (lexicon.negates(tokens[i]!)) return true;
  return false;
};

/** Tokens of a stretch of text, by binary search. */
function between(tokens: readonly Token[], start: number, end: number): Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const out: Token[] = [];
  for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) out.push(tokens[i]!);
  return out;
}
