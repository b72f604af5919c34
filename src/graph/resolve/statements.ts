// One statement in several outlets: the same speaker and nearly the same words within days. Across languages words cannot be
// compared, so there act, addressees, day and targets must all be equal, and leave no second candidate.
import { addDays } from '../../model/edtf.ts';
import type { Extraction } from '../../model/extraction.ts';
import { foldName } from '../../model/fold.ts';
import type { Judgement } from '../../model/judgement.ts';
import { day } from '../day.ts';
import { hash32 } from '../random.ts';
import type { Merge } from '../resolution.ts';
import { components, type Link } from './components.ts';
import { addToBuckets, bandPairs, createMinHash } from './min-hash.ts';

export interface StatementProfile {
  id: string;
  article: string;
  language: string;
  speaker: string;
  /** Hashes of the words of its content, sorted, each once. */
  words: Uint32Array;
  bands: string[];
  act: string;
  addressees: readonly string[];
  about: readonly string[];
  saidAt: string | null;
  published: string | null;
}

const WINDOW = 4;
const SAME_WORDS = 0.6;
const CONTAINED = 0.85;
const FEWEST_WORDS = 4;
const ACROSS_LANGUAGES = 0.75;

export interface StatementCollector {
  add(extraction: Extraction, wrong: ReadonlySet<string>): void;
  statements: StatementProfile[];
}

/** Statements of named speakers; the unnamed are private to their article. */
export function createStatementCollector(): StatementCollector {
  const minHash = createMinHash(24, 2);
  const statements: StatementProfile[] = [];
  const add = (extraction: Extraction, wrong: ReadonlySet<string>): void => {
    const { article } = extraction;
    const named = new Set(extraction.actors.filter(({ unnamed }) => !unnamed).map(({ id }) => id));
    for (const statement of extraction.statements) {
      const { speaker } = statement;
      if (wrong.has(statement.id) || !speaker || !named.has(speaker)) continue;
      const text = statement.content.map(({ start, end }) => article.text.slice(start, end)).join(' ');
      const words = [...new Set(foldName(text).split(' '))];
      statements.push({
        id: statement.id,
        article: article.id,
        language: article.language,
        speaker,
        words: Uint32Array.from(words.map((word) => hash32(word))).sort(),
        bands: words.length < FEWEST_WORDS ? [words.join(' ')] : minHash.bands(minHash.sign(words)),
        act: statement.act,
        addressees: statement.addressees.filter((id) => named.has(id)),
        about: statement.about.map(({ actor, stance }) => `${stance} ${actor}`),
        saidAt: statement.saidAt,
        published: day(article.publishedAt),
      });
    }
  };
  return { add, statements };
}

/** Share of common words: of all, or of the shorter when one outlet prints only a part. Null when days exclude each other. */
export function decideStatements(a: StatementProfile, b: StatementProfile): number | null {
  if (a.article === b.article || a.speaker !== b.speaker || a.language !== b.language) return null;
  if (a.saidAt && b.saidAt && a.saidAt.length === 10 && b.saidAt.length === 10 && a.saidAt !== b.saidAt) return null;
  if (a.published && b.published && !near(a.published, b.published)) return null;
  let shared = 0;
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; )
    if (a.words[i] === b.words[j]) {
      shared++;
      i++;
      j++;
    } else if (a.words[i]! < b.words[j]!) i++;
    else j++;
  const [few, many] = [Math.min(a.words.length, b.words.length), Math.max(a.words.length, b.words.length)];
  const overlap = shared / (few + many - shared);
  if (few < FEWEST_WORDS) return overlap === 1 ? 0.9 : null;
  if (overlap >= SAME_WORDS) return overlap;
  return few >= 2 * FEWEST_WORDS && shared / few >= CONTAINED ? SAME_WORDS : null;
}

const near = (a: string, b: string): boolean => (a < b ? addDays(a, WINDOW - 1) >= b : addDays(b, WINDOW - 1) >= a);

export function resolveStatements(
  collected: readonly StatementProfile[],
  actor: (id: string) => string,
  judgements: readonly Judgement[],
): Map<string, Merge> {
  const statements = new Map<string, StatementProfile>();
  const buckets = new Map<string, string[]>();
  const acts = new Map<string, string[]>();
  for (const raw of collected) {
    const about = raw.about.map((item) => item.replace(/ .*$/, (id) => ` ${actor(id.slice(1))}`)).sort();
    const addressees = raw.addressees.map(actor).sort();
    const statement = { ...raw, speaker: actor(raw.speaker), about, addressees };
    statements.set(statement.id, statement);
    addToBuckets(
      buckets,
      statement.bands.map((band) => `${statement.speaker}|${band}`),
      statement.id,
    );
    const act = actKey(statement);
    if (act) addToBuckets(acts, [act], statement.id);
  }
  const links: Link[] = [];
  for (const [a, b] of bandPairs(buckets)) {
    const score = decideStatements(statements.get(a)!, statements.get(b)!);
    if (score !== null) links.push({ a, b, rule: 'same-words', score: Math.round(score * 1000) / 1000 });
  }
  for (const ids of acts.values()) {
    const [a, b] = ids.length === 2 ? ids.map((id) => statements.get(id)!).sort((x, y) => (x.id < y.id ? -1 : 1)) : [];
    if (!a || !b) continue;
    if (a.language !== b.language && a.article !== b.article)
      links.push({ a: a.id, b: b.id, rule: 'same-act', score: ACROSS_LANGUAGES });
  }
  return components(links, {
    judgements,
    isKnown: () => false,
    exists: (id) => statements.has(id),
    prefer: (a, b) => statements.get(b)!.words.length - statements.get(a)!.words.length,
    allow: (a, b) => {
      const articles = [...a, ...b].map((id) => statements.get(id)!.article);
      return new Set(articles).size === articles.length;
    },
  });
}

/** Null for a statement too plain to be told from others by it. */
function actKey({ speaker, act, addressees, about, saidAt }: StatementProfile): string | null {
  if (saidAt?.length !== 10 || about.length === 0) return null;
  if (act === 'INFORM' && addressees.length === 0) return null;
  return [speaker, act, addressees.join(' '), saidAt, about.join(' ')].join('|');
}
