// Where reported speech ends: before the next act of saying, before the narrator's own clause, at the end of the unit.
import type { Complement } from './complements.ts';
import type { Cue } from './cues.ts';
import type { Reading, Unit } from './reading.ts';

const NARRATOR = new Set(['but', 'although', 'though', 'while']);
const JOINS = new Set(['and', 'but', 'while', 'as', 'though', 'although', 'whereas', 'yet', 'or']);
const ADDING =
  /^(?:add|say|note|cite|warn|argue|call|claim|explain|insist|stress|emphasize|emphasise|accuse|promise|vow|suggest|predict|describe|urge|tell|blame|point|ask|declare|write|quote|tout|label|compare|liken|acknowledge|refer|mention|criticize|condemn|recall|announce|pledge|threaten|praise|deny|demand|highlight|express|voice|reiterate|repeat)$/;

/** First token that the content of cue `index` cannot hold, because another act of saying begins there. */
export function nextAct(r: Reading, cues: Cue[], index: number, unit: Unit): number {
  const own = cues[index]!;
  let stop = unit.last;
  for (const other of cues.slice(index + 1)) {
    if (other.group.head <= own.group.head || other.start <= own.group.head) continue;
    const begin = startsOwnClause(r, own, other, unit);
    if (begin !== null) {
      stop = begin;
      break;
    }
  }
  return accordingTo(r, own.group.head + 1, stop);
}

function startsOwnClause(r: Reading, own: Cue, other: Cue, unit: Unit): number | null {
  let k = other.start - 1;
  // adverbs and phrases between the comma and the verb: ", and on Monday told"
  while (k > own.group.head && r.tokens[k]!.pos === 'ADV') k--;
  const before = r.tokens[k];
  if (!before || k <= own.group.head) return null;
  const lemma = r.tokens[other.group.head]!.lemma;
  if (other.group.form === 'participle') {
    if (before.norm === ',' || before.norm === '-' || before.norm === '—' || before.norm === '–')
      return ADDING.test(lemma) ? k : null;
    if (before.norm === 'and' && (own.group.form === 'participle' || r.tokens[k - 1]!.norm === ',')) return comma(r, k);
    return r.quote[k]! >= 0 && ADDING.test(lemma) ? k + 1 : null;
  }
  if (other.inverted) return before.norm === ',' ? k : null;
  if (r.quote[k]! >= 0) return null;
  // the subject is carried over: "said A and added B"
  if (other.subject?.carried && JOINS.has(before.norm)) {
    if (other.group.form === 'infinitive') return null;
    const nested =
      r.tokens[own.group.head]!.tense !== r.tokens[other.group.head]!.tense && r.tokens[k - 1]!.norm !== ',';
    return nested ? null : comma(r, k);
  }
  if (!other.subject || other.subject.carried) return null;
  if (before.norm === ';') return k;
  if (JOINS.has(before.norm) && r.tokens[k - 1]!.norm === ',') return k - 1;
  // ", Smith said." behind the content of another
  if (before.norm === ',' && other.start > own.group.head + 2 && trailingCue(r, other, unit)) return k;
  return null;
}

const comma = (r: Reading, k: number): number => (r.tokens[k - 1]!.norm === ',' ? k - 1 : k);

const trailingCue = (r: Reading, cue: Cue, unit: Unit): boolean => {
  const next = cue.group.head + 1;
  return (
    next >= unit.last ||
    r.tokens[next]!.pos === 'PUNCT' ||
    r.tokens[next]!.pos === 'ADP' ||
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(r.tokens[next]!.norm)
  );
};

function accordingTo(r: Reading, from: number, stop: number): number {
  for (let i = from + 1; i + 1 < stop; i++) {
    if (r.tokens[i]!.norm === 'according' && r.tokens[i + 1]!.norm === 'to' && r.quote[i]! < 0)
      return r.tokens[i - 1]!.norm === ',' ? i - 1 : i;
  }
  return stop;
}

/** End of the content that begins at `from`, before `stop`. */
export function contentEnd(r: Reading, complement: Complement, from: number, stop: number): number {
  const end = clauseEnd(r, complement, from, stop);
  return occasion(r, from, end);
}

const OCCASIONS = new Set([
  'statement',
  'interview',
  'speech',
  'tweet',
  'letter',
  'call',
  'conversation',
  'meeting',
  'conference',
  'briefing',
  'memo',
  'email',
  'post',
  'hearing',
  'communique',
  'talk',
  'address',
]);

/** "raised these concerns | in a call with Lavrov", "the deal was dead | in a statement on Monday". */
function occasion(r: Reading, from: number, end: number): number {
  for (let i = end - 1; i > from + 1; i--) {
    const { norm, pos } = r.tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') return end;
    if (!/^(?:in|during|via|on)$/.test(norm) || r.quote[i]! >= 0) continue;
    const chunk = i + 1 < end ? r.chunks.at[i + 1]! : -1;
    if (chunk < 0 || !/^(?:a|an|their|his|her)$/.test(r.tokens[i + 1]!.norm)) continue;
    if (OCCASIONS.has(r.tokens[r.chunks.list[chunk]!.head]!.lemma)) return i;
  }
  return end;
}

function clauseEnd(r: Reading, complement: Complement, from: number, stop: number): number {
  let depth = 0;
  // "Cairo, which backs Haftar, condemned …"
  const relative = /^(?:who|which)$/.test(r.tokens[complement.cueEnd - 2]?.norm ?? '');
  for (let i = from; i < stop; i++) {
    if (r.quote[i]! >= 0) continue;
    const { norm, pos } = r.tokens[i]!;
    if (norm === '(') depth++;
    if (norm === ')') depth--;
    if (depth > 0) continue;
    if (depth < 0) return i;
    if (norm === ';' && complement.kind === 'phrase') return i;
    if (norm !== ',' && norm !== '—' && norm !== '–' && norm !== '--') continue;
    const next = r.tokens[i + 1];
    if (!next || i + 1 >= stop) break;
    if (NARRATOR.has(next.norm) && hasVerb(r, i + 2, stop) && !insideThat(r, i + 2)) return i;
    // ", a claim that Hamas rejected": the narrator
    if (
      /^(?:a|an)$/.test(next.norm) &&
      /^(?:claim|charge|accusation|statement|figure|report|allegation|move|assertion|remark|decision)$/.test(
        r.tokens[i + 2]?.norm ?? '',
      )
    )
      return i;
    if (complement.kind !== 'phrase') continue;
    if (relative) return i;
    if (/^(?:as|after|when|before|because|since|even|despite|amid|following)$/.test(next.norm)) return i;
    if (next.norm === 'and' && (r.tokens[i + 2]?.pos === 'PRON' || newClause(r, i + 2, stop))) return i;
    if (pos === 'PUNCT' && next.pos === 'VERB' && /ing$/.test(next.norm) && next.norm !== 'including') return i;
  }
  return stop;
}

/** "but that the deal": the speech goes on. */
const insideThat = (r: Reading, i: number): boolean => r.tokens[i]?.norm === 'that';

function hasVerb(r: Reading, from: number, stop: number): boolean {
  for (let i = from; i < stop; i++) if (r.tokens[i]!.pos === 'VERB' || r.tokens[i]!.pos === 'AUX') return true;
  return false;
}

function newClause(r: Reading, from: number, stop: number): boolean {
  const chunk = from < stop ? r.chunks.at[from]! : -1;
  if (chunk < 0) return false;
  const after = r.tokens[r.chunks.list[chunk]!.last];
  return (
    !!after && (after.pos === 'AUX' || (after.pos === 'VERB' && after.tense !== undefined && !/ing$/.test(after.norm)))
  );
}
