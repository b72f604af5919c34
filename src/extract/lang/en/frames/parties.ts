// A noun phrase → the parties it points at: a name, a title, an unnamed party, a pronoun.
import type { Reference, Token } from '../../../layers.ts';
import type { Reading } from './reading.ts';

const FREE = new Set([
  'he',
  'she',
  'they',
  'him',
  'them',
  'his',
  'her',
  'their',
  'it',
  'its',
  'i',
  'we',
  'our',
  'my',
  'us',
  'me',
]);

/** "a number of ministers", "dozens of protesters": the noun behind "of" is the party. */
export const isQuantity = (r: Reading, chunk: number): boolean =>
  /^(?:number|dozen|hundred|thousand|ten|million|range|majority|couple|handful|some|many|several|group|scores?)s?$/.test(
    r.tokens[r.chunks.list[chunk]?.head ?? -1]?.stem ?? '',
  );

/** "he" wants a person, "it" none; "we" may be a body. */
function pronounOf({ start, end, norm, gender, number, person }: Token): Reference {
  const animate = gender ? true : norm === 'it' || norm === 'its' ? false : undefined;
  return {
    form: 'pronoun',
    span: { start, end },
    ...(gender && { gender }),
    ...(number && person !== 1 && { number }),
    ...(person && { person }),
    ...(animate !== undefined && { animate }),
  };
}

/** The party whose words the chunk with this index holds, by its head. */
export function partyOf(r: Reading, chunk: number): Reference | null {
  const c = r.chunks.list[chunk];
  if (!c) return null;
  const head = r.tokens[c.head]!;
  if (head.pos === 'PRON') {
    if (!FREE.has(head.norm))
      return /^(?:who|which|that|whom|there|what)$/.test(head.norm)
        ? null
        : { form: 'words', span: { start: head.start, end: head.end } };
    return pronounOf(head);
  }
  for (const [at, list] of [
    [r.name, r.doc.names],
    [r.title, r.doc.titles],
    [r.unnamed, r.doc.unnamed],
  ] as const) {
    const k = at[c.last - 1]! >= 0 ? at[c.last - 1]! : at[c.head]!;
    if (k >= 0) return { form: 'words', span: { start: list[k]!.start, end: list[k]!.end } };
  }
  let first = c.first;
  while (first < c.last - 1 && r.tokens[first]!.pos === 'DET') first++;
  return { form: 'words', span: { start: r.tokens[first]!.start, end: r.tokens[c.last - 1]!.core.end } };
}

/** The possessor of a chunk: "Trump's claim", "his call". */
export function ownerOf(r: Reading, chunk: number): Reference | null {
  const c = r.chunks.list[chunk];
  if (!c) return null;
  const first = r.tokens[c.first]!;
  if (first.pos === 'DET' && first.person) return pronounOf(first);
  for (let i = c.first; i < c.last - 1; i++) {
    if (!r.tokens[i]!.enclitic) continue;
    const k = r.name[i]!;
    if (k >= 0) return { form: 'words', span: { start: r.doc.names[k]!.start, end: r.doc.names[k]!.end } };
    let start = c.first;
    while (start < i && r.tokens[start]!.pos === 'DET') start++;
    return { form: 'words', span: { start: r.tokens[start]!.start, end: r.tokens[i]!.core.end } };
  }
  return null;
}

/** Whether the chunk points at a named, titled or listed party, or is a personal pronoun. */
export function isParty(r: Reading, chunk: number): boolean {
  const c = r.chunks.list[chunk];
  if (!c) return false;
  const head = r.tokens[c.head]!;
  if (head.pos === 'PRON') return FREE.has(head.norm);
  const i = c.last - 1;
  return r.name[i]! >= 0 || r.title[i]! >= 0 || r.unnamed[i]! >= 0;
}
