// A verb with its auxiliaries: "has not been told", "to say", "adding".
import type { Token } from '../../../layers.ts';
import type { Unit } from '../frames/reading.ts';

export interface VerbGroup {
  /** First token of the group, and its main verb. */
  first: number;
  head: number;
  form: 'finite' | 'participle' | 'infinitive' | 'reduced';
  passive: boolean;
  negated: boolean;
  /** Folded modal: will, would, may … */
  modal: string | null;
}

const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', 'shall', "'ll", 'ca', 'wo']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'re", "'m", "'s", 'gets', 'got']);

export function verbGroup(tokens: Token[], head: number, unit: Unit): VerbGroup {
  let first = head;
  let negated = false;
  let modal: string | null = null;
  let be = false;
  let infinitive = false;
  let helped = false;
  while (first > unit.first) {
    const token = tokens[first - 1]!;
    if (token.pos === 'AUX') {
      if (MODALS.has(token.norm)) modal = token.norm;
      if (BE.has(token.norm))
        be ||=
          first === head ||
          tokens
            .slice(first, head)
            .every((t) => t.pos === 'ADV' || t.pos === 'PART' || t.norm === 'being' || t.norm === 'been');
      helped = true;
    } else if (token.norm === 'not' || token.norm === "n't" || token.norm === 'never') negated = true;
    else if (token.norm === 'to' && !helped && !/(?:ed|ing)$/.test(tokens[head]!.norm)) {
      infinitive = true;
      first--;
      break;
    } else if (
      token.pos !== 'ADV' ||
      (/^(?:however|meanwhile|also|then|now)$/.test(token.norm) === false &&
        tokens[first - 2]?.pos === 'PUNCT' &&
        first - 2 >= unit.first &&
        !/ly$/.test(token.norm))
    )
      break;
    else if (/^(?:when|where|why|how|here|there)$/.test(token.norm)) break;
    first--;
  }
  const { norm } = tokens[head]!;
  const ing = /ing$/.test(norm) && norm !== 'sing' && norm !== 'bring';
  const passive = be && !ing;
  const form = infinitive ? 'infinitive' : ing && !helped ? 'participle' : 'finite';
  return { first, head, form, passive, negated, modal };
}
