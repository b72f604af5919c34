// Names, titles and unnamed parties of an Arabic article. Known forms, head-noun chains and titles by rule; the tagger for the rest;
// then a second look through the article for the surnames found.

import type { Knowledge } from '../../../knowledge.ts';
import type { DataReader } from '../../../language.ts';
import type { Name, Named, Segmented, Title, Unnamed } from '../../../layers.ts';
import { bodyChain } from './body-chains.ts';
import type { Chain } from './chain-text.ts';
import type { Match } from './gazetteer.ts';
import { collectNames } from './name-collect.ts';
import type { NameLayer } from './name-layer.ts';
import { type NameLexicon, PLACE, PLACE_PART } from './name-lexicon.ts';
import { nameRuns, type Run } from './name-runs.ts';
import { NAME_LABELS, type NameModel, tagNames, unpackNames } from './name-tagger.ts';
import { type NameTools, type NameWord, nameText, nameTools } from './name-words.ts';
import { countryCounts } from './place-choice.ts';
import { linkTitles } from './title-links.ts';
import { titlePhrase } from './title-phrases.ts';
import type { TitlePhrase } from './title-text.ts';
import { unnamedParties } from './unnamed-parties.ts';

export type NameFinder = (doc: Segmented, knowledge: Knowledge) => Pick<Named, 'names' | 'titles' | 'unnamed'>;

export function createNameFinder(data: DataReader, lexicon: NameLexicon): NameFinder {
  const model = unpackNames(data.binary('ar/names.bin'));
  const kept = new WeakMap<Knowledge, NameTools>();
  return (doc, knowledge) => {
    let tools = kept.get(knowledge);
    if (!tools) {
      tools = nameTools(knowledge, lexicon);
      kept.set(knowledge, tools);
    }
    const layer = nameLayer(doc, tools, model);
    const names = collectNames(layer, doc.article.text);
    const titles = linkTitles(layer, names, (id) => knowledge.actors.get(id)?.gender);
    return {
      names: names.map(({ from: _from, to: _to, ...name }): Name => name),
      titles: titles.map(({ from: _from, to: _to, ...title }): Title => title),
      unnamed: unnamedParties(layer, names, titles) satisfies Unnamed[],
    };
  };
}

function nameLayer(doc: Segmented, tools: NameTools, model: NameModel): NameLayer {
  const text = nameText(doc, tools);
  const { words, keys } = text;
  const sentences = doc.sentences;
  const n = words.length;
  const ends = new Int32Array(n);
  for (const { first, last } of sentences) ends.fill(last, first, last);
  const labels = tagNames(text, sentences, tools.gazetteer, model);
  const matches = words.map((word, i) =>
    word.letters && !word.token.enclitic ? tools.gazetteer.match(keys, i, ends[i]!) : null,
  );
  const known = matches.map((match, i) => supported(match, words, i, labels));
  smallTowns(matches, known, words);
  const runs = nameRuns(words, labels, sentences);
  const tagged = new Int32Array(n);
  const persons = new Int32Array(n);
  const runAt: (Run | undefined)[] = new Array(n).fill(undefined);
  for (const run of runs) {
    tagged[run.first] = run.last;
    runAt[run.first] = run;
    if (run.kind === 'person') persons[run.first] = run.last;
  }
  const chains: (Chain | null)[] = new Array(n).fill(null);
  const titles: (TitlePhrase | null)[] = new Array(n).fill(null);
  for (const { first, last } of sentences) {
    const at = { words, known, tagged, persons, end: last };
    for (let i = last - 1; i >= first; i--) chains[i] = bodyChain(at, i);
    for (let i = first; i < last; i++) titles[i] = titlePhrase({ ...at, chains }, i);
  }
  const countries = countryCounts(words, known);
  const written = (start: number, end: number) => doc.article.text.slice(start, end);
  return { ...text, sentences, ends, known, runs, tagged, persons, runAt, chains, titles, countries, written };
}

/** A small town counts where a word like «مدينة», the name tagger or a proper noun's tag after a preposition supports it. */
function supported(match: Match | null, words: readonly NameWord[], i: number, labels: Uint8Array): Match | null {
  if (!match?.entries.every((entry) => entry.kind === 'place') || match.length > 1) return match;
  const word = words[i]!;
  const before = words[i - 1];
  if (before && before.bits & (PLACE | PLACE_PART) && !before.definite) return match;
  const label = NAME_LABELS[labels[i]!]!;
  if (label.endsWith('LOC')) return match;
  // «قالت سول»: a capital that speaks looks like a body; but «ديلي ميل»
  const speaks = label === 'B-ORG' && NAME_LABELS[labels[i + 1] ?? 0] !== 'I-ORG';
  if (label !== 'O') return speaks && match.entries.some((entry) => entry.capitalOf) ? match : null;
  if (match.entries[0]!.minor) return word.pos === 'PROPN' && before?.pos === 'ADP' ? match : null;
  return word.pos === 'PROPN' || (!word.definite && word.bits === 0) ? match : null;
}

/** A small town that is sure at one place of the article is one wherever it stands after a preposition: «مدينة منبج … من منبج». */
function smallTowns(matches: readonly (Match | null)[], known: (Match | null)[], words: readonly NameWord[]): void {
  const sure = new Set<string>();
  for (const match of known) if (match?.entries[0]?.minor) sure.add(match.entries[0].id);
  if (sure.size === 0) return;
  matches.forEach((match, i) => {
    if (!match || known[i] || match.length > 1 || !sure.has(match.entries[0]!.id)) return;
    if (words[i]!.prep === 'ب' || words[i - 1]?.pos === 'ADP') known[i] = match;
  });
}
