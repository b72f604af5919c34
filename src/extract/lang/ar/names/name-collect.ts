// The candidates of all rules → one sorted list of names, which may nest but never cross.

import type { Name } from '../../../layers.ts';
import { bodyName, isChannel, weakBody } from './body-names.ts';
import type { Match } from './gazetteer.ts';
import { bodyAgreement } from './name-agreement.ts';
import type { FoundName, MakeName, NameLayer } from './name-layer.ts';
import { CHANNEL, GIVEN, HONORIFIC, OFFICE, PLACE, RANK, STOP } from './name-lexicon.ts';
import { nicknames } from './nicknames.ts';
import { personName, taggedName } from './person-names.ts';
import { choosePlaces } from './place-choice.ts';
import { type Role, state } from './state-names.ts';
import { surnames } from './surnames.ts';

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
        const crosses = name && i < nameEnd && name.to > nameEnd;
        if (name && !crosses) {
          names.push(name);
          bodyEnd = name.to;
          const whole = layer.known[i] && i + layer.known[i]!.length >= name.to - 1 && !holdsPerson(layer, name);
          nameEnd = Math.max(nameEnd, whole ? name.to : i + 1);
        }
      }
      if (i < nameEnd) continue;
      const inside = i < bodyEnd;
      if (inside && chain && chain.last === bodyEnd && !layer.known[i]?.entries.some((entry) => !entry.weak)) continue;
      const match = layer.known[i];
      const found: Found | null = match ? knownName(layer, i, match, inside, role, make) : null;
      if (found) {
        nameEnd = found.name.to;
        if (found.role) role = found.role;
        if (inside && found.name.to > bodyEnd) continue;
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
  clubs(layer, names);
  surnamesAmong(layer, names);
  const called = nicknames(layer, names, make);
  const nicks = called.map(([nickname]) => nickname);
  const all = [...new Set([...names, ...nicks])];
  const sorted = sortNames([...all, ...surnames(layer, all, nicks, make)]);
  equalNames(layer, sorted);
  for (const [nickname, name] of called) nickname.equals = [sorted.indexOf(name)];
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

const sortNames = (names: FoundName[]): FoundName[] => names.sort((a, b) => a.start - b.start || b.end - a.end);

/** «قوات حفتر»: the person inside is named too. */
function holdsPerson(layer: NameLayer, name: FoundName): boolean {
  for (let j = name.from + 1; j < name.to; j++)
    if (layer.known[j]?.entries.some((entry) => entry.kind === 'person' && !entry.weak)) return true;
  return false;
}

/** «أتلتيكو مدريد»: no given name before a city, so a club and no person. */
function clubs(layer: NameLayer, names: FoundName[]): void {
  for (const name of names) {
    if (name.kind !== 'person' || name.known.length > 0 || name.to - name.from !== 2) continue;
    const city = layer.known[name.to - 1]?.entries;
    if (!city?.every((entry) => entry.kind === 'place' && !entry.minor) || layer.words[name.from]!.bits & GIVEN)
      continue;
    if (layer.titles[name.from - 1]?.last !== name.from) Object.assign(name, { kind: 'organization' });
  }
}

/** A lone word that the tagger took for a body or place is a person where it is a person's surname in this article. */
function surnamesAmong(layer: NameLayer, names: FoundName[]): void {
  const last = new Set(
    names.filter((n) => n.kind === 'person' && n.to - n.from > 1).map((n) => layer.words[n.to - 1]!.stem),
  );
  for (const name of names) {
    const alone = name.to - name.from === 1 && name.known.length === 0 && !name.weak && name.kind !== 'country';
    if (alone && last.has(layer.words[name.from]!.stem)) Object.assign(name, { kind: 'person', locative: undefined });
  }
}

/** «للأمم المتحدة» is printed without its alef: the name is «الأمم المتحدة». */
function fullText(layer: NameLayer, text: string, from: number, to: number): { text?: string } {
  const word = layer.words[from]!;
  const written = text.slice(word.start, layer.words[to - 1]!.end);
  return word.prep === 'ل' && word.definite && !/^[اأإآ]/.test(written) ? { text: `ا${written}` } : {};
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
    if (describes(layer, i, match)) return null;
    const name = personName(layer, i, match, person, make);
    return name ? { name } : null;
  }
  const word = words[i]!;
  const entries = choosePlaces(match, layer.countries, word, layer.written(word.start, words[to - 1]!.end));
  const country = entries.find((entry) => entry.kind === 'country');
  const place = entries.find((entry) => entry.kind === 'place');
  if (country || place) {
    // «في محافظة صعدة»: after such a head the word is a name, whatever it looks like
    const headed = i > 0 && words[i - 1]!.bits & PLACE && !words[i - 1]!.definite && !word.prep && !word.conj;
    if (!headed && match.length === 1 && (word.pos === 'VERB' || word.pos === 'ADJ' || word.bits & STOP)) return null;
    if (run && run.kind === 'person' && run.last > to) return null;
    return state(layer, i, to, country, place!, inside, role, make);
  }
  if (word.bits & CHANNEL && isChannel(layer, i)) return null;
  if (first.weak) return weakBody(layer, i, match, make);
  if (match.length === 1 && word.pos === 'VERB') return null;
  const branch = branchEnd(layer, i, match);
  const known = branch > to ? [] : match.entries.map((entry) => entry.id);
  return { name: make(i, branch, { kind: 'organization', known, ...bodyAgreement(word) }) };
}

/** Functions whose adjective tells the group: «المتحدث الحوثي». */
const OF_A_GROUP = /^(قيادي|ناطق|متحدث|مسءول|مشرف|مفاوض|معارض|مقاتل)$/;

/** «القيادي الحوثي», «الصاروخ الحوثي»: behind a definite noun that is no title a surname in ـي is an adjective; «العقيد القذافي» is not. */
function describes({ words, ends }: NameLayer, i: number, match: Match): boolean {
  const [before, word] = [words[i - 1], words[i]!];
  if (match.length > 1 || !before?.letters || ends[i - 1] !== ends[i]) return false;
  if (!word.definite || word.prep || word.conj || !/ي$/.test(word.bare)) return false;
  const titled = before.bits & (OFFICE | RANK | HONORIFIC) && !OF_A_GROUP.test(before.bare);
  return before.definite && before.pos === 'NOUN' && !before.token.enclitic && !titled;
}

/** «الصليب الأحمر اللبناني»: where the nationality is not the known body's own, a branch of it. The end of the name. */
function branchEnd({ words, ends }: NameLayer, i: number, match: Match): number {
  const to = i + match.length;
  const next = words[to];
  if (match.length === 1 || !words[i]!.definite || to >= ends[i]!) return to;
  if (!next?.nation || !next.definite || next.conj || next.prep) return to;
  return match.entries.some((entry) => entry.of === next.nation) ? to : to + next.nationWords;
}

/** «حركة المقاومة الإسلامية (حماس)», «القوات الأمريكية في إفريقيا "الأفريكوم"»: a name in marks right after another of its kind. */
function equalNames(layer: NameLayer, names: FoundName[]): void {
  for (let k = 1; k < names.length; k++) {
    const name = names[k]!;
    const before = layer.words[name.from - 1];
    if (!before || !/^[("«“]$/.test(before.mark)) continue;
    for (let o = k - 1; o >= Math.max(0, k - 4); o--)
      if (names[o]!.to === name.from - 1 && names[o]!.kind === name.kind) name.equals = [o];
  }
}
