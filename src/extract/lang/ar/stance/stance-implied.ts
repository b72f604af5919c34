// Parties that a statement means without naming them: by the adjective of a country («العدوان الإسرائيلي», the Israeli aggression),
// or as the addressee of a call to stop («طالبه بوقف الهجوم», called on him to stop the attack).
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Stance } from '../../../../model/statement.ts';
import type { Cast, Frame, Token } from '../../../layers.ts';
import { fold } from '../text/letters.ts';
import type { StanceLexicon } from './stance-lexicon.ts';

const IRREGULAR: [RegExp, string[]][] = [[/^الولايات المتحده/, ['امريكي', 'اميركي']]];
/** Acts that turn on what is named in them. */
const HEATED = new Set(['ACCUSE', 'REJECT', 'REQUEST']);

export function impliedStances(doc: Cast, lexicon: StanceLexicon) {
  const adjectives = nations(doc);
  return (frame: Frame, addressees: readonly string[]) => ofFrame(doc, frame, addressees, lexicon, adjectives);
}

function ofFrame(
  doc: Cast,
  frame: Frame,
  addressees: readonly string[],
  lexicon: StanceLexicon,
  adjectives: ReadonlyMap<string, string>,
): { actor: string; stance: Stance }[] {
  const out: { actor: string; stance: Stance }[] = [];
  const from = frame.content[0]!.start;
  const start = frame.cue.end < from && from - frame.cue.end < 60 ? frame.cue.end : from;
  const tokens = within(doc.tokens, start, frame.content.at(-1)!.end).filter((token) => token.pos !== 'PUNCT');
  tokens.forEach((token, i) => {
    const stopped = lexicon.is('stop', token) && tokens.slice(i + 1, i + 3).some((t) => lexicon.is('deed', t));
    if (stopped && frame.act === 'REQUEST' && i < 4)
      for (const actor of addressees) out.push({ actor, stance: 'oppose' });
    if (!condemned(tokens, i, frame, lexicon)) return;
    for (const next of tokens.slice(i + 1, i + 3)) {
      if (next.proclitics.length > 0) break;
      const actor = adjectives.get(next.norm.replace(/^ال/, '').replace(/ه$/, ''));
      if (actor) out.push({ actor, stance: 'oppose' });
    }
  });
  return out;
}

/** «الاعتداء», «رفض المقترح», «إنهاء التدخل»: a word whose owner is opposed. */
function condemned(tokens: readonly Token[], i: number, frame: Frame, lexicon: StanceLexicon): boolean {
  const cls = lexicon.classOf(tokens[i]!);
  if (cls === 'crime') return true;
  // «استغرابه من تبدل الموقف الأوروبي»: the frame itself opposes it
  const { start, end } = tokens[i]!;
  const opposed = frame.stances.some((s) => s.stance === 'oppose' && s.target.start <= start && end <= s.target.end);
  if (opposed && (cls === 'plan' || cls === 'deed')) return true;
  if (cls === 'plan') return frame.act === 'REJECT';
  if (cls !== 'deed') return false;
  const before = tokens.slice(Math.max(0, i - 2), i);
  return HEATED.has(frame.act) || before.some((token) => lexicon.is('stop', token) || lexicon.is('refusal', token));
}

/** Adjective without article and ending → the actor of the article: «روسيا» → «روسي», «الاتحاد الأوروبي» → «أوروبي». */
function nations(doc: Cast): Map<string, string> {
  const out = new Map<string, string>();
  for (const { id, kind, names } of doc.actors) {
    const name = fold(names.ar ?? '');
    if (/^الاتحاد ال\S+ي$/.test(name)) out.set(name.slice('الاتحاد ال'.length), id);
    if (kind !== 'country' || name === '') continue;
    for (const [pattern, words] of IRREGULAR) if (pattern.test(name)) for (const word of words) out.set(word, id);
    if (!name.includes(' ')) out.set(`${name.replace(/^ال/, '').replace(/(?:يا|يه|ا|ه)$/, '')}ي`, id);
  }
  return out;
}

function within(tokens: readonly Token[], start: number, end: number): Token[] {
  const from = firstAtOrAfter(tokens, start);
  let last = from;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return tokens.slice(from, last);
}
