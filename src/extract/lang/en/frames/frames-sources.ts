// Sources without a verb of saying: "according to X", "X: …" in a headline or transcript, "in X's words".
import type { Frame, Reference } from '../../../layers.ts';
import { contentSpan, quoteSpan } from './content-spans.ts';
import type { Draft } from './frames-verbs.ts';
import { partyOf } from './parties.ts';
import type { Reading, Unit } from './reading.ts';

/** "According to Reuters, …"; "…, according to two officials." */
export function accordingFrames(r: Reading, unit: Unit): Draft[] {
  const out: Draft[] = [];
  for (let i = unit.first; i + 2 < unit.last; i++) {
    if (r.tokens[i]!.norm !== 'according' || r.tokens[i + 1]!.norm !== 'to' || r.quote[i]! >= 0) continue;
    const party = partyRange(r, i + 2, unit);
    if (!party) continue;
    const { references, end } = party;
    const initial =
      i === unit.first || (i === unit.first + 1 && r.tokens[unit.first]!.pos === 'CCONJ') || opensAfter(r, i, unit);
    const content = [];
    if (initial) {
      const comma = nextComma(r, end, unit.last);
      const span = comma < unit.last ? contentSpan(r, comma + 1, unit.last) : null;
      if (span) content.push(span);
    } else {
      const left = contentSpan(r, leftStart(r, i, unit), i);
      if (left) content.push(left);
      if (
        r.tokens[end]?.norm === ',' &&
        end + 1 < unit.last &&
        !/^(?:who|which|whose|where|a|an|the)$/.test(r.tokens[end + 1]!.norm) &&
        r.tokens[end + 1]!.pos !== 'CCONJ' &&
        !/ing$/.test(r.tokens[end + 1]!.norm) &&
        r.name[end + 1]! < 0
      ) {
        const right = contentSpan(r, end + 1, unit.last);
        if (right && /^(?:VERB|AUX|SCONJ|ADP|ADV)$/.test(r.tokens[end + 1]!.pos)) content.push(right);
      }
    }
    if (!content.length) continue;
    out.push(
      make(r, unit, { start: r.tokens[i]!.start, end: r.tokens[i + 1]!.end }, references, content, 'according', end),
    );
  }
  return out;
}

const opensAfter = (r: Reading, i: number, unit: Unit): boolean =>
  i > unit.first && r.tokens[i - 1]!.norm === ';'
    ? true
    : i > unit.first && /^(?:and|but|that)$/.test(r.tokens[i - 1]!.norm) && i - unit.first < 3;

function leftStart(r: Reading, i: number, unit: Unit): number {
  for (let k = i - 1; k > unit.first; k--) if (r.tokens[k]!.norm === ';' && r.quote[k]! < 0) return k + 1;
  return unit.first;
}

function nextComma(r: Reading, from: number, stop: number): number {
  for (let i = from; i < stop; i++)
    if (r.tokens[i]!.norm === ',' && r.quote[i]! < 0 && !apposition(r, i, stop)) return i;
  return stop;
}

/** ", a research group, " behind the source. */
function apposition(r: Reading, comma: number, stop: number): boolean {
  const next = r.tokens[comma + 1];
  if (!next || !/^(?:a|an|the|who|which)$/.test(next.norm)) return false;
  for (let i = comma + 1; i < stop && i < comma + 16; i++) {
    if (r.tokens[i]!.norm === ',') return true;
    if ((r.tokens[i]!.pos === 'VERB' || r.tokens[i]!.pos === 'AUX') && !/^(?:who|which)$/.test(next.norm)) return false;
  }
  return false;
}

/** The party from token `from`: its head, its of-phrases, a name in apposition. */
export function partyRange(r: Reading, from: number, unit: Unit): { references: Reference[]; end: number } | null {
  const chunk = from < unit.last ? r.chunks.at[from]! : -1;
  if (chunk < 0) return null;
  const heads = [chunk];
  let end = r.chunks.list[chunk]!.last;
  for (let guard = 0; guard < 8 && end + 1 < unit.last; guard++) {
    const next = r.chunks.at[end + 1]!;
    if (next < 0) break;
    const join = r.tokens[end]!.norm;
    if (join === 'and' && r.quote[end]! < 0) heads.push(next);
    else if (!/^(?:of|in|from|at|for|by|on|with|to)$/.test(join)) break;
    end = r.chunks.list[next]!.last;
  }
  const references = heads.map((h) => partyOf(r, h)).filter((x) => x !== null);
  return references.length ? { references, end } : null;
}

const HEAD_VERBLESS = /^(?:q|a|question|answer)$/;

/** "Pompeo: No talks before withdrawal"; "MR. TONER: We have seen …". */
export function colonFrames(r: Reading, unit: Unit, first: boolean): Draft[] {
  if (!first) return [];
  let colon = unit.first;
  while (colon < unit.last && colon < unit.first + 9 && r.tokens[colon]!.norm !== ':') {
    if (r.tokens[colon]!.pos === 'VERB' || r.quote[colon]! >= 0) return [];
    colon++;
  }
  if (colon >= unit.last - 1 || r.tokens[colon]!.norm !== ':') return [];
  const cue = { start: r.tokens[colon]!.start, end: r.tokens[colon]!.end };
  const lead = r.tokens[unit.first]!.norm;
  const speakerless = HEAD_VERBLESS.test(lead) && colon <= unit.first + 2;
  const last = speakerless ? -1 : r.chunks.at[colon - 1]!;
  const named = last >= 0 && r.name[colon - 1]! >= 0 && (r.doc.names[r.name[colon - 1]!]!.kind !== 'place' || false);
  const titled = last >= 0 && r.title[colon - 1]! >= 0;
  if (!speakerless && !named && !titled) return [];
  // "Libya: five dead": a country opens a headline as its subject; it speaks only before a quotation
  if (named && r.doc.names[r.name[colon - 1]!]!.kind === 'country' && r.quote[colon + 1]! < 0) return [];
  const party = lead === 'a' || lead === 'answer' ? interviewed(r, cue.start) : speakerless ? null : partyOf(r, last);
  const end = unit.last;
  const quoted = r.quote[colon + 1]! >= 0 ? quoteSpan(r, r.quote[colon + 1]!) : null;
  // a transcript's paragraph is all one speech
  const block = r.doc.blocks[unit.block]!;
  const whole = speakerless || (block.kind === 'paragraph' && !quoted);
  const span =
    quoted ?? (whole ? { start: r.tokens[colon + 1]!.start, end: block.end } : contentSpan(r, colon + 1, end));
  return span ? [make(r, unit, cue, party ? [party] : null, [span], 'colon', end)] : [];
}

/** Who answers: the last person named before the first question. */
function interviewed(r: Reading, at: number): Reference | null {
  const question = r.doc.blocks.find((b) => /^(?:Q|Question)\b/i.test(r.text.slice(b.start, b.start + 9)))?.start ?? at;
  const name = r.doc.names.findLast((n) => n.kind === 'person' && n.end <= question);
  return name ? { form: 'words', span: { start: name.start, end: name.end } } : null;
}

/** `"We need law and order." — Sonya Herridge`: a quotation with its author behind a dash. */
export function signedFrames(r: Reading, unit: Unit): Draft[] {
  const q = r.quote[unit.first]!;
  if (q < 0) return [];
  let i = unit.first;
  while (i < unit.last && r.quote[i] === q) i++;
  const dash = r.tokens[i];
  if (i >= unit.last || !/^(?:-|--|—|–|―)$/.test(dash!.norm) || unit.last - i > 16) return [];
  for (let k = i + 1; k < unit.last; k++) if (/^(?:VERB|AUX)$/.test(r.tokens[k]!.pos) || r.quote[k]! >= 0) return [];
  const party = partyRange(r, i + 1, unit);
  const span = quoteSpan(r, q);
  if (!party || !span) return [];
  return [
    make(r, unit, { start: dash!.start, end: dash!.end }, party.references.slice(0, 1), [span], 'signed', unit.last),
  ];
}

export function make(
  r: Reading,
  unit: Unit,
  cue: Frame['cue'],
  sources: Reference[] | null,
  content: Frame['content'],
  lemma: string,
  end: number,
): Draft {
  const clause = { start: r.tokens[unit.first]!.start, end: r.tokens[unit.last - 1]!.end };
  return {
    cue,
    sources,
    content,
    act: 'INFORM',
    addressees: [],
    via: [],
    medium: null,
    clause,
    stances: [],
    unit,
    lemma,
    open: false,
    pending: false,
    weak: false,
    end,
  };
}
