// A sentence needs a verb. Where the tagger found none and its first word can be a past verb, that word is the verb and no verbal noun:
//   «نشر الأمير صورة مع الوفد.» "the prince published a picture", not "the publishing of the prince"
import { fold } from '../text/letters.ts';
import type { Tag } from './tagset.ts';
import { type Verbs, verbForms } from './verbs.ts';

/** Verbs rarer than this are left to the tagger. */
const MIN_RANK = 5;
const MIN_WORDS = 5;

/** The past-verb reading of the first word, by the name of its tag; null where the sentence is complete. `words` are lightened. */
export function firstVerb(words: readonly string[], tags: readonly Tag[], verbs: Verbs): string | null {
  const first = tags[0];
  if (first?.main !== 'NOUN' || first.enclitic || first.proclitics.includes('P') || words.length < MIN_WORDS)
    return null;
  if (words.at(-1) !== '.' || !/^(?:NOUN|NOUNS|PROPN)$/.test(tags[1]!.main)) return null;
  const core = words[0]!.slice(first.proclitics.length);
  if (core.startsWith('ال')) return null;
  const past = verbForms(verbs, fold(core), false).find(
    (f) => f.tense === 'past' && f.voice === 'active' && f.person === 3 && f.number === 's',
  );
  if (!past || past.rank < MIN_RANK || past.gender !== 'm') return null;
  for (let i = 1; i < tags.length; i++) if (isFiniteVerb(tags[i]!) && !isSubordinate(words, tags, i)) return null;
  return first.proclitics.includes('C') ? 'C+PAST' : 'PAST';
}

const isFiniteVerb = ({ main }: Tag): boolean =>
  main === 'PAST' || main === 'PRES' || main === 'PASS' || main === 'AUX';

/** After a relative or a conjunction («الذي تقوده السعودية»), or a relative clause without one («هجوما استهدف المطار»). */
function isSubordinate(words: readonly string[], tags: readonly Tag[], i: number): boolean {
  let before = i - 1;
  while (before > 0 && (tags[before]!.main === 'PART' || tags[before]!.main === 'ADV')) before--;
  const { main, enclitic } = tags[before]!;
  if (main === 'REL' || main === 'SCONJ') return true;
  return (
    (main === 'NOUN' || main === 'NOUNS' || main === 'ADJ') && !enclitic && !/^[وفبكل]?(?:ال|لل)/.test(words[before]!)
  );
}
