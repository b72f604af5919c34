// Names, titles and unnamed parties of an article.
import type { Name, Segmented, Title, Unnamed } from '../../layers.ts';
import { type Run, runs } from './capitals.ts';
import { type Chunks, chunks } from './chunks.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Lexicon } from './lexicon.ts';
import { kindOf } from './name-kinds.ts';
import { nameParts } from './name-parts.ts';
import { type TitleSpan, titleAt, titleBefore, toTitle } from './name-titles.ts';
import { unnamedParties } from './unnamed.ts';

export interface GivenNames {
  given(stem: string): boolean;
  place(stem: string): boolean;
}

export function names(
  doc: Segmented,
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  given: GivenNames,
): { names: Name[]; titles: Title[]; unnamed: Unnamed[] } {
  const { tokens, article } = doc;
  const form = (i: number) => article.text.slice(tokens[i]!.start, tokens[i]!.end);
  const found: { name: Name; first: number; last: number; title: number }[] = [];
  for (const run of runs(doc, lexicon)) for (const part of splitRun(run, doc, gazetteer, lexicon)) add(part);

  function add(run: Run): void {
    const parts = nameParts(tokens, run.first, run.last, lexicon, gazetteer);
    if (!parts || parts.name >= parts.last) return;
    const { name: first, last } = parts;
    const match = gazetteer.match(tokens, first, last);
    const entry = match && match.last === last ? match.entry : null;
    const stems = tokens.slice(first, last).map((t) => t.stem);
    if (!entry && stems.every((s) => lexicon.common.has(s) || gazetteer.nationality(s) || s === 'of')) return;
    if (!entry && stems.length === 1 && (stems[0]!.length < 2 || /^\d/.test(stems[0]!))) return;
    const lower = titleBefore(tokens, Math.min(parts.first, first), lexicon);
    const before = tokens[first - 1];
    const honorific =
      !!before && before.sentence === tokens[first]!.sentence && lexicon.pretitles.has(before.stem.replace(/\.$/, ''));
    const titled = parts.first < first || lower < first || honorific;
    const kind = kindOf(
      {
        tokens,
        first,
        last,
        entry,
        titled,
        form,
        tags: (i) => ({
          given: !!tokens[i]!.gender || given.given(tokens[i]!.stem),
          place: given.place(tokens[i]!.stem),
        }),
      },
      lexicon,
    );
    const known = entry ? entry.known : [];
    found.push({
      name: {
        start: tokens[first]!.start,
        end: tokens[last - 1]!.core.end,
        kind,
        known,
        ...(entry?.weak && { weak: true }),
      },
      first,
      last,
      title: kind === 'person' ? Math.min(parts.first, lower) : first,
    });
  }

  const list = found.map((f) => f.name);
  const phrases = chunks(doc, list);
  const spans = titleSpans(found, doc, phrases, lexicon);
  const titles = spans.map((span) => toTitle(span, tokens, list, gazetteer));
  return { names: list, titles, unnamed: unnamedParties(doc, phrases, list, titles, lexicon) };
}

/** A known name ends a run before a title: "Pompeo Secretary"; a known country opens one: "Libya Haftar". */
function splitRun(run: Run, doc: Segmented, gazetteer: Gazetteer, lexicon: Lexicon): Run[] {
  const whole = gazetteer.match(doc.tokens, run.first, run.last);
  if (!whole || whole.last === run.last) return [run];
  const { entry, last } = whole;
  // "Syria Special Envoy": a country before a title stays with it; two known names come apart
  const rest = gazetteer.match(doc.tokens, last, run.last);
  if (
    rest &&
    rest.last === run.last &&
    !lexicon.organizations.has(doc.tokens[run.last - 1]!.stem) &&
    (entry.kind === 'person' || rest.entry.kind === 'person')
  )
    return [
      { first: run.first, last },
      { first: last, last: run.last },
    ];
  return [run];
}

function titleSpans(
  found: { first: number; last: number; title: number; name: Name }[],
  doc: Segmented,
  phrases: Chunks,
  lexicon: Lexicon,
): TitleSpan[] {
  const { tokens } = doc;
  const out: TitleSpan[] = [];
  const taken = new Uint8Array(tokens.length);
  const push = (span: TitleSpan) => {
    for (let i = span.first; i < span.last; i++) if (taken[i]) return;
    for (let i = span.first; i < span.last; i++) taken[i] = 1;
    out.push(span);
  };
  found.forEach(({ first, last, title, name }, index) => {
    if (name.kind !== 'person') return;
    if (title < first) {
      let head = first - 1;
      while (
        head > title &&
        !lexicon.titles.has(tokens[head]!.stem.replace(/\.$/, '')) &&
        !lexicon.pretitles.has(tokens[head]!.stem.replace(/\.$/, ''))
      )
        head--;
      push({ first: title, last: first, head, name: index });
    }
    const sentence = tokens[first]!.sentence;
    // "Tobias Ellwood, the Minister for Central Asia,"
    let comma = last;
    if (tokens[comma]?.norm === '(')
      while (tokens[comma]?.sentence === sentence && tokens[comma]!.norm !== ')') comma++;
    if (tokens[comma]?.norm === ')') comma++;
    if (tokens[comma]?.norm === ',' && tokens[comma]!.sentence === sentence && !tokens[last - 1]!.enclitic) {
      const span = titleAt(tokens, comma + 1, phrases, lexicon);
      const after = span && tokens[span.last];
      if (
        span &&
        (!after ||
          after.sentence !== sentence ||
          after.pos === 'PUNCT' ||
          after.pos === 'PRON' ||
          after.pos === 'VERB' ||
          after.pos === 'AUX')
      )
        push({ ...span, name: index });
    }
    // "The Minister for Central Asia, Tobias Ellwood, visited"
    const start = Math.min(title, first);
    if (tokens[start - 1]?.norm === ',' && tokens[start - 1]!.sentence === sentence) {
      for (
        let back = start - 2;
        back >= 0 && back > start - 12 && tokens[back]!.sentence === sentence && tokens[back]!.norm !== ',';
        back--
      ) {
        const span = titleAt(tokens, back, phrases, lexicon);
        if (span && span.last === start - 1 && span.head > back - 1) {
          const whole = titleAt(tokens, phrases.list[phrases.at[back]!]!.first, phrases, lexicon);
          if (whole && tokens[whole.head]!.number !== 'p') push({ ...whole, name: index });
          break;
        }
      }
    }
  });
  for (const chunk of phrases.list) {
    const span = titleAt(tokens, chunk.first, phrases, lexicon);
    if (span && tokens[span.head]!.number !== 'p' && standsAlone(span, tokens)) push(span);
  }
  return out.sort((a, b) => a.first - b.first);
}

/** "the spokeswoman", "Egypt's foreign minister", "Foreign Secretary": definite, or written as a title. */
function standsAlone(span: TitleSpan, tokens: Token[]): boolean {
  const before = tokens[span.first - 1];
  const same = before && before.sentence === tokens[span.first]!.sentence;
  return !!same && (/^(?:the|his|her|its|their|our)$/.test(before.norm) || !!before.enclitic);
}
type Token = Segmented['tokens'][number];
