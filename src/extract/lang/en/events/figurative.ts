// Attacks of words: "attacked her opponent as a fraud", "his attacks on the media", "the war on drugs".
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Reference } from '../../../layers.ts';
import type { Reading } from '../frames/reading.ts';

export type Figurative = ReadonlyMap<'doer' | 'quality' | 'target' | 'behind', ReadonlySet<string>>;

export interface Blow {
  actor: readonly Reference[];
  recipient: readonly Reference[];
  /** Chunks of the doer as written and of what is struck; -1 where there is none. */
  doer: number;
  target: number;
  /** Token behind the target. */
  behind: number;
  /** Token of the trigger. */
  at: number;
}

export function isFigurative(r: Reading, { actor, recipient, doer, target, behind, at }: Blow): boolean {
  const { figurative } = r.lexicon;
  const headIn = (chunk: number, list: 'doer' | 'target') =>
    chunk >= 0 && figurative.get(list)!.has(r.tokens[r.chunks.list[chunk]!.head]!.stem);
  if (headIn(doer, 'doer') || headIn(target, 'target')) return true;
  const own = r.chunks.list[r.chunks.at[at]!];
  for (let i = own ? own.first : at; i < at; i++) if (figurative.get('quality')!.has(r.tokens[i]!.stem)) return true;
  const persons = actor.length > 0 && actor.every((x) => isPerson(r, x));
  const behindTarget = r.tokens[behind]?.sentence === r.tokens[at]!.sentence ? r.tokens[behind]!.norm : '';
  if (persons && (figurative.get('behind')!.has(behindTarget) || (target >= 0 && recipient.length === 0))) return true;
  return persons && recipient.length > 0 && recipient.every((x) => isPerson(r, x));
}

/** A named or titled person, or a pronoun for one; gunmen and soldiers are none. */
function isPerson(r: Reading, reference: Reference): boolean {
  if (reference.form === 'pronoun') return reference.animate === true || reference.person === 1;
  const { start, end } = reference.span;
  let titled = false;
  for (let i = firstAtOrAfter(r.tokens, start); i < r.tokens.length && r.tokens[i]!.start < end; i++) {
    if (r.name[i]! >= 0) return r.doc.names[r.name[i]!]!.kind === 'person';
    titled ||= r.title[i]! >= 0;
  }
  return titled;
}
