// The verb lexicon: which verb forms a folded word can be, without clitics. Data: data/ar/verbs.tsv, built by training/ar/verbs.ts.
//   «دعت» → دعا, past, 3rd feminine singular;  «يقال» → قال, present, passive
import type { Agreement } from '../../../layers.ts';
import { ALL_ENDINGS, ENDINGS, isPerfect, LONGEST_ENDING } from './verb-endings.ts';

export interface VerbForm extends Agreement {
  /** Third person masculine singular past, folded: دعا. */
  lemma: string;
  tense: 'past' | 'present';
  voice: 'active' | 'passive';
  /** How common the verb is in news, 0–15 (base-2 logarithm). */
  rank: number;
}

interface Stem {
  lemma: string;
  rank: number;
  stemClass: string;
  passive: boolean;
  intransitive: boolean;
}
export interface Verbs {
  stems: ReadonlyMap<string, readonly Stem[]>;
  /** Words already looked up. */
  memory: Map<string, VerbForm[]>;
}
const MAX_MEMORY = 60_000;

/** Lines `lemma ⇥ rank ⇥ stems`; a stem is its class letter and its letters, `!` before a passive, `~` before an intransitive one. */
export function parseVerbs(tsv: string): Verbs {
  const stems = new Map<string, Stem[]>();
  for (const line of tsv.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [lemma, rank, list] = line.split('\t') as [string, string, string];
    for (const cell of list.split(' ')) {
      const passive = cell.startsWith('!');
      const intransitive = cell.startsWith('~');
      const [stemClass, ...rest] = passive || intransitive ? cell.slice(1) : cell;
      const letters = rest.join('');
      const stem = { lemma, rank: Number(rank), stemClass: stemClass!, passive, intransitive };
      const known = stems.get(letters);
      if (known) known.push(stem);
      else stems.set(letters, [stem]);
    }
  }
  return { stems, memory: new Map() };
}

/** Readings of a folded word as a verb, the commonest first; `joined` says that a pronoun follows. */
export function verbForms(verbs: Verbs, word: string, joined: boolean): readonly VerbForm[] {
  const key = joined ? `${word}+` : word;
  let forms = verbs.memory.get(key);
  if (!forms) {
    if (verbs.memory.size >= MAX_MEMORY) verbs.memory.clear();
    forms = word.length > LONGEST_VERB ? [] : lookUp(verbs, word, joined);
    verbs.memory.set(key, forms);
  }
  return forms;
}
const LONGEST_VERB = 12;

function lookUp(verbs: Verbs, word: string, joined: boolean): VerbForm[] {
  const forms: VerbForm[] = [];
  for (let cut = 0; cut <= LONGEST_ENDING && cut < word.length; cut++) {
    const ending = word.slice(word.length - cut);
    if (!ALL_ENDINGS.has(ending)) continue;
    collect(verbs, word.slice(0, word.length - cut), ending, joined, null, forms);
    const prefix = word[0]!;
    if ('يتنا'.includes(prefix) && cut < word.length - 1)
      collect(verbs, word.slice(1, word.length - cut), ending, joined, prefix, forms);
  }
  return forms.sort((a, b) => b.rank - a.rank || Number(a.voice === 'passive') - Number(b.voice === 'passive'));
}

function collect(
  verbs: Verbs,
  letters: string,
  ending: string,
  joined: boolean,
  prefix: string | null,
  into: VerbForm[],
): void {
  const stems = verbs.stems.get(letters);
  if (!stems) return;
  for (const stem of stems) {
    const perfect = isPerfect(stem.stemClass);
    if (perfect === (prefix !== null) || (joined && stem.intransitive)) continue;
    for (const found of ENDINGS[stem.stemClass]![ending] ?? []) {
      if ((found.joined && !joined) || (joined && ending === 'وا')) continue;
      const agreement = perfect ? pick(found) : withPrefix(prefix!, found);
      if (!agreement) continue;
      const { lemma, rank } = stem;
      into.push({
        ...agreement,
        lemma,
        rank,
        tense: perfect ? 'past' : 'present',
        voice: stem.passive ? 'passive' : 'active',
      });
    }
  }
}

const pick = ({ person, gender, number }: Agreement): Agreement => ({ person, number, ...(gender && { gender }) });

/** ي is masculine, ت feminine in the singular and dual and the second person in the plural, ن «we», أ «I». */
function withPrefix(prefix: string, ending: Agreement): Agreement | null {
  const { number, gender, person } = ending;
  if (prefix === 'ن') return number === 's' ? { person: 1, number: 'p' } : null;
  if (prefix === 'ا') return number === 's' ? { person: 1, number: 's' } : null;
  if (prefix === 'ي') return person === 2 ? null : { person: 3, gender: gender ?? 'm', number: number! };
  if (person === 2) return { person: 2, gender: 'f', number: 's' };
  if (number === 'p') return gender === 'f' ? null : { person: 2, gender: 'm', number: 'p' };
  return { person: 3, gender: 'f', number: number! };
}
