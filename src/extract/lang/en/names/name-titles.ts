// Titles beside names: before ("State Department spokeswoman Heather Nauert"), behind a comma, or in front of one.
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Agreement, Name, Title, Token } from '../../../layers.ts';
import type { Chunks } from '../words/chunks.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Gazetteer } from './gazetteer.ts';

export interface TitleSpan {
  /** Token range [first, last), and its head. */
  first: number;
  last: number;
  head: number;
  name: number | null;
}

const FEMALE =
  /(?:woman|women|queen|princess|actress|mother|daughter|sister|wife|widow|lady|mrs|ms|miss|nun|chairwoman)$/;
const MALE =
  /(?:(?:spokes|chair|congress|business|council|crafts)man|king|prince|father|son|brother|husband|lord|mr|sheikh|sheik|priest)$/;
const JOIN = /^(?:of|for|at|in|to|on|and|with|from)$/;

export const genderOfTitle = (head: string): Agreement =>
  FEMALE.test(head) ? { gender: 'f' } : MALE.test(head) ? { gender: 'm' } : {};

/** The title that begins at token `from`: a noun phrase whose head is a title, with its "of …" and "for …". */
export function titleAt(tokens: Token[], from: number, chunks: Chunks, lexicon: Lexicon): TitleSpan | null {
  const chunk = chunks.list[chunks.at[from] ?? -1];
  if (!chunk || chunk.first > from) return null;
  let first = chunk.first;
  while (first < chunk.last && (tokens[first]!.pos === 'DET' || tokens[first]!.pos === 'NUM')) first++;
  if (first >= chunk.last || !lexicon.titles.has(tokens[chunk.last - 1]!.stem)) return null;
  let last = chunk.last;
  if (tokens[last - 1]!.enclitic) return { first, last, head: last - 1, name: null };
  for (let hops = 0; hops < 3; hops++) {
    const next = tokens[last];
    if (!next || next.sentence !== tokens[first]!.sentence || !JOIN.test(next.norm)) break;
    const inner = chunks.list[chunks.at[last + 1] ?? -1];
    if (!inner || inner.first !== last + 1 || (hops === 0 && !/^(?:of|for|at|to|in|on|and|with)$/.test(next.norm)))
      break;
    if (next.norm === 'and' && !lexicon.titles.has(tokens[inner.last - 1]!.stem)) break;
    last = inner.last;
  }
  return { first, last, head: chunk.last - 1, name: null };
}

/** Start of the title that stands directly before a name at token `name`, or `name`; `titled` when a title begins there. */
export function titleBefore(tokens: Token[], name: number, lexicon: Lexicon, titled: boolean): number {
  // "Secretary of State Antony Blinken": the capitals begin inside the title
  const inside =
    titled && /^(?:of|for)$/.test(tokens[name - 1]?.norm ?? '') && lexicon.titles.has(tokens[name - 2]?.stem ?? '');
  let first = name;
  const head = tokens[inside ? name - 2 : name - 1];
  if (!head || head.sentence !== tokens[name]!.sentence || !lexicon.titles.has(head.stem) || head.enclitic) return name;
  first = inside ? name - 2 : name - 1;
  while (first > 0) {
    const token = tokens[first - 1]!;
    if (
      token.sentence !== head.sentence ||
      !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) ||
      /^(?:ago|earlier|later)$/.test(token.norm)
    )
      break;
    first--;
  }
  return first;
}

const RANKS = new Set(
  'general gen lieutenant lt colonel col major maj captain capt admiral adm commander cmdr brigadier brig marshal sergeant sgt commodore king queen prince princess emir sultan sheikh sheik pope imam ayatollah'.split(
    ' ',
  ),
);
const ADDRESS = new Set(
  'mr mrs ms miss mx sir dame lord lady madam dr prof professor father mother son daughter brother sister husband wife widow'.split(
    ' ',
  ),
);

export function toTitle(span: TitleSpan, tokens: Token[], names: Name[], gazetteer: Gazetteer): Title {
  const start = tokens[span.first]!.start;
  const end = tokens[span.last - 1]!.core.end;
  const inner = within(names, start, end).filter((n) => n.kind !== 'person');
  let body = inner.length ? { start: inner.at(-1)!.start, end: inner.at(-1)!.end } : null;
  let bodyKnown: string | null = null;
  for (let i = span.first; i < span.last; i++) bodyKnown ??= gazetteer.nationality(tokens[i]!.stem);
  // "Egypt's foreign minister"
  const owner = tokens[span.first - 1];
  if (!body && owner?.enclitic && owner.sentence === tokens[span.first]!.sentence) {
    const name = within(names, owner.start - 40, owner.core.end).find(
      (n) => n.end === owner.core.end && n.kind !== 'person',
    );
    if (name) body = { start: name.start, end: name.end };
  }
  const head = tokens[span.head]!.stem.replace(/\.$/, '');
  const before = tokens[span.first - 1];
  // a headline drops articles: "Minister visits Turkey"
  const leads = !span.name && (!before || before.sentence !== tokens[span.first]!.sentence);
  const definite =
    leads ||
    (!!before &&
      before.sentence === tokens[span.first]!.sentence &&
      (/^(?:the|his|her|its|their|our|this|that)$/.test(before.norm) || !!before.enclitic));
  return {
    start,
    end,
    name: span.name,
    body,
    bodyKnown,
    head,
    definite,
    number: /(?:[^s]s|men|women|people)$/.test(head) ? 'p' : 's',
    person: 3,
    ...genderOfTitle(head),
    ...(RANKS.has(head) && !body && !bodyKnown && { rank: true }),
    ...(ADDRESS.has(head) && { office: false }),
  };
}

/** The names that lie in [start, end); `names` is sorted and does not overlap. */
function within(names: Name[], start: number, end: number): Name[] {
  const out: Name[] = [];
  for (let i = firstAtOrAfter(names, start); i < names.length && names[i]!.end <= end; i++) out.push(names[i]!);
  return out;
}
