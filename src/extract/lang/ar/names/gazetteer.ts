// Known names in a text: a trie over the words of all forms, asked word by word. Spelling habits that vary inside words are evened first.
//   «الأميركية» = «الأمريكية», «عبدالفتاح» = «عبد الفتاح», «ديموقراطي» = «ديمقراطي»
import type { KnownPlace } from '../../../../model/knowledge.ts';
import type { Knowledge } from '../../../knowledge.ts';
import type { NameKind } from '../../../layers.ts';
import { fold } from '../text/letters.ts';

export interface Entry {
  id: string;
  kind: NameKind;
  /** The form counts only beside a full one. */
  weak: boolean;
  /** Country or body that it belongs to. */
  of?: string;
  /** Capital of this country, where it may stand for its government. */
  capitalOf?: string;
  /** The country that a place lies in, by its id. */
  within?: string;
  /** A place of little note whose name needs support: «الجديد», «هون». */
  minor?: boolean;
}
interface Node {
  next: Map<string, Node>;
  entries: Entry[];
}
export interface Match {
  /** Words taken. */
  length: number;
  entries: Entry[];
}
/** Keys of each word, for the first word of a name without its particles, for the others as written; none for marks. */
export interface NameKeys {
  first: readonly (readonly string[])[];
  inner: readonly (readonly string[])[];
}
export interface Gazetteer {
  /** Longest known name that begins with word `i`; marks inside a name are passed over. */
  match(keys: NameKeys, i: number, end: number): Match | null;
  has(key: string): boolean;
  /** Whether these keys are a whole known name that no context must support. */
  surely(keys: readonly string[]): boolean;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/اميرك/, 'امريك'],
  [/ديموقراط/, 'ديمقراط'],
  [/فيدرال/, 'فدرال'],
  [/مليشي/, 'ميليشي'],
  [/كيماوي/, 'كيمياءي'],
  [/^(ال)?اورب/, '$1اوروب'],
  [/كونجرس/, 'كونغرس'],
  [/بنتاجون/, 'بنتاغون'],
  [/شمالي?$/, 'شمال'],
];

/** Keys of one folded word: two for «عبدالفتاح», none for marks. */
export function keysOf(stem: string): string[] {
  let word = stem;
  for (const [from, to] of SPELLINGS) if (from.test(word)) word = word.replace(from, to);
  const servant = /^(عبد)(ال.{2,})$/.exec(word);
  return servant ? [servant[1]!, servant[2]!] : [word];
}

/** Towns below this need a word like «مدينة» or the tagger's word. */
const NOTED = 250_000;

export function gazetteer(knowledge: Knowledge): Gazetteer {
  const root: Node = { next: new Map(), entries: [] };
  const put = (form: string, entry: Entry) => {
    const words = fold(form)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    if (!words.length || !/[\u0621-\u064aa-z0-9]/.test(form.toLowerCase())) return;
    let node = root;
    for (const key of words.flatMap(keysOf)) {
      const next: Node = node.next.get(key) ?? { next: new Map(), entries: [] };
      node.next.set(key, next);
      node = next;
    }
    if (!node.entries.some((e) => e.id === entry.id)) node.entries.push(entry);
  };
  for (const actor of knowledge.actors.values()) {
    for (const form of [actor.ar, actor.en, ...actor.aliases])
      put(form, { id: actor.id, kind: actor.kind, weak: false, ...(actor.of && { of: actor.of }) });
    for (const form of actor.weak) put(form, { id: actor.id, kind: actor.kind, weak: true });
  }
  const capitals = new Map<string, string>();
  const countries = new Map<string, string>();
  for (const actor of knowledge.actors.values()) if (actor.code) countries.set(actor.code, actor.id);
  for (const actor of knowledge.actors.values())
    for (const capital of actor.capitals) capitals.set(`${fold(capital)} ${actor.code}`, actor.id);
  for (const place of sortedPlaces(knowledge))
    for (const form of [place.ar, place.en, ...place.aliases]) {
      const capitalOf = capitals.get(`${fold(form)} ${place.country}`);
      const minor =
        !/^place-/.test(place.id) || (place.population !== undefined && place.population < NOTED && !capitalOf);
      const within = countries.get(place.country ?? '');
      put(form, {
        id: place.id,
        kind: 'place',
        weak: false,
        ...(capitalOf && { capitalOf }),
        ...(within && { within }),
        ...(minor && { minor }),
      });
    }
  return {
    has: (key) => root.next.has(key),
    surely(keys) {
      let node: Node | undefined = root;
      for (const key of keys) node = node?.next.get(key);
      return node?.entries.some((entry) => !entry.weak && !entry.minor) ?? false;
    },
    match(keys, i, end) {
      let node: Node = root;
      let best: Match | null = null;
      for (let j = i; j < end && j < i + 14; j++) {
        const word = (j === i ? keys.first : keys.inner)[j]!;
        if (word.length === 0 && j > i) continue;
        for (const key of word) {
          const next = node.next.get(key);
          if (!next) return best;
          node = next;
        }
        if (word.length === 0) return best;
        if (node.entries.length) best = { length: j - i + 1, entries: node.entries };
      }
      return best;
    },
  };
}

/** The larger of two like-named towns comes first. */
const sortedPlaces = (knowledge: Knowledge): KnownPlace[] =>
  [...knowledge.places.values()].sort((a, b) => (b.population ?? 1e9) - (a.population ?? 1e9));
