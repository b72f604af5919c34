// From articles in both languages to one graph: what only extraction and resolution together can show.
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../../src/extract/extractor.ts';
import { buildGraph } from '../../../src/graph/build.ts';
import { loadLexicon } from '../../../src/graph/resolve/lexicon.ts';
import { resolve } from '../../../src/graph/resolve/resolve.ts';
import { articleInput } from '../helpers/fake-extract.ts';

const extract = createExtractor();
const graphOf = (...texts: string[]) => {
  const extractions = texts.map((text) =>
    extract(articleInput(text, { language: /[a-z]{3}/i.test(text) ? 'en' : 'ar', publishedAt: '2019-04-20' })),
  );
  extractions.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const resolution = resolve({ extractions: () => extractions, judgements: [], lexicon: loadLexicon() });
  return buildGraph(extractions, resolution);
};

describe('one actor', () => {
  it('under all spellings of a known name, in both scripts', () => {
    const graph = graphOf(
      'قال المشير حفتر إن قواته ستدخل المدينة قريبا.',
      'التقى خليفة حفتر وفدا من المجلس أمس.',
      'قال حفتر إن المعركة مستمرة.',
      'Khalifa Haftar said his forces would enter the city.',
      'Khalifa Hifter said the battle would go on.',
      'Field Marshal Khalifa Heftar met a delegation on Monday.',
    );
    const named = graph.nodes.filter(
      ({ label, properties }) => label === 'Actor' && /حفتر|Haftar|Hifter|Heftar/.test(String(properties.name)),
    );
    expect(named.map(({ id }) => id)).toHaveLength(1);
    expect(named[0]!.properties.articles).toBe(6);
  });
});

describe('a block printed twice', () => {
  const block =
    'قال المتحدث باسم الخارجية إن الحكومة ترفض التدخل. والتقى وزير الخارجية المصري سامح شكري نظيره التونسي خميس الجهيناوي في القاهرة.';
  const facts = (text: string) =>
    graphOf(text).nodes.filter(({ label }) => label === 'Statement' || label === 'Event').length;

  it('gives one set of facts', () => {
    expect(facts(block)).toBeGreaterThan(0);
    expect(facts(`${block}\n\n${block}`)).toBe(facts(block));
  });
});
