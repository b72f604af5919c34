// Human judgements on top of the records: merges and removals show at once, before the next build makes them part of the graph.
import { areFoes, foesOf } from '../../graph/foes.ts';
import { type JudgementEntry, withUndone } from '../../graph/judgements.ts';
import type { JudgementOut } from '../api-review.ts';
import type { ArticleText } from './details.ts';
import { namesOfMembers } from './member-names.ts';
import { indexRecords, type Membership, type Records } from './records.ts';
import { partsOfSplit, splitActors } from './split.ts';

/** Each judgement that is not itself an undo, oldest first, with whether it was taken back. */
export const judged = (entries: JudgementEntry[]): JudgementOut[] =>
  withUndone(entries).map(({ id, judgement, undone }) => ({ id, judgement, at: judgement.at ?? null, undone }));

/** A copy of the records with the judgements applied: what is not the same falls apart, the same merges into the first id of a judgement. */
export async function applyJudgements(
  base: Records,
  entries: JudgementEntry[],
  articleText: ArticleText,
): Promise<Records> {
  const live = withUndone(entries).filter((j) => !j.undone);
  if (live.length === 0) return base;
  const foes = foesOf(live.map(({ judgement }) => judgement));
  const split = partsOfSplit(base, foes);
  const names = await namesOfMembers(base, [...split.values()].flat(2), articleText);
  const records = splitActors(base, split, names);
  const under = (id: string) => records.memberships.get(id)?.of ?? id;
  const into = new Map<string, string>();
  const root = (id: string): string => (into.has(id) ? root(into.get(id)!) : id);
  const groups = new Map<string, string[]>();
  const group = (id: string) => groups.get(id) ?? records.membersOf.get(id) ?? [id];
  const wrong = new Set<string>();
  for (const { judgement: j } of live) {
    if (j.kind === 'same') {
      const [a, b] = [root(under(j.a)), root(under(j.b))];
      // As in the build, not the same wins.
      if (a === b || areFoes(group(a), group(b), foes)) continue;
      into.set(b, a);
      groups.set(a, [...group(a), ...group(b)]);
    }
    if (j.kind === 'wrong') wrong.add(j.record);
  }
  const each = (ids: string[]) => [...new Set(ids.map(root))];
  const copy: Records = {
    ...records,
    actors: new Map([...records.actors].filter(([id]) => root(id) === id).map(([id, a]) => [id, { ...a }])),
    statements: new Map(),
    events: new Map(),
    offices: records.offices.map((o) => ({ ...o, person: root(o.person), of: root(o.of) })),
    aliases: new Map(records.aliases),
    membersOf: new Map(records.membersOf),
    memberships: new Map(records.memberships),
    mentionCounts: new Map(records.mentionCounts),
    merged: new Map([...into.keys()].map((id) => [id, root(id)])),
  };
  for (const [id, s] of records.statements)
    if (!wrong.has(id))
      copy.statements.set(id, {
        ...s,
        speaker: s.speaker && root(s.speaker),
        to: each(s.to),
        via: each(s.via),
        about: s.about.map((a) => ({ ...a, actor: root(a.actor) })),
        reports: s.reports.filter((x) => !wrong.has(x.event)),
      });
  for (const [id, e] of records.events)
    if (!wrong.has(id)) copy.events.set(id, { ...e, actors: each(e.actors), recipients: each(e.recipients) });
  for (const gone of into.keys()) {
    const kept = root(gone);
    joinMembers(copy, records, kept, gone);
    const item = records.actors.get(gone);
    if (!item) continue;
    const names = [item.ar, item.en].filter((n): n is string => n !== null);
    copy.aliases.set(
      kept,
      [...new Set([...(copy.aliases.get(kept) ?? []), ...(records.aliases.get(gone) ?? []), ...names])].sort(),
    );
    const mentions = (id: string) => copy.mentionCounts.get(id) ?? 0;
    copy.mentionCounts.set(kept, mentions(kept) + mentions(gone));
    copy.mentionCounts.delete(gone);
  }
  return indexRecords(copy);
}

/** What a person merged is listed among the members as what the build merged is. */
function joinMembers(copy: Records, records: Records, kept: string, gone: string): void {
  const alone = (id: string): Membership => {
    const told = (records.recordsOf.get(id) ?? []).flatMap(
      (record) => (records.statements.get(record) ?? records.events.get(record))!.articles,
    );
    const mentions = records.mentionCounts.get(id) ?? 0;
    return { of: id, rule: null, score: 1, articles: [...new Set(told)], mentions };
  };
  const groupOf = (of: Records, id: string) => of.membersOf.get(id) ?? [id];
  const membership = (id: string) => copy.memberships.get(id) ?? alone(id);
  const [group, joined] = [groupOf(copy, kept), groupOf(records, gone)];
  for (const id of group) copy.memberships.set(id, membership(id));
  for (const id of joined)
    copy.memberships.set(id, { ...membership(id), of: kept, ...(id === gone && { rule: 'judgement', score: 1 }) });
  copy.membersOf.set(kept, [...group, ...joined]);
  copy.membersOf.delete(gone);
}
