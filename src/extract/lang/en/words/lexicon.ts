// Reads the pack's word lists. Everything that is a list of words is data, in data/en.
import type { Act } from '../../../../model/plover.ts';
import type { Medium, Stance } from '../../../../model/statement.ts';
import type { DataReader } from '../../../language.ts';
import type { Figurative } from '../events/figurative.ts';
import { type Triggers, triggers } from '../events/triggers.ts';
import type { StanceWord } from '../stance/stance.ts';
import { rows, words } from '../text/rows.ts';
import type { VerbForms } from './corrections.ts';

/** How a verb takes its content; see the head of speech-verbs.tsv. */
export interface SpeechVerb {
  lemma: string;
  /** Words after the verb that belong to it: "call for" → ["for"]. */
  particles: string[];
  act: Act;
  patterns: ReadonlySet<string>;
  /** Patterns that report an attitude or a deed that only often is speech. */
  weak: ReadonlySet<string>;
  /** Patterns that are speech only with a noun of light-speech.tsv: "issued a warning". */
  light: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  stance: Stance;
}
export interface SpeechNoun {
  act: Act;
  clause: boolean;
  infinitive: boolean;
  prepositions: ReadonlySet<string>;
}
export interface LightNoun {
  act: Act;
  stance: Stance;
  verbs: ReadonlySet<string>;
}
export interface Lexicon {
  abbreviations: ReadonlySet<string>;
  /** By lemma of the verb; several where particles differ, longest first. */
  verbs: ReadonlyMap<string, SpeechVerb[]>;
  nouns: ReadonlyMap<string, SpeechNoun>;
  light: ReadonlyMap<string, LightNoun>;
  addressees: ReadonlySet<string>;
  media: { medium: Medium; pattern: RegExp }[];
  titles: ReadonlySet<string>;
  pretitles: ReadonlySet<string>;
  unnamed: ReadonlyMap<string, 'person' | 'organization'>;
  organizations: ReadonlySet<string>;
  places: ReadonlySet<string>;
  common: ReadonlySet<string>;
  documents: ReadonlySet<string>;
  adjectives: ReadonlyMap<string, SpeechVerb[]>;
  stances: ReadonlyMap<string, StanceWord>;
  triggers: Triggers;
  /** Verbs that only carry a noun of happening: "launched an airstrike". */
  carriers: ReadonlySet<string>;
  /** What shows that an attack is one of words. */
  figurative: Figurative;
  /** Papers that can speak ("the report says") and do nothing else. */
  papers: ReadonlySet<string>;
  forms: VerbForms;
}

export function lexicon(data: DataReader): Lexicon {
  const verbs = speechVerbs(data.text('en/speech-verbs.tsv'));
  const parties = rows(data.text('en/unnamed.tsv'));
  const unnamed = new Map(
    parties.flatMap(([kind, list = '']) => list.split(' ').map((w) => [w, kind as 'person' | 'organization'] as const)),
  );
  const happening = triggers(data.text('en/triggers.tsv'));
  return {
    abbreviations: new Set(words(data.text('en/abbreviations.txt'))),
    verbs,
    nouns: new Map(
      rows(data.text('en/speech-nouns.tsv')).map(([lemma, act, patterns = '']) => [
        lemma!,
        {
          act: act as Act,
          clause: /\bc\b/.test(patterns),
          infinitive: /\bi\b/.test(patterns),
          prepositions: prepositionsOf(patterns.split(' ')),
        },
      ]),
    ),
    light: new Map(
      rows(data.text('en/light-speech.tsv')).map(([noun, act, stance, list = '']) => [
        noun!,
        { act: act as Act, stance: (stance || 'neutral') as Stance, verbs: new Set(list.split('|')) },
      ]),
    ),
    addressees: new Set(words(data.text('en/addressees.txt'))),
    media: rows(data.text('en/media.tsv')).map(([medium, pattern]) => ({
      medium: medium as Medium,
      pattern: new RegExp(`\\b(?:${pattern})\\b`),
    })),
    titles: new Set(words(data.text('en/titles.txt'))),
    pretitles: new Set(words(data.text('en/pretitles.txt'))),
    unnamed,
    organizations: new Set(words(data.text('en/organization-words.txt'))),
    places: new Set(words(data.text('en/place-words.txt'))),
    common: new Set(words(data.text('en/common-capitals.txt'))),
    documents: new Set(words(data.text('en/document-words.txt'))),
    adjectives: speechVerbs(data.text('en/speech-adjectives.tsv')),
    stances: new Map(
      rows(data.text('en/stance.tsv')).flatMap(([stance, how, list = '']) =>
        list.split(' ').map((w) => [w, { stance: stance as Stance, how: how as StanceWord['how'] }] as const),
      ),
    ),
    triggers: happening,
    carriers: new Set(words(data.text('en/event-verbs.txt'))),
    figurative: new Map(
      rows(data.text('en/figurative.tsv')).map(([where, list = '']) => [
        where as 'doer' | 'quality' | 'target' | 'behind',
        new Set(list.split(' ')),
      ]),
    ),
    papers: new Set(parties.flatMap(([, list = '', paper]) => (paper ? list.split(' ') : []))),
    forms: { ...verbForms(new Set([...verbs.keys(), ...happening.verbs.keys()])), party: (norm) => unnamed.has(norm) },
  };
}

const prepositionsOf = (patterns: string[]): Set<string> =>
  new Set(patterns.flatMap((p) => (p.startsWith('p:') ? p.slice(2).split(',') : [])));

function speechVerbs(text: string): Map<string, SpeechVerb[]> {
  const map = new Map<string, SpeechVerb[]>();
  for (const [name, act, patterns = '', stance = ''] of rows(text)) {
    const [lemma, ...particles] = name!.split(' ');
    const all = patterns.split(' ').filter(Boolean);
    const plain = all.map((p) => p.replace(/^[te]:/, ''));
    const verb: SpeechVerb = {
      lemma: lemma!,
      particles,
      act: act as Act,
      patterns: new Set(plain.map((p) => (p.startsWith('p:') ? 'p' : p))),
      weak: new Set(all.filter((p) => p.startsWith('t:')).map((p) => (p.startsWith('t:p:') ? 'p' : p.slice(2)))),
      light: new Set(all.filter((p) => p.startsWith('e:')).map((p) => p.slice(2))),
      prepositions: prepositionsOf(plain),
      stance: (stance || 'neutral') as Stance,
    };
    map.set(
      lemma!,
      [...(map.get(lemma!) ?? []), verb].sort((a, b) => b.particles.length - a.particles.length),
    );
  }
  return map;
}

const ONLY_VERBS = new Set(
  'said says told tells stated wrote writes argued argues urged urges warned warns insisted insists denied denies accused accuses alleged asked asks announced added adds condemned condemns criticized criticised described promised vowed pledged rejected rejects praised suggested suggests explained explains noted declared confirmed confirms acknowledged admitted admits met meets killed visited visits attacked launched'.split(
    ' ',
  ),
);

function verbForms(lemmas: ReadonlySet<string>): Omit<VerbForms, 'party'> {
  const forms = new Set<string>();
  for (const lemma of lemmas) {
    const stem = lemma.replace(/e$/, '');
    for (const form of [
      lemma,
      `${lemma}s`,
      `${lemma}es`,
      `${stem}ed`,
      `${stem}ing`,
      lemma.replace(/y$/, 'ies'),
      lemma.replace(/y$/, 'ied'),
    ])
      forms.add(form);
  }
  return { verb: (norm) => forms.has(norm), onlyVerb: (norm) => ONLY_VERBS.has(norm) };
}
