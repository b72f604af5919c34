// Statements are matched by their content: Jaccard of characters ≥ 0.3 (loose) and ≥ 0.8 (strict); the rest is judged on the loose pairs.
import type { Extraction } from '../../model/extraction.ts';
import { spanText } from '../../model/span.ts';
import type { Alignment } from './align-text.ts';
import { assign } from './assign.ts';
import type { Entities } from './entities.ts';
import type { GoldArticle } from './gold.ts';
import { countCommon, fold } from './names.ts';
import { alternatives, jaccard, spanSet } from './positions.ts';
import { addAnswer, addSet, type Tally } from './tally.ts';

const LOOSE = 0.3;
const STRICT = 0.8;

/** EDTF marks of uncertainty aside. */
export const plainDate = (date: string | null | undefined): string | undefined =>
  date?.replace(/[~?%]+$/, '').replace(/T.*$/, '');

export function scoreStatements(
  gold: GoldArticle,
  record: Extraction,
  text: Alignment,
  entities: Entities,
  tally: Tally,
): string[] {
  const expected = gold.statements.map((s) => alternatives(text.gold, text.goldAt, s.content, s.cue, s.start));
  const found = record.statements.map((s) => spanSet(s.content, text.recordAt, text.shift));
  const likeness = expected.map((places) => found.map((set) => places.map((place) => jaccard(place.set, set))));
  const best = likeness.map((row) => row.map((values) => Math.max(...values)));
  const words = (span: { start: number; end: number }) => spanText(record.article.text, span);

  const pairs = assign(expected.length, found.length, (i, j) => {
    if (best[i]![j]! < LOOSE) return 0;
    const [a, b] = [gold.statements[i]!, record.statements[j]!];
    const near = Math.max(...expected[i]!.map((place, k) => likeness[i]![j]![k]! * (place.near ? 1 : 0.5)));
    const sameCue = a.cue && fold(words(b.cue)).includes(fold(a.cue));
    const sameSpeaker = a.speaker !== undefined && entities.sameWho(a.speaker, b.speaker);
    return near + (sameCue ? 0.05 : 0) + (sameSpeaker ? 0.05 : 0) + (a.act && a.act === b.act ? 0.01 : 0);
  });

  // The same words in a text that is printed twice are a copy, not a wrong statement.
  const used = new Set(pairs.map(([, j]) => j));
  let copies = 0;
  for (const [i, j] of pairs) {
    const mine = likeness[i]![j]!.indexOf(best[i]![j]!);
    expected[i]!.forEach((place, k) => {
      if (k === mine || place.context !== expected[i]![mine]!.context) return;
      const copy = found.findIndex((set, x) => !used.has(x) && jaccard(place.set, set) >= STRICT);
      if (copy < 0) return;
      used.add(copy);
      copies++;
    });
  }

  const total = found.length - copies;
  addSet(tally, 'statements loose', pairs.length, total, expected.length);
  addSet(tally, 'statements strict', pairs.filter(([i, j]) => best[i]![j]! >= STRICT).length, total, expected.length);
  for (const mode of ['direct', 'indirect', 'mixed']) {
    const all = gold.statements.filter((s) => s.mode === mode).length;
    addSet(
      tally,
      `statements recall:${mode}`,
      pairs.filter(([i]) => gold.statements[i]!.mode === mode).length,
      all,
      all,
    );
  }
  for (const [i, j] of pairs) judge(gold.statements[i]!, record.statements[j]!, record, text, entities, tally);
  const details = pairs.flatMap(([i, j]) => wrongDetails(gold.statements[i]!, record.statements[j]!, entities));
  return [...report(gold, record, entities, pairs, used), ...details];
}

function judge(
  a: GoldArticle['statements'][number],
  b: Extraction['statements'][number],
  record: Extraction,
  text: Alignment,
  entities: Entities,
  tally: Tally,
): void {
  if (a.sourceSpan) {
    const [from, to] = a.sourceSpan.map((offset) => text.goldAt[offset]!) as [number, number];
    const hits = (m: { start: number; end: number }) =>
      (text.recordAt[m.start] ?? 0) + text.shift < to && from < (text.recordAt[m.end] ?? 0) + text.shift;
    const right =
      (b.source !== null && hits(b.source)) || record.mentions.some((m) => m.entity === b.speaker && hits(m));
    addAnswer(tally, 'source span', right);
  }
  addAnswer(tally, 'mode', a.mode === b.mode);
  if (a.speaker === undefined) return;
  addAnswer(tally, 'speaker', entities.sameWho(a.speaker, b.speaker));
  addAnswer(tally, 'act', a.act === b.act);
  if (a.saidAt) addAnswer(tally, 'said at', plainDate(b.saidAt) === a.saidAt);
  if (a.medium) addAnswer(tally, 'medium', a.medium === b.medium);
  const { expected, found } = sidesOf(a, b, entities);
  addSet(tally, 'stance', countCommon(expected, found), found.size, expected.size);
  addSet(tally, 'addressees', entities.common(a.addressees, b.addressees), b.addressees.length, a.addressees.length);
}

type GoldStatement = GoldArticle['statements'][number];
type FoundStatement = Extraction['statements'][number];

/** «haftar oppose»: the named parties that a statement sides with or against, in the gold and in the record. */
function sidesOf(a: GoldStatement, b: FoundStatement, entities: Entities) {
  const takesSide = (x: { stance: string }) => x.stance !== 'neutral';
  const expected = a.about.filter((x) => takesSide(x) && !x.actor.startsWith('~')).map((x) => `${x.actor} ${x.stance}`);
  const found = b.about
    .filter((x) => takesSide(x) && !entities.isUnnamed(x.actor))
    .map((x) => `${entities.goldOf(x.actor) ?? `?${entities.nameOf(x.actor)}`} ${x.stance}`);
  return { expected: new Set(expected), found: new Set(found) };
}

/** What else is wrong with a statement that was found. */
function wrongDetails(a: GoldStatement, b: FoundStatement, entities: Entities): string[] {
  if (a.speaker === undefined) return [];
  const { expected, found } = sidesOf(a, b, entities);
  const goldDay = a.saidAt ?? undefined;
  return [
    ...[...expected].filter((side) => !found.has(side)).map((side) => `missed stance ${side}`),
    ...[...found].filter((side) => !expected.has(side)).map((side) => `extra stance ${side}`),
    ...(a.act === b.act ? [] : [`wrong act ${b.act}, gold ${a.act}`]),
    ...(a.medium && a.medium !== b.medium ? [`wrong medium ${b.medium}, gold ${a.medium}`] : []),
    ...(goldDay && plainDate(b.saidAt) !== goldDay ? [`wrong date of saying ${b.saidAt}, gold ${goldDay}`] : []),
    ...(entities.common(a.addressees, b.addressees) === Math.max(a.addressees.length, b.addressees.length)
      ? []
      : [`wrong addressees [${b.addressees.map(entities.nameOf)}], gold [${a.addressees}]`]),
  ].map((mistake) => `${mistake}: ${a.cue}: ${a.content.join(' … ').slice(0, 90)}`);
}

function report(
  gold: GoldArticle,
  record: Extraction,
  entities: Entities,
  pairs: [number, number][],
  used: ReadonlySet<number>,
): string[] {
  const matched = new Set(pairs.map(([i]) => i));
  const quote = (parts: string[]) => parts.join(' … ').slice(0, 90);
  const words = (spans: { start: number; end: number }[]) =>
    quote(spans.map((span) => spanText(record.article.text, span)));
  return [
    ...gold.statements
      .filter((_, i) => !matched.has(i))
      .map((s) => `missed statement [${s.speaker}] ${s.cue}: ${quote(s.content)}`),
    ...record.statements
      .filter((_, j) => !used.has(j))
      .map((s) => `extra statement [${entities.nameOf(s.speaker)}] ${words(s.content)}`),
    ...pairs
      .filter(
        ([i, j]) =>
          gold.statements[i]!.speaker !== undefined &&
          !entities.sameWho(gold.statements[i]!.speaker, record.statements[j]!.speaker),
      )
      .map(
        ([i, j]) =>
          `wrong speaker ${entities.nameOf(record.statements[j]!.speaker)}, gold ${gold.statements[i]!.speaker}: ${quote(gold.statements[i]!.content)}`,
      ),
  ];
}
