// The relative clause of a verbal noun tells who did it and to whom.
import { antecedentOf } from './before-verb.ts';
import { type Phrase, readPhrase, wordsOf } from './phrases.ts';
import { after, type RoleSet } from './role-set.ts';
import { isRelative, isVerb, particleOf, type Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';
import type { Frames } from './verb-frames.ts';

/** «الغارة التي شنتها طائرة أميركية على موقع», «العدوان الذي قام به حفتر»: subject and phrases of the relative clause. */
export function relativeRoles(scene: Scene, frames: Frames, trigger: Trigger, set: RoleSet, end: number): void {
  const relative = scene.tokens[end];
  const plain = !scene.tokens[trigger.last - 1]!.definite && isVerb(relative) && !relative!.proclitics.length;
  if (!relative || !(isRelative(relative) || plain)) return;
  const antecedent = plain ? null : antecedentOf(scene, end);
  // «تقديم دعم لجهود السلام الذي ترعاه واشنطن»: the clause goes on about another noun
  if (antecedent?.kind === 'thing' && antecedent.first > trigger.last + 1) return;
  const at = (plain ? [end + 1, end] : [end + 1, end + 2]).find((k) => isVerb(scene.tokens[k]));
  if (at === undefined || scene.tokens[at]!.sentence !== relative.sentence) return;
  const verb = scene.tokens[at]!;
  const light = scene.lexicon.light.get(verb.lemma);
  const feminine =
    scene.tokens[trigger.last - 1]!.gender === 'f' || scene.tokens[trigger.last - 1]!.stem.endsWith('ات');
  const withBack =
    (verb.enclitic !== null && (verb.enclitic === 'ها') === (feminine || relative.stem === 'التي')) ||
    /^(?:به|بها|بهما|فيه|فيها)$/.test(scene.tokens[at + 1]?.norm ?? '');
  if (!withBack) return;
  const frame = frames.at(at);
  const subject =
    frame.subject && frame.subject.kind !== 'thing' && frame.subject !== frame.antecedent
      ? frame.subject
      : firstParty(scene, at + 1, frame.end);
  if (light?.subject === 'place') return;
  const into = light?.subject === 'recipient' ? set.recipient : set.actor;
  if (subject && !into.length && verb.voice !== 'passive') into.push(wordsOf(scene, subject));
  else if (!subject && !into.length && frame.subjectPronoun && light) into.push(frame.subjectPronoun);
  set.preps = [...set.preps, ...frame.preps];
  for (const particle of trigger.sense.noun.recipient) {
    if (!set.recipient.length && particle !== 'G') set.recipient.push(...after(scene, frame.preps, particle, false));
  }
  set.last = Math.max(set.last, subject?.end ?? 0, frame.end > at ? Math.min(frame.end, at + 14) : 0);
  set.governor = at;
}

function firstParty(scene: Scene, from: number, end: number): Phrase | null {
  for (let k = from; k < end; k++) {
    if (particleOf(scene.tokens[k]) && scene.tokens[k]!.enclitic === null) return null;
    const phrase = readPhrase(scene, k, end);
    if (phrase) return phrase.kind === 'thing' ? null : phrase;
  }
  return null;
}
