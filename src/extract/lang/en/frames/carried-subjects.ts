// Subjects that a verb takes from another clause: "He met Haftar and said …", "Calling it a mistake, Trump said".

import { type VerbGroup, verbGroup } from '../words/verb-groups.ts';
import { isParty } from './parties.ts';
import type { Reading, Unit } from './reading.ts';
import { type FindSubject, RELATIVE, references, type Subject } from './subject-parts.ts';

/** The subject of the clause that this verb continues: "He met Haftar and said …", "…, saying that". */
export function carry(r: Reading, group: VerbGroup, unit: Unit, depth: number, find: FindSubject): Subject | null {
  // "said the talks had failed, adding": who adds is who said
  // "said the tonnes had been stored there, and vowed": so does who goes on behind a comma
  const joined = r.tokens[group.first - 1]?.pos === 'CCONJ' && r.tokens[group.first - 2]?.norm === ',';
  const speaks = (group.form === 'participle' || (group.form === 'finite' && joined)) && speech(r, group.head);
  return (
    (speaks ? carryOver(r, group, unit, depth, find, true) : null) ?? carryOver(r, group, unit, depth, find, false)
  );
}

/** "accused Haftar of trying", "stopped them from leaving": the object of the verb before does what the participle tells. */
export function blamed(r: Reading, participle: number): number | null {
  if (!/^(?:of|for|from)$/.test(r.tokens[participle - 1]?.norm ?? '')) return null;
  const chunk = r.chunks.at[participle - 2] ?? -1;
  if (chunk < 0 || !isParty(r, chunk)) return null;
  return r.tokens[r.chunks.list[chunk]!.first - 1]?.pos === 'VERB' ? chunk : null;
}

const speech = (r: Reading, i: number): boolean =>
  !!r.lexicon.verbs.get(r.tokens[i]!.lemma)?.some((v) => v.patterns.has('c') && !v.weak.has('c'));

function carryOver(
  r: Reading,
  group: VerbGroup,
  unit: Unit,
  depth: number,
  find: FindSubject,
  saying: boolean,
): Subject | null {
  for (let i = group.first - 1; i >= unit.first; i--) {
    const token = r.tokens[i]!;
    if (
      r.quote[i]! >= 0 ||
      (token.pos !== 'VERB' && !(token.pos === 'AUX' && token.lemma === 'be' && r.tokens[i + 1]?.pos !== 'VERB'))
    )
      continue;
    if (saying && !speech(r, i)) continue;
    const earlier = verbGroup(r.tokens, i, unit);
    if (earlier.form === 'infinitive') {
      i = earlier.first;
      continue;
    }
    const before = r.tokens[earlier.first - 1];
    if (earlier.form === 'participle' && before?.pos === 'ADP' && !blamed(r, earlier.first)) continue;
    if (group.form !== 'participle' && before && RELATIVE.has(before.norm)) continue;
    // "rejected calls for an inquiry into police conduct and urged": the verbs of one subject agree in tense
    if (
      group.form === 'finite' &&
      !group.modal &&
      !earlier.modal &&
      token.pos === 'VERB' &&
      token.tense !== r.tokens[group.head]!.tense
    )
      continue;
    const found = find(r, earlier, unit, depth + 1) ?? inverted(r, earlier, unit);
    // "Smith was quoted as saying": the clause begins with Smith
    const quoted =
      before !== undefined && r.tokens[group.first - 1]?.norm === 'as' && /^(?:quote|cite)$/.test(token.lemma);
    if (found) return { references: found.references, first: quoted ? found.first : group.first, carried: !quoted };
    i = earlier.first;
  }
  return null;
}

function inverted(r: Reading, group: VerbGroup, unit: Unit): Subject | null {
  const next = group.head + 1;
  if (next >= unit.last || r.chunks.at[next]! < 0 || !isParty(r, r.chunks.at[next]!)) return null;
  return { references: references(r, [r.chunks.at[next]!]), first: group.first, carried: false };
}

/** "Calling it a mistake, Trump said": the subject of the main clause. */
export function following(r: Reading, group: VerbGroup, unit: Unit): Subject | null {
  for (let i = group.head + 1; i + 1 < unit.last; i++) {
    if (r.tokens[i]!.norm !== ',' || r.quote[i]! >= 0) continue;
    const chunk = r.chunks.at[i + 1]!;
    if (chunk < 0 || !isParty(r, chunk)) continue;
    const after = r.tokens[r.chunks.list[chunk]!.last];
    if (after && (after.pos === 'VERB' || after.pos === 'AUX' || after.pos === 'ADV'))
      return { references: references(r, [chunk]), first: group.first, carried: true };
  }
  return null;
}
