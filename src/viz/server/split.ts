// Shows at once that actors whom the build merged are not the same: each part becomes an actor with its own records, mentions,
// offices and names, as the next build would make it. Whose a record is, the members beside its parts tell.
import { apart, type Foes } from '../../graph/foes.ts';
import { isKnown } from '../../graph/resolve/profiles.ts';
import type { EdgeType } from '../../model/graph.ts';
import type { ActorItem, StatementItem } from '../api.ts';
import { type MemberNames, wordsIn } from './member-names.ts';
import { addTo, type Records, type StoredEvidence } from './records.ts';

/** Graph units between the parts of what was one. */
const BESIDE = 12;

/** Merged actors that fall apart, with their parts; the first of a part stands for it. Members that no article mentions stay where they are. */
export function partsOfSplit(r: Records, foes: Foes): Map<string, string[][]> {
  const split = new Map<string, string[][]>();
  const touched = new Set([...foes.keys()].flatMap((id) => r.memberships.get(id)?.of ?? []));
  for (const id of touched) {
    const told = r.membersOf.get(id)!.filter((member) => r.memberships.get(member)!.articles.length > 0);
    const parts = apart(told, foes);
    if (parts.length > 1) split.set(id, parts);
  }
  return split;
}

export function splitActors(
  r: Records,
  split: ReadonlyMap<string, string[][]>,
  names: ReadonlyMap<string, MemberNames>,
): Records {
  if (split.size === 0) return r;
  const nodes = new Map<string, string>();
  const copy: Records = {
    ...r,
    actors: new Map(r.actors),
    statements: new Map(r.statements),
    events: new Map(r.events),
    evidence: new Map(r.evidence),
    aliases: new Map(r.aliases),
    mentionCounts: new Map(r.mentionCounts),
    mentionsIn: new Map(r.mentionsIn),
    membersOf: new Map(r.membersOf),
    memberships: new Map(r.memberships),
    offices: [],
  };
  for (const [id, parts] of split)
    for (const [n, part] of parts.entries()) {
      const node = part.includes(id) ? id : standIn(part, names);
      for (const member of part) nodes.set(member, node);
      addPart(copy, r, { id, node, part, n, names });
    }
  const whose = sharesOf(r, split, nodes);
  for (const id of split.keys())
    for (const record of r.recordsOf.get(id) ?? []) {
      const statement = copy.statements.get(record);
      const event = copy.events.get(record);
      if (statement) putStatement(copy, statement, whose);
      else if (event)
        copy.events.set(record, {
          ...event,
          actors: whose(event, 'HAS_ACTOR', event.actors),
          recipients: whose(event, 'HAS_RECIPIENT', event.recipients),
        });
    }
  for (const office of r.offices) {
    const at = { id: '', articles: r.officesIn.get(office) ?? [] };
    for (const person of whose(at, 'HOLDS', [office.person]))
      for (const of of whose(at, 'HOLDS', [office.of])) copy.offices.push({ ...office, person, of });
  }
  const articles = new Set([...split.values()].flat(2).flatMap((member) => r.memberships.get(member)!.articles));
  for (const article of articles)
    copy.mentionsIn.set(
      article,
      (r.mentionsIn.get(article) ?? []).map((m) => ({ ...m, entity: nodes.get(m.member ?? m.entity) ?? m.entity })),
    );
  return copy;
}

/** As resolution chooses: of the knowledge base, else the one with the fuller name. */
function standIn(part: readonly string[], names: ReadonlyMap<string, MemberNames>): string {
  const words = (id: string) =>
    Math.max(...[names.get(id)?.ar[0], names.get(id)?.en[0]].map((name) => (name === undefined ? 0 : wordsIn(name))));
  return [...part].sort(
    (a, b) => Number(isKnown(b)) - Number(isKnown(a)) || words(b) - words(a) || (a < b ? -1 : 1),
  )[0]!;
}

interface Part {
  id: string;
  node: string;
  part: readonly string[];
  n: number;
  names: ReadonlyMap<string, MemberNames>;
}

function addPart(copy: Records, r: Records, { id, node, part, n, names }: Part): void {
  const whole = r.actors.get(id)!;
  const own = { ar: new Set<string>(), en: new Set<string>() };
  let mentions = 0;
  for (const member of [node, ...part.filter((one) => one !== node)]) {
    for (const script of ['ar', 'en'] as const)
      for (const name of names.get(member)?.[script] ?? []) own[script].add(name);
    mentions += r.memberships.get(member)!.mentions;
  }
  const [ar = null, en = null] = [[...own.ar][0], [...own.en][0]];
  const kept = (script: 'ar' | 'en', first: string | null) =>
    node === id && (isKnown(id) || own[script].has(whole[script] ?? '')) ? whole[script] : first;
  const called = { ar: kept('ar', ar), en: kept('en', en) };
  const share = mentions / Math.max(1, r.mentionCounts.get(id) ?? mentions);
  const item: ActorItem = {
    ...whole,
    id: node,
    ...(called.ar || called.en ? called : { ar: whole.ar, en: whole.en }),
    x: whole.x + BESIDE * n,
    y: whole.y + BESIDE * n,
    importance: whole.importance * Math.min(1, share),
  };
  copy.actors.set(node, item);
  copy.aliases.set(node, [...own.ar, ...own.en].filter((name) => name !== item.ar && name !== item.en).sort());
  copy.mentionCounts.set(node, mentions);
  copy.membersOf.delete(node);
  if (part.length > 1) copy.membersOf.set(node, [node, ...part.filter((member) => member !== node)]);
  for (const member of part) {
    const before = r.memberships.get(member)!;
    copy.memberships.set(member, { ...before, of: node, ...(member === node && { rule: null, score: 1 }) });
  }
}

type Told = { id: string; articles: readonly string[] };
type Whose = (record: Told, role: EdgeType, ids: readonly string[]) => string[];

/** Who of those that fell apart has a part in a record: the members noted beside it, else the one that named the whole. */
function sharesOf(r: Records, split: ReadonlyMap<string, string[][]>, nodes: ReadonlyMap<string, string>): Whose {
  return ({ id, articles }, role, ids) => {
    const noted = new Set((r.players.get(id) ?? []).flatMap((p) => (p.role === role ? p.members : [])));
    const found = ids.flatMap((whole) => {
      if (!split.has(whole)) return [whole];
      const shares = articles.flatMap((article) => {
        const there = new Set(
          (r.mentionsIn.get(article) ?? []).flatMap((m) => (m.entity === whole ? (m.member ?? whole) : [])),
        );
        const listed = [...there].filter((member) => noted.has(member));
        if (listed.length > 0) return listed;
        return there.has(whole) ? [whole] : [...there];
      });
      return shares.length > 0 ? shares.map((member) => nodes.get(member) ?? whole) : [whole];
    });
    return [...new Set(found)];
  };
}

/** Two cannot have said one statement: told of both parts, it becomes one for each, with what the articles of each say. */
function putStatement(copy: Records, s: StatementItem, whose: Whose): void {
  const speakers = s.speaker ? whose(s, 'SAID', [s.speaker]) : [null];
  const byNode = new Map<string | null, string[]>(speakers.map((speaker) => [speaker, []]));
  if (speakers.length === 1) byNode.set(speakers[0]!, s.articles);
  else
    for (const article of s.articles)
      for (const speaker of whose({ id: s.id, articles: [article] }, 'SAID', [s.speaker!]))
        addTo(byNode, speaker, article);
  const evidence = copy.evidence.get(s.id) ?? [];
  for (const [speaker, articles] of byNode) {
    const proofs = evidence.filter(({ article }) => articles.includes(article));
    const own = proofs.some(({ told }) => told === null) || byNode.size === 1;
    const id = own ? s.id : (proofs[0]?.told ?? s.id);
    const told = { id: s.id, articles };
    if (byNode.size > 1) copy.evidence.set(id, proofs);
    copy.statements.set(id, {
      ...s,
      id,
      speaker,
      articles,
      text: own ? s.text : contentOf(proofs[0]!) || s.text,
      to: whose(told, 'TO', s.to),
      via: whose(told, 'VIA', s.via),
      about: s.about.flatMap((a) => whose(told, 'ABOUT', [a.actor]).map((actor) => ({ ...a, actor }))),
    });
  }
}

/** What was said, in the words of a proof. */
const contentOf = ({ quote, start, parts }: StoredEvidence): string =>
  parts
    .filter(({ role }) => role === 'content')
    .map((part) => quote.slice(part.start - start, part.end - start))
    .join(' … ');
