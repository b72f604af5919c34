// Which trigger a verb or noun is, by the words around it, and where it only looks like one.
import type { Reading, Unit } from '../frames/reading.ts';
import type { VerbGroup } from '../words/verb-groups.ts';
import type { Trigger } from './triggers.ts';

/** "the nation's armed forces", "recently released polls", "marching orders": a participle before its noun. */
export function isQuality(r: Reading, i: number, unit: Unit, { roles }: Trigger): boolean {
  const next = r.tokens[i + 1];
  if (i + 1 >= unit.last || next?.pos !== 'NOUN') return false;
  if (/ing$/.test(r.tokens[i]!.norm) && roles.get('O') === 'none' && r.tokens[i - 1]?.pos === 'VERB') return true;
  if (!/(?:ed|en|wn)$/.test(r.tokens[i]!.norm)) return false;
  let k = i - 1;
  while (k > unit.first && r.tokens[k]!.pos === 'ADV' && /ly$/.test(r.tokens[k]!.norm)) k--;
  if (k < unit.first) return false;
  const before = r.tokens[k]!;
  // ", elected officials": nobody stands before it who could have done it
  if (k === i - 1 && (before.pos === 'PUNCT' || before.pos === 'CCONJ') && next.number === 'p') return true;
  return before.enclitic !== null || /^(?:DET|ADP|ADJ)$/.test(before.pos) || (k < i - 1 && before.pos === 'VERB');
}

/** "the reduction target": a bare form behind a singular noun is no verb of its. */
export function disagrees(r: Reading, group: VerbGroup): boolean {
  const { norm, lemma } = r.tokens[group.head]!;
  const before = r.tokens[group.head - 1];
  return group.first === group.head && norm === lemma && before?.pos === 'NOUN' && before.number === 's';
}

export function choose(r: Reading, list: Trigger[] | undefined, i: number, unit: Unit): Trigger | null {
  if (!list) return null;
  let before: string | null = null;
  let after: string | null = null;
  for (const trigger of list) {
    if (!trigger.particles.every((p, k) => i + 1 + k < unit.last && r.tokens[i + 1 + k]!.norm === p)) continue;
    if (trigger.before) {
      before ??= `${wordsBefore(r, i, unit)} `;
      if (!trigger.before.test(before)) continue;
    }
    if (!trigger.follows) return trigger;
    after ??= r.tokens
      .slice(i + 1, Math.min(unit.last, i + 14))
      .map((t) => t.stem.replace(/-/g, ''))
      .join(' ');
    if (trigger.follows.test(after)) return trigger;
  }
  return null;
}

const wordsBefore = (r: Reading, i: number, unit: Unit): string =>
  r.tokens
    .slice(Math.max(unit.first, i - 3), i)
    .map((t) => t.stem)
    .join(' ');
