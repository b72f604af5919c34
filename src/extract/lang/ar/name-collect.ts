// The candidates of all rules → one sorted list of names, which may nest but never cross.
import type { Name } from '../../layers.ts';
import type { Chain } from './body-chains.ts';
import type { Entry, Match } from './gazetteer.ts';
import { bodyAgreement, personAgreement } from './name-agreement.ts';
import {
  AGENTIVE,
  ANY_ORG,
  CHANNEL,
  GIVEN,
  INSTITUTIONAL,
  PLACE,
  PLACE_PART,
  SOURCE,
  STOP,
  TITLE,
} from './name-lexicon.ts';
import { givenNameRun, isNamePart } from './name-runs.ts';
import type { NameLayer } from './names.ts';
import { actsAsState, isLocative } from './place-roles.ts';
import { surnames } from './surnames.ts';

/** A name with its words [from, to). */
export interface FoundName extends Name {
  from: number;
  to: number;
}

export function collectNames(layer: NameLayer, text: string): FoundName[] {
  const { words } = layer;
  const names: FoundName[] = [];
  const make = (from: number, to: number, rest: Pick<Name, 'kind' | 'known'> & Partial<Name>): FoundName => ({
    start: words[from]!.start,
    end: words[to - 1]!.end,
    from,
    to,
    ...fullText(layer, text, from, to),
    ...rest,
  });
  for (const { first, last } of layer.sentences) {
    let bodyEnd = first;
    let nameEnd = first;
    let role: { end: number; locative: boolean; acts: boolean } | null = null;
    for (let i = first; i < last; i++) {
      const word = words[i]!;
      if (!word.letters) continue;
      const chain = i >= bodyEnd && !leadsToPerson(layer, i) ? layer.chains[i]! : null;
      if (chain) {
        const name = bodyName(layer, chain, make);
        if (name) {
          names.push(name);
          bodyEnd = name.to;
          if (name.from === i && layer.known[i] && i + layer.known[i]!.length >= name.to) nameEnd = name.to;
        }
      }
      if (i < nameEnd) continue;
      const inside = i < bodyEnd;
      const match = layer.known[i];
      const found: Found | null = match ? knownName(layer, i, match, inside, role, make) : null;
      if (found) {
        nameEnd = found.name.to;
        if (found.role) role = found.role;
        if (inside && found.name.to > bodyEnd) continue;
        if (!names.some((other) => other.from === found.name.from && other.to === found.name.to))
          names.push(found.name);
        continue;
      }
      const run = taggedName(layer, i, last, inside, make);
      if (run && !(inside && run.to > bodyEnd)) {
        names.push(run);
        nameEnd = run.to;
      }
    }
  }
  const sorted = sortNames([...names, ...surnames(layer, names, make)]);
  equalNames(layer, sorted);
  return sorted;
}

/** «اللواء الليبي خليفة حفتر»: a rank, no brigade, where a person follows. */
function leadsToPerson(layer: NameLayer, i: number): boolean {
  const title = layer.titles[i];
  if (!title) return false;
  const next = layer.words[title.last]?.letters ? title.last : title.last + 1;
  return (
    next < layer.ends[i]! &&
    (layer.persons[next]! > next || (layer.known[next]?.entries.some((e) => e.kind === 'person') ?? false))
  );
}

export type MakeName = (from: number, to: number, rest: Pick<Name, 'kind' | 'known'> & Partial<Name>) => FoundName;

const sortNames = (names: FoundName[]): FoundName[] => names.sort((a, b) => a.start - b.start || b.end - a.end);

/** «للأمم المتحدة» is printed without its alef: the name is «الأمم المتحدة». */
function fullText(layer: NameLayer, text: string, from: number, to: number): { text?: string } {
  const word = layer.words[from]!;
  const written = text.slice(word.start, layer.words[to - 1]!.end);
  return word.prep === 'ل' && word.definite && !/^[اأإآ]/.test(written) ? { text: `ا${written}` } : {};
}

/** A chain becomes a name: known, unknown, or weak («السفارة»). */
function bodyName(layer: NameLayer, chain: Chain, make: MakeName): FoundName | null {
  const { first } = chain;
  const match = layer.known[first];
  const known = match ? match.entries.filter((entry) => entry.kind !== 'place') : [];
  if (
    known.some((entry) => entry.kind === 'person' || entry.kind === 'country') &&
    !known.some((e) => e.kind === 'organization')
  )
    return null;
  const matched = match ? first + match.length : first;
  const agreement = bodyAgreement(layer.words[first]!);
  const ids = known.filter((entry) => !entry.weak).map((entry) => entry.id);
  const hints = known.filter((entry) => entry.weak).map((entry) => entry.id);
  if (matched >= chain.last)
    return make(first, matched, {
      kind: 'organization',
      known: ids.length ? ids : chain.bare ? hints : [],
      ...(!ids.length && { hints }),
      ...(chain.bare && !ids.length && { weak: true }),
      ...agreement,
    });
  if (chain.bare) return make(first, chain.last, { kind: 'organization', known: hints, weak: true, ...agreement });
  const inner = layer.known[first + 1];
  const bodies =
    inner && first + 1 + inner.length === chain.last
      ? inner.entries.filter((e) => e.kind === 'organization' && !e.weak)
      : [];
  if (
    bodies.length &&
    /^(شركه|صحيفه|قناه|وكاله|شبكه|منظمه|حركه|تنظيم|حزب|جماعه|مجله|موقع|محطه|جريده|اذاعه)$/.test(
      layer.words[first]!.bare,
    ) &&
    !layer.words[first + 1]!.bits
  )
    return make(first, chain.last, { kind: 'organization', known: bodies.map((e) => e.id), ...agreement });
  const same = ids.length > 0 && extensionKeeps(layer, matched, chain);
  return make(first, chain.last, { kind: 'organization', known: same ? ids : [], ...agreement });
}

/** «حكومة الوفاق + الوطني الليبية», «البعثة الأممية + في ليبيا» stay what they were; «مجلس الأمن + القومي» is another body. */
function extensionKeeps(layer: NameLayer, from: number, chain: Chain): boolean {
  for (let j = from; j < chain.tail; j++) {
    const word = layer.words[j]!;
    if (!word.nation && !/^(الدولي|الدوليه|الوطني|الوطنيه)$/.test(word.stem)) return false;
  }
  return true;
}

interface Role {
  end: number;
  locative: boolean;
  acts: boolean;
}
interface Found {
  name: FoundName;
  role?: Role;
}

function knownName(
  layer: NameLayer,
  i: number,
  match: Match,
  inside: boolean,
  role: Role | null,
  make: MakeName,
): Found | null {
  const { words } = layer;
  const to = i + match.length;
  const first = match.entries[0]!;
  const run = layer.runAt[i];
  const person = match.entries.filter((entry) => entry.kind === 'person');
  if (person.length > 0) {
    const name = personName(layer, i, match, person, make);
    return name ? { name } : null;
  }
  const word = words[i]!;
  const country = match.entries.find((entry) => entry.kind === 'country');
  const place = match.entries.find((entry) => entry.kind === 'place');
  if (country || place) {
    if (match.length === 1 && (word.pos === 'VERB' || word.pos === 'ADJ' || word.bits & STOP)) return null;
    if (run && run.kind === 'person' && run.last > to) return null;
    if (!country && place && match.length === 1 && weakPlace(layer, i, place)) return null;
    return state(layer, i, to, country, place!, inside, role, make);
  }
  if (word.bits & CHANNEL && isChannel(layer, i)) return null;
  if (first.weak) return weakBody(layer, i, match, make);
  if (match.length === 1 && word.pos === 'VERB') return null;
  return { name: make(i, to, { kind: 'organization', known: match.entries.map((e) => e.id), ...bodyAgreement(word) }) };
}

/** «على تويتر», «عبر فيسبوك», «حسابه بتويتر». */
function isChannel(layer: NameLayer, i: number): boolean {
  const before = layer.words[i - 1];
  return (
    layer.words[i]!.prep !== '' ||
    !before?.letters ||
    before.pos === 'ADP' ||
    /^(موقع|عبر|صفحه|حساب|منصه|تطبيق)/.test(before.bare) ||
    layer.words[i]!.conj
  );
}

/** Known persons; a longer tagged name that only begins like one is another person («عباس» in «عباس كامل»). */
function personName(layer: NameLayer, i: number, match: Match, entries: Entry[], make: MakeName): FoundName | null {
  const word = layer.words[i]!;
  const to = i + match.length;
  const tagged = layer.tagged[i]!;
  const weak = entries.every((entry) => entry.weak);
  if (match.length === 1 && (word.pos === 'VERB' || word.pos === 'ADP' || word.bits & STOP)) return null;
  if (tagged > to && otherPerson(layer, i, to, tagged))
    return make(i, tagged, { kind: 'person', known: [], ...personAgreement(layer, i) });
  if (weak && describes(layer, i, to)) return null;
  const ids = entries.map((entry) => entry.id);
  if (!weak) return make(i, to, { kind: 'person', known: ids, ...personAgreement(layer, i) });
  const sure = word.pos === 'PROPN' && (tagged > 0 || ((layer.words[i - 1]?.bits ?? 0) & TITLE) !== 0);
  return make(i, to, {
    kind: 'person',
    known: sure ? [] : ids,
    hints: ids,
    ...(!sure && { weak: true }),
    ...personAgreement(layer, i),
  });
}

/** The tagger's longer name is another person's: it goes on with proper nouns, and what is known may be a given name. */
function otherPerson(layer: NameLayer, i: number, to: number, tagged: number): boolean {
  for (let j = to; j < tagged; j++) if (layer.words[j]!.pos !== 'PROPN' || layer.words[j]!.prep) return false;
  return to > i + 1 || (layer.words[i]!.bits & GIVEN) !== 0;
}

/** «سلامة المدنيين»: a noun over another one, no surname. */
function describes(layer: NameLayer, i: number, to: number): boolean {
  const next = layer.words[to];
  return (
    layer.words[i]!.pos !== 'PROPN' &&
    !!next?.letters &&
    to < layer.ends[i]! &&
    next.definite &&
    !next.conj &&
    !next.prep
  );
}

/** A small town needs «مدينة» before it, the tagger's word for it, or a proper noun's tag after «في», «إلى», «من». */
function weakPlace(layer: NameLayer, i: number, place: Entry): boolean {
  const word = layer.words[i]!;
  const before = layer.words[i - 1];
  if (before && before.bits & (PLACE | PLACE_PART) && !before.definite) return false;
  const run = layer.runAt[i];
  if (run) return run.kind !== 'place';
  if (place.minor) return true;
  return word.pos !== 'PROPN' && (word.definite || word.bits !== 0);
}

function state(
  layer: NameLayer,
  i: number,
  to: number,
  country: Entry | undefined,
  place: Entry,
  inside: boolean,
  role: Role | null,
  make: MakeName,
): Found {
  const { words, ends } = layer;
  let from = i;
  for (let s = i; s > 0 && ends[s - 1] === ends[i]; s--) from = s - 1;
  const joined = role !== null && words[i]!.conj && role.end === i;
  if (country) {
    const locative = joined ? role.locative : isLocative(words, i, to, from);
    const weak = inside ? { weak: true } : {};
    return {
      name: make(i, to, {
        kind: 'country',
        known: [country.id],
        ...(locative && { locative }),
        ...weak,
        ...countryAgreement(country.id),
      }),
      role: { end: to, locative, acts: !locative },
    };
  }
  const acts =
    place.capitalOf !== undefined && !inside && (joined ? role.acts : actsAsState(words, i, to, from, ends[i]!));
  const nextRole = { end: to, locative: !acts, acts };
  if (acts)
    return {
      name: make(i, to, { kind: 'country', known: [place.capitalOf!], gender: 'f', number: 's' }),
      role: nextRole,
    };
  return { name: make(i, to, { kind: 'place', known: [place.id], locative: true }), role: nextRole };
}

/** Countries are feminine but for a few. */
const MASCULINE = new Set([
  'iraq',
  'lebanon',
  'sudan',
  'south-sudan',
  'jordan',
  'yemen',
  'morocco',
  'vatican',
  'gabon',
  'niger',
]);
const countryAgreement = (id: string) => ({
  gender: MASCULINE.has(id) ? ('m' as const) : ('f' as const),
  number: 's' as const,
});

/** «القاعدة», «الجزيرة»: a body where a title or source noun leads to it, else only beside its full form. */
function weakBody(layer: NameLayer, i: number, match: Match, make: MakeName): Found | null {
  const { words } = layer;
  const ids = match.entries.map((entry) => entry.id);
  const near =
    [words[i - 1], words[i - 2]].some((word) => word && word.bits & (TITLE | SOURCE | ANY_ORG) && !word.definite) ||
    (words[i - 1]?.bits ?? 0) & SOURCE;
  if (!words[i]!.definite && words[i]!.pos !== 'PROPN') return null;
  const sure = near && match.entries.length === 1 && !(words[i]!.bits & (ANY_ORG | INSTITUTIONAL));
  return {
    name: make(i, i + match.length, {
      kind: 'organization',
      known: ids,
      ...(!sure && { weak: true }),
      ...bodyAgreement(words[i]!),
    }),
  };
}

/** Names only the tagger sees, and given names with proper nouns after them. */
function taggedName(layer: NameLayer, i: number, last: number, inside: boolean, make: MakeName): FoundName | null {
  const { words } = layer;
  const word = words[i]!;
  const run = layer.runAt[i];
  const afterTitle = titleEndsAt(layer, i);
  if (run?.kind === 'person' || (!run && isNamePart(word))) {
    const to = run?.last ?? givenNameRun(words, i, last, layer.known, afterTitle);
    if (to > i && !(word.bits & (AGENTIVE | TITLE) && word.pos !== 'PROPN' && to === i + 1))
      return make(i, to, { kind: 'person', known: [], ...personAgreement(layer, i) });
    return null;
  }
  if (!run || inside) return null;
  if (run.kind === 'place') return make(i, run.last, { kind: 'place', known: [], locative: true });
  if (layer.chains[i] || run.last - i > 5 || (word.pos !== 'PROPN' && word.pos !== 'X')) return null;
  return make(i, run.last, { kind: 'organization', known: [], ...bodyAgreement(word) });
}

const titleEndsAt = (layer: NameLayer, i: number): boolean => {
  for (let k = i - 1; k >= 0 && k >= i - 14 && layer.ends[k] === layer.ends[i]; k--) {
    const title = layer.titles[k];
    if (title) return title.last === i || (title.last === i - 1 && /^["«“،]$/.test(layer.words[i - 1]!.mark));
  }
  return false;
};

/** «حركة المقاومة الإسلامية (حماس)», «القوات الأمريكية في إفريقيا "الأفريكوم"»: a name in marks right after another of its kind. */
function equalNames(layer: NameLayer, names: FoundName[]): void {
  for (let k = 1; k < names.length; k++) {
    const name = names[k]!;
    const before = layer.words[name.from - 1];
    if (!before || !/^[("«“]$/.test(before.mark)) continue;
    const other = names.slice(Math.max(0, k - 4), k).find((o) => o.to === name.from - 1 && o.kind === name.kind);
    if (other) name.equals = [names.indexOf(other)];
  }
}
