import { describe, expect, it } from 'vitest';
import { assign } from '../../../src/extract/eval/assign.ts';
import { evaluate } from '../../../src/extract/eval/evaluate.ts';
import { GoldArticle } from '../../../src/extract/eval/gold.ts';
import { sameWords, variants } from '../../../src/extract/eval/names.ts';
import type { Extraction } from '../../../src/model/extraction.ts';

const TEXT = 'قال الوزير سامي نجم إن بلاده ترفض الحصار. وأضاف مصدر حكومي أن تونس أغلقت حدودها الأحد.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

const gold = GoldArticle.parse({
  article: 'a',
  language: 'ar',
  actors: [
    { key: 'najm', kind: 'person', names: ['سامي نجم'] },
    { key: 'tunisia', kind: 'country', names: ['تونس'] },
  ],
  offices: [{ person: 'najm', title: 'الوزير', of: 'tunisia' }],
  statements: [
    {
      speaker: 'najm',
      cue: 'قال',
      content: ['بلاده ترفض الحصار'],
      mode: 'indirect',
      act: 'REJECT',
      about: [{ actor: 'tunisia', stance: 'support' }],
    },
    {
      speaker: '~مصدر حكومي',
      cue: 'أضاف',
      content: ['تونس أغلقت حدودها الأحد'],
      mode: 'indirect',
      act: 'INFORM',
      saidAt: '2020-01-05',
    },
  ],
  events: [
    {
      type: 'COERCE',
      mode: 'restrict',
      trigger: 'أغلقت حدودها',
      actor: ['tunisia'],
      date: '2020-01-05',
      status: 'alleged',
      evidence: 'تونس أغلقت حدودها الأحد',
    },
  ],
});

const perfect = (): Extraction => ({
  article: {
    id: 'a-1',
    title: null,
    language: 'ar',
    publishedAt: null,
    source: null,
    url: null,
    path: null,
    text: TEXT,
  },
  sentences: [],
  mentions: [
    { ...at('سامي نجم'), entity: 'x1', form: 'name' },
    { ...at('تونس'), entity: 'x2', form: 'name' },
    { ...at('مصدر حكومي'), entity: 'x3', form: 'nominal' },
  ],
  actors: [
    { id: 'x1', kind: 'person', names: { ar: 'سامي نجم' }, aliases: [] },
    { id: 'x2', kind: 'country', names: { ar: 'تونس' }, aliases: [] },
    { id: 'x3', kind: 'person', names: { ar: 'مصدر حكومي' }, aliases: [], unnamed: true },
  ],
  places: [],
  offices: [{ person: 'x1', title: 'الوزير', of: 'x2', evidence: at('الوزير') }],
  statements: [
    statement('x1', 'قال', 'بلاده ترفض الحصار', { act: 'REJECT', about: [{ actor: 'x2', stance: 'support' }] }),
    statement('x3', 'وأضاف', 'تونس أغلقت حدودها الأحد', { saidAt: '2020-01-05' }),
  ],
  events: [
    {
      id: 'e1',
      type: 'COERCE',
      mode: 'restrict',
      trigger: at('أغلقت حدودها'),
      actor: ['x2'],
      recipient: [],
      place: null,
      date: '2020-01-05~',
      status: 'alleged',
      evidence: at('تونس أغلقت حدودها الأحد'),
    },
  ],
  diagnostics: [],
});

function statement(
  speaker: string,
  cue: string,
  content: string,
  rest: Partial<Extraction['statements'][number]>,
): Extraction['statements'][number] {
  return {
    id: cue,
    speaker,
    source: null,
    cue: at(cue),
    content: [at(content)],
    mode: 'indirect',
    act: 'INFORM',
    addressees: [],
    about: [],
    medium: null,
    saidAt: null,
    via: [],
    reports: [],
    ...rest,
  };
}

const score = (change: (record: Extraction) => void = () => {}) => {
  const record = perfect();
  change(record);
  return evaluate([{ gold, text: TEXT }], [record]);
};

describe('evaluate', () => {
  it('gives a faultless record full marks', () => {
    const { all, errors } = score();
    expect(errors).toEqual([]);
    for (const [measure, x] of Object.entries(all.sets)) if (x.gold > 0) expect([measure, x.f1]).toEqual([measure, 1]);
    for (const [measure, x] of Object.entries(all.answers)) expect([measure, x.accuracy]).toEqual([measure, 1]);
  });

  it.each<[string, (r: Extraction) => void, (e: ReturnType<typeof score>) => unknown, unknown]>([
    [
      'an extra actor',
      (r) => r.actors.push({ id: 'z', kind: 'person', names: { ar: 'لا أحد' }, aliases: [] }),
      (e) => e.all.sets.actors?.precision,
      2 / 3,
    ],
    ['a missed statement', (r) => r.statements.pop(), (e) => e.all.sets['statements loose']?.recall, 0.5],
    [
      'a content that is too long is only loosely right',
      (r) => Object.assign(r.statements[0]!.content[0]!, at('إن بلاده ترفض الحصار. وأضاف')),
      (e) => e.all.sets['statements strict']?.hit,
      1,
    ],
    [
      'a wrong speaker',
      (r) => Object.assign(r.statements[0]!, { speaker: 'x2' }),
      (e) => e.all.answers.speaker?.accuracy,
      0.5,
    ],
    [
      'a wrong stance',
      (r) => Object.assign(r.statements[0]!.about[0]!, { stance: 'oppose' }),
      (e) => e.all.sets.stance?.hit,
      0,
    ],
    [
      'a wrong type',
      (r) => Object.assign(r.events[0]!, { type: 'ASSAULT' }),
      (e) => [e.all.sets.events?.hit, e.all.sets['events, type aside']?.hit],
      [0, 1],
    ],
    [
      'no record',
      (r) => Object.assign(r.article, { text: 'something else' }),
      (e) => [e.all.missing, e.all.sets.actors?.recall],
      [1, 0],
    ],
    [
      'a footer cut off',
      (r) => Object.assign(r.article, { text: TEXT.slice(0, -1) }),
      (e) => e.all.sets['statements strict']?.hit,
      2,
    ],
  ])('%s', (_name, change, measure, expected) => {
    expect(measure(score(change))).toEqual(expected);
  });
});

describe('names', () => {
  it.each([
    ['للأمم المتحدة', 'الأمم المتحدة', true],
    ['وليبيا', 'ليبيا', true],
    ['أميركا', 'امريكا', false],
    ['The White House', 'White House', true],
  ])('%s ~ %s', (a, b, same) => {
    expect([...variants([a])].some((form) => variants([b]).has(form))).toBe(same);
  });
  it('compares unnamed sources by their content words', () => {
    expect(sameWords('مصدر دبلوماسي', 'المصدر الدبلوماسي في تونس')).toBe(true);
    expect(sameWords('مصدر أمني', 'مصدر دبلوماسي')).toBe(false);
  });
});

it('assign takes the best total, not the best first', () => {
  const w = [
    [5, 4],
    [4, 0],
  ];
  expect(assign(2, 2, (i, j) => w[i]![j]!)).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
