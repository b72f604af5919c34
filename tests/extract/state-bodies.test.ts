import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/extractor.ts';
import { loadKnowledge } from '../../src/extract/resources.ts';

const { actors } = loadKnowledge();
const extract = createExtractor();

describe('bodies of every state', () => {
  it.each([
    ['united-kingdom-government', 'الحكومة البريطانية', 'British government'],
    ['ethiopia-foreign-ministry', 'وزارة الخارجية الإثيوبية', 'Ethiopian Foreign Ministry'],
    ['south-korea-presidency', 'الرئاسة الكورية الجنوبية', 'South Korean presidency'],
    ['turkey-central-bank', 'البنك المركزي التركي', 'Turkish central bank'],
  ])('%s', (id, ar, en) => expect(actors.get(id)).toMatchObject({ kind: 'organization', ar, en }));

  it.each([
    ['a name that another entry has', 'russia-foreign-ministry'],
    ['a name that begins the name of a rival', 'libya-government'],
  ])('%s is left to that entry', (_, id) => expect(actors.has(id)).toBe(false));

  it.each([
    ['أعلنت الخارجية الإثيوبية أن المحادثات تأجلت.', 'ethiopia-foreign-ministry'],
    ['قالت الحكومة البريطانية إن القرار نهائي.', 'united-kingdom-government'],
    ['The British government said the decision was final.', 'united-kingdom-government'],
    ['The Ministry of Foreign Affairs of Ethiopia said the talks had been postponed.', 'ethiopia-foreign-ministry'],
  ])('%s', (text, speaker) => {
    const { statements } = extract({
      text,
      title: null,
      publishedAt: '2021-03-04',
      source: null,
      url: null,
      path: null,
    });
    expect(statements.map((statement) => statement.speaker)).toEqual([speaker]);
  });
});
