// The subject that stands before its verb: topic first, relative clause, or between كان and قد.
//   «سفير الولايات المتحدة ريتشارد نورلاند أكد أن …» · «الشرطة، التي قالت إن …» · «وكانت مصادر قد ذكرت أن …»
import { partyGender } from './agreement.ts';
import type { Cue } from './cues.ts';
import { isComplementiser, isOf, isSpeaker, prepositionOf } from './particles.ts';
import { readParty } from './party.ts';
import type { Party } from './party-types.ts';
import type { Word, Words } from './words.ts';

const WAS = /^كان(?:ت|وا|ا)?$/;
/** Words between a subject and its verb: «بدورها», an apposition, a bracket. */
export const REACH = 24;

/** How many words of «كانت قد» stand before the verb: «الحكومة التي │كانت قد│ تعهدت». */
export function helpers(view: Words, cue: Cue): number {
  const so = view.words[cue.at - 1]?.norm === 'قد' ? 1 : 0;
  return WAS.test(view.words[cue.at - 1 - so]?.norm ?? '') ? so + 1 : 0;
}

export interface Before {
  party: Party;
  /** «ما قاله», «الذي قال» */
  relative: boolean;
}

export function subjectBefore(view: Words, cue: Cue, first: number): Before | null {
  const topic = asFor(view, cue, first) ?? hadSaid(view, cue, first);
  if (topic) return { party: topic, relative: false };
  if (cue.joined) return null;
  // «واشنطن │التي كانت│ تطالب»
  const was = helpers(view, cue);
  const relative = isOf(view, view.words[cue.at - 1 - was], 'relatives');
  let at = cue.at - (relative ? 2 + was : 1);
  for (let steps = 0; at >= first && steps < REACH; steps++) {
    const word = view.words[at]!;
    if (word.chunk >= 0) {
      const chunk = view.chunks[word.chunk]!;
      const party = partyEndingAt(view, chunk.first, first, cue.at);
      if (!party) {
        at = chunk.first - 1;
        continue;
      }
      if (relative && view.words[cue.at - 1 - was]!.norm === 'الذي' && partyGender(view, party) === 'f')
        return documentBefore(view, party.first, first);
      // «مشروع │البيان│ يدعو»: the chunk is the genitive of the noun that speaks
      const head = relative || party.first === first ? undefined : view.words[party.first - 1];
      if (head && head.chunk < 0 && /^\s*$/.test(view.words[party.first]!.gap) && speaks(view, head)) {
        const whole = plainBefore(view, party.first - 1, first, cue, relative);
        if (whole) return whole;
      }
      if (blocked(view, party, first, cue, relative)) return null;
      return { party: relative ? nearest(party) : party, relative };
    }
    if (relative && (word.token.pos === 'ADJ' || word.norm === 'غير') && at > first) {
      at--;
      continue;
    }
    if (/^(?:ت|ي|ن)سم(?:ها|ه|هم|هما|يها|يه)$/.test(word.norm) && view.words[at - 1]?.norm === 'لم') {
      at -= 2;
      continue;
    }
    if (
      word.time >= 0 ||
      isOf(view, word, 'adverbs') ||
      /^(?:جانبه|جانبها|جهته|جهتها|جانبهم|من|قد|كان|كانت|ايضا|اليوم|وقت|سابق|في)$/.test(word.norm)
    ) {
      at--;
      continue;
    }
    return plainBefore(view, at, first, cue, relative);
  }
  return null;
}

/** «بروكسل، والذي تأمل │إيطاليا│ في», «القس الذي تتهمه │أنقرة│ بالتجسس»: the subject of a relative clause stands behind its verb. */
export function ownSubject(view: Words, cue: Cue, limit: number): boolean {
  const next = view.words[cue.at + 1];
  if (!next || cue.at + 1 >= limit || /\S/.test(next.gap) || next.token.proclitics.length > 0) return false;
  const masculine = /الذي$/.test(view.words[cue.at - 1]!.norm);
  const differs =
    cue.agreement.gender === (masculine ? 'f' : 'm') && /(?:الذي|التي)$/.test(view.words[cue.at - 1]!.norm);
  if (!differs && !cue.object) return false;
  return next.chunk >= 0 ? view.chunks[next.chunk]!.first === cue.at + 1 : isOf(view, next, 'speakers');
}

/** «وكان │البطاركة│ قد أعربوا»: between both words stands the subject, whatever noun it is. */
function hadSaid(view: Words, cue: Cue, first: number): Party | null {
  const had = cue.at - 1;
  if (cue.joined || view.words[had]?.norm !== 'قد') return null;
  for (let at = had - 1; at >= Math.max(first, had - REACH); at--) {
    if (view.words[at]!.token.pos === 'VERB') return null;
    if (!/^و?كان(?:ت|وا|ا)?$/.test(view.words[at]!.norm)) continue;
    const noun = view.words[at + 1]!;
    if (noun.token.enclitic || noun.token.proclitics.length > 0 || noun.quote >= 0) return null;
    return readParty(view, at + 1, had, (head) => head === noun && head.token.pos === 'NOUN');
  }
  return null;
}

/** «أما المتحدث │فأكد│», «أما أنصار الرئيس، │فقد أكدوا│»: the topic of «أما» is the subject behind ف. */
function asFor(view: Words, cue: Cue, first: number): Party | null {
  const before = view.words[cue.at - 1];
  const so = /^فقد$/.test(before?.norm ?? '') ? cue.at - 1 : cue.at;
  if (so < first + 2 || !view.words[so]!.norm.startsWith('ف') || (so === cue.at && !cue.joined)) return null;
  for (let i = so - 1; i >= Math.max(first, so - REACH); i--) {
    const { norm, token } = view.words[i]!;
    if (token.pos === 'VERB' && norm.startsWith('ف')) return null;
    if (!/^[وف]?اما$/.test(norm)) continue;
    const party = readParty(view, i + 1, so, (head) => /^(?:NOUN|PROPN|X)$/.test(head.token.pos));
    const gender = party && partyGender(view, party);
    return gender && cue.agreement.gender && gender !== cue.agreement.gender && party.known ? null : party;
  }
  return null;
}

/** «القرار الذي أعدته بريطانيا، الذي يلقي باللوم على …»: the relative agrees with the text, not with the name before it. */
function documentBefore(view: Words, at: number, first: number): Before | null {
  for (let i = at - 1; i >= Math.max(first, at - 8); i--) {
    const word = view.words[i]!;
    if (!isOf(view, word, 'documents')) continue;
    const { start, end } = word.token.core;
    return {
      party: { references: [{ form: 'words', span: { start, end } }], first: i, last: i + 1, known: false },
      relative: true,
    };
  }
  return null;
}

/** «بين قوات حفتر وقوات الحكومة التي أعلنت …»: the relative belongs to the last one. */
const nearest = (party: Party): Party => ({ ...party, references: party.references.slice(-1) });

/** Goes back over the titles and names of one party: «نورلاند، السفير الأميركي، أكد». */
function partyEndingAt(view: Words, chunkFirst: number, first: number, limit: number): Party | null {
  let start = chunkFirst;
  for (let i = 0; i < 4; i++) {
    const before = view.words[start - 1];
    if (start - 1 < first || !before || before.chunk < 0) break;
    if (!/^\s*[،,(]?\s*["“”«»]?\s*$/.test(view.words[start]!.gap) && !/^\s*$/.test(view.words[start]!.gap)) break;
    const earlier = view.chunks[before.chunk]!;
    if (
      earlier.kind === 'name' &&
      !/^\s*$/.test(view.words[start]!.gap) &&
      view.chunks[view.words[start]!.chunk]!.kind === 'name'
    )
      break;
    start = earlier.first;
  }
  for (; start <= chunkFirst; start++) {
    const party = readParty(view, start, limit, () => false);
    if (party && party.last > chunkFirst) return party;
  }
  return readParty(view, chunkFirst, limit, () => false);
}

/** The noun phrase before must be free: not governed by a preposition, not the object or genitive of another word. */
function blocked(view: Words, party: Party, first: number, cue: Cue, relative: boolean): boolean {
  const head = view.words[party.first]!;
  if (prepositionOf(view, head) && head.token.proclitics.length > 0 && !relative) return true;
  if (party.first === first) return false;
  const counted = COUNT.test(view.words[party.first - 1]!.norm) ? party.first - 2 : party.first - 1;
  if (counted < first) return false;
  const before = view.words[counted]!;
  if (/[،,؛:.–—-]/.test(head.gap) && !relative) return false;
  if (relative) return false;
  if (isComplementiser(before, view.text)) return false;
  if (/^[وف]$/.test(head.token.proclitics[0] ?? '')) return false;
  return (
    !/^(?:[وف]?(?:كان|كانت|بات|باتت|اصبح|اصبحت|ظل|ظلت|صار|صارت|عاد|عادت)|لكن|ولكن|بينما|فيما|حيث|حين|حيثما|اذ|عندما|بعدما|الا|ان|كما|قد|بل|و|اما|بالمقابل|المقابل|المنوال|النهايه)$/.test(
      before.norm,
    ) || cue.at - party.last > 8
  );
}

const COUNT = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر|عشرات|مءات|عده|بضع)ه?$/;
const speaks = (view: Words, word: Word): boolean => isSpeaker(view, word) || isOf(view, word, 'documents');

/** A plain noun that can speak, free at the head of its clause: «تقارير إعلامية ذكرت أن». */
function plainBefore(view: Words, at: number, first: number, cue: Cue, relative: boolean): Before | null {
  for (let start = at; start >= first && at - start < 6; start--) {
    const word = view.words[start]!;
    if (word.quote >= 0 || word.token.pos === 'VERB' || (start < at && /[،,:؛]/.test(view.words[start + 1]!.gap)))
      return null;
    if (!speaks(view, word)) continue;
    if (prepositionOf(view, word)) return null;
    const party = readParty(view, start, cue.at, (head) => head === word);
    if (!party || party.last < at - 1) return null;
    const counted = COUNT.test(view.words[start - 1]?.norm ?? '') && start - 1 >= first ? start - 1 : start;
    const clause =
      counted === first ||
      (counted < start && /^(?:و?لكن|و?ان|و)$/.test(view.words[counted - 1]?.norm ?? '')) ||
      /[،,؛:.]/.test(word.gap) ||
      isComplementiser(view.words[start - 1]!, view.text) ||
      /^(?:و?كان|و?كانت|لكن|بينما|فيما|حيث|و|و?اما)$/.test(view.words[start - 1]!.norm) ||
      word.token.proclitics.includes('و');
    if (clause || relative) return { party, relative };
  }
  return null;
}
