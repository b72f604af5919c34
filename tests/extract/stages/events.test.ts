import { describe, expect, it } from 'vitest';
import { eventDate } from '../../../src/extract/stages/event-date.ts';
import { type Draft, mergeEvents } from '../../../src/extract/stages/event-merge.ts';

const tests = {
  sameParty: (a: string, b: string) => a === b,
  samePlace: (a: string, b: string) => a === b,
  unnamed: (a: string) => a.startsWith('~'),
  alike: (a: string, b: string) => a === b,
};
const draft = (fields: Partial<Draft>): Draft => ({
  type: 'ASSAULT', mode: null, trigger: { start: 0, end: 1 }, actor: [], recipient: [], place: null, date: null, status: 'asserted',
  evidence: { start: 0, end: 1 }, word: 'attack', heading: false, known: false, apart: false, sentence: 0, continues: false, past: false, ...fields,
}); // biome-ignore format: a record
const sizes = (...drafts: Partial<Draft>[]) => mergeEvents(drafts.map(draft), tests).map((g) => g.members.length);

describe('mentions of one event', () => {
  it.each<[string, Partial<Draft>[], number[]]>([
    ['same party', [{ actor: ['a'] }, { actor: ['a'], word: 'raid' }], [2]],
    ['other party', [{ actor: ['a'] }, { actor: ['b'] }], [1, 1]],
    ['known without parties', [{ actor: ['a'] }, { known: true, word: 'raid' }], [2]],
    ['unknown without parties', [{ actor: ['a'] }, { word: 'raid' }], [1, 1]],
    ['other type', [{ actor: ['a'] }, { actor: ['a'], type: 'CONSULT' }], [1, 1]],
    [
      'other date',
      [
        { actor: ['a'], date: '2018-04-01' },
        { actor: ['a'], date: '2018-04-02' },
      ],
      [1, 1],
    ],
    [
      'coarser date',
      [
        { actor: ['a'], date: '2018-04-01' },
        { actor: ['a'], date: '2018-04' },
      ],
      [2],
    ],
    [
      'other place',
      [
        { actor: ['a'], place: 'x' },
        { actor: ['a'], place: 'y' },
      ],
      [1, 1],
    ],
    [
      'unnamed sufferers at one place',
      [
        { actor: ['a'], recipient: ['b'], place: 'x' },
        { actor: ['a'], recipient: ['~c'], place: 'x' },
      ],
      [2],
    ],
    [
      'unnamed sufferers anywhere',
      [
        { actor: ['a'], recipient: ['b'] },
        { actor: ['a'], recipient: ['~c'] },
      ],
      [1, 1],
    ],
    ['another one', [{ actor: ['a'] }, { actor: ['a'], apart: true }], [1, 1]],
    ['joined on in its sentence', [{ actor: ['a'] }, { actor: ['a'], word: 'sank', continues: true }], [1, 1]],
    [
      'a visit and a talk',
      [
        { type: 'CONSULT', actor: ['a'] },
        { type: 'CONSULT', mode: 'visit', actor: ['a'], word: 'visit' },
      ],
      [1, 1],
    ],
    ['denied apart', [{ actor: ['a'] }, { actor: ['a'], status: 'denied' }], [1, 1]],
  ])('%s', (_, drafts, expected) => expect(sizes(...drafts)).toEqual(expected));

  it('keeps the finer date, the fact and the words of the body', () => {
    const [group] = mergeEvents(
      [
        draft({ actor: ['a'], date: '2018', status: 'alleged', heading: true }),
        draft({ actor: ['a'], date: '2018-04', trigger: { start: 9, end: 12 } }),
      ],
      tests,
    );
    expect(group!.event).toMatchObject({ date: '2018-04', status: 'asserted', trigger: { start: 9, end: 12 } });
  });
});

describe('the date of an event', () => {
  const happening = {
    trigger: { start: 20, end: 26 },
    evidence: { start: 0, end: 60 },
    clause: { start: 0, end: 100 },
  } as never;
  const time = (start: number, value: string | null, kind: 'date' | 'duration' = 'date') => ({
    start,
    end: start + 5,
    value,
    kind,
  });
  it.each([
    ['behind before ahead', [time(10, '2017'), time(30, '2018')], '2018'],
    ['no duration', [time(30, '2018', 'duration')], null],
    ['nothing open', [time(30, null)], null],
    ['start of a lasting one', [time(30, '2014/..')], '2014'],
    ['end of a lasting one', [time(30, '../2014')], '2014'],
    ['not until, ahead of it', [time(10, '../2014')], null],
    ['outside the clause', [time(120, '2018')], null],
  ])('%s', (_, times, expected) => expect(eventDate(happening, times, () => false)).toBe(expected));
  it('takes no day after the last one that it can have happened on', () =>
    expect(eventDate(happening, [time(10, '2017'), time(30, '2018-06')], () => false, '2018-05-02')).toBe('2017'));
  it('leaves dates of saying alone', () => expect(eventDate(happening, [time(30, '2018')], () => true)).toBeNull());
});
