// A stand-in for extraction: every line «A met B» of an article is an event of two persons.
import type { ArticleInput } from '../../../src/model/article.ts';
import type { Extraction } from '../../../src/model/extraction.ts';
import { sketch } from '../fixtures.ts';

const NAMES = ['Nadia Farouk', 'Tarek Mansour', 'Lena Holm', 'Omar Qasim', 'Ines Duarte', 'Paul Renner', 'Huda Zaki'];

export function articleInput(text: string, more: Partial<ArticleInput> = {}): ArticleInput {
  return {
    text,
    title: null,
    publishedAt: '2020-01-01',
    source: 'Coast Daily',
    url: null,
    path: null,
    language: 'en',
    ...more,
  };
}

/** Twelve articles; the two collections share half of them. */
export function articlesOf(collection: 'even' | 'odd'): { article: ArticleInput }[] {
  return Array.from({ length: 12 }, (_, i) => {
    const [a, b] = [NAMES[i % NAMES.length]!, NAMES[(i + 3) % NAMES.length]!];
    const shared = i % 2 === 0 ? 'shared' : collection;
    return { article: articleInput(`${a} met ${b}. That is report ${i} of ${shared}.`) };
  });
}

export function fakeExtract(input: ArticleInput): Extraction {
  const [, a, b] = /^(\w+ \w+) met (\w+ \w+)/.exec(input.text) ?? [];
  const key = (name: string) => `p-${name.toLowerCase().replace(' ', '-')}`;
  return sketch({
    text: input.text,
    language: 'en',
    source: input.source ?? undefined,
    publishedAt: input.publishedAt ?? undefined,
    actors: a && b ? { [key(a)]: ['person', a], [key(b)]: ['person', b] } : {},
    events: a && b ? [{ trigger: 'met', evidence: `${a} met ${b}`, actor: [key(a), key(b)] }] : [],
  });
}
