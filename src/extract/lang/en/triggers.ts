// Verbs and nouns that tell events, from data/en/triggers.tsv.
import type { EventType } from '../../../model/plover.ts';
import { rows } from './lexicon.ts';

export interface Trigger {
  type: EventType;
  mode: string | null;
  /** For verbs: prepositions that bring the other party ("with"); for nouns: what brings actor and recipient. */
  roles: ReadonlyMap<string, 'actor' | 'recipient' | 'none'>;
  /** The words that must follow ("airstrike on", "cut ties"), folded, or empty. */
  object: RegExp | null;
}
export interface Triggers {
  verbs: ReadonlyMap<string, Trigger[]>;
  nouns: ReadonlyMap<string, Trigger[]>;
}

export function triggers(text: string): Triggers {
  const verbs = new Map<string, Trigger[]>();
  const nouns = new Map<string, Trigger[]>();
  for (const [lemmas, pos, type, mode, roles = '', object = ''] of rows(text)) {
    const trigger: Trigger = {
      type: type as EventType,
      mode: mode || null,
      roles: new Map(
        roles
          .split(' ')
          .filter(Boolean)
          .map((r) => r.split('=') as [string, 'actor' | 'recipient' | 'none']),
      ),
      object: object ? new RegExp(`^(?:${object})\\b`) : null,
    };
    const table = pos === 'V' ? verbs : nouns;
    for (const lemma of lemmas!.split('|'))
      table.set(
        lemma,
        [...(table.get(lemma) ?? []), trigger].sort((a, b) => Number(!!b.object) - Number(!!a.object)),
      );
  }
  return { verbs, nouns };
}
