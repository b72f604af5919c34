// Stance of a statement's content toward one party it mentions, by the word that governs the mention; neutral unless the wording carries it.
//   «لا ندعم حرب حفتر» oppose · «نرحب بالوزير» support · «جرائم الحوثيين» oppose · «مكافحة تنظيم الدولة» oppose
import type { Span } from '../../../model/span.ts';
import type { Stance } from '../../../model/statement.ts';
import type { Cast, Frame, Token } from '../../layers.ts';
import type { StanceClass, StanceLexicon } from './stance-lexicon.ts';

/** Words before the mention in which a governing word is looked for. */
const REACH = 7;
/** Acts under which a mere deed («هجوم») tells against who did it. */
const HEATED = new Set(['ACCUSE', 'REJECT', 'REQUEST']);

export function stance(doc: Cast, frame: Frame, target: Span, lexicon: StanceLexicon): Stance {
  const content = frame.content.find((span) => span.start <= target.start && target.start < span.end);
  if (!content) return 'neutral';
  const tokens = between(doc.tokens, content.start, target.end).filter(
    (token) => token.start <= target.start || token.end <= target.end,
  );
  const at = tokens.findIndex((token) => token.end > target.start);
  if (at < 0) return 'neutral';
  const link = tokens[at]!.proclitics.find((p) => /^[لبك]$/.test(p)) ?? null;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i]!;
    if (token.pos === 'PUNCT') {
      if (/[،,؛.:]/.test(doc.article.text[token.start]!)) return 'neutral';
      continue;
    }
    const cls = lexicon.classOf(token);
    if (!cls) {
      // «هجوم في ليبيا», «العودة إلى طرابلس»: the mention only tells where
      if (i === at - 1 && (token.pos === 'ADP' || lexicon.places(token)) && !lexicon.links(token)) return 'neutral';
      if (token.pos === 'ADP' && lexicon.places(token)) return 'neutral';
      continue;
    }
    const found = judge(cls, {
      direct: i === at - 1 || onlyTitles(doc, tokens, i, at),
      link,
      token,
      frame,
      tokens,
      at: i,
      lexicon,
    });
    if (found) return found;
  }
  return 'neutral';
}

interface Governed {
  /** Nothing stands between but a title. */
  direct: boolean;
  link: string | null;
  token: Token;
  frame: Frame;
  tokens: readonly Token[];
  at: number;
  lexicon: StanceLexicon;
}

function judge(cls: StanceClass, g: Governed): Stance | null {
  const negated = isNegated(g);
  switch (cls) {
    case 'crime':
      return g.link === 'ب' ? null : 'oppose';
    case 'deed':
      if (g.link || !(HEATED.has(g.frame.act) || negated || refused(g))) return null;
      return 'oppose';
    case 'for':
      return negated ? 'oppose' : 'support';
    case 'against':
      return negated ? null : 'oppose';
    // the genitive of these is who does it: «دعم واشنطن للحكومة», «رفض طرابلس»
    case 'backing':
      return g.direct && !g.link ? null : negated ? 'oppose' : 'support';
    case 'refusal':
      return g.direct && !g.link ? null : 'oppose';
  }
}

const isNegated = ({ tokens, at, lexicon }: Governed): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (lexicon.negates(tokens[i]!)) return true;
  return false;
};

/** «لا ندعم حرب حفتر», «اعتراضنا على الهجوم»: a refusal stands before the deed. */
const refused = ({ tokens, at, lexicon }: Governed): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const cls = lexicon.classOf(tokens[i]!);
    if (cls === 'refusal' || cls === 'against') return true;
    if (cls === 'for' || cls === 'backing') return isNegated({ tokens, at: i, lexicon } as Governed);
  }
  return false;
};

/** Between the word and the mention stands only a title of the mention. */
const onlyTitles = (doc: Cast, tokens: readonly Token[], from: number, to: number): boolean => {
  const next = tokens[from + 1];
  const last = tokens[to - 1];
  return !!next && !!last && doc.titles.some((title) => title.start <= next.start && last.end <= title.end);
};

/** Tokens of a stretch of text, by binary search. */
function between(tokens: readonly Token[], start: number, end: number): Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  const out: Token[] = [];
  for (let i = low - 1; i >= 0 && tokens[i]!.start >= start && out.length < 30; i--) out.unshift(tokens[i]!);
  return out;
}
