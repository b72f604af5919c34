// The roles of one event and the small readings that verbs and verbal nouns share.
import type { Reference } from '../../../layers.ts';
import { type Phrase, type PrepPhrase, pronounOf, readPhrase, wordsOf } from './phrases.ts';
import { isClass, isPartyNoun, type Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

export interface RoleSet {
  actor: Reference[];
  recipient: Reference[];
  preps: PrepPhrase[];
  /** Tokens that the roles reach to, for the evidence. */
  first: number;
  last: number;
  /** The verb that carries or governs a noun: its tense and negation are the event's. */
  governor: number | null;
  light: boolean;
}

/** «على أيدي مسلحين», «على يد», «من قبل», «بيد», «من جانب» */
const AGENT_NOUN = /^(?:يد|ايدي|قبل|جانب|نيران|ايد)$/;
export function agent(scene: Scene, preps: readonly PrepPhrase[]): { phrase: Phrase; prep: PrepPhrase } | null {
  for (const prep of preps) {
    const head = scene.tokens[prep.phrase.first]!;
    const direct = scene.tokens[prep.at + 1];
    if (AGENT_NOUN.test(head.lemma) && (prep.particle === 'علي' || prep.particle === 'من' || prep.particle === 'ب')) {
      const phrase = readPhrase(scene, prep.phrase.first + 1, prep.phrase.first + 12);
      if (phrase && phrase.kind === 'party') return { phrase, prep };
    }
    if (prep.particle === 'من' && direct?.stem === 'قبل') {
      const phrase = readPhrase(scene, prep.at + 2, prep.at + 12);
      if (phrase && phrase.kind === 'party') return { phrase, prep };
    }
  }
  return null;
}

export const party = (phrase: Phrase | null | undefined): phrase is Phrase => !!phrase && phrase.kind !== 'thing';

/** Whoever stands with the noun of a deal or a tie is a side of it. */
export const isDeal = ({ sense }: Trigger): boolean =>
  /^(?:AGREE|SUPPORT)$/.test(sense.type) ||
  sense.needs.some(({ where, word }) => where === 'O' && word === 'relations');

export const empty = (trigger: Trigger, preps: PrepPhrase[]): RoleSet => ({
  actor: [],
  recipient: [],
  preps,
  first: trigger.first,
  last: trigger.last,
  governor: null,
  light: false,
});

export function reach(set: RoleSet, ...phrases: (Phrase | null)[]): void {
  for (const phrase of phrases) {
    if (!phrase) continue;
    set.first = Math.min(set.first, phrase.first);
    set.last = Math.max(set.last, phrase.end);
  }
}

/** Parties after a particle; with «بين» both sides; `loose` where another noun may stand before it («معاهدة سلام مع الأردن»). */
export function after(
  scene: Scene,
  preps: readonly PrepPhrase[],
  particle: string,
  joint: boolean,
  from = 0,
  to = 0,
  loose = false,
): Reference[] {
  const found: Reference[] = [];
  const pronoun = joint || particle === 'ضد' ? pronounAfter(scene, from, to, particle) : null;
  if (pronoun) found.push(pronoun);
  for (const prep of preps) {
    if (prep.particle !== particle || !party(prep.phrase)) continue;
    if (particle === 'ب' && !holdsParty(scene, prep.phrase)) continue;
    if (joint && from > 0 && !loose && !attached(scene, prep, from)) continue;
    found.push(wordsOf(scene, prep.phrase));
    if (!joint) break;
  }
  return found;
}

/** «آلية تنسيق بين قوى», «سبل التعاون مع روسيا», «القضايا المتعلقة بسوريا»: the phrase belongs to another word right before it. */
function attached(scene: Scene, { particle, at }: PrepPhrase, from: number): boolean {
  let k = at - 1;
  while (k >= from && !scene.partyAt[k] && !scene.dated[k] && scene.tokens[k]!.pos === 'ADJ') {
    if (particle === 'ب' && scene.tokens[k]!.stem.startsWith('ال')) return false;
    k--;
  }
  if (k < from || scene.partyAt[k] || scene.dated[k] || scene.tokens[k]!.pos !== 'NOUN' || isPartyNoun(scene, k))
    return true;
  return particle !== 'ب' && !isClass(scene, 'paired', k);
}

/** «اتصالا معه», «ضدها»: the particle with a pronoun. */
function pronounAfter(scene: Scene, from: number, to: number, particle: string): Reference | null {
  for (let k = from; k < Math.min(to, from + 6); k++) {
    const token = scene.tokens[k]!;
    if (token.stem === particle && token.enclitic !== null) return pronounOf(scene, k);
  }
  return null;
}

/** Whether a name or known party stands in the phrase: «بنظام معمر القذافي». */
function holdsParty(scene: Scene, phrase: Phrase): boolean {
  for (let k = phrase.first; k < phrase.last; k++) if (scene.partyAt[k]) return true;
  return false;
}
