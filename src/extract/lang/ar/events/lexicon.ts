// The lexicon of happenings: which words tell an event, of which type, with which roles, and what must stand beside them.
// Data: data/ar/triggers.tsv (senses), data/ar/event-words.tsv (classes of nouns), data/ar/light-verbs.tsv.
import { EventType } from '../../../../model/plover.ts';
import type { DataReader } from '../../../language.ts';
import { fold } from '../text/letters.ts';

/** Where a role stands: subject, object, genitive, or after one of these particles. */
export interface Roles {
  actor: readonly string[];
  recipient: readonly string[];
  /** «S+مع,بين»: all sides are actors. */
  joint: boolean;
}
export interface Need {
  where: 'O' | 'S' | 'A' | 'B' | 'N' | 'P';
  word: string;
  /** For P: the particle. */
  particle: string;
  negated: boolean;
}
export interface Sense {
  type: EventType;
  mode: string | null;
  verb: Roles;
  noun: Roles;
  /** All negated needs must fail, and one of the others hold where there are any. */
  needs: readonly Need[];
  casualty: boolean;
  state: boolean;
}
export interface LightVerb {
  /** What the subject is to the event: actor, recipient, place, the event itself. */
  subject: 'actor' | 'recipient' | 'place' | 'event' | 'object';
  /** Particles before the event noun, '' for a direct object. */
  particles: readonly string[];
}
export interface EventLexicon {
  verbs: ReadonlyMap<string, readonly Sense[]>;
  /** Folded noun without ال → senses; phrases under their first word. */
  nouns: ReadonlyMap<string, readonly { words: readonly string[]; sense: Sense }[]>;
  light: ReadonlyMap<string, LightVerb>;
  /** Nationality adjective without gender ending → id of the country. */
  nations: ReadonlyMap<string, string>;
  /** Class → folded words, without ال. */
  classes: ReadonlyMap<string, ReadonlySet<string>>;
}

const rows = (tsv: string): string[][] =>
  tsv
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('\t'));
const list = (cell: string | undefined): string[] => (cell ? cell.split('|').filter(Boolean) : []);

/** «الهجوم» → هجوم: trigger nouns and classes are compared without the article and the case ending ا. */
export const bare = (word: string): string => (word.startsWith('ال') && word.length > 3 ? word.slice(2) : word);

export function readEventLexicon(data: DataReader): EventLexicon {
  const files = {
    triggers: data.text('ar/triggers.tsv'),
    words: data.text('ar/event-words.tsv'),
    light: data.text('ar/light-verbs.tsv'),
  };
  const verbs = new Map<string, Sense[]>();
  const nouns = new Map<string, { words: string[]; sense: Sense }[]>();
  for (const [type, mode, verbCell, nounCell, verb, noun, needs, marks] of rows(files.triggers)) {
    const sense: Sense = {
      type: EventType.parse(type),
      mode: mode || null,
      verb: roles(verb ?? ''),
      noun: roles(noun ?? ''),
      needs: list(needs).flatMap((need) => need.split(';').map(readNeed)),
      casualty: marks?.includes('casualty') ?? false,
      state: marks?.includes('state') ?? false,
    };
    for (const lemma of list(verbCell)) push(verbs, fold(lemma), sense);
    for (const form of list(nounCell)) {
      const words = fold(form).split(' ').map(bare);
      push(nouns, words[0]!, { words, sense });
    }
  }
  for (const entries of nouns.values()) entries.sort((a, b) => b.words.length - a.words.length);
  const classes = new Map(
    rows(files.words).map(([name, forms]) => [name!, new Set(list(forms).map((f) => bare(fold(f))))]),
  );
  const light = new Map<string, LightVerb>();
  for (const [subject, particles, lemmas] of rows(files.light)) {
    const verb: LightVerb = {
      subject: subject as LightVerb['subject'],
      particles: particles!.split(',').map((p) => (p === '-' ? '' : fold(p))),
    };
    // The first row that has a verb holds for it.
    for (const lemma of list(lemmas)) if (!light.has(fold(lemma))) light.set(fold(lemma), verb);
  }
  return { verbs, nouns, light, classes, nations: nationsOf(data.text('countries.jsonl')) };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** «S>على,ضد», «G+بين,مع», «>G», «S+O,ب>ضد» */
function roles(cell: string): Roles {
  const [actor = '', recipient = ''] = cell.split('>');
  const [first = '', joint] = actor.split('+');
  const split = (text: string) =>
    text
      .split(',')
      .filter(Boolean)
      .map((p) => (/^[SOGR]$/.test(p) ? p : fold(p)));
  return { actor: [...split(first), ...split(joint ?? '')], recipient: split(recipient), joint: joint !== undefined };
}

function readNeed(cell: string): Need {
  const negated = cell.startsWith('!');
  const [where, a = '', b] = cell.slice(negated ? 1 : 0).split(':');
  const word = where === 'A' || where === 'B' || where === 'N' ? bare(fold(a)) : b === undefined ? a : b;
  return { where: where as Need['where'], word, particle: b === undefined ? '' : fold(a), negated };
}

/** The forms under which a noun may be listed: «الهجوم», «هجوما» → هجوم; «زيارت(ها)» → زيارة. */
export function nounKeys(stem: string, enclitic: boolean): string[] {
  const word = bare(stem);
  const keys = [word];
  if (word.length > 3 && word.endsWith('ا')) keys.push(word.slice(0, -1));
  if (enclitic && word.endsWith('ت')) keys.push(`${word.slice(0, -1)}ه`);
  return keys;
}

function nationsOf(jsonl: string): Map<string, string> {
  const nations = new Map<string, string>();
  for (const line of jsonl.split('\n')) {
    if (!line.trim()) continue;
    const { id, adjectives = [] } = JSON.parse(line) as { id: string; adjectives?: string[] };
    for (const adjective of adjectives) nations.set(fold(adjective).replace(/ي$/, ''), id);
  }
  return nations;
}
