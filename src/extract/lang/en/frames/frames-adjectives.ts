// Stands told by an adjective: "is committed to ending the war", "remains opposed to the deal", "was adamant that …".

import { verbGroup } from '../words/verb-groups.ts';
import { contentEnd } from './content-ends.ts';
import { contentSpan } from './content-spans.ts';
import { make } from './frames-sources.ts';
import type { Draft } from './frames-verbs.ts';
import type { Reading, Unit } from './reading.ts';
import { subjectOf } from './subjects.ts';

const LINKS = /^(?:be|remain|stay|seem|feel)$/;

export function adjectiveFrames(r: Reading, unit: Unit): Draft[] {
  const out: Draft[] = [];
  for (let i = unit.first + 1; i + 1 < unit.last; i++) {
    const verb = r.quote[i]! < 0 ? r.lexicon.adjectives.get(r.tokens[i]!.norm)?.[0] : undefined;
    if (!verb) continue;
    let link = i - 1;
    while (link > unit.first && (r.tokens[link]!.pos === 'ADV' || r.tokens[link]!.pos === 'PART')) link--;
    if (!LINKS.test(r.tokens[link]!.lemma)) continue;
    const next = r.tokens[i + 1]!.norm;
    const from = next === 'that' && verb.patterns.has('c') ? i + 2 : verb.prepositions.has(next) ? i + 2 : -1;
    if (from < 0 || from >= unit.last) continue;
    const group = verbGroup(r.tokens, link, unit);
    if (group.negated || r.tokens[i - 1]!.norm === 'not' || group.form === 'infinitive') continue;
    const subject = subjectOf(r, { ...group, passive: false }, unit);
    if (!subject?.references.length) continue;
    const kind = next === 'that' ? 'clause' : 'phrase';
    const end = contentEnd(
      r,
      { verb, kind, from, addressees: [], target: null, cueEnd: i + 1, weak: false },
      from,
      unit.last,
    );
    const span = contentSpan(r, from, end);
    if (!span) continue;
    const cue = { start: r.tokens[link]!.start, end: r.tokens[i]!.end };
    out.push({ ...make(r, unit, cue, subject.references, [span], verb.lemma, end), act: verb.act });
  }
  return out;
}
