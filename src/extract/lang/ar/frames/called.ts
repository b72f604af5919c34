// Who calls and who is called upon, where no name tells.
//   «ودعت │كل الأطراف│ إلى» called · «ودعت │الدول الأربع│ روسيا إلى» calls
import type { Cue } from './cues.ts';
import { eachOf, readParty } from './party.ts';
import type { Words } from './words.ts';

/** «ودعت كل الأطراف إلى …»: they are called upon, they do not call. */
export const isEverybody = (view: Words, cue: Cue, at: number, limit: number): boolean =>
  eachOf(view, at) === at &&
  /^(?:كل|جميع|كافه|مختلف|الاطراف|الطرفين|الجانبين|المجتمع|الدول)$/.test(view.words[at]!.stem) &&
  !callsAnother(view, cue, at, limit);

/** «ودعت الدول الأربع │روسيا│ إلى»: whom they call stands behind them. */
export function callsAnother(view: Words, cue: Cue, at: number, limit: number): boolean {
  const party = readParty(view, at, limit, () => true, new Set([...cue.complements, 'O']));
  const next = party && view.words[party.last];
  if (!party || !next || party.last >= limit || /\S/.test(next.gap) || next.token.proclitics.length > 0) return false;
  return next.chunk >= 0 || (next.token.pos === 'NOUN' && next.stem.startsWith('ال'));
}
