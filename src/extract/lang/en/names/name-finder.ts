// Runs of capitals → names with kind, gender and what is known of them. Long and known names first: lone words lean on them.
import type { Name, NameKind, Segmented, Token } from '../../../layers.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { IN_A_PLACE } from '../words/prepositions.ts';
import { type Run, runs } from './capitals.ts';
import type { Entry, Gazetteer } from './gazetteer.ts';
import { kindOf } from './name-kinds.ts';
import { nameParts } from './name-parts.ts';
import { genderOfTitle, titleBefore } from './name-titles.ts';
import type { Found } from './title-spans.ts';

export interface GivenNames {
  given(stem: string): boolean;
  place(stem: string): boolean;
}

const LOCATIVE = new Set([...IN_A_PLACE, 'through', 'within']);
const PLATFORMS = new Set([
  'twitter',
  'facebook',
  'instagram',
  'youtube',
  'whatsapp',
  'telegram',
  'flickr',
  'snapchat',
  'periscope',
]);

export function findNames(doc: Segmented, lexicon: Lexicon, gazetteer: Gazetteer, given: GivenNames): Found[] {
  const { tokens, article } = doc;
  const form = (i: number) => article.text.slice(tokens[i]!.start, tokens[i]!.end);
  const found = new Map<number, Found>();
  const kinds = new Map<string, NameKind>();
  const endingAt = new Map<number, NameKind>();
  const lone: (() => void)[] = [];
  for (const run of runs(doc, lexicon, gazetteer)) for (const part of splitRun(run, doc, gazetteer, lexicon)) add(part);
  for (const later of lone) later();
  const list = [...found.values()].sort((a, b) => a.first - b.first);
  unify(list, tokens);
  return list;

  function add(run: Run): void {
    const parts = nameParts(tokens, run.first, run.last, lexicon, gazetteer);
    if (!parts) return;
    bodiesInTitle(parts.first, parts.name);
    if (parts.name >= parts.last) return;
    const { name: first, last } = parts;
    const match = gazetteer.match(tokens, first, last);
    const entry = match && match.last === last ? match.entry : null;
    const stems = tokens.slice(first, last).map((t) => t.stem);
    if (!entry && gazetteer.nationality(stems.join(' '))) return;
    if (!entry && stems.every((s) => lexicon.common.has(s) || gazetteer.nationality(s) || s === 'of')) return;
    if (stems.length === 1 && PLATFORMS.has(stems[0]!)) return;
    if (!entry && stems.length === 1 && (stems[0]!.length < 2 || /^\d/.test(stems[0]!))) return;
    const lower = titleBefore(tokens, Math.min(parts.first, first), lexicon, parts.first < first);
    const before = tokens[first - 1];
    const beside = before && before.sentence === tokens[first]!.sentence ? before : null;
    const honorific = !!beside && lexicon.pretitles.has(beside.stem.replace(/\.$/, ''));
    const titled = parts.first < first || lower < first || honorific;
    const put = (): void => {
      const context = {
        tokens, first, last, entry, titled, form, company,
        tags: (i: number) => ({ given: !!tokens[i]!.gender || given.given(tokens[i]!.stem), place: given.place(tokens[i]!.stem) }),
      }; // biome-ignore format: one record
      const kind = (!entry && !titled && stems.length === 1 && kinds.get(stems[0]!)) || kindOf(context, lexicon);
      if (!kind) return;
      if (stems.length > 1 && kind === 'person') kinds.set(stems.at(-1)!, kind);
      if (stems.length === 1 && (titled || entry)) kinds.set(stems[0]!, kind);
      const gender =
        kind === 'person'
          ? ((beside && genderOfTitle(beside.stem.replace(/\.$/, '')).gender) ??
            (last - first > 1 ? tokens[first]!.gender : undefined))
          : undefined;
      const name: Name = {
        start: tokens[first]!.start,
        end: tokens[last - 1]!.core.end,
        kind,
        known: knownAs(entry, kind),
        ...(entry?.weak && { weak: true }),
        ...(gender && { gender }),
        ...(kind === 'country' && located(tokens, first) && { locative: true }),
      };
      endingAt.set(last, kind);
      found.set(first, { name, first, last, title: kind === 'person' ? Math.min(parts.first, lower) : first });
    };
    if (stems.length === 1 && !entry && !titled) lone.push(put);
    else put();
  }

  /** "FCO Minister", "Minister for Central Asia": bodies and countries inside a title are names too. */
  function bodiesInTitle(from: number, to: number): void {
    for (let i = from; i < to; ) {
      const match = gazetteer.match(tokens, i, to);
      const acronym = /^\p{Lu}{2,}$/u.test(form(i)) && !lexicon.pretitles.has(tokens[i]!.stem);
      const last = match?.last ?? (acronym ? i + 1 : i);
      if (last > i && !lexicon.titles.has(tokens[i]!.stem)) {
        const kind = match?.entry.kind ?? 'organization';
        if (kind !== 'person')
          found.set(i, {
            name: { start: tokens[i]!.start, end: tokens[last - 1]!.core.end, kind, known: match?.entry.known ?? [] },
            first: i,
            last,
            title: i,
          });
      }
      i = Math.max(last, i + 1);
    }
  }

  /** Kind of the name this one is listed with: "Aleppo and Daraya". */
  function company(i: number): NameKind | null {
    const join = tokens[i - 1];
    if (!join || !/^(?:and|or|,)$/.test(join.norm)) return null;
    return endingAt.get(i - 1) ?? null;
  }
}

/** A capital that acts is its country, else the city. */
function knownAs(entry: Entry | null, kind: NameKind): string[] {
  if (!entry) return [];
  if (!entry.capitalOf) return entry.known;
  return kind === 'country' ? [entry.capitalOf] : entry.known.filter((id) => id !== entry.capitalOf);
}

/** One form is one kind: "the Daily Lantern" is a body wherever it stands without its article. */
function unify(list: Found[], tokens: Token[]): void {
  const key = (f: Found) =>
    tokens
      .slice(f.first, f.last)
      .map((t) => t.stem)
      .join(' ');
  const bodies = new Set(list.filter((f) => f.last - f.first > 1 && f.name.kind === 'organization').map(key));
  for (const f of list)
    if (f.name.kind === 'person' && !f.name.known.length && f.title === f.first && bodies.has(key(f)))
      f.name = { ...f.name, kind: 'organization' };
}

/** "in Libya", "across Iraq": something is or happens there. */
const located = (tokens: Token[], first: number): boolean => {
  const before = tokens[first - 1];
  if (!before || before.sentence !== tokens[first]!.sentence) return false;
  return LOCATIVE.has(before.norm) || (before.norm === 'the' && LOCATIVE.has(tokens[first - 2]?.norm ?? ''));
};

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
