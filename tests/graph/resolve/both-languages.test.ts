// Fixture articles through extraction and resolution: one event told in both languages is one node, a wire copy is one story.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadKnowledge, loadLanguage } from '../../../src/extract/resources.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { loadLexicon } from '../../../src/graph/resolve/lexicon.ts';
import { resolve } from '../../../src/graph/resolve/resolve.ts';
import { id } from '../../../src/model/id.ts';

const knowledge = loadKnowledge();
const read = (code: 'ar' | 'en', name: string) => {
  const file = new URL(`../../fixtures/articles/${code}/${name}`, import.meta.url).pathname;
  const text = readFileSync(`${file}.txt`, 'utf8');
  const meta = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
  return extract(
    { id: id('a', text), language: code, url: null, path: name, text, ...meta },
    loadLanguage(code),
    knowledge,
  );
};

it('joins the call that two English copies and an Arabic article tell', () => {
  const records = [
    read('ar', 'trump-haftar-call'),
    read('en', 'trump-haftar-call'),
    read('en', 'trump-haftar-call-wire'),
  ].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const graph = buildGraph(records, resolve({ extractions: () => records, judgements: [], lexicon: loadLexicon() }));
  const calls = graph.nodes.filter(({ label, properties }) => label === 'Event' && properties.mode === 'phone');
  expect(calls.map(({ properties }) => [properties.date, properties.articles, properties.independent])).toEqual([
    ['2019-04-15', 3, 2],
  ]);
  const parties = graph.edges.filter(({ source, type }) => source === calls[0]!.id && type === 'HAS_ACTOR');
  expect(parties.map(({ target }) => target).sort()).toEqual(['donald-trump', 'khalifa-haftar']);
  expect(graph.edges.filter(({ type }) => type === 'SAME_STORY')).toHaveLength(1);
});
