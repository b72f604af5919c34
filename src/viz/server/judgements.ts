// Human judgements on top of the records: merges and removals show at once, before the next build makes them part of the graph.
import { type JudgementEntry, withUndone } from '../../graph/judgements.ts';
import type { JudgementOut } from '../api-review.ts';
import { indexRecords, type Records } from './records.ts';

/** Each judgement that is not itself an undo, oldest first, with whether it was taken back. */
export const judged = (entries: JudgementEntry[]): JudgementOut[] =>
  withUndone(entries).map(({ id, judgement, undone }) => ({ id, judgement, at: judgement.at ?? null, undone }));

/** A copy of the records with the judgements applied. Actors merge into the first id of a judgement; splits need a build. */
export function applyJudgements(records: Records, entries: JudgementEntry[]): Records {
  const live = withUndone(entries).filter((j) => !j.undone);
  if (live.length === 0) return records;
  const into = new Map<string, string>();
  const root = (id: string): string => (into.has(id) ? root(into.get(id)!) : id);
  const wrong = new Set<string>();
  for (const { judgement: j } of live) {
    if (j.kind === 'same' && root(j.a) !== root(j.b)) into.set(root(j.b), root(j.a));
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
