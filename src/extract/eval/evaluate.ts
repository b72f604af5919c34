// Accuracy of records against gold articles: each layer aligned one to one, counts pooled over the articles.
import type { Extraction } from '../../model/extraction.ts';
import { type Alignment, alignText, prepare, type Squashed } from './align-text.ts';
import { scoreEntities, scoreOffices } from './entities.ts';
import { scoreEvents } from './events.ts';
import type { GoldArticle } from './gold.ts';
import { scoreStatements } from './statements.ts';
import { createTally, type Figures, figures, sumTallies, type Tally } from './tally.ts';

export interface GoldFile {
  gold: GoldArticle;
  text: string;
}
export interface Evaluation {
  all: Figures;
  byLanguage: Record<string, Figures>;
  /** One line a mistake, with the article's name. */
  errors: string[];
}

export function evaluate(files: readonly GoldFile[], records: readonly Extraction[]): Evaluation {
  const errors: string[] = [];
  const tallies = new Map<string, Tally[]>();
  const candidates = records.map((record) => ({ record, ...prepare(record.article.text) }));
  for (const file of files) {
    const { tally, mistakes } = scoreArticle(file, candidates);
    errors.push(...mistakes.map((mistake) => `${file.gold.article}: ${mistake}`));
    tallies.set(file.gold.language, [...(tallies.get(file.gold.language) ?? []), tally]);
  }
  const languages = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    all: figures(sumTallies([...tallies.values()].flat())),
    byLanguage: Object.fromEntries(languages.map(([language, list]) => [language, figures(sumTallies(list))])),
    errors,
  };
}

type Candidate = Squashed & { record: Extraction };

function scoreArticle(
  { gold, text }: GoldFile,
  candidates: readonly Candidate[],
): { tally: Tally; mistakes: string[] } {
  const tally = createTally();
  tally.articles = 1;
  const goldText = prepare(text);
  let found: { record: Extraction; alignment: Alignment } | null = null;
  for (const candidate of candidates) {
    const alignment = alignText(goldText, candidate);
    if (alignment) found = { record: candidate.record, alignment };
    if (alignment) break;
  }
  const isWanted = (layer: string) => !gold.only || gold.only.includes(layer);
  const mistakes: string[] = [];
  if (!found) {
    tally.missing = 1;
    mistakes.push('no extraction record');
    found = { record: emptyRecord(text), alignment: alignText(goldText, goldText)! };
  }
  const { record, alignment } = found;
  const entities = scoreEntities(gold, record, tally, isWanted);
  if (isWanted('actors')) mistakes.push(...entities.mistakes);
  if (isWanted('offices')) scoreOffices(gold, record, entities, tally);
  if (isWanted('statements')) mistakes.push(...scoreStatements(gold, record, alignment, entities, tally));
  if (isWanted('events')) mistakes.push(...scoreEvents(gold, record, alignment, entities, tally));
  return { tally, mistakes };
}

const emptyRecord = (text: string): Extraction => ({
  article: { id: '-', title: null, language: 'ar', publishedAt: null, source: null, url: null, path: null, text },
  sentences: [],
  mentions: [],
  actors: [],
  places: [],
  offices: [],
  statements: [],
  events: [],
  diagnostics: [],
});
