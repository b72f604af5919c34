// Verbs and nouns that tell events, from data/en/triggers.tsv.
import type { EventType } from '../../../../model/plover.ts';
import { rows } from '../text/rows.ts';

export type Role = 'actor' | 'recipient' | 'none';
export interface Trigger {
  type: EventType;
  mode: string | null;
  /** Words behind a verb that belong to it: "step down" → ["down"]. */
  particles: string[];
  /** By preposition; S subject, O object, G possessor. */
  roles: ReadonlyMap<string, Role>;
  /** What must follow, over folded words. */
  follows: RegExp | null;
}
export interface Triggers {
  verbs: ReadonlyMap<string, Trigger[]>;
  nouns: ReadonlyMap<string, Trigger[]>;
}

export function triggers(text: string): Triggers {
  const verbs = new Map<string, Trigger[]>();
  const nouns = new Map<string, Trigger[]>();
  for (const [lemmas, pos, type, mode, roles = '', follows = ''] of rows(text)) {
    const table = pos === 'V' ? verbs : nouns;
    for (const name of lemmas!.split('|')) {
      const [lemma, ...particles] = name.split(' ');
      const trigger: Trigger = {
        type: type as EventType,
        mode: mode || null,
        particles,
        roles: new Map(
          roles
            .split(' ')
            .filter(Boolean)
            .map((r) => r.split('=') as [string, Role]),
        ),
        follows: follows ? new RegExp(`^(?:${follows})(?![\\w])`) : null,
      };
      const weight = (t: Trigger) => t.particles.length * 2 + Number(!!t.follows);
      table.set(
        lemma!,
        [...(table.get(lemma!) ?? []), trigger].sort((a, b) => weight(b) - weight(a)),
      );
    }
  }
  return { verbs, nouns };
}
