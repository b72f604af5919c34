// Subjects that stand farther from their verb than a name: the antecedent of a relative clause, the topic at the head of the clause.
//   «قلق │المجتمع الدولي│ الذي دعا إلى» · «لكن │الخدمة│، وهي أكبر هيئة في البلاد، تقول إن»
import { partyGender } from './agreement.ts';
import type { Cue } from './cues.ts';
import { isComplementiser, isOf, prepositionOf } from './particles.ts';
import { readParty } from './party.ts';
import type { Party } from './party-types.ts';
import { helpers, REACH } from './subjects.ts';
import type { Word, Words } from './words.ts';

/**
 * «قلق المجتمع الدولي │الذي دعا│ إلى», «القانون المثير للجدل │الذي ينص│ على»: a noun that no list knows, where the relative and its verb agree with it;
 * of «المواقع التي تقول إنها» it is what is spoken of.
 */
export function antecedent(view: Words, cue: Cue, first: number): Party | null {
  const was = helpers(view, cue);
  const relative = view.words[cue.at - 1 - was]!.norm.replace(/^و/, '');
  const next = view.words[cue.at + 1];
  if (cue.object || (next && isComplementiser(next, view.text) && next.token.enclitic)) return null;
  const { gender, number } = cue.agreement;
  if ((relative === 'الذي' && gender !== 'm') || (relative === 'التي' && gender !== 'f')) return null;
  for (let at = cue.at - 2 - was; at >= Math.max(first, cue.at - 7); at--) {
    const { token, stem, chunk, time, quote } = view.words[at]!;
    if (token.pos === 'VERB' || chunk >= 0 || time >= 0 || quote >= 0) return null;
    if (token.pos === 'ADJ' || token.proclitics.some((p) => p === 'ل' || p === 'ب')) continue;
    // «غير │الحكومية│»
    if (view.words[at - 1]?.norm === 'غير') continue;
    if (token.pos !== 'NOUN' || token.enclitic || !(stem.startsWith('ال') || number === 'p')) return null;
    const fits = (word: Word) =>
      (/ه$/.test(word.stem) ? 'f' : 'm') === gender || word.token.number === 'p' || /ات$/.test(word.stem);
    // «│وجهة│ النظر التي ترى»
    const head = view.words[at - 1];
    const construct = at > first && head?.token.pos === 'NOUN' && !head.stem.startsWith('ال') && head.chunk < 0;
    const start = fits(view.words[at]!) ? at : construct && fits(head) ? at - 1 : -1;
    return start < 0 ? null : readParty(view, start, cue.at - 1 - was, () => true);
  }
  return null;
}

/**
 * «لكن الخدمة، وهي أكبر هيئة في البلاد، │تقول│ إن», «التحالف الذي تقوده الدولة، │أعلن│ أن»: the noun phrase at the head of the clause, where only a relative
 * clause or an apposition, closed by a mark, stands between it and its verb.
 */
export function farTopic(view: Words, cue: Cue, first: number): Party | null {
  const word = view.words[cue.at]!;
  if (cue.joined || cue.at === first) return null;
  const start = clauseStart(view, cue.at, first);
  const party = readParty(view, start, cue.at, (w) => isOf(view, w, 'speakers') || isOf(view, w, 'media'));
  const behind = party && view.words[party.last];
  if (!party || !behind || party.last >= cue.at) return null;
  if (
    prepositionOf(view, view.words[party.first]!) &&
    view.words[party.first]!.token.proclitics.some((p) => /[بلك]/.test(p))
  )
    return null;
  const between = view.words.slice(party.last + 1, cue.at);
  // «الباعة الذين كانوا معه │قالوا إن│»: no mark closes the relative clause, but its verb stands in it
  if (!/[،,)–—-]/.test(word.gap)) {
    const says = view.words[cue.at + 1];
    if (!isOf(view, behind, 'relatives') || !says || !isComplementiser(says, view.text)) return null;
    if (!between.some(({ token }) => /^(?:VERB|AUX)$/.test(token.pos))) return null;
  }
  const attribute = behind.token.pos === 'ADJ' && behind.stem.startsWith('ال');
  // «سالم، رئيس │ما يسمى بالمجلس│، طالب»: its title begins behind the mark
  const titled = view.words.slice(party.first + 1, party.last + 1).some(({ gap }) => /[،,(–—-]/.test(gap));
  if (!titled && !attribute && !isOf(view, behind, 'relatives')) return null;
  if (between.some(({ token, gap }) => token.pos === 'VERB' && /[،,]/.test(gap))) return null;
  if (/[،,]/.test(behind.gap) && behind.token.pos === 'VERB') return null;
  const gender = partyGender(view, party);
  return gender && cue.agreement.gender && gender !== cue.agreement.gender && cue.agreement.number !== 'p'
    ? null
    : party;
}

/** Where the clause of a verb begins: behind «، لكن», else behind what opens the sentence. */
function clauseStart(view: Words, at: number, first: number): number {
  for (let i = at - 1; i > Math.max(first, at - REACH); i--)
    if (OPENS.test(view.words[i]!.norm) && /[،,؛]/.test(view.words[i]!.gap)) return i + 1;
  let start = first;
  for (let i = first; i < Math.min(first + 4, at); i++)
    if (isComplementiser(view.words[i]!, view.text) || OPENS.test(view.words[i]!.norm)) start = i + 1;
  return start;
}
const OPENS = /^(?:و?لكن|بيد|غير|الا|اما|و?بينما|و?فيما|حيث|و?يذكر|حين)$/;
