import { describe, expect, it } from 'vitest';
import { mayBeSpelling } from '../../../src/graph/resolve/decide.ts';
import { loadLexicon } from '../../../src/graph/resolve/lexicon.ts';
import { createProfileCollector } from '../../../src/graph/resolve/profiles.ts';
import { articleWith, hashed } from './people.ts';

const lexicon = loadLexicon();
const formOf = (name: string) => {
  const collector = createProfileCollector(lexicon);
  collector.add(articleWith(1, [['a', name]]));
  return collector.profiles.get(hashed('a'))!.forms[0]!;
};

describe('the form of a name', () => {
  it.each<[name: string, tokens: string, isFunction: boolean]>([
    ['الأمير طلال الزنتاني', 'طلال زنتاني', false],
    ['نجم الشاطئ', 'نجم شاطي', true],
    ['نجم الشاطئ طلال الزنتاني', 'نجم شاطي طلال زنتاني', true],
    ['سلطان بن سحيم الزنتاني', 'سلطان سحيم زنتاني', false],
    ['President Talal Zintani', 'talal zintani', false],
  ])('%s', (name, tokens, isFunction) => {
    const form = formOf(name);
    expect([form.tokens.join(' '), form.isFunction ?? false]).toEqual([tokens, isFunction]);
  });
});

describe('one more spelling', () => {
  it.each<[a: string, b: string, may: boolean]>([
    ['مايك بامبيو', 'مايك بومبيو', true],
    ['ستيفن مونشن', 'ستيفن منوتشين', true],
    ['مايكل أوين', 'ميشال عون', false],
    ['محمد معوش', 'محمد مرسي', false],
    ['Michel Aoun', 'ميشال عون', true],
  ])('%s, %s', (a, b, may) => expect(mayBeSpelling(formOf(a), [formOf(b)])).toBe(may));
});
