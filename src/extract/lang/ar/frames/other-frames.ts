// Frames without a verb of saying: documents that speak, verbal nouns with their subject.
//   «وجاء في البيان أن …» · «رفض الولايات المتحدة للحل العسكري» · «دعوته إلى الحوار»
import type { Reference } from '../../../layers.ts';
import { readContent } from './content.ts';
import type { Cue } from './cues.ts';
import { type Draft, holds, type Scan } from './draft.ts';
import { isComplementiser, isOf, prepositionOf, standsAlone } from './particles.ts';
import { readParty } from './party.ts';
import { opensQuote } from './words.ts';

const DOCUMENT_VERB = /^(?:جاء|جاءت|ورد|وردت)$/;
const BRING = /^(?:وجه|وجهت|قدم|قدمت|شن|شنت)$/;

/** «جاء في البيان أن», «ورد في تقرير للأمم المتحدة: "…"». The issuer speaks where it is named. */
export function documentFrame(scan: Scan, at: number, stretch: number): Draft | null {
  const { view } = scan;
  const here = view.stretches[stretch]!;
  const word = view.words[at]!;
  if (!DOCUMENT_VERB.test(word.stem) && !DOCUMENT_VERB.test(word.norm.replace(/^[وف]/, ''))) return null;
  const prep = view.words[at + 1];
  if (!prep || !/^(?:في|فيه|فيها|ب)$/.test(prep.norm)) return null;
  const bare = /^في(?:ه|ها)$/.test(prep.norm);
  const noun = bare ? prep : view.words[at + 2];
  if (
    !noun ||
    (!bare &&
      !isOf(view, noun, 'documents') &&
      !/^(?:تغريده|تصريح|نص|كلمه|برقيه|تدوينه)/.test(noun.stem.replace(/^ال/, '')))
  )
    return null;
  let sources: Reference[] | null = null;
  const end = Math.min(here.last, at + 25);
  for (let i = at + (bare ? 2 : 3); i < end; i++) {
    const next = view.words[i]!;
    const quote = opensQuote(view, i);
    const colon = /:/.test(next.gap);
    if (isComplementiser(next, view.text) || colon || quote?.speech) {
      const kind = quote ? 'quote' : colon ? 'colon' : 'clause';
      const first = kind === 'clause' ? i + 1 : i;
      const content = readContent(view, scan.stops, scan.cues, first, stretch, { kind, cue: null, plural: false });
      if (!content) return null;
      const start = word.token.core.start;
      const speaker = sources ??
        issuer(scan, noun.stem.replace(/^ال/, '')) ?? [
          {
            form: 'pronoun' as const,
            span: { start: noun.token.core.start, end: noun.token.core.end },
            person: 3 as const,
          },
        ];
      return {
        cue: null,
        cueSpan: { start, end: noun.end },
        at,
        sources: speaker,
        addressees: [],
        via: [],
        kind,
        content,
        stretch,
        preposition: null,
      };
    }
    if (scan.cues[i]?.class === 'V') return null;
    if (!sources && next.norm === 'عن' && /^صادره?$|^صدرت?$/.test(view.words[i - 1]!.norm))
      sources = readParty(view, i + 1, end, () => true)?.references ?? null;
    if (!sources && next.chunk >= 0 && view.chunks[next.chunk]!.first === i)
      sources = readParty(view, i, end, () => false)?.references ?? null;
  }
  return null;
}

/** Who spoke «في بيان» before: «وجاء في البيان» is his too. */
function issuer(scan: Scan, noun: string): Reference[] | null {
  const { view } = scan;
  for (let i = scan.drafts.length - 1; i >= Math.max(0, scan.drafts.length - 6); i--) {
    const draft = scan.drafts[i]!;
    const here = view.stretches[draft.stretch]!;
    const from = Math.max(here.first, draft.at - 20);
    const to = draft.content.first > draft.at ? draft.content.first : Math.min(here.last, draft.at + 12);
    for (let k = from; k < to; k++)
      if (view.words[k]!.stem.replace(/^ال/, '').replace(/ا$/, '') === noun) return draft.sources;
  }
  return null;
}

/** A verbal noun of saying with its subject as genitive or possessive, and its complement. */
export function nounFrame(scan: Scan, cue: Cue, stretch: number, open: Draft | undefined): Draft | null {
  const { view } = scan;
  const here = view.stretches[stretch]!;
  const word = view.words[cue.at]!;
  if (holds(open, word.start) || scan.drafts.slice(-4).some((d) => d.cueSpan.start === word.token.core.start))
    return null;
  const before = view.words[cue.at - 1];
  if (before && before.sentence === word.sentence && scan.cues[cue.at - 1]?.class === 'V') return null;
  let at = cue.at + 1;
  let sources: Reference[];
  const owner = word.token.enclitic;
  if (owner && owner !== 'نا' && owner !== 'ي') {
    if (before && BRING.test(before.stem)) return null;
    sources = relayed(scan, cue.at, here.first) ?? [
      {
        form: 'pronoun',
        span: { start: word.token.core.end, end: word.end },
        gender: owner === 'ها' ? 'f' : 'm',
        number: owner === 'هم' ? 'p' : 's',
        person: 3,
      },
    ];
  } else {
    const party = readParty(view, at, here.last, () => false);
    if (!party || /[^\s]/.test(view.words[at]!.gap)) return null;
    const kind = view.chunks[view.words[at]!.chunk]!.kind;
    if (
      view.words[at]!.token.proclitics.length > 0 ||
      (kind === 'name' &&
        !/person|organization|country/.test(view.doc.names[view.chunks[view.words[at]!.chunk]!.index]!.kind))
    )
      return null;
    sources = party.references;
    at = party.last;
  }
  for (let i = at; i < Math.min(here.last, at + 6); i++) {
    const next = view.words[i]!;
    const quote = opensQuote(view, i);
    if (/[.،,؛]/.test(next.gap) || scan.cues[i]?.class === 'V') return null;
    const clause = isComplementiser(next, view.text);
    if (
      (clause && cue.complements.has('S')) ||
      (quote?.speech && cue.complements.has('Q')) ||
      (/:/.test(next.gap) && cue.complements.has('C'))
    )
      return draftOf(
        scan,
        cue,
        stretch,
        clause ? i + 1 : i,
        clause ? 'clause' : quote ? 'quote' : 'colon',
        sources,
        null,
      );
    const preposition = prepositionOf(view, next);
    // «دعوة السكان للنزول»: they are called
    if (preposition === 'ل' && cue.lemma === 'دعوة' && !owner) return null;
    if (
      preposition &&
      cue.complements.has(preposition) &&
      !(standsAlone(view, next) && isComplementiser(view.words[i + 1] ?? next, view.text))
    )
      return draftOf(scan, cue, stretch, standsAlone(view, next) ? i + 1 : i, 'phrase', sources, preposition);
    if (i === at && cue.complements.has('O') && !preposition && next.stem.startsWith('ال') && owner)
      return draftOf(scan, cue, stretch, i, 'phrase', sources, null);
    if (preposition && next.time < 0 && !/^(?:في|ب|على|علي)$/.test(preposition)) return null;
    if (
      !preposition &&
      !/^(?:ADJ|ADV)$/.test(next.token.pos) &&
      next.time < 0 &&
      !standsAlone(view, view.words[i - 1]!)
    )
      return null;
  }
  return null;
}

/** «نقلت الوكالة عن الوزارة │نفيها│»: the owner is whom the agency relays. */
function relayed(scan: Scan, at: number, first: number): Reference[] | null {
  const { view } = scan;
  for (let i = at - 1; i >= Math.max(first, at - 8); i--) {
    if (/[،,؛:]/.test(view.words[i + 1]!.gap)) return null;
    if (view.words[i]!.norm !== 'عن') continue;
    const party = readParty(view, i + 1, at, () => true);
    return party?.last === at ? party.references : null;
  }
  return null;
}

function draftOf(
  scan: Scan,
  cue: Cue,
  stretch: number,
  first: number,
  kind: Draft['kind'],
  sources: Reference[],
  preposition: string | null,
): Draft | null {
  if (scan.drafts.slice(-4).some((d) => d.content.first === first)) return null;
  const content = readContent(scan.view, scan.stops, scan.cues, first, stretch, { kind, cue, plural: false });
  if (!content) return null;
  const { core } = scan.view.words[cue.at]!.token;
  return {
    cue,
    cueSpan: { start: core.start, end: core.end },
    at: cue.at,
    sources,
    addressees: [],
    via: [],
    kind,
    content,
    stretch,
    preposition,
  };
}
