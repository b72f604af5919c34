// Verbs and nouns that tell events, from data/en/triggers.tsv.
import type { EventType } from '../../../../model/plover.ts';
import type { Reference } from '../../../layers.ts';
import { rows } from '../text/rows.ts';

export type Role = 'actor' | 'recipient' | 'none';
export interface Trigger {
  /** Null: these words are no event though shorter ones would be ("seized upon"). */
  type: EventType | null;
  mode: string | null;
  /** Words behind a verb that belong to it: "step down" → ["down"]. */
  particles: string[];
  /** By preposition; S subject, O object, G possessor. */
  roles: ReadonlyMap<string, Role>;
  /** What must follow, over folded words. */
  follows: RegExp | null;
  /** What must stand before, over folded words. */
  before: RegExp | null;
  /** The one it is done to must be told, as a party or as a living one: "released the hostages", not "released a report". */
  needs: 'party' | 'living' | null;
  /** Between mere persons it is done with words: "attacked her opponent". */
  bodily: boolean;
}
export interface Triggers {
  verbs: ReadonlyMap<string, Trigger[]>;
  nouns: ReadonlyMap<string, Trigger[]>;
}

export function triggers(text: string): Triggers {
  const verbs = new Map<string, Trigger[]>();
  const nouns = new Map<string, Trigger[]>();
  for (const [lemmas, pos, type, mode, roles = '', follows = '', before = ''] of rows(text)) {
    const table = pos === 'V' ? verbs : nouns;
    for (const name of lemmas!.split('|')) {
      const [lemma, ...particles] = name.split(' ');
      const flags = roles.split(' ');
      const trigger: Trigger = {
        type: type === '-' ? null : (type as EventType),
        mode: mode || null,
        particles,
        roles: new Map(
          roles
            .split(' ')
            .filter((r) => r.includes('='))
            .map((r) => r.split('=') as [string, Role]),
        ),
        follows: follows ? new RegExp(`^(?:${follows})(?![\\w])`) : null,
        before: before ? new RegExp(`(?<![\\w])(?:${before}) ?$`) : null,
        needs: flags.includes('living!') ? 'living' : flags.includes('party!') ? 'party' : null,
        bodily: flags.includes('bodily!'),
      };
      const weight = (t: Trigger) =>
        t.particles.length * 4 + Number(!!t.follows) + Number(!!t.before) + 2 * Number(t.type === null);
      table.set(
        lemma!,
        [...(table.get(lemma!) ?? []), trigger].sort((a, b) => weight(b) - weight(a)),
      );
    }
  }
  return { verbs, nouns };
}

/** Who does it and to whom, filled role by role; what plays none is left out. */
export function sides() {
  const actor: Reference[] = [];
  const recipient: Reference[] = [];
  const put = (role: Role | undefined, list: readonly Reference[]): void => {
    if (role === 'actor') actor.push(...list);
    else if (role === 'recipient') recipient.push(...list);
  };
  return { actor, recipient, put };
}
