import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/graph/build.ts';
import { loadLexicon } from '../../../src/graph/resolve/lexicon.ts';
import { resolve } from '../../../src/graph/resolve/resolve.ts';
import { createStoryCollector } from '../../../src/graph/resolve/stories.ts';
import type { Extraction } from '../../../src/model/extraction.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import { type Sketch, sketch } from '../fixtures.ts';

const lexicon = loadLexicon();
const resolved = (extractions: Extraction[], judgements: Judgement[] = []) => {
  const sorted = [...extractions].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  return resolve({ extractions: () => sorted, judgements, lexicon });
};
const ACTORS: Sketch['actors'] = {
  'coast-guard': ['organization', 'حرس الساحل'],
  'north-brigade': ['organization', 'لواء الشمال'],
};

/** An article on an attack of the brigade on the guard. */
const attack = (text: string, event: Partial<NonNullable<Sketch['events']>[number]> = {}, more: Partial<Sketch> = {}) =>
  sketch({
    text,
    publishedAt: '2021-03-02',
    source: 'صحيفة الشاطئ',
    actors: ACTORS,
    places: { 'place-waha': 'الواحة' },
    events: [
      {
        trigger: 'هاجم',
        evidence: 'هاجم لواء الشمال حرس الساحل',
        type: 'ASSAULT',
        actor: ['north-brigade'],
        recipient: ['coast-guard'],
        place: 'place-waha',
        date: '2021-03-01',
        ...event,
      },
    ],
    ...more,
  });
const TEXT = 'هاجم لواء الشمال حرس الساحل في الواحة';

describe('one event, many reports', () => {
  it.each<[why: string, other: Extraction, same: boolean]>([
    ['the same day, place and parties', attack(`أمس ${TEXT}.`), true],
    ['a date only to the month', attack(`أمس ${TEXT}.`, { date: '2021-03' }), true],
    ['no date, but printed the next day', attack(`أمس ${TEXT}.`, { date: null }, { publishedAt: '2021-03-03' }), true],
    ['no place', attack(`أمس ${TEXT}.`, { place: null }), true],
    ['a denial of it', attack(`أمس ${TEXT}.`, { status: 'denied' }), true],
    ['another day', attack(`أمس ${TEXT}.`, { date: '2021-03-02' }), false],
    ['no date, printed a week later', attack(`أمس ${TEXT}.`, { date: null }, { publishedAt: '2021-03-09' }), false],
    [
      'another place',
      attack(`أمس ${TEXT} والميناء.`, { place: 'place-port' }, { places: { 'place-port': 'الميناء' } }),
      false,
    ],
    ['another type', attack(`أمس ${TEXT}.`, { type: 'CONSULT' }), false],
    ['another mode', attack(`أمس ${TEXT}.`, { mode: 'aerial' }), false],
    ['turned parties', attack(`أمس ${TEXT}.`, { actor: ['coast-guard'], recipient: ['north-brigade'] }), false],
    ['a threat of it', attack(`أمس ${TEXT}.`, { status: 'hypothetical' }), false],
  ])('%s', (_, other, same) => {
    const merges = resolved([attack(`${TEXT}.`, { mode: 'firearms' }), other]).events;
    expect(merges.size).toBe(same ? 1 : 0);
    for (const { rule, score } of merges.values()) expect([rule, score > 0.7]).toEqual(['same-event', true]);
  });

  it('keeps details that differ side by side and counts the sources', () => {
    const reports = [
      attack(`${TEXT}.`, { mode: 'firearms' }),
      attack(`أمس ${TEXT}.`, { date: '2021-03', status: 'alleged' }, { source: 'صوت الواحة' }),
    ];
    const graph = buildGraph(reports, resolved(reports));
    const events = graph.nodes.filter(({ label }) => label === 'Event');
    expect(events).toHaveLength(1);
    expect(events[0]!.properties).toMatchObject({
      dates: ['2021-03', '2021-03-01'],
      statuses: ['alleged', 'asserted'],
      date: '2021-03-01',
      articles: 2,
      independent: 2,
      mergeRules: ['same-event'],
      mergeKeys: ['ASSAULT|told|coast-guard|@place-waha'],
    });
    expect(graph.edges.filter(({ type }) => type === 'EVIDENCED_BY')).toHaveLength(2);
  });

  it('keeps unlike numbers side by side', () => {
    const told = (dead: string, source: string) => {
      const evidence = `هاجم لواء الشمال حرس الساحل وقتل ${dead} قتيلا`;
      return attack(`${evidence} في الواحة.`, { evidence }, { source });
    };
    const reports = [told('12', 'صحيفة الشاطئ'), told('15', 'صوت الواحة')];
    const event = buildGraph(reports, resolved(reports)).nodes.find(({ label }) => label === 'Event');
    expect(event!.properties.figures).toEqual(['12 قتيلا', '15 قتيلا']);
  });

  it('is not told twice by one article, and a chain of days is not one event', () => {
    const days = ['2021-03-01', '2021-03-03', '2021-03-05', '2021-03-07', '2021-03-09'];
    const chain = days.map((day) => attack(`يوم ${day} ${TEXT}.`, { date: null }, { publishedAt: day }));
    const sizes = new Map<string, number>();
    for (const { canonical } of resolved(chain).events.values()) sizes.set(canonical, (sizes.get(canonical) ?? 1) + 1);
    expect(Math.max(...sizes.values())).toBe(2);
  });

  it('joins what one asserts and another denies', () => {
    const claims = (speaker: 'coast-guard' | 'north-brigade', how: 'asserts' | 'denies', cue: string) => {
      const report = attack(`${cue} أن ${TEXT}.`, { status: how === 'denies' ? 'denied' : 'alleged' });
      const [event] = report.events;
      return {
        ...report,
        statements: sketch({
          text: report.article.text,
          statements: [{ speaker, cue, content: TEXT, reports: [{ event: event!.id, how }] }],
        }).statements,
      };
    };
    const reports = [claims('coast-guard', 'asserts', 'أكد'), claims('north-brigade', 'denies', 'نفى')];
    const graph = buildGraph(reports, resolved(reports));
    const [asserts] = graph.edges.filter(({ type }) => type === 'ASSERTS');
    const [denies] = graph.edges.filter(({ type }) => type === 'DENIES');
    expect(asserts!.target).toBe(denies!.target);
  });
});

describe('one statement, many outlets', () => {
  const WORDS = 'قواته لن تغادر الواحة قبل توقيع الاتفاق مع الحكومة';
  const said = (text: string, content: string, more: Partial<Sketch> = {}, statement = {}) =>
    sketch({
      text,
      publishedAt: '2021-03-02',
      actors: { 'sami-rashid': ['person', 'سامي راشد'] },
      statements: [{ speaker: 'sami-rashid', cue: 'قال', content, ...statement }],
      ...more,
    });
  const first = said(`قال سامي راشد إن ${WORDS}.`, WORDS);

  it.each<[why: string, other: Extraction, same: boolean]>([
    ['the same words', said(`وقال راشد إن ${WORDS}.`, WORDS), true],
    ['a word more', said(`وقال راشد إن ${WORDS} الجديدة.`, `${WORDS} الجديدة`), true],
    [
      'other words',
      said('وقال راشد إن الطريق إلى الميناء سيفتح غدا أمام الجميع.', 'الطريق إلى الميناء سيفتح غدا أمام الجميع'),
      false,
    ],
    ['the same words weeks later', said(`وقال راشد إن ${WORDS}.`, WORDS, { publishedAt: '2021-04-20' }), false],
    [
      'the same words of another',
      said(
        `وقال راشد إن ${WORDS}.`,
        WORDS,
        { actors: { 'omar-rashid': ['person', 'عمر راشد'] } },
        { speaker: 'omar-rashid' },
      ),
      false,
    ],
  ])('%s', (_, other, same) => expect(resolved([first, other]).statements.size).toBe(same ? 1 : 0));

  it.each<
    [why: string, english: Partial<Sketch['statements'] extends (infer T)[] | undefined ? T : never>, same: boolean]
  >([
    ['act, day and targets are equal', {}, true],
    ['the act differs', { act: 'ACCUSE' }, false],
    ['the day differs', { saidAt: '2021-03-01' }, false],
    ['there is no day', { saidAt: null }, false],
    ['the target differs', { about: [{ actor: 'coast-guard', stance: 'support' }] }, false],
  ])('across languages when %s', (_, change, same) => {
    const facts = {
      act: 'REJECT' as const,
      saidAt: '2021-03-02',
      about: [{ actor: 'coast-guard', stance: 'oppose' as const }],
    };
    const actors: Sketch['actors'] = {
      'sami-rashid': ['person', 'راشد'],
      'coast-guard': ['organization', 'حرس الساحل'],
    };
    const arabic = sketch({
      text: 'قال راشد إن مهمة حرس الساحل مرفوضة.',
      actors,
      statements: [{ speaker: 'sami-rashid', cue: 'قال', content: 'مهمة حرس الساحل مرفوضة', ...facts }],
    });
    const english = sketch({
      text: 'Rashid rejected the mission of the Coast Guard.',
      language: 'en',
      actors: { 'sami-rashid': ['person', 'Rashid'], 'coast-guard': ['organization', 'Coast Guard'] },
      statements: [
        { speaker: 'sami-rashid', cue: 'rejected', content: 'the mission of the Coast Guard', ...facts, ...change },
      ],
    });
    expect(resolved([arabic, english]).statements.size).toBe(same ? 1 : 0);
  });
});

describe('near-identical articles', () => {
  const words = (from: number, count: number) => Array.from({ length: count }, (_, i) => `word${from + i}`).join(' ');
  it.each<[why: string, other: string, same: boolean]>([
    ['the same text', words(0, 120), true],
    ['another lead', `${words(500, 12)} ${words(12, 108)}`, true],
    ['a shared paragraph', `${words(900, 100)} ${words(0, 30)}`, false],
    ['another text', words(2000, 120), false],
  ])('%s', (_, other, same) => {
    const collector = createStoryCollector();
    collector.add('a', words(0, 120));
    collector.add('b', other);
    expect(collector.stories().length).toBe(same ? 1 : 0);
  });
});
