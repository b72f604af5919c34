// Stances toward whom a statement is addressed: "urged Russia to stop the bombing", "I congratulate you", "we stand with you".
import { spanText } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Stance } from '../../../../model/statement.ts';
import type { Cast, Frame } from '../../../layers.ts';
import type { StanceWords } from './stance.ts';

const STOP = /^(?:stop|cease|end|halt|quit)$/;
const KIND = /^(?:congratulat|thank|prais|welcom|salut|wish|commend|applaud|express|support)/i;
const WITH_YOU = /\bstand(?:ing)? (?:with|by|beside|alongside) you\b/;
/** Tokens between the call to stop and what is to stop. */
const NEAR = 6;

export function impliedStances(doc: Cast, words: StanceWords) {
  return (frame: Frame, addressees: readonly string[]): { actor: string; stance: Stance }[] => {
    if (!addressees.length) return [];
    const stance = toAddressee(doc, frame, words);
    return stance ? addressees.map((actor) => ({ actor, stance })) : [];
  };
}

function toAddressee(doc: Cast, frame: Frame, words: StanceWords): Stance | null {
  const { text } = doc.article;
  const content = frame.content[0]!;
  if (frame.act === 'REQUEST') {
    const i = firstAtOrAfter(doc.tokens, content.start);
    const lead = doc.tokens.slice(i, i + NEAR).filter((t) => t.end <= content.end);
    const stop = lead.findIndex((t) => STOP.test(t.lemma));
    const deed = lead
      .slice(stop + 1)
      .some((t) => words.get(t.lemma)?.how === 'deed' && words.get(t.lemma)?.stance === 'oppose');
    return stop >= 0 && stop < 3 && deed ? 'oppose' : null;
  }
  // of a text that speaks to its addressee: "we express our condolences", "is committed to standing with you"
  if (!frame.issued) return null;
  const kind = frame.act === 'SUPPORT' && KIND.test(spanText(text, frame.cue));
  return kind || WITH_YOU.test(spanText(text, content)) ? 'support' : null;
}
