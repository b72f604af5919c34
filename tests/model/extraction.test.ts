import { describe, expect, it } from 'vitest';
import { Extraction } from '../../src/model/extraction.ts';
import { KnownActor } from '../../src/model/knowledge.ts';

const article = {
  id: 'a-1',
  title: null,
  language: 'ar',
  publishedAt: null,
  source: null,
  url: null,
  path: null,
  text: 'قال',
};
const empty = {
  article,
  sentences: [],
  mentions: [],
  actors: [],
  places: [],
  offices: [],
  statements: [],
  events: [],
  diagnostics: [],
};
const statement = {
  id: 's-1', speaker: null, source: null, cue: { start: 0, end: 3 }, content: [{ start: 0, end: 3 }], mode: 'direct', act: 'INFORM',
  addressees: [], about: [], medium: null, saidAt: null, via: [], reports: [],
}; // biome-ignore format: a record

describe('Extraction', () => {
  it('takes a record without facts', () => {
    expect(Extraction.parse(empty)).toEqual(empty);
  });
  it.each([
    ['an unknown language', { ...empty, article: { ...article, language: 'xx' } }],
    ['a field it does not know', { ...empty, extra: 1 }],
    ['a span that ends before it starts', { ...empty, sentences: [{ start: 2, end: 1 }] }],
    ['a negative offset', { ...empty, sentences: [{ start: -1, end: 1 }] }],
    ['half an offset', { ...empty, sentences: [{ start: 0.5, end: 1 }] }],
    ['a statement without content', { ...empty, statements: [{ ...statement, content: [] }] }],
    ['an act that is no speech', { ...empty, statements: [{ ...statement, act: 'ASSAULT' }] }],
  ])('refuses %s', (_name, record) => {
    expect(Extraction.safeParse(record).success).toBe(false);
  });
});

describe('KnownActor', () => {
  it('fills in empty lists', () => {
    const parsed = KnownActor.parse({ id: 'jane-doe', kind: 'person', ar: 'جين دو', en: 'Jane Doe' });
    expect(parsed).toMatchObject({ aliases: [], weak: [], titles: [], adjectives: [], capitals: [] });
  });
  it('wants a readable key', () => {
    expect(KnownActor.safeParse({ id: 'Jane Doe', kind: 'person', ar: 'جين دو', en: 'Jane Doe' }).success).toBe(false);
  });
});
