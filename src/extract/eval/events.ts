// Events are matched by type, and by the trigger inside the gold's evidence or by evidence that overlaps (Jaccard ≥ 0.3).
import type { Extraction } from '../../model/extraction.ts';
import { spanText } from '../../model/span.ts';
import type { Alignment } from './align-text.ts';
import { assign } from './assign.ts';
import type { Entities } from './entities.ts';
import type { GoldArticle } from './gold.ts';
import { countCommon, fold } from './names.ts';
import { alternatives, jaccard, spanSet } from './positions.ts';
import { plainDate } from './statements.ts';
import { addAnswer, addSet, type Tally } from './tally.ts';

const NEAR = 0.3;
const ROLES = ['actor', 'recipient'] as const;

export function scoreEvents(
  gold: GoldArticle,
  record: Extraction,
  text: Alignment,
  entities: Entities,
  tally: Tally,
): string[] {
  const expected = gold.events.map((e) => alternatives(text.gold, text.goldAt, [e.evidence], e.trigger));
  const evidence = record.events.map((e) => spanSet([e.evidence], text.recordAt, text.shift));
  const triggers = record.events.map((e) => spanSet([e.trigger], text.recordAt, text.shift));
  const words = record.events.map((e) => fold(spanText(record.article.text, e.trigger)));

  const likeness = (i: number, j: number): number => {
    const places = expected[i]!;
    const inside = places.some((place) => countCommon(triggers[j]!, place.set) > 0);
    const overlap = Math.max(...places.map((place) => jaccard(place.set, evidence[j]!)));
    if (!inside && overlap < NEAR) return 0;
    const [a, b] = [gold.events[i]!, record.events[j]!];
    const parties = ROLES.reduce((sum, role) => sum + entities.common(a[role], b[role]), 0);
    return (
      0.1 +
      overlap +
      (words[j]!.includes(fold(a.trigger)) && triggers[j]!.size > 0 ? 0.5 : 0) +
      0.05 * Math.min(2, parties)
    );
  };
  const table = gold.events.map((_, i) => record.events.map((_, j) => likeness(i, j)));
  const total = [record.events.length, gold.events.length] as const;
  const typeAside = assign(gold.events.length, record.events.length, (i, j) => table[i]![j]!);
  addSet(tally, 'events, type aside', typeAside.length, ...total);
  const pairs = assign(gold.events.length, record.events.length, (i, j) =>
    gold.events[i]!.type === record.events[j]!.type ? table[i]![j]! : 0,
  );
  addSet(tally, 'events', pairs.length, ...total);
  for (const [i, j] of pairs) judge(gold.events[i]!, record.events[j]!, entities, tally);

  const hitGold = new Set(pairs.map(([i]) => i));
  const hitFound = new Set(pairs.map(([, j]) => j));
  return [
    ...gold.events.filter((_, i) => !hitGold.has(i)).map((e) => `missed event ${e.type}: ${e.evidence.slice(0, 90)}`),
    ...record.events
      .filter((_, j) => !hitFound.has(j))
      .map((e) => `extra event ${e.type}: ${spanText(record.article.text, e.evidence).slice(0, 90)}`),
  ];
}

function judge(
  a: GoldArticle['events'][number],
  b: Extraction['events'][number],
  entities: Entities,
  tally: Tally,
): void {
  for (const role of ROLES)
    addSet(tally, 'participants', entities.common(a[role], b[role]), b[role].length, a[role].length);
  if (a.date) addAnswer(tally, 'event date', plainDate(b.date) === a.date);
  if (a.place) addAnswer(tally, 'event place', entities.sameEntity(a.place, b.place));
  addAnswer(tally, 'event status', a.status === b.status);
  if (a.mode && a.type !== 'OTHER') addAnswer(tally, 'event mode', a.mode === b.mode);
}
