// To whom a statement is made where the verb does not say it: "in a call with Lavrov", "said to reporters", "in a letter to Congress",
// "an end to the regime's attacks"; in a text that speaks to "you", whom it congratulates or thanks.
import type { Span } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Reference } from '../../../layers.ts';
import type { Draft } from './frames-verbs.ts';
import { isParty, ownerOf, partyOf } from './parties.ts';
import type { Reading } from './reading.ts';

const OCCASION = /^(?:call|conversation|meeting|talk|letter|message|email|discussion|exchange|memo|note|tweet)$/;

/** The addressees of a draft whose verb names none. `clause` is the clause of its cue. */
export function addresseesOf(r: Reading, draft: Draft, clause: Span): Reference[] {
  if (draft.addressees.length) return draft.addressees;
  const outside = (i: number) =>
    r.quote[i]! < 0 && !draft.content.some((c) => c.start <= r.tokens[i]!.start && r.tokens[i]!.end <= c.end);
  const head = firstAtOrAfter(r.tokens, draft.cue.start);
  for (
    let i = firstAtOrAfter(r.tokens, clause.start);
    i + 1 < r.tokens.length && r.tokens[i + 1]!.end <= clause.end;
    i++
  ) {
    const { norm } = r.tokens[i]!;
    if (!outside(i) || (norm !== 'with' && norm !== 'to')) continue;
    const before = r.tokens[i - 1];
    const there =
      !!before && (OCCASION.test(before.lemma) || /^(?:talks|telephone)$/.test(before.norm)) && outside(i - 1);
    const said = norm === 'to' && i - 1 === head;
    if (there || said) {
      const party = listed(r, i + 1);
      if (party.length) return party;
    }
  }
  return draft.act === 'REQUEST' ? stopped(r, draft) : [];
}

function listed(r: Reading, from: number): Reference[] {
  const out: Reference[] = [];
  for (let i = from, guard = 0; guard < 4; guard++) {
    const chunk = r.chunks.at[i] ?? -1;
    if (chunk < 0) break;
    const { head, last } = r.chunks.list[chunk]!;
    if (!isParty(r, chunk) && !r.lexicon.addressees.has(r.tokens[head]!.lemma)) break;
    const party = partyOf(r, chunk);
    if (party) out.push(party);
    if (r.tokens[last]?.norm !== 'and' || r.name[last + 1]! < 0) break;
    i = last + 1;
  }
  return out;
}

/** "called for an end to the regime's attacks": the regime is called upon. */
function stopped(r: Reading, draft: Draft): Reference[] {
  const start = draft.content[0]?.start;
  if (start === undefined) return [];
  for (let i = firstAtOrAfter(r.tokens, start), guard = 0; guard < 4; i++, guard++) {
    if (!/^(?:end|halt|stop)$/.test(r.tokens[i]?.norm ?? '') || r.tokens[i + 1]?.norm !== 'to') continue;
    const owner = ownerOf(r, r.chunks.at[i + 2] ?? -1);
    return owner ? [owner] : [];
  }
  return [];
}

/** The party that a text in the first person speaks to: "I congratulate the people of Turkey as you celebrate …". */
export function spokenTo(r: Reading, drafts: readonly Draft[]): Reference[] {
  const greeting = drafts.find((d) =>
    /^(?:congratulate|thank|wish|salute|greet|commend|applaud|welcome)$/.test(d.lemma),
  );
  const content = greeting?.content[0];
  if (!content || !/\byou(?:r)?\b/i.test(r.text.slice(content.start, content.end))) return [];
  const chunk = r.chunks.at[firstAtOrAfter(r.tokens, content.start)] ?? -1;
  const { last } = r.chunks.list[chunk] ?? { last: -1 };
  if (last < 0) return [];
  const inner = r.tokens[last]?.norm === 'of' ? (r.chunks.at[last + 1] ?? -1) : chunk;
  const party = isParty(r, inner) ? partyOf(r, inner) : null;
  return party ? [party] : [];
}
