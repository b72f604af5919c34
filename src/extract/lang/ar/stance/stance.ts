// Stance of a statement's content toward one party it mentions, by the word that governs the mention; neutral unless the wording carries it.
//   «لا ندعم حرب حفتر» oppose · «نرحب بالوزير» support · «جرائم الحوثيين» oppose · «مكافحة تنظيم الدولة» oppose

import type { Span } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Stance } from '../../../../model/statement.ts';
import type { Cast, Frame, Token } from '../../../layers.ts';
import type { StanceClass, StanceLexicon } from './stance-lexicon.ts';

/** Words before the mention in which a governing word is looked for. */
const REACH = 7;
/** Acts under which a mere deed («هجوم») tells against who did it. */
const HEATED = new Set(['ACCUSE', 'REJECT', 'REQUEST']);

export function stance(doc: Cast, frame: Frame, target: Span, lexicon: StanceLexicon): Stance {
  const content = frame.content.find((span) => span.start <= target.start && target.start < span.end);
  if (!content) return 'neutral';
  // «رفضت المقترح الذي توصلت له»: the refused thing may stand between the cue and the content
  const near = frame.cue.end < content.start && content.start - frame.cue.end < 60;
  const tokens = between(doc.tokens, near ? frame.cue.end : content.start, target.end);
  const at = tokens.findIndex((token) => token.end > target.start);
  if (at < 0) return 'neutral';
  const before = governed({ doc, frame, tokens, at, lexicon });
  if (before !== 'neutral') return before;
  // «الصراع في ليبيا يقوض الأمن»: a mere place does nothing
  if (lexicon.places(tokens[at - 1] ?? tokens[at]!) && !lexicon.links(tokens[at - 1] ?? tokens[at]!)) return 'neutral';
  return predicated(doc, { start: target.end, end: content.end }, lexicon);
}

interface Place {
  doc: Cast;
  frame: Frame;
  tokens: readonly Token[];
  /** Index of the mention's first token. */
  at: number;
  lexicon: StanceLexicon;
}

/** Back from the mention to the word that governs it. */
function governed({ doc, frame, tokens, at, lexicon }: Place): Stance {
  const link = tokens[at]!.proclitics.find((p) => /^[لبك]$/.test(p)) ?? null;
  let relative = false;
  let joined = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i]!;
    if (token.pos === 'PUNCT') {
      const listed = lexicon.is('namely', tokens[i + 1]!) || (i + 1 === at && tokens[at]!.proclitics.includes('و'));
      if (/[،,؛.:]/.test(doc.article.text[token.start]!) && !listed) return 'neutral';
      continue;
    }
    if (lexicon.is('relative', token)) relative = true;
    const cls = lexicon.classOf(token);
    if (!cls) {
      // «هجوم في ليبيا», «العودة إلى طرابلس»: the mention only tells where
      if (i === at - 1 && (token.pos === 'ADP' || lexicon.places(token)) && !lexicon.links(token)) return 'neutral';
      if (token.pos === 'ADP' && lexicon.places(token)) return 'neutral';
      // «مكافحة الإرهاب وتأمين موارد ليبيا»: another noun has begun
      if (token.proclitics.includes('و') && token.pos === 'NOUN' && !mentioned(doc, token)) joined = true;
      continue;
    }
    const direct = i === at - 1 || onlyTitles(doc, tokens, i, at);
    const found = judge(cls, { direct, relative, joined, link, token, frame, tokens, at: i, end: at, lexicon });
    if (found) return found;
  }
  return 'neutral';
}

/** What is said of the mention after it: «ليبيا بلد صديق», «حرس السواحل تخلوا عن». */
function predicated(doc: Cast, rest: Span, lexicon: StanceLexicon): Stance {
  const after = following(doc.tokens, rest, 10);
  for (const [i, token] of after.entries()) {
    if (token.pos === 'PUNCT' && /[،,؛.:]/.test(doc.article.text[token.start]!)) break;
    const negated = i > 0 && lexicon.negates(after[i - 1]!);
    if (i < 3 && lexicon.is('wrong', token) && token.pos === 'VERB' && !token.enclitic)
      return negated ? 'neutral' : 'oppose';
    if (i < 7 && lexicon.is('bond', token) && !token.proclitics.includes('ل')) return negated ? 'oppose' : 'support';
    // «يدعو قوات حفتر إلى وقف أعمالها»: the deed is the party's own
    if (lexicon.is('stop', token) && after.slice(i + 1, i + 4).some((t) => t.enclitic && lexicon.is('deed', t)))
      return 'oppose';
  }
  return 'neutral';
}

interface Governed {
  /** Nothing stands between but a title. */
  direct: boolean;
  /** A relative stands between: the mention is in a clause about the word. */
  relative: boolean;
  /** Another noun, joined by «و», stands between. */
  joined: boolean;
  link: string | null;
  token: Token;
  frame: Frame;
  tokens: readonly Token[];
  at: number;
  end: number;
  lexicon: StanceLexicon;
}

function judge(cls: StanceClass, g: Governed): Stance | null {
  const negated = isNegated(g);
  const last = g.tokens[g.end - 1]!;
  const free = !g.relative && !g.joined;
  switch (cls) {
    case 'crime':
      return g.link === 'ب' || g.joined ? null : 'oppose';
    case 'deed':
      if (g.joined || g.link === 'ب' || (g.link && !g.direct && g.token.pos !== 'NOUN')) return null;
      return HEATED.has(g.frame.act) || negated || refused(g) || damned(g) ? 'oppose' : null;
    case 'plan':
      // «الانتقادات غير صحيحة ونفاها الحرس»: the party of another clause, no owner of the thing
      if (!g.relative && g.tokens.slice(g.at + 1, g.end).some(({ pos }) => pos === 'VERB')) return null;
      return g.joined || !(g.frame.act === 'REJECT' || refused(g)) ? null : 'oppose';
    case 'for':
      // «الذين تدعمهم إيران»: the object is the pronoun, the party the subject
      return !free || g.token.enclitic ? null : negated ? 'oppose' : 'support';
    case 'against':
      // «الهجمات ضد الموظفين في …»: «ضد» governs what stands right behind it
      return negated || !free || (g.token.pos === 'ADP' && !g.direct) ? null : 'oppose';
    case 'praise':
      return free && g.tokens.slice(g.at + 1, g.end + 1).some(led) ? 'support' : null;
    case 'blame':
      return free && !negated && beforeTitle(g).norm === 'علي' && !inRelative(g) ? 'oppose' : null;
    case 'wrong':
      return g.direct && !g.link && !negated && g.token.pos === 'VERB' ? 'oppose' : null;
    case 'accept':
      return negated && !g.relative ? 'oppose' : null;
    case 'tie':
      return free && last.norm === 'مع' && g.at > 0 && g.lexicon.is('worth', g.tokens[g.at - 1]!) ? 'support' : null;
    case 'merit':
      return g.direct && !g.link ? 'support' : null;
    // the genitive of these is who does it: «دعم واشنطن للحكومة», «رفض طرابلس»
    case 'backing':
      return !free || (g.direct && !g.link) ? null : negated ? 'oppose' : 'support';
    case 'refusal':
      return !free || (g.direct && !g.link) ? null : 'oppose';
  }
}

/** «القرار الذي يلقي باللوم على …»: the blame is another's. */
const inRelative = ({ tokens, at, lexicon }: Governed): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some((token) => lexicon.is('relative', token));

/** «بدور المشير»: led to by the preposition of praise. */
const led = (token: Token): boolean => token.proclitics.includes('ب') || token.norm === 'علي';

/** «على القائد العسكري حفتر»: the nearest standing preposition before the mention and its titles. */
const beforeTitle = ({ tokens, at, end }: Governed): Token => {
  for (let i = end - 1; i > at; i--) if (tokens[i]!.pos === 'ADP') return tokens[i]!;
  return tokens[at]!;
};

/** «المعركة الإعلامية الشرسة التي قادتها»: an adjective condemns the deed. */
const damned = ({ tokens, at, end, lexicon }: Governed): boolean =>
  tokens.slice(at + 1, Math.min(end, at + 4)).some((token) => lexicon.is('damning', token));

const mentioned = (doc: Cast, token: Token): boolean =>
  doc.mentions[firstAtOrAfter(doc.mentions, token.core.start)]?.start === token.core.start;

const isNegated = ({ tokens, at, lexicon }: Pick<Governed, 'tokens' | 'at' | 'lexicon'>): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (lexicon.negates(tokens[i]!)) return true;
  return false;
};

/** «لا ندعم حرب حفتر», «اعتراضنا على الهجوم»: a refusal stands before the deed. */
const refused = ({ tokens, at, lexicon }: Governed): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const cls = lexicon.classOf(tokens[i]!);
    if (cls === 'refusal' || cls === 'against' || lexicon.is('stop', tokens[i]!)) return true;
    if (cls === 'for' || cls === 'backing') return isNegated({ tokens, at: i, lexicon });
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
  const out: Token[] = [];
  for (let i = firstAtOrAfter(tokens, end) - 1; i >= 0 && tokens[i]!.start >= start && out.length < 30; i--)
    out.unshift(tokens[i]!);
  return out;
}

/** The next tokens after a place, by binary search. */
function following(tokens: readonly Token[], { start, end }: Span, most: number): Token[] {
  const from = firstAtOrAfter(tokens, start);
  return tokens.slice(from, from + most).filter((token) => token.start < end);
}
