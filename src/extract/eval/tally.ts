// Counts of hits, summed over articles (micro average), and the figures made of them.

export interface Tally {
  articles: number;
  missing: number;
  /** Found against expected. */
  sets: Record<string, { hit: number; found: number; gold: number }>;
  /** Right out of judged. */
  answers: Record<string, { right: number; judged: number }>;
}
export const createTally = (): Tally => ({ articles: 0, missing: 0, sets: {}, answers: {} });

export interface Figures {
  articles: number;
  missing: number;
  sets: Record<string, { precision: number; recall: number; f1: number; hit: number; found: number; gold: number }>;
  answers: Record<string, { accuracy: number; right: number; judged: number }>;
}

export function addSet(tally: Tally, measure: string, hit: number, found: number, gold: number): void {
  tally.sets[measure] ??= { hit: 0, found: 0, gold: 0 };
  const sum = tally.sets[measure];
  sum.hit += hit;
  sum.found += found;
  sum.gold += gold;
}

export function addAnswer(tally: Tally, measure: string, isRight: boolean): void {
  tally.answers[measure] ??= { right: 0, judged: 0 };
  tally.answers[measure].judged++;
  if (isRight) tally.answers[measure].right++;
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  const total = createTally();
  for (const tally of tallies) {
    total.articles += tally.articles;
    total.missing += tally.missing;
    for (const [measure, { hit, found, gold }] of Object.entries(tally.sets)) addSet(total, measure, hit, found, gold);
    for (const [measure, { right, judged }] of Object.entries(tally.answers)) {
      total.answers[measure] ??= { right: 0, judged: 0 };
      total.answers[measure].right += right;
      total.answers[measure].judged += judged;
    }
  }
  return total;
}

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b);

export function figures(tally: Tally): Figures {
  const sets: Figures['sets'] = {};
  for (const [measure, counts] of Object.entries(tally.sets)) {
    const precision = ratio(counts.hit, counts.found);
    const recall = ratio(counts.hit, counts.gold);
    sets[measure] = { precision, recall, f1: ratio(2 * precision * recall, precision + recall), ...counts };
  }
  const answers: Figures['answers'] = {};
  for (const [measure, counts] of Object.entries(tally.answers)) {
    answers[measure] = { accuracy: ratio(counts.right, counts.judged), ...counts };
  }
  return { articles: tally.articles, missing: tally.missing, sets, answers };
}
