// Verbs of saying in a unit, with their subjects: "said", "called for", "is urging", "was told".
import type { SpeechVerb } from '../words/lexicon.ts';
import { type VerbGroup, verbGroup } from '../words/verb-groups.ts';
import { partyOf } from './parties.ts';
import type { Reading, Unit } from './reading.ts';
import type { Subject } from './subject-parts.ts';
import { subjectOf } from './subjects.ts';

export interface Cue {
  group: VerbGroup;
  /** Every entry of the lexicon that fits the word, longest first. */
  verbs: SpeechVerb[];
  subject: Subject | null;
  /** The phrase after the verb speaks: ", said Smith". */
  inverted: { subject: Subject; end: number } | null;
  /** Where the clause of the cue begins: its subject, or itself. */
  start: number;
}

const CONDITIONAL = new Set(['would', 'could', 'should', 'may', 'might', 'can', 'ca', "'d", 'must']);
const SAY = new Set([
  'say',
  'add',
  'write',
  'tweet',
  'ask',
  'explain',
  'note',
  'reply',
  'respond',
  'continue',
  'warn',
  'argue',
  'insist',
  'declare',
  'announce',
  'recall',
  'joke',
  'claim',
  'report',
  'conclude',
  'observe',
  'remark',
  'quip',
  'predict',
  'acknowledge',
  'admit',
  'shout',
  'yell',
  'exclaim',
  'according',
]);

export function cuesOf(r: Reading, unit: Unit): Cue[] {
  const out: Cue[] = [];
  for (let i = unit.first; i < unit.last; i++) {
    const token = r.tokens[i]!;
    if (token.pos !== 'VERB' || r.quote[i]! >= 0) continue;
    const verbs = fitting(r, i, unit);
    if (!verbs.length) continue;
    const group = verbGroup(r.tokens, i, unit);
    if (!reports(r, group, unit, verbs[0]!)) continue;
    const inverted = SAY.has(verbs[0]!.lemma) ? invertedSubject(r, group, unit) : null;
    const subject = inverted ? null : subjectOf(r, group, unit);
    // "if it asks for them"
    if (subject && !subject.carried && /^(?:if|unless|whether)$/.test(r.tokens[subject.first - 1]?.norm ?? ''))
      continue;
    out.push({ group, verbs, subject, inverted, start: inverted ? group.first : (subject?.first ?? group.first) });
  }
  return out;
}

function fitting(r: Reading, i: number, unit: Unit): SpeechVerb[] {
  const all = r.lexicon.verbs.get(r.tokens[i]!.lemma);
  if (!all) return [];
  return all.filter((v) => v.particles.every((p, k) => i + 1 + k < unit.last && r.tokens[i + 1 + k]!.norm === p));
}

/** Leaves out what was not said: "did not comment", "would say", "asked about it, he …". */
function reports(r: Reading, group: VerbGroup, unit: Unit, verb: SpeechVerb): boolean {
  if (group.negated) return false;
  const behind = r.tokens[group.head + 1]?.norm ?? '';
  // "said nothing", "spoke on condition of anonymity", "asked not to be named": nothing is told
  if (/^(?:nothing|little)$/.test(behind)) return false;
  if (verb.lemma === 'speak' && behind === 'on' && r.tokens[group.head + 2]?.norm === 'condition') return false;
  if (verb.lemma === 'ask' && behind === 'not') return false;
  if (group.modal && /^(?:respond|answer|reply)$/.test(verb.lemma)) return false;
  if (group.modal && CONDITIONAL.has(group.modal)) return false;
  const before = r.tokens[group.first - 1];
  const same = before && group.first > unit.first ? before : null;
  if (group.form === 'infinitive') {
    // "went on to say", "continues to insist", "was quick to condemn"
    return (
      !!same &&
      (/^(?:on|continue[sd]?|continuing|went|goes|quick|used|proceeded)$/.test(same.norm) ||
        tookTo(r, group.first, unit))
    );
  }
  if (group.form === 'participle' && same) {
    // "stop backing", "keep asking": part of the verb before
    if (same.pos === 'VERB' && !/^(?:quoted|keep|kept|keeps)$/.test(same.norm)) return false;
    // "without saying", "of saying": no main act, but "by saying", "as saying"
    if (same.pos === 'ADP' && !/^(?:as|by|in|while|after|before)$/.test(same.norm)) return false;
    if (same.pos === 'DET') return false;
  }
  if (group.form === 'finite' && group.first === group.head && /(?:ed|wn|en|ht)$/.test(r.tokens[group.head]!.norm)) {
    const next = r.tokens[group.head + 1];
    // reduced passives: "Asked about X, he", "a man accused of", "the plan described by"
    if (next && /^(?:by|about|of)$/.test(next.norm) && !verb.prepositions.has(next.norm)) return false;
    if (
      !same ||
      (same.pos === 'PUNCT' &&
        r.quote[group.first - 1]! < 0 &&
        next?.norm !== 'that' &&
        r.chunks.at[group.head + 1]! < 0)
    )
      return (
        group.first > unit.first &&
        (next?.pos === 'PUNCT' ||
          next?.pos === 'PROPN' ||
          next?.pos === 'DET' ||
          next === undefined ||
          next.pos === 'ADP' ||
          next.norm === 'to')
      );
  }
  return true;
}

/** "took to Twitter on Friday to accuse": the infinitive tells what was said there. */
function tookTo(r: Reading, first: number, unit: Unit): boolean {
  for (let i = first - 1; i >= unit.first && i > first - 10; i--) {
    if (r.tokens[i]!.lemma === 'take') return r.tokens[i + 1]!.norm === 'to';
    if (r.tokens[i]!.pos === 'VERB' || r.tokens[i]!.pos === 'PUNCT') return false;
  }
  return false;
}

/** `"…," said Smith` and `…, said Smith, who …`. */
function invertedSubject(r: Reading, group: VerbGroup, unit: Unit): Cue['inverted'] {
  if (group.first !== group.head || group.form === 'participle') return null;
  const before = r.tokens[group.first - 1];
  if (group.first === unit.first || !before) return null;
  const afterQuote = r.quote[group.first - 1]! >= 0 && r.quote[group.first]! < 0;
  if (!afterQuote && before.norm !== ',' && before.norm !== '-' && before.norm !== '—') return null;
  const next = group.head + 1;
  const chunk = next < unit.last ? r.chunks.at[next]! : -1;
  if (chunk < 0 || r.quote[next]! >= 0) return null;
  if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(r.tokens[next]!.norm)) return null;
  const c = r.chunks.list[chunk]!;
  const after = c.last < unit.last ? r.tokens[c.last]! : null;
  // ", said the plan would …": a clause follows, not a speaker
  if (after && (after.pos === 'VERB' || after.pos === 'AUX') && !afterQuote) return null;
  const heads = [chunk];
  let end = c.last;
  while (
    end + 1 < unit.last &&
    r.tokens[end]!.norm === 'and' &&
    r.chunks.at[end + 1]! >= 0 &&
    r.name[r.chunks.list[r.chunks.at[end + 1]!]!.last - 1]! >= 0
  ) {
    heads.unshift(r.chunks.at[end + 1]!);
    end = r.chunks.list[r.chunks.at[end + 1]!]!.last;
  }
  // the name in apposition: "said his spokesman, Jay Carney"
  const apposed =
    end + 1 < unit.last &&
    r.tokens[end]!.norm === ',' &&
    r.name[end + 1]! >= 0 &&
    r.doc.names[r.name[end + 1]!]!.kind === 'person' &&
    r.title[c.last - 1]! >= 0
      ? r.chunks.at[end + 1]!
      : -1;
  const found = apposed >= 0 ? [apposed] : heads;
  return {
    subject: {
      references: found
        .map((k) => partyOf(r, k))
        .filter((x) => x !== null)
        .reverse(),
      first: group.first,
      carried: false,
    },
    end,
  };
}
