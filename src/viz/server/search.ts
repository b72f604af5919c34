// Search over everything the graph names or quotes. Names match across scripts and typing slips, texts by their folded words.
import type { SearchHit } from '../api.ts';
import { bestOf } from './best.ts';
import { hard, skeleton, within1, words } from './fold.ts';
import type { Records } from './records.ts';

interface NameEntry {
  hit: Omit<SearchHit, 'score'>;
  importance: number;
  names: { folded: string; words: string[]; skeletons: string[]; hard: string[] }[];
}
interface TextEntry {
  hit: Omit<SearchHit, 'score'>;
  folded: string;
}
export type Search = (query: string, limit?: number) => SearchHit[];

const nameKeys = (name: string) => {
  const parts = words(name);
  const skeletons = parts.map(skeleton);
  return { folded: parts.join(' '), words: parts, skeletons, hard: skeletons.map(hard) };
};

/** How well one word of the query fits one word of a name: 0 is not at all. */
function wordScore(query: string, sk: string, word: string, wordSk: string, wordHard: string): number {
  if (word === query) return 10;
  if (word.startsWith(query)) return 7;
  if (sk.length >= 2 && wordSk === sk) return 6;
  if (sk.length >= 3 && wordHard === hard(sk)) return 5;
  if (sk.length >= 3 && wordSk.startsWith(sk)) return 4;
  if (query.length >= 4 && (within1(query, word) || within1(query, word.slice(0, query.length)))) return 4;
  if (sk.length >= 4 && within1(sk, wordSk)) return 2;
  return 0;
}

function nameScore(query: string[], skeletons: string[], name: NameEntry['names'][number]): number {
  let sum = 0;
  for (let q = 0; q < query.length; q++) {
    let best = 0;
    for (let i = 0; i < name.words.length; i++)
      best = Math.max(best, wordScore(query[q]!, skeletons[q]!, name.words[i]!, name.skeletons[i]!, name.hard[i]!));
    if (best === 0) return 0;
    sum += best;
  }
  return sum / query.length + (name.folded === query.join(' ') ? 5 : 0) + (query.length / name.words.length) * 2;
}

/** Milliseconds at a time that go into the index while nobody searches. */
const BURST_MS = 8;

export interface SearchIndex {
  /** Finishes the index first where it is not. */
  search: Search;
  /** Fills the index in the pauses between other work. */
  prepare(): Promise<void>;
}

export function createSearch(r: Records): SearchIndex {
  const names: NameEntry[] = [];
  const texts: TextEntry[] = [];
  const filling = fill(r, names, texts);
  const finish = () => {
    while (!filling.next().done);
  };
  return {
    async prepare() {
      for (let done = false; !done; ) {
        const until = performance.now() + BURST_MS;
        while (!done && performance.now() < until) done = filling.next().done === true;
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    search(query, limit = 30) {
      const parts = words(query);
      if (parts.length === 0) return [];
      finish();
      const skeletons = parts.map(skeleton);
      const first = (a: SearchHit, b: SearchHit) => b.score - a.score || (a.id < b.id ? -1 : 1);
      const named = bestOf(limit, first);
      const quoted = bestOf(limit, first);
      for (const { hit, importance, names: all } of names) {
        let score = 0;
        for (const name of all) score = Math.max(score, nameScore(parts, skeletons, name));
        if (score > 0) named.add({ ...hit, score: score + importance * 3 });
      }
      if (parts.join(' ').length >= 2)
        for (const { hit, folded } of texts)
          if (parts.every((p) => folded.includes(p))) quoted.add({ ...hit, score: hit.kind === 'article' ? 2.5 : 2 });
      // A common word in many texts must not push the names away, nor names the texts.
      const half = Math.max(limit - named.kept.length, Math.floor(limit / 2));
      const forTexts = Math.min(quoted.kept.length, half);
      return [...named.kept.slice(0, limit - forTexts), ...quoted.kept.slice(0, forTexts)];
    },
  };
}

/** Fills both lists, one entry a step. */
function* fill(r: Records, names: NameEntry[], texts: TextEntry[]): Generator<void> {
  for (const a of r.actors.values()) {
    const all = [a.ar, a.en, ...(r.aliases.get(a.id) ?? [])].filter((n): n is string => n !== null);
    const hit = { id: a.id, kind: 'actor' as const, ar: a.ar, en: a.en, detail: a.kind };
    yield void names.push({ hit, importance: a.importance, names: all.map(nameKeys) });
  }
  for (const p of r.places.values()) {
    const hit = { id: p.id, kind: 'place' as const, ar: p.ar, en: p.en, detail: p.country };
    const all = [p.ar, p.en].filter((n): n is string => n !== null);
    yield void names.push({ hit, importance: 0, names: all.map(nameKeys) });
  }
  const add = (kind: SearchHit['kind'], id: string, text: string, detail: string | null) => {
    const arabic = /\p{Script=Arabic}/u.test(text);
    texts.push({
      hit: { id, kind, ar: arabic ? text : null, en: arabic ? null : text, detail },
      folded: words(text).join(' '),
    });
  };
  for (const s of r.statements.values()) yield add('statement', s.id, s.text, s.act);
  for (const e of r.events.values()) yield add('event', e.id, r.evidence.get(e.id)?.[0]?.quote || e.text, e.type);
  for (const a of r.articles.values())
    yield add('article', a.id, a.title, [a.source, a.publishedAt?.slice(0, 10)].filter(Boolean).join(' · '));
}
